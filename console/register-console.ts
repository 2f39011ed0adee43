import type { FastifyInstance } from 'fastify';
import type { Entrance } from './entrance';
import { registerAssets } from './http/assets';
import { registerRoutes, type AnswerUnknown } from './http/router';

export type { Entrance } from './entrance';

/** The pages for people, at `/`; answers what tells them that an address is none. */
export async function registerConsole(app: FastifyInstance, entrance: Entrance): Promise<AnswerUnknown> {
  await registerAssets(app);
  return registerRoutes(app, entrance);
}
