import type { IncomingHttpHeaders } from 'node:http';

export interface Presented {
  method: string;
  headers: IncomingHttpHeaders;
}

/**
 * A cookie says who, not that they wanted it. Only our own page may act with it: the browser says where a request comes from
 * (Sec-Fetch-Site, Origin), and silence is no proof. An address that was typed may read, and no more.
 */
export function fromOwnSite({ method, headers }: Presented, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (headers.origin !== undefined && headers.origin !== origin) return false;
  if (site === undefined) return headers.origin === origin;
  return site === 'same-origin' || (site === 'none' && isReading(method));
}

/** Somebody follows a link, from a mail for instance, to a page or a file of its own: it may be read, as no address acts. */
export function isArriving({ method, headers }: Presented): boolean {
  return isReading(method) && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** The raw Host header, never a forwarded one: it is what the browser believes it talks to (DNS rebinding). */
export function isLoopbackHost({ headers }: Pick<Presented, 'headers'>): boolean {
  return LOOPBACK.test(headers.host ?? '');
}
