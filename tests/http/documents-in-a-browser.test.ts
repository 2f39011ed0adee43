import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../server/config/project-root';
import { axeFaults, overflowFaults } from '../console/support/seen-by-browser';
import { hasJava, vnuFaults } from '../console/support/vnu';
import { earlierReleases, publishedRelease, tinyRelease } from '../statistics/bulletin-fixture';
import { rendered, text } from '../statistics/rendered';
import { Api } from '../support/api';
import { DESK, inBrowser, NARROW, openBrowser } from '../support/browser';

interface Document {
  address: string;
  text: string;
}

/** Who is handed which document, and by which question. */
const HANDED: readonly [name: string, account: string, field: string][] = [
  ['the yearly return', 'coordinator-38', 'yearlyReturn(year: 2025)'],
  ['the answers to the survey', 'manager-38', 'surveyAnswers(year: 2025)'],
  ['the information notice', 'member-a-38', 'informationNotice(bodies: [LOCAL_COMMITTEE])'],
  ['the record of processing', 'dpo-38', 'processingRecord'],
  ['the register of breaches', 'dpo-38', 'breachRegister'],
];

let api: Api;
let documents: Document[];

async function handed([address, account, field]: (typeof HANDED)[number]): Promise<Document> {
  const ask = await api.as(account);
  const { data, errors } = await ask(`{ departement(code: "38") { found: ${field} { html } } }`);
  expect([address, errors]).toEqual([address, undefined]);
  return { address, text: data!.departement.found.html as string };
}

async function ownCopy(): Promise<Document> {
  const ask = await api.as('member-a-38');
  const { data } = await ask(
    '{ departement(code: "38") { cases(first: 1) { nodes { person { export { html } } } } } }',
  );
  return { address: 'the copy for the person', text: data!.departement.cases.nodes[0].person.export.html };
}

beforeAll(async () => {
  api = await Api.open();
  const bulletins = await Promise.all([
    rendered(publishedRelease(), earlierReleases()),
    rendered(publishedRelease({ audience: 'MIPROF' }), earlierReleases('MIPROF')),
    rendered(tinyRelease()),
  ]);
  documents = [
    ...bulletins.map((files) => ({ address: files.HTML.name, text: text(files.HTML) })),
    ...(await Promise.all(HANDED.map(handed))),
  ];
}, 120_000);

afterAll(() => api.close());

inBrowser('a document that is handed over', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const looks = [
    ['on a desk', { viewport: DESK }],
    ['on 320 pixels', { viewport: NARROW }],
    ['in the dark', { viewport: DESK, colorScheme: 'dark' as const }],
  ] as const;

  test.each(looks)(
    '%s: axe finds nothing, and nothing is wider than the screen',
    async (_, options) => {
      const faults: string[] = [];
      const context = await browser.newContext({ ...options, bypassCSP: true });
      for (const { address, text: content } of documents) {
        const page = await context.newPage();
        await page.setContent(content);
        const found = [...(await axeFaults(page)), ...(await overflowFaults(page))];
        faults.push(...found.map((fault) => `${address}: ${fault}`));
        await page.close();
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('leaves the workshop within 320 pixels', async () => {
    const page = await browser.newPage({ viewport: NARROW });
    await page.goto(api.url);
    await page.waitForLoadState('networkidle');
    expect(await overflowFaults(page)).toEqual([]);
  });
});
