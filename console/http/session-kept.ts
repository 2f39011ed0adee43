import type { FastifyInstance } from 'fastify';
import type { Console } from './console';

/** What a page asks so that its reader stays: looking at who is here is enough to keep the session. */
export function addSessionKept(scope: FastifyInstance, { entrance }: Console): void {
  scope.get('/session', async (request, reply) => {
    const visitor = await entrance.visitor(request);
    const isHere = visitor !== null && visitor !== 'LOCKED';
    return reply
      .status(isHere ? 204 : 401)
      .header('cache-control', 'no-store')
      .send();
  });
}
