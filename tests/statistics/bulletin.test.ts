import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { territories } from '../../server/reference/reference-data';
import { renderBulletin } from '../../server/domains/steering/statistics/bulletin/bulletin';
import type { PublishedRelease } from '../../server/domains/steering/statistics/published-release';
import { earlierReleases, publishedRelease, tinyRelease } from './bulletin-fixture';
import { pdfText } from '../support/pdf-text';
import { diagonalsOf, pageOf, plain, rendered, spaced, text, type Rendered } from './rendered';

const erratum = {
  number: 1,
  dated: '2026-03-02',
  words: 'La ligne <script>alert("Corse")</script> & la suivante étaient inversées.',
};

const csvOf = ({ CSV }: Rendered) =>
  text(CSV)
    .slice(1)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'));
const contentOf = async ({ ODS }: Rendered) => (await JSZip.loadAsync(ODS.body)).file('content.xml')!.async('string');

const isHorizontal = (line: { getAttribute(name: string): string | null }) =>
  line.getAttribute('y1') === line.getAttribute('y2');

/** Table by table: the values of a page, cell by cell, in the order in which the release has them. */
function printed(files: Rendered, release: PublishedRelease, node: string): string[] {
  const table = pageOf(files).querySelector(`#tableau-${node.replace(/\./g, '-')}`)!;
  const { place, dimensions } = release.tables.find((each) => each.node.id === node)!.node;
  const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
  const matrix = place === 'NATIONAL' ? dimensions.length > 1 : dimensions.length > 0;
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    const cells = [...row.children].map((cell) => plain(cell.textContent ?? ''));
    return matrix ? cells.slice(1) : [cells[heads.indexOf('Personnes')]!];
  });
}

const release = publishedRelease({ audience: 'MIPROF', errata: [erratum] });
let miprof: Rendered;
let open: Rendered;
let tiny: Rendered;
beforeAll(async () => {
  miprof = await rendered(release, earlierReleases('MIPROF'));
  open = await rendered(publishedRelease());
  tiny = await rendered(tinyRelease('MIPROF'));
}, 120_000);

describe('the numbers of a bulletin', () => {
  it.each(release.tables.map(({ node }) => node.id))(
    'are in the page as the release has them, masked ones as n.d.: %s',
    (node) => {
      const { cells } = release.tables.find((each) => each.node.id === node)!;
      expect(printed(miprof, release, node)).toEqual(
        cells.map(({ value }) => (value === null ? 'n.d.' : spaced(value))),
      );
    },
  );

  it('are in the CSV, one row per cell, empty where masked', () => {
    const cells = release.tables.flatMap((table) =>
      table.cells.map(({ value, share, margin }) => [
        table.node.id,
        String(value ?? ''),
        value === null ? '1' : '0',
        String(margin),
        String(share ?? ''),
      ]),
    );
    expect(csvOf(miprof).map((row) => [row[4], row[18], row[19], row[20], row[22]])).toEqual(cells);
  });

  it('are in the ODS as numbers, table by table, and a masked one has no value', async () => {
    const sheets = (await contentOf(miprof)).split('<table:table ').slice(2);
    for (const [at, { node, cells }] of release.tables.entries()) {
      expect(sheets[at]).toContain(`table:name="${node.id}"`);
      const rows = sheets[at]!.split('<table:table-row>').slice(3);
      const numbers = (row: string) =>
        row
          .split('<table:table-cell')
          .slice(1)
          .map((cell) => /office:value="(\d+)"/.exec(cell)?.[1] ?? null)
          .slice(-4);
      const written = (value: number | null) => (value === null ? null : String(value));
      expect(rows.map(numbers)).toEqual(
        cells.map(({ value, share, margin }) => [written(value), written(share), String(margin), null]),
      );
    }
  });

  it('are in the JSON, masked ones null', () => {
    const { data } = JSON.parse(text(miprof.JSON));
    expect(
      data.tables.map(({ cells }: any) => cells.map(({ value, masked, margin }: any) => [value, masked, margin])),
    ).toEqual(release.tables.map(({ cells }) => cells.map(({ value, margin }) => [value, value === null, margin])));
  });

  it('are in the PDF, row by row', () => {
    const words = plain(pdfText(miprof.PDF.body));
    for (const { cells, node } of release.tables) {
      if (node.place !== 'DEPARTEMENT' || node.dimensions.length > 0) continue;
      for (const [at, { value }] of cells.entries()) {
        const { code, name, region } = territories[at]!;
        expect(words).toMatch(
          new RegExp(
            `\\n${code} ${name.replace(/'/g, '.')}\\n[^\\n]+\\n${value === null ? 'n\\.d\\.' : spaced(value)}\\n`,
          ),
        );
        expect(region).toBeDefined();
      }
    }
    for (const value of release.tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.value ?? [])))
      expect(words).toContain(`\n${spaced(value)}\n`);
  });

  it('show none when none may be shown: no figure, no zero, nothing under the floor', async () => {
    for (const { node } of tinyRelease('MIPROF').tables)
      expect(new Set(printed(tiny, tinyRelease('MIPROF'), node.id))).toEqual(new Set(['n.d.']));
    expect(new Set(csvOf(tiny).map((row) => row[18]))).toEqual(new Set(['']));
    const drawn = [...pageOf(tiny).querySelectorAll('svg')].flatMap((svg) =>
      [...svg.querySelectorAll('text')].map(({ textContent }) => plain(textContent ?? '').trim()),
    );
    expect(drawn.filter((word) => word === 'n.d.').length).toBeGreaterThan(20);
    expect(pageOf(tiny).querySelector('.summary')!.textContent).toMatch(/trop faible pour être diffusé/);
  });

  it('have each the margin of their own cell: a region of one département, that of its département', async () => {
    const table = release.tables.find(({ node }) => node.id === 'region')!;
    expect(table.cells.filter(({ margin }) => margin === 6)).toHaveLength(5);
    expect(table.margin).toBe(9);
    expect(plain(pageOf(miprof).querySelector('#figure-region')!.textContent!)).toContain(
      '± 9 ; ± 6 pour une région d’un seul département',
    );
    // The interval of each bar, in persons: as wide as twice its margin.
    const shown = table.cells.filter(({ value }) => value !== null);
    const lines = [...pageOf(miprof).querySelectorAll('#figure-region svg g')]
      .map((group) => [...group.querySelectorAll('line')].filter(isHorizontal))
      .find((found) => found.length === shown.length)!;
    const widths = lines.map((line) => Number(line.getAttribute('x2')) - Number(line.getAttribute('x1')));
    const person = widths[shown.findIndex(({ margin }) => margin === 9)]! / 18;
    shown.forEach(({ margin }, at) => expect(widths[at]! / person).toBeCloseTo(2 * margin, 1));
    expect(shown.some(({ margin }) => margin === 6)).toBe(true);
  });

  it('write a share that is not computed otherwise than a masked number, and say why', async () => {
    const lacking = await rendered({
      ...release,
      tables: release.tables.map((table) =>
        table.node.id !== 'national.sex'
          ? table
          : { ...table, cells: table.cells.map((cell, at) => (at === 0 ? { ...cell, share: null } : cell)) },
      ),
    });
    const of = (files: Rendered) => pageOf(files).querySelector('#tableau-national-sex')!.parentElement!.parentElement!;
    expect(of(lacking).querySelector('tbody td:last-child')!.textContent).toBe('–');
    expect(plain(of(lacking).textContent!)).toContain('« – », part non calculée : total inférieur à 30.');
    expect(plain(pdfText(lacking.PDF.body)).replace(/\s+/g, ' ')).toContain(
      '« – », part non calculée : total inférieur à 30.',
    );
    expect(of(miprof).textContent).not.toContain('part non calculée');
    const sheets = (await contentOf(miprof)).split('<table:table ').slice(2);
    const without = release.tables.map(({ node, cells }) =>
      node.dimensions.length === 0 ? 0 : cells.filter(({ value, share }) => value !== null && share === null).length,
    );
    expect(sheets.map((sheet) => sheet.split('part non calculée : total inférieur à 30').length - 1)).toEqual(without);
    expect(Math.max(...without)).toBeGreaterThan(0);
  });

  it('are rounded with a margin that grows by the rounding', () => {
    const total = release.tables[0]!.cells[0]!.value!;
    const [, said, margin] = /environ ([\d ]+) personnes \(± (\d+)\)/.exec(
      plain(pageOf(miprof).querySelector('.summary')!.textContent!),
    )!;
    const shown = Number(said!.replace(/ /g, ''));
    expect(shown % 10).toBe(0);
    expect(shown - Number(margin)).toBeLessThanOrEqual(total - 15);
    expect(shown + Number(margin)).toBeGreaterThanOrEqual(total + 15);
  });
});

describe('the map', () => {
  it('has the 101 départements, each with its number, or hatched', () => {
    const words = [...pageOf(open).querySelectorAll('#figure-departement svg text')].map(({ textContent }) =>
      plain(textContent ?? ''),
    );
    for (const { code } of territories) expect(words).toContain(code);
    const values = publishedRelease()
      .tables.find(({ node }) => node.id === 'departement')!
      .cells.flatMap(({ value }) => value ?? []);
    for (const value of values) expect(words).toContain(spaced(value));
    expect(diagonalsOf(open, 'figure-departement')).toBe(4 * (101 - values.length));
  });

  it('has a legend in numbers', () => {
    const words = [...pageOf(open).querySelectorAll('#figure-departement svg text')].map(({ textContent }) =>
      plain(textContent ?? ''),
    );
    expect(words).toEqual(expect.arrayContaining(['11 à 19', '20 à 49', 'n.d. : faible ou nul']));
  });
});

describe('the files', () => {
  it('are five, named after the release and its audience', async () => {
    expect(Object.values(open).map(({ name }) => name)).toEqual(
      ['html', 'pdf', 'csv', 'ods', 'json'].map((end) => `passerelle-teh-2025-public.${end}`),
    );
    expect(miprof.PDF.name).toBe('passerelle-teh-2025-miprof.pdf');
  });

  it('are the same bytes for the same release', async () => {
    const digest = (files: Rendered) =>
      Object.values(files).map(({ body }) => createHash('sha256').update(body).digest('hex'));
    expect(digest(await rendered(publishedRelease()))).toEqual(digest(open));
  });

  it('describe each other: the notice has what DCAT-AP requires, and true sizes and checksums', () => {
    const notice = JSON.parse(text(open.JSON));
    for (const name of [
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dcat:contactPoint',
      'dct:temporal',
      'dct:spatial',
      'dct:accrualPeriodicity',
      'dcat:theme',
      'dct:language',
      'dct:conformsTo',
      'dct:provenance',
      'dcat:keyword',
      'dct:identifier',
      'dct:issued',
      'dct:modified',
      'dct:accessRights',
    ])
      expect(notice[name]).toBeTruthy();
    expect(notice['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@value': '2025-01-01' },
      'dcat:endDate': { '@value': '2025-12-31' },
    });
    for (const format of ['HTML', 'PDF', 'CSV', 'ODS'] as const) {
      const found = notice['dcat:distribution'].find(
        (each: any) => each['dcat:accessURL']['@id'] === open[format].name,
      );
      expect(found['dcat:byteSize']['@value']).toBe(String(open[format].body.length));
      expect(found['spdx:checksum']['spdx:checksumValue']['@value']).toBe(
        createHash('sha256').update(open[format].body).digest('hex'),
      );
      expect(found['dct:license']).toEqual({
        '@id': 'http://publications.europa.eu/resource/authority/licence/ETALAB_2_0',
      });
      expect(found['dct:rights']['@id']).toMatch(/^https:.*licence-ouverte/);
    }
  });

  it('are dated by their last erratum, and give a restricted release no open licence', () => {
    const notice = JSON.parse(text(miprof.JSON));
    expect(notice['dct:issued']['@value']).toBe('2026-01-16');
    expect(notice['dct:modified']['@value']).toBe('2026-03-02');
    expect(notice['dct:accessRights']['@id']).toMatch(/RESTRICTED$/);
    expect(text(miprof.JSON)).not.toMatch(/dct:license|dct:rights|ETALAB|licence-ouverte-open-licence/);
  });

  it('open in an office suite: the type first and not compressed, every part listed, well-formed XML', async () => {
    const { body } = open.ODS;
    expect(body.subarray(30, 38).toString()).toBe('mimetype');
    expect(body.readUInt16LE(8)).toBe(0);
    expect(body.subarray(38, 84).toString()).toBe('application/vnd.oasis.opendocument.spreadsheet');
    const zip = await JSZip.loadAsync(body);
    expect(Object.keys(zip.files)).toEqual([
      'mimetype',
      'META-INF/manifest.xml',
      'content.xml',
      'styles.xml',
      'meta.xml',
    ]);
    const opened: string[] = [];
    for (const [, close, name, self] of (await contentOf(open)).matchAll(/<(\/?)([a-z][\w:-]*)[^<>]*?(\/?)>/g)) {
      if (self === '/') continue;
      if (close === '/') expect(opened.pop()).toBe(name);
      else opened.push(name!);
    }
    expect(opened).toEqual([]);
  });

  it('let no spreadsheet run a cell', () => {
    const dangerous = {
      ...publishedRelease(),
      tables: publishedRelease().tables.map((table) => ({
        ...table,
        cells: table.cells.map((cell) => ({
          ...cell,
          coordinates: cell.coordinates.map((each) => ({ ...each, label: '=HYPERLINK("x")' })),
        })),
      })),
    };
    return renderBulletin(dangerous, []).then((files) => {
      const csv = text(files.find(({ format }) => format === 'CSV')!);
      expect(csv).toMatch(/"'=HYPERLINK\(""x""\)"/);
      expect(csv).not.toMatch(/(^|;)"?[=+@\t-]/m);
    });
  });
});
