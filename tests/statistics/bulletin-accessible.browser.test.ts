import type { Browser } from 'playwright-core';
import { faultsOfPages } from '../console/support/seen-by-browser';
import { hasJava, vnuFaults } from '../console/support/vnu';
import { DESK, inBrowser, NARROW, openBrowser } from '../support/browser';
import { earlierReleases, pooledReleases, publishedRelease, tinyRelease } from './bulletin-fixture';
import { rendered, text } from './rendered';

interface Page {
  address: string;
  text: string;
}

const AUDIENCES = ['PUBLIC', 'MIPROF'] as const;

/** Each edition for each audience, and one where nothing may be shown. */
let pages: Page[];
beforeAll(async () => {
  const releases = AUDIENCES.flatMap((audience) => [
    publishedRelease({ audience }),
    publishedRelease({ audience, period: '2023-2025' }),
    tinyRelease(audience, '2023-2025'),
  ]);
  pages = [];
  for (const release of releases) {
    const before = [...earlierReleases(release.audience), ...pooledReleases(release.audience)];
    pages.push({ address: `${release.id} ${release.audience}`, text: text((await rendered(release, before)).HTML) });
  }
}, 120_000);

inBrowser('the page of a bulletin', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['on a desk', DESK],
    ['on 320 pixels', NARROW],
  ])(
    '%s: axe finds nothing, and nothing is wider than the screen',
    async (_, viewport) => {
      expect(await faultsOfPages(browser, viewport, pages)).toEqual([]);
    },
    300_000,
  );
});

(hasJava() ? it : it.skip)(
  'the page of a bulletin has no error for vnu',
  () => {
    expect(vnuFaults(pages)).toEqual([]);
  },
  120_000,
);
