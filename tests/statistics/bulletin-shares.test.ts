import JSZip from 'jszip';
import { formerLattice } from '../attacks/targets/former-lattice';
import { pdfText } from '../support/pdf-text';
import { earlierReleases, publishedRelease } from './bulletin-fixture';
import { pageOf, plain, rendered, text, type Rendered } from './rendered';

/** What is printed of one share, and the number that it is printed to be a share of. */
interface Printed {
  readonly part: number;
  readonly whole: number;
  readonly percent: number;
}

const numberIn = (words: string): number => Number(words.replace(/ /g, ''));
const isNumber = (words: string): boolean => /^\d[\d ]*$/.test(words);
const percentsIn = (words: string): number[] => [...words.matchAll(/(\d+) %/g)].map(([, percent]) => Number(percent));

/** Parts and wholes are drawn apart: the part may pass its whole. */
const recomputed = ({ part, whole }: Printed): number => Math.min(100, Math.round((100 * part) / whole));

const WHOLE = /Part : sur (?:l’ensemble des )?(\d[\d ]*) (\p{L}+)(, somme des nombres de ce tableau)?\./u;

/** A table of the page: of its rows where it says « Ensemble », else of the number under it. */
function sharesOfTable(table: Element): Printed[] {
  const words = (element: Element) => plain(element.textContent!);
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
  const heads = [...table.querySelectorAll('thead th')].map(words);
  if (heads[1] === 'Ensemble')
    return rows.flatMap(([, whole, ...cells]) =>
      cells.flatMap((cell) => {
        const [, part, percent] = /^(\d[\d ]*) \((\d+) %\)$/.exec(cell) ?? [];
        return part ? [{ part: numberIn(part), whole: numberIn(whole!), percent: Number(percent) }] : [];
      }),
    );
  const [persons, share] = [heads.indexOf('Personnes'), heads.indexOf('Part')];
  if (share === -1) return [];
  const [, whole, , isSum] = WHOLE.exec(words(table.closest('.table')!))!;
  const values = rows.map((row) => row[persons]!);
  if (isSum) expect(values.reduce((sum, value) => sum + numberIn(value), 0)).toBe(numberIn(whole!));
  else expect(numberIn(whole!)).toBe(numberIn(words(table.ownerDocument.querySelector('.key strong')!)));
  return rows
    .filter((row) => row[share]!.endsWith('%'))
    .map((row) => ({ part: numberIn(row[persons]!), whole: numberIn(whole!), percent: percentsIn(row[share]!)[0]! }));
}

/** Every table, then the cards, which repeat a share of a table. */
function inThePage(files: Rendered): Printed[] {
  const page = pageOf(files);
  const tables = [...page.querySelectorAll('table')].flatMap((table) => sharesOfTable(table as unknown as Element));
  const cards = percentsIn(plain(page.querySelector('.key')!.textContent!));
  for (const percent of cards) expect(tables.map((share) => share.percent)).toContain(percent);
  expect(percentsIn(plain(page.querySelector('body')!.textContent!))).toHaveLength(tables.length + cards.length);
  return tables;
}

/** Line by line, as they are drawn: a row of a crossing begins with its whole, a one-way table ends with it. */
function inThePdf(files: Rendered): { shares: Printed[]; cards: number[] } {
  const lines = plain(pdfText(files.PDF.body)).split('\n');
  const [shares, cards]: [Printed[], number[]] = [[], []];
  let row = Number.NaN;
  lines.forEach((line, at) => {
    const [, part, percent] = /^(\d[\d ]*) \((\d+) %\)$/.exec(line) ?? [];
    if (part) shares.push({ part: numberIn(part), whole: row, percent: Number(percent) });
    else if (/^\d+ %$/.test(line) && isNumber(lines[at - 1]!)) {
      const [, whole] = WHOLE.exec(lines.slice(at, at + 60).join(' '))!;
      shares.push({ part: numberIn(lines[at - 1]!), whole: numberIn(whole!), percent: percentsIn(line)[0]! });
    } else if (/\d %/.test(line)) cards.push(...percentsIn(line));
    if (isNumber(line)) row = numberIn(line);
  });
  return { shares, cards };
}

interface Row {
  readonly table: string;
  readonly value: number | null;
  readonly share: number | null;
  readonly whole: number | null;
}

const orNull = (words: string | undefined): number | null => (words ? Number(words) : null);

const inTheCsv = ({ CSV }: Rendered): Row[] =>
  text(CSV)
    .slice(1)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'))
    .map((row) => ({ table: row[4]!, value: orNull(row[18]), share: orNull(row[22]), whole: orNull(row[23]) }));

const inTheJson = ({ JSON: file }: Rendered): Row[] =>
  JSON.parse(text(file)).data.tables.flatMap(({ node, cells }: any) =>
    cells.map(({ value, share, shareOf }: any) => ({ table: node, value, share, whole: shareOf })),
  );

async function inTheOds({ ODS }: Rendered): Promise<Row[]> {
  const content = await (await JSZip.loadAsync(ODS.body)).file('content.xml')!.async('string');
  return content
    .split('<table:table ')
    .slice(2)
    .flatMap((sheet) =>
      sheet
        .split('<table:table-row>')
        .slice(3)
        .map((row) => {
          const cells = row.split('<table:table-cell').slice(1);
          const [value, share, whole] = cells.slice(-5).map((cell) => orNull(/office:value="(\d+)"/.exec(cell)?.[1]));
          return { table: /table:name="([^"]+)"/.exec(sheet)![1]!, value: value!, share: share!, whole: whole! };
        }),
    );
}

/** The whole of a share is itself a number of the file, or the sum of the numbers of its table. */
function sharesOfRows(rows: readonly Row[]): Printed[] {
  const shown = new Set(rows.map(({ value }) => value));
  return rows.flatMap(({ table, value, share, whole }) => {
    if (share === null) return [];
    const sum = rows.filter((row) => row.table === table).reduce((total, row) => total + (row.value ?? 0), 0);
    expect(shown.has(whole) || sum === whole).toBe(true);
    return [{ part: value!, whole: whole!, percent: share }];
  });
}

const EDITIONS = [
  ['the year, for the public', publishedRelease()],
  ['the year, for the MIPROF', publishedRelease({ audience: 'MIPROF' })],
  ['the triennium, for the public', publishedRelease({ period: '2023-2025' })],
  ['the triennium, for the MIPROF', publishedRelease({ period: '2023-2025', audience: 'MIPROF' })],
  ['a small triennium, some cells masked', publishedRelease({ period: '2023-2025', audience: 'MIPROF', persons: 400 })],
  ['a year before the triennia', publishedRelease({ audience: 'MIPROF', persons: 2800, lattice: formerLattice })],
] as const;

describe.each(EDITIONS)('every percentage printed follows from the numbers printed beside it: %s', (_, release) => {
  let files: Rendered;
  let expected: readonly number[];
  beforeAll(async () => {
    files = await rendered(release, earlierReleases(release.audience));
    expected = release.tables.flatMap(({ cells }) => cells.flatMap(({ share }) => share ?? []));
  }, 60_000);

  const agree = (shares: readonly Printed[]) => {
    expect(shares.length).toBe(expected.length);
    for (const share of shares) expect([share, recomputed(share)]).toEqual([share, share.percent]);
    expect(shares.every(({ whole }) => whole >= 30)).toBe(true);
  };

  it('in the page', () => agree(inThePage(files)));

  it('in the PDF', () => {
    const { shares, cards } = inThePdf(files);
    agree(shares);
    for (const percent of cards) expect(shares.map((share) => share.percent)).toContain(percent);
  });

  it('in the CSV', () => agree(sharesOfRows(inTheCsv(files))));

  it('in the ODS', async () => agree(sharesOfRows(await inTheOds(files))));

  it('in the JSON', () => agree(sharesOfRows(inTheJson(files))));
});

it('a refusal is a share of the decisions, a favourable opinion of the opinions, an unaccompanied minor of the minors', async () => {
  const files = await rendered(publishedRelease({ period: '2023-2025', audience: 'MIPROF' }));
  const under = (node: string) =>
    plain(pageOf(files).querySelector(`#tableau-national-${node}`)!.closest('.table')!.textContent!);
  expect(under('decision')).toMatch(/Part : sur [\d ]+ décisions, somme/);
  expect(under('delay')).toMatch(/Part : sur [\d ]+ décisions, somme/);
  expect(under('opinion')).toMatch(/Part : sur [\d ]+ avis, somme/);
  expect(under('minority')).toMatch(/Part : sur [\d ]+ mineurs, somme/);
});
