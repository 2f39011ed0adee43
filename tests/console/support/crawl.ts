import { parseHTML } from 'linkedom';
import type { HttpBrowser, Visited } from './http-browser';

export interface Known {
  readonly path: string;
}

/** Which registered route an address is of: the most literal one, as the router has it. */
export class Routes {
  private readonly known: readonly { path: string; matches: RegExp; literal: number }[];

  constructor(routes: readonly Known[]) {
    this.known = [...new Set(routes.map(({ path }) => path))]
      .map((path) => ({
        path,
        matches: new RegExp(`^${path.replaceAll(/[.*+?^$(){}|[\]\\]/g, '\\$&').replaceAll(/:\w+/g, '[^/]+')}/?$`),
        literal: path.split('/').filter((part) => part !== '' && !part.startsWith(':')).length,
      }))
      .sort((one, other) => other.literal - one.literal);
  }

  /** Null: an address of something else (a paper, a published table). */
  of(address: string): string | null {
    const path = decodeURI(address.split(/[?#]/)[0]!);
    return this.known.find(({ matches }) => matches.test(path))?.path ?? null;
  }
}

export interface CrawlOptions {
  routes: Routes;
  /** Pages visited of one route, by links of one kind of page. */
  examples?: number;
  /** Pages visited of one route in all. */
  inAll?: number;
  from?: readonly string[];
  atMost?: number;
  hear(page: Page): void | Promise<void>;
}

export interface Page extends Pick<Visited, 'address' | 'status' | 'headers' | 'text' | 'body' | 'milliseconds'> {
  /** The route, or null. */
  route: string | null;
  /** The page that had the link. */
  from: string;
  document: Document;
}

/** The route; elsewhere, long opaque parts and numbers are one kind of address. */
const kindOf = (address: string, routes: Routes): string =>
  routes.of(address) ??
  address
    .split(/[?#]/)[0]!
    .replaceAll(/\/[\w-]{16,}/g, '/:opaque')
    .replaceAll(/\/\d[\w]{0,3}(?=\/|$)/g, '/:n');

/** A list and each of its filters are different places: they show, and lead to, what is not alike. */
const placeOf = (address: string, routes: Routes): string => {
  const query = new URLSearchParams(address.split('#')[0]!.split('?')[1]);
  for (const passing of ['apres', 'fait', 'vers']) query.delete(passing);
  const chosen = [...query].map(([name, value]) => `${name}=${value.length > 16 ? ':opaque' : value}`).sort();
  return `${kindOf(address, routes)}?${chosen.join('&')}`;
};

class Counts {
  private readonly counted = new Map<string, number>();

  allows(what: string, atMost: number): boolean {
    return (this.counted.get(what) ?? 0) < atMost;
  }

  add(...all: string[]): void {
    for (const what of all) this.counted.set(what, (this.counted.get(what) ?? 0) + 1);
  }
}

/** An address that a crawl begins with; every other one stood in a page. */
const TYPED = '(typed)';

/** Every link of every page, from the front door, a few examples of each kind. */
export async function crawl(browser: HttpBrowser, options: CrawlOptions): Promise<Page[]> {
  const { routes, examples = 2, inAll = examples, from = ['/'], atMost = 600, hear } = options;
  const waiting = from.map((address) => ({ address, from: TYPED }));
  // What one page passes over, another may still open: a list of drafts shows what the list of all has shown.
  const opened = new Set<string>();
  const counts = new Counts();
  const pages: Page[] = [];
  while (waiting.length > 0 && pages.length < atMost) {
    const next = waiting.shift()!;
    if (opened.has(next.address)) continue;
    const kind = kindOf(next.address, routes);
    const way =
      next.from === TYPED ? next.address : `${placeOf(next.address, routes)} from ${placeOf(next.from, routes)}`;
    if (!counts.allows(kind, inAll) || !counts.allows(way, examples)) continue;
    opened.add(next.address);
    counts.add(kind, way);
    const page = await open(browser, next, routes);
    pages.push(page);
    await hear(page);
    waiting.push(...linksOf(page, browser.home).map((address) => ({ address, from: page.address })));
  }
  return pages;
}

async function open(browser: HttpBrowser, next: { address: string; from: string }, routes: Routes): Promise<Page> {
  const visited = await browser.visit(next.address);
  return { ...visited, from: next.from, route: routes.of(visited.address), document: parseHTML(visited.text).document };
}

/** Ours alone, without the part below the page. */
export function linksOf(page: Pick<Page, 'document' | 'address'>, home: string): string[] {
  const own = [...page.document.querySelectorAll('a[href]')].flatMap((link) => {
    const url = new URL(link.getAttribute('href')!, new URL(page.address, home));
    return url.origin === new URL(home).origin ? [url.pathname + url.search] : [];
  });
  return [...new Set(own)];
}
