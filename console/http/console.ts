import type { FastifyRequest } from 'fastify';
import type { Entrance, Visitor } from '../entrance';
import type { Labels } from '../shell/labels';

/** What every answer of the console is made with. */
export interface Console {
  readonly entrance: Entrance;
  /** Read once: the API's words are the same for everybody. */
  labels(visitor: Visitor | null, request: FastifyRequest): Promise<Labels>;
}
