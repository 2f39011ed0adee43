import type { Browser } from 'playwright-core';
import { DESK, NARROW, openDesk } from '../../support/browser';
import { crawl } from './crawl';
import { pageRoutes, READERS, type ConsoleWorld } from './console-world';
import type { HttpBrowser } from './http-browser';
import { takeSession } from './seen-by-browser';

/** One page of each route, and who reaches it first. */
export interface Example {
  account: string | null;
  route: string;
  address: string;
  text: string;
}

const isPage = (route: string | null): route is string => pageRoutes.some(({ path }) => path === route);

export async function oneOfEach(world: ConsoleWorld, sessions: Map<string | null, HttpBrowser>): Promise<Example[]> {
  const found = new Map<string, Example>();
  for (const account of READERS) {
    const session = await world.browserOf(account);
    sessions.set(account, session);
    await crawl(session, {
      routes: world.routes,
      examples: 1,
      from: world.startsOf(account),
      hear: ({ route, status, address, text }) => {
        if (isPage(route) && status === 200 && !found.has(route)) found.set(route, { account, route, address, text });
      },
    });
  }
  return [...found.values()];
}

/** How a page is looked at. Zoomed to 200 %, a screen is half as wide and each pixel four. */
export const looks = {
  light: { viewport: DESK, colorScheme: 'light' },
  dark: { viewport: DESK, colorScheme: 'dark' },
  narrow: { viewport: NARROW, colorScheme: 'light' },
  zoomed: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, colorScheme: 'light' },
} as const;

export type Look = keyof typeof looks;

/** One browser per account and look, opened when it is first needed. */
export class Gallery {
  private readonly contexts = new Map<string, ReturnType<typeof openDesk>>();

  constructor(
    private readonly browser: Browser,
    private readonly sessions: ReadonlyMap<string | null, HttpBrowser>,
    private readonly home: string,
  ) {}

  async show({ account, address }: Pick<Example, 'account' | 'address'>, look: Look) {
    const key = `${account} ${look}`;
    if (!this.contexts.has(key)) this.contexts.set(key, this.open(account, look));
    const desk = await this.contexts.get(key)!;
    desk.complaints.length = 0;
    await desk.page.goto(address, { waitUntil: 'load' });
    return desk;
  }

  private async open(account: string | null, look: Look) {
    const desk = await openDesk(this.browser, this.home, looks[look]);
    if (account) await takeSession(desk.context, this.sessions.get(account)!);
    return desk;
  }
}
