import type { FastifyRequest } from 'fastify';

function originMatchesHost(origin: string, host: string | undefined): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

/**
 * One-click sign-in has no password: only the page itself may ask.
 * Any sign of another site refuses; and without any proof of ours (old client, script), so does silence.
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined && !originMatchesHost(origin, host)) return false;
  return site === 'same-origin' || origin !== undefined || request.headers['x-passerelle'] === 'ide';
}
