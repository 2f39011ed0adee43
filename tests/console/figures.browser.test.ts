import { inBrowser, NARROW, openBrowser } from '../support/browser';
import { PublishedFigures } from './support/published-figures';
import { axeFaults, overflowFaults, takeSession } from './support/seen-by-browser';
import { hasJava, vnuFaults } from './support/vnu';

/** One of each page, as whoever reads most of it. */
const PAGES: readonly (readonly [path: string, account: string | null])[] = [
  ['/chiffres', null],
  ['/chiffres/2025', null],
  ['/chiffres/2025/national.form', null],
  ['/chiffres/2023-2025', 'miprof'],
  ['/chiffres/2025/region', null],
  ['/chiffres/2023-2025/departement', null],
  ['/chiffres/2023-2025/national.form.age', 'miprof'],
  ['/chiffres/2025/national.sex/depuis/2024', null],
  ['/chiffres/2023-2025/delais', 'miprof'],
  ['/chiffres/couverture?region=84', 'miprof'],
  ['/chiffres/suivi', 'miprof'],
  ['/chiffres/suivi?region=84', 'miprof'],
  ['/38/chiffres?annee=2025&selon=FORM', 'coordinator-38'],
  ['/38/retours?annee=2025', 'coordinator-38'],
];

let published: PublishedFigures;

beforeAll(async () => {
  published = await PublishedFigures.open();
}, 300_000);

afterAll(() => published.close());

inBrowser('a page of figures', () => {
  it.each(['light', 'dark'] as const)(
    'is accessible on a small screen: %s',
    async (colorScheme) => {
      const browser = await openBrowser();
      const faults: string[] = [];
      for (const [path, account] of PAGES) {
        const context = await browser.newContext({ viewport: NARROW, colorScheme, bypassCSP: true });
        if (account) await takeSession(context, await published.browserOf(account));
        const page = await context.newPage();
        await page.goto(`${published.api.url}${path}`);
        faults.push(
          ...[...(await axeFaults(page)), ...(await overflowFaults(page))].map((fault) => `${path}: ${fault}`),
        );
        await context.close();
      }
      await browser.close();
      expect(faults).toEqual([]);
    },
    300_000,
  );
});

(hasJava() ? it : it.skip)(
  'a page of figures has no error for vnu',
  async () => {
    const pages = await Promise.all(
      PAGES.map(async ([address, account]) => ({ address, text: (await published.visit(address, account)).text })),
    );
    expect(vnuFaults(pages)).toEqual([]);
  },
  120_000,
);
