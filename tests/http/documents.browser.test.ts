import type { Browser } from 'playwright-core';
import { faultsOfPages, overflowFaults } from '../console/support/seen-by-browser';
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
  ['the information notice', 'association-38', 'informationNotice(bodies: [PROSTITUTION_EXIT_COMMISSION])'],
  ['the record of processing', 'dpo-38', 'processingRecord'],
  ['the register of breaches', 'dpo-38', 'breachRegister'],
];

let api: Api;
let documents: Document[];
/** What the MIPROF reads has every table and chart of what the public does. */
let widest: Document[];

async function handed([address, account, field]: (typeof HANDED)[number]): Promise<Document> {
  const ask = await api.as(account);
  const { data, errors } = await ask(`{ departement(code: "38") { found: ${field} { html } } }`);
  expect([address, errors]).toEqual([address, undefined]);
  return { address, text: data!.departement.found.html as string };
}

async function copyForThePerson(): Promise<Document> {
  const ask = await api.as('association-38');
  const { data } = await ask('{ departement(code: "38") { cases(first: 1) { nodes { id } } } }');
  const input = { caseId: data!.departement.cases.nodes[0].id as string };
  const made = await ask(
    'mutation ($input: ProducePersonExportInput!) { producePersonExport(input: $input) { export { html } userErrors { code } } }',
    { input },
  );
  return { address: 'the copy for the person', text: made.data!.producePersonExport.export.html };
}

beforeAll(async () => {
  api = await Api.open();
  const bulletins = await Promise.all([
    rendered(publishedRelease(), earlierReleases()),
    rendered(publishedRelease({ audience: 'MIPROF' }), earlierReleases('MIPROF')),
    rendered(tinyRelease()),
  ]);
  const others = [...(await Promise.all(HANDED.map(handed))), await copyForThePerson()];
  const pages = bulletins.map((files) => ({ address: files.HTML.name, text: text(files.HTML) }));
  widest = [pages[1]!, ...others];
  documents = [...pages, ...others];
}, 300_000);

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
  ] as const;

  test.each(looks)(
    '%s: axe finds nothing, and nothing is wider than the screen',
    async (_, options) => {
      expect(await faultsOfPages(browser, options.viewport, widest)).toEqual([]);
    },
    300_000,
  );

  it('leaves the workshop within 320 pixels', async () => {
    const page = await browser.newPage({ viewport: NARROW });
    await page.goto(`${api.url}/atelier`);
    await page.waitForLoadState('networkidle');
    expect(await overflowFaults(page)).toEqual([]);
  });
});

const withJava = hasJava() ? it : it.skip;
if (!hasJava()) process.stderr.write('left out, for want of Java (apt-get install default-jre-headless): vnu\n');
withJava(
  'has no error for vnu',
  () => {
    expect(vnuFaults(documents)).toEqual([]);
  },
  300_000,
);
