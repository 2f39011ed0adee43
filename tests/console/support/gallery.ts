import type { Browser, CDPSession, Page } from 'playwright-core';
import { DESK, NARROW, openDesk, type Desk } from '../../support/browser';
import { crawl } from './crawl';
import { pageRoutes, READERS, type ConsoleWorld } from './console-world';
import type { HttpBrowser } from './http-browser';
import { takeSession } from './seen-by-browser';

/** A page, and who is looking at it. */
export interface Example {
  account: string | null;
  route: string;
  address: string;
  text: string;
}

/** Their pages hold most of the work, and are not alike: each route is looked at as each of them sees it. */
const AT_WORK: readonly (string | null)[] = ['association-38', 'coordinator-38', 'prefecture-38'];

const isPage = (route: string | null): route is string => pageRoutes.some(({ path }) => path === route);

/** Every route by its links: once as each of those at work, else as the first who reaches it. */
export async function oneOfEach(world: ConsoleWorld, sessions: Map<string | null, HttpBrowser>): Promise<Example[]> {
  const found = new Map<string, Example>();
  for (const account of READERS) {
    const session = await world.browserOf(account);
    sessions.set(account, session);
    const works = AT_WORK.includes(account);
    await crawl(session, {
      routes: world.routes,
      ...(works ? { examples: 2, inAll: 12 } : { examples: 1 }),
      from: world.startsOf(account),
      hear: ({ route, status, address, text }) => {
        if (!isPage(route) || status !== 200) return;
        const known = [...found.values()].some((one) => one.route === route && (!works || one.account === account));
        if (!known) found.set(`${account} ${address}`, { account, route, address, text });
      },
    });
  }
  return [...found.values()];
}

/** How a page is looked at. Zoomed to 200 %, a screen is half as wide and each pixel four. */
export const looks = {
  light: { viewport: DESK, colorScheme: 'light', deviceScaleFactor: 1 },
  dark: { viewport: DESK, colorScheme: 'dark', deviceScaleFactor: 1 },
  narrow: { viewport: NARROW, colorScheme: 'light', deviceScaleFactor: 1 },
  zoomed: { viewport: { width: 640, height: 450 }, colorScheme: 'light', deviceScaleFactor: 2 },
} as const;

export type Look = keyof typeof looks;

export interface Shown {
  example: Example;
  page: Page;
  /** What went wrong in the page since it was opened. */
  complaints: readonly string[];
  /** The same page in another light or size: it is not asked for again. */
  turn(look: Look): Promise<void>;
}

type Sessions = ReadonlyMap<string | null, HttpBrowser>;

/** As many pages as are looked at together: one is drawn while the other is read. */
const SIDE_BY_SIDE = 2;

export class Gallery {
  constructor(
    private readonly browser: Browser,
    private readonly sessions: Sessions,
    private readonly home: string,
  ) {}

  /** Each page opened once, as the one who reaches it. */
  async walk(examples: readonly Example[], see: (shown: Shown) => Promise<void>): Promise<void> {
    const waiting = [...examples];
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => this.strand(waiting, see)));
  }

  private async strand(waiting: Example[], see: (shown: Shown) => Promise<void>): Promise<void> {
    let reader: Reader | null = null;
    for (let example = waiting.shift(); example; example = waiting.shift()) {
      if (reader?.account !== example.account) {
        await reader?.close();
        reader = await Reader.open(this.browser, this.home, this.sessions, example.account);
      }
      await see(await reader.show(example));
    }
    await reader?.close();
  }
}

/** One account's browser. */
class Reader {
  private constructor(
    readonly account: string | null,
    private readonly desk: Desk,
    private readonly screen: CDPSession,
  ) {}

  static async open(browser: Browser, home: string, sessions: Sessions, account: string | null): Promise<Reader> {
    const desk = await openDesk(browser, home);
    if (account) await takeSession(desk.context, sessions.get(account)!);
    return new Reader(account, desk, await desk.context.newCDPSession(desk.page));
  }

  async show(example: Example): Promise<Shown> {
    const { page, complaints } = this.desk;
    complaints.length = 0;
    await this.turn('light');
    await page.goto(example.address, { waitUntil: 'load' });
    return { example, page, complaints, turn: (look) => this.turn(look) };
  }

  private async turn(look: Look): Promise<void> {
    const { viewport, colorScheme, deviceScaleFactor } = looks[look];
    await this.desk.page.emulateMedia({ colorScheme });
    await this.screen.send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor, mobile: false });
    await this.desk.page.evaluate(SETTLED);
  }

  async close(): Promise<void> {
    await this.desk.context.close();
  }
}

/** Drawn anew, and no colour on its way to another. */
const SETTLED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  .then(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  .then(() => undefined)`;
