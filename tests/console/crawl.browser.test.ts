import { inBrowser, openBrowser, openDesk } from '../support/browser';
import { actRoutes, ConsoleWorld, readRoutes, READERS } from './support/console-world';
import { crawl, linksOf, Routes } from './support/crawl';
import { nextHostileText } from './support/hostile-texts';
import { formsOf, type HttpBrowser } from './support/http-browser';
import { faultsOf } from './support/page-faults';
import { reachedOtherwise } from './support/reached-otherwise';
import { takeSession } from './support/seen-by-browser';

/** Where files and sittings at every stage are worked on. */
const AT_WORK = ['association-38', 'coordinator-38', 'prefecture-38'];
/** Pages of one kind that are opened; `npm run console:check` opens more. */
function examplesFor(account: string | null): { examples: number; inAll: number } {
  if (account && AT_WORK.includes(account)) return { examples: 2, inAll: 24 };
  return process.env.CONSOLE === 'whole' ? { examples: 2, inAll: 4 } : { examples: 1, inAll: 1 };
}

describe('every page, by its links, as every role, where markup stands in every text', () => {
  const acts = new Routes(actRoutes);
  const reached = new Set<string>();
  const offered = new Set<string>();
  const seen = new Map<string | null, { session: HttpBrowser; addresses: string[] }>();
  let world: ConsoleWorld;
  let names: string[];

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    await world.tellStories(nextHostileText);
    names = await world.names();
  }, 300_000);

  afterAll(async () => {
    for (const { session } of seen.values()) session.close();
    await world.close();
  });

  test.each(READERS.map((account) => [account ?? 'a stranger', account] as const))(
    '%s finds behind every link a whole page: strict headers, nothing of a person in its address, no code for a word, no markup of others',
    async (_who, account) => {
      const session = await world.browserOf(account);
      const addresses: string[] = [];
      const linked = new Set(['/']);
      const faults: string[] = [];
      const pages = await crawl(session, {
        routes: world.routes,
        ...examplesFor(account),
        from: world.startsOf(account),
        hear: (page) => {
          addresses.push(page.address);
          for (const link of linksOf(page, world.home)) if (link !== page.address) linked.add(link);
          for (const { method, action } of formsOf({ ...page, page: page.document }))
            if (method === 'post') offered.add(acts.of(action) ?? action);
          faults.push(...faultsOf(page, { names, tokenField: 'jeton' }).map((fault) => `${page.address}: ${fault}`));
        },
      });
      for (const { route, status, address } of pages)
        if (route && status === 200 && linked.has(address)) reached.add(route);
      seen.set(account, { session, addresses });
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('has no page that nobody reaches by a link', () => {
    const unreached = readRoutes.map(({ path }) => path).filter((path) => !reached.has(path));
    expect(unreached.filter((path) => !(path in reachedOtherwise))).toEqual([]);
  });

  it('has no act that no form offers', () => {
    const unoffered = actRoutes.map(({ path }) => path).filter((path) => !offered.has(path));
    expect(unoffered.filter((path) => !(path in reachedOtherwise))).toEqual([]);
  });

  it('excuses no address that does not exist', () => {
    const known = [...readRoutes, ...actRoutes].map(({ path }) => path);
    expect(Object.keys(reachedOtherwise).filter((path) => !known.includes(path))).toEqual([]);
  });

  inBrowser('in a real browser', () => {
    test.each(AT_WORK)(
      'nothing that was written into the pages of %s runs there',
      async (account) => {
        const { session, addresses } = seen.get(account)!;
        const browser = await openBrowser();
        const { context, page, complaints } = await openDesk(browser, world.home);
        await takeSession(context, session);
        for (const address of addresses.slice(0, 40)) {
          await page.goto(address, { waitUntil: 'load' }).catch(() => undefined);
          expect([address, await page.evaluate('typeof window.__x')]).toEqual([address, 'undefined']);
        }
        await browser.close();
        expect(complaints).toEqual([]);
      },
      180_000,
    );
  });
});
