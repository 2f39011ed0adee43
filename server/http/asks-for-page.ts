import type { FastifyRequest } from 'fastify';

/** Somebody reads it in a browser: an address typed, a link followed, a page reloaded. Programs are answered in JSON. */
export const asksForPage = ({ method, headers }: FastifyRequest): boolean =>
  ['GET', 'HEAD'].includes(method) && (headers.accept ?? '').includes('text/html');
