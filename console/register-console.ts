import type { FastifyInstance } from 'fastify';
import type { Entrance } from './entrance';
import { registerAssets } from './http/assets';
import { registerRoutes } from './http/router';

export type { Entrance } from './entrance';

/** The pages for people, at `/`. */
export async function registerConsole(app: FastifyInstance, entrance: Entrance): Promise<void> {
  await registerAssets(app);
  await registerRoutes(app, entrance);
}
