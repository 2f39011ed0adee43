import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform';
import { calendarAt } from './calendar-feed';

/** Asked for by programs that sign nobody in: within the budget of strangers, and an address that serves no more is an unknown one. */
export function calendarRoutes({
  database,
  rates,
}: Pick<Platform, 'database' | 'rates'>): (app: FastifyInstance) => void {
  return (app) => {
    app.get<{ Params: { file: string } }>('/agenda/:file', async (request, reply) => {
      await rates.chargeStranger(request.ip);
      const token = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1];
      const calendar = await calendarAt(database, token ?? '');
      if (calendar === null) return reply.callNotFound();
      return reply.header('cache-control', 'private, no-store').type('text/calendar; charset=utf-8').send(calendar);
    });
  };
}
