import { request } from 'node:http';
import type { ApiError } from '../../client-sdk/src';
import type { Entrance } from '../../console/entrance';
import type { Answer } from '../support/api';

export interface Visit {
  status: number;
  url: URL;
  headers: Headers;
  text: string;
}

/** As browsers say it of a page that takes the whole window. */
const ARRIVING = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

type How = { method?: string; headers?: Record<string, string>; body?: string };

/** What a browser does and no more: cookies per origin, redirections, and where each request comes from. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();
  /** Stops before this address, so that a test can look at it. */
  stopBefore: ((url: URL) => boolean) | null = null;

  constructor(
    readonly home: string,
    private readonly entrance?: Entrance,
  ) {}

  /** An address typed, or a link followed to its end. */
  async visit(path: string, how: How = {}): Promise<Visit> {
    let url = new URL(path, this.home);
    let response = await this.send(url, { ...ARRIVING, 'sec-fetch-site': 'none', ...how.headers }, how);
    let site = how.method === 'POST' ? 'same-origin' : 'none';
    for (let hops = 0; hops < 12 && response.headers.get('location'); hops++) {
      const next = new URL(response.headers.get('location')!, url);
      if (this.stopBefore?.(next)) return visitOf(response, next);
      if (next.origin !== url.origin) site = 'cross-site';
      url = next;
      response = await this.send(url, { ...ARRIVING, 'sec-fetch-site': site });
    }
    return visitOf(response, url);
  }

  /** A button of our own page. */
  post(path: string, headers: Record<string, string> = {}, body = ''): Promise<Visit> {
    const own = {
      'sec-fetch-site': 'same-origin',
      origin: this.home,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return this.visit(path, { method: 'POST', headers: { ...own, ...headers }, body });
  }

  /** A page of ours, drawn for this browser, asks the API as whoever it finds there. */
  async ask<Data = Record<string, any>>(
    query: string,
    variables = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const url = new URL(this.home);
    const own = {
      'sec-fetch-site': 'same-origin',
      origin: this.home,
      host: url.host,
      cookie: this.cookies(url.origin),
    };
    const request = { method: 'POST', headers: { ...own, ...headers }, ip: '127.0.0.1' } as never;
    const visitor = await this.entrance!.visitor(request);
    if (!visitor || visitor === 'LOCKED')
      return { errors: [{ message: '', extensions: { code: visitor ? 'SESSION_LOCKED' : 'UNAUTHENTICATED' } }] };
    const document = { toString: () => query } as never;
    return this.entrance!.client(visitor, request)
      .query<Data, object>(document, variables)
      .then(
        (data) => ({ data }),
        (error: ApiError) => ({
          data: (error.data ?? undefined) as Data,
          errors: [{ message: error.message, extensions: { code: error.code } }],
        }),
      );
  }

  /** Straight to `/graphql`, as a script of a page might. */
  async fetchGraphQL(query: string, headers: Record<string, string> = {}): Promise<Response> {
    const own = { 'sec-fetch-site': 'same-origin', origin: this.home, 'content-type': 'application/json' };
    return this.send(
      new URL('/graphql', this.home),
      { ...own, ...headers },
      { method: 'POST', body: JSON.stringify({ query }) },
    );
  }

  cookie(name: string, origin = this.home): string | undefined {
    return this.jar(new URL(origin).origin).get(name);
  }

  setCookie(name: string, value: string): void {
    this.jar(new URL(this.home).origin).set(name, value);
  }

  /** Forgets everything of another site. */
  leave(origin: string): void {
    this.jars.delete(origin);
  }

  async send(url: URL, headers: Record<string, string>, how: How = {}): Promise<Response> {
    const jar = this.jar(url.origin);
    const cookie = this.cookies(url.origin);
    const response = await sent(url, { ...headers, ...(cookie && { cookie }) }, how);
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }

  private cookies(origin: string): string {
    return [...this.jar(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private jar(origin: string): Map<string, string> {
    if (!this.jars.has(origin)) this.jars.set(origin, new Map());
    return this.jars.get(origin)!;
  }
}

/** By hand: `fetch` says of each of its requests that it is one, and of none where it comes from. */
function sent(url: URL, headers: Record<string, string>, { method = 'GET', body }: How): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0, headersDistinct } = answer;
        const told = Object.entries(headersDistinct).flatMap(([name, values]) =>
          (values ?? []).map((value): [string, string] => [name, value]),
        );
        resolve(new Response([204, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers: told }));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

async function visitOf(response: Response, url: URL): Promise<Visit> {
  return { status: response.status, url, headers: response.headers, text: await response.text() };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const name = pair.slice(0, pair.indexOf('='));
  const value = pair.slice(pair.indexOf('=') + 1);
  if (value === '' || /max-age=0/i.test(line) || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}
