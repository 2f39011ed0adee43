import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** The raw Host header, never a forwarded one: it is what the browser believes it talks to (DNS rebinding). */
export function isLoopbackHost(request: FastifyRequest): boolean {
  return LOOPBACK.test(request.headers.host ?? '');
}

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
