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
  return site === 'same-origin' || (site === 'none' && (method === 'GET' || method === 'HEAD'));
}
