import type { FastifyInstance } from 'fastify';
import type { Database } from '../tenancy/database';

/** `live`: the process answers. `ready`: the database answers too. */
export function registerHealth(app: FastifyInstance, database: Database): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await database.answers();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
  });
}
