import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { territories } from '../../server/reference/reference-data';
import { renderBulletin } from '../../server/domains/steering/statistics/bulletin/bulletin';
import type { PublishedRelease } from '../../server/domains/steering/statistics/published-release';
import { formerLattice } from '../attacks/targets/former-lattice';
import { earlierReleases, pooledReleases, publishedRelease, tinyRelease } from './bulletin-fixture';
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

/** Table by table: the values of a page, cell by cell, in the order in which the release has them; a share stands in brackets. */
function printed(files: Rendered, release: PublishedRelease, node: string): string[] {
  if (node === 'national') return [plain(pageOf(files).querySelector('.key strong')!.textContent!)];
  const table = pageOf(files).querySelector(`#tableau-${node.replace(/\./g, '-')}`)!;
  const { place, dimensions } = release.tables.find((each) => each.node.id === node)!.node;
  const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
  const matrix = place === 'NATIONAL' ? dimensions.length > 1 : dimensions.length > 0;
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    const cells = [...row.children].map((cell) => plain(cell.textContent ?? '').replace(/ \(\d+ %\)$/, ''));
    return matrix ? cells.slice(2) : [cells[heads.indexOf('Personnes')]!];
  });
}

const fine = publishedRelease({ period: '2023-2025', audience: 'MIPROF', errata: [erratum] });
const year = publishedRelease();
const former = publishedRelease({ audience: 'MIPROF', persons: 2800, lattice: formerLattice });
let miprof: Rendered;
let open: Rendered;
let tiny: Rendered;
let old: Rendered;
beforeAll(async () => {
  miprof = await rendered(fine, [...earlierReleases('MIPROF'), ...pooledReleases('MIPROF')]);
  open = await rendered(year, earlierReleases());
  tiny = await rendered(tinyRelease('MIPROF', '2023-2025'));
  old = await rendered(former);
}, 120_000);

const EDITIONS = [
  ['of three years', fine, () => miprof],
  ['of a year', year, () => open],
  ['of a year before the triennia', former, () => old],
] as const;

describe('the numbers of a bulletin', () => {
  it.each(EDITIONS)(
    'are in the page as the release has them, masked ones as n.d., in an edition %s',
    (_, release, files) => {
      for (const { node, cells } of release.tables)
        expect([node.id, printed(files(), release, node.id)]).toEqual([
          node.id,
          cells.map(({ value, withheld }) => (withheld ? 'non publié' : value === null ? 'n.d.' : spaced(value))),
        ]);
    },
  );

  it('are in the CSV, one row per cell, empty where masked', () => {
    const cells = fine.tables.flatMap((table) =>
      table.cells.map(({ value, share, shareOf, margin }) => [
        table.node.id,
        String(value ?? ''),
        value === null ? '1' : '0',
        String(margin),
        String(table.floor),
        String(share ?? ''),
        String(shareOf ?? ''),
      ]),
    );
    expect(csvOf(miprof).map((row) => [row[4], row[18], row[19], row[20], row[21], row[22], row[23]])).toEqual(cells);
  });

  it('are in the ODS as numbers, table by table, and a masked one has no value', async () => {
    const sheets = (await contentOf(miprof)).split('<table:table ').slice(2);
    for (const [at, { node, cells }] of fine.tables.entries()) {
      expect(sheets[at]).toContain(`table:name="${node.id}"`);
      const rows = sheets[at]!.split('<table:table-row>').slice(3);
      const numbers = (row: string) =>
        row
          .split('<table:table-cell')
          .slice(1)
          .map((cell) => /office:value="(\d+)"/.exec(cell)?.[1] ?? null)
          .slice(-5);
      const written = (value: number | null) => (value === null ? null : String(value));
      expect(rows.map(numbers)).toEqual(
        cells.map(({ value, share, shareOf, margin }) => [
          written(value),
          written(share),
          written(shareOf),
          String(margin),
          null,
        ]),
      );
    }
  });

  it('are in the JSON, masked ones null', () => {
    const { data } = JSON.parse(text(miprof.JSON));
    expect(
      data.tables.map(({ cells }: any) => cells.map(({ value, masked, margin }: any) => [value, masked, margin])),
    ).toEqual(fine.tables.map(({ cells }) => cells.map(({ value, margin }) => [value, value === null, margin])));
  });

  it('are in every data file told apart from what a region does not tell', () => {
    const regions = year.tables.find(({ node }) => node.id === 'region')!.cells;
    const { data } = JSON.parse(text(open.JSON));
    const inJson = data.tables.find(({ node }: any) => node === 'region').cells.map(({ withheld }: any) => withheld);
    const inCsv = csvOf(open).flatMap((row) => (row[4] === 'region' ? [row.at(-1) === '1'] : []));
    expect(inJson).toEqual(regions.map(({ withheld }) => withheld));
    expect([inCsv, new Set(inJson).size]).toEqual([inJson, 2]);
  });

  it.each(EDITIONS)('are in the PDF, in an edition %s', (_, release, files) => {
    const words = plain(pdfText(files().PDF.body));
    for (const { cells, node } of release.tables) {
      if (node.id !== 'departement') continue;
      for (const [at, { value }] of cells.entries()) {
        const { code, name } = territories[at]!;
        const number = value === null ? 'n\\.d\\.' : spaced(value);
        expect(words).toMatch(
          new RegExp(`\\n${code} ${name.replace(/[-']/g, '[-’\\n]+')}[\\s\\S]{1,120}?\\n${number}\\n`),
        );
      }
    }
    for (const value of release.tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.value ?? [])))
      expect(words).toMatch(new RegExp(`\\n${spaced(value)}( \\(\\d+ %\\))?\\n`));
  });

  it('show none when none may be shown: no figure, no zero, nothing under the floor', () => {
    const release = tinyRelease('MIPROF', '2023-2025');
    for (const { node } of release.tables) expect(new Set(printed(tiny, release, node.id))).toEqual(new Set(['n.d.']));
    expect(new Set(csvOf(tiny).map((row) => row[18]))).toEqual(new Set(['']));
    const cards = [...pageOf(tiny).querySelectorAll('.key strong')].map(({ textContent }) => textContent);
    expect(cards.slice(0, 6)).toEqual(Array(6).fill('n.d.'));
    expect(plain(pageOf(tiny).querySelector('.key')!.textContent!)).toContain('Part des avis non diffusée.');
    expect(JSON.parse(text(tiny.JSON))['dct:description']['@value']).toMatch(/trop faible pour être diffusé/);
    expect(pageOf(tiny).querySelectorAll('.bar rect')).toHaveLength(0);
  });

  it.each(EDITIONS)('stand between the ends within which the true one is, in an edition %s', (_, release, files) => {
    const { threshold } = release.lattice;
    for (const { node, cells } of release.tables) {
      if (node.id === 'national' || node.dimensions.length > 1 || (node.place !== 'NATIONAL' && node.dimensions[0]))
        continue;
      const table = pageOf(files()).querySelector(`#tableau-${node.id.replace(/\./g, '-')}`)!;
      const ends = [...table.querySelectorAll('tbody td:last-child')].map(({ textContent }) => plain(textContent!));
      expect(ends).toEqual(
        cells.map(({ value, margin }) =>
          value === null ? '' : `${spaced(Math.max(threshold, value - margin))} et ${spaced(value + margin)}`,
        ),
      );
      const drawn = [...table.querySelectorAll('.bar')].map((bar) => bar.querySelectorAll('rect').length);
      expect(drawn).toEqual(cells.map(({ value }) => (value === null ? 0 : 1)));
    }
  });

  it('have each the margin of their own cell: a region of one département, that of its département', () => {
    const regions = pageOf(old).querySelector('#tableau-region')!;
    expect(plain(regions.parentElement!.parentElement!.textContent!)).toContain(
      'Une région d’un seul département reprend le nombre de ce département : marge ± 6.',
    );
    expect(pageOf(open).querySelector('#tableau-region')!.parentElement!.parentElement!.textContent).not.toContain(
      'seul département',
    );
  });

  it('explain the sign of a masked number once, before the first table', () => {
    for (const files of [miprof, open, tiny]) {
      const said = plain(pageOf(files).querySelector('main')!.textContent!);
      expect(said.split('effectif faible ou nul').length - 1).toBe(1);
      expect(said.indexOf('effectif faible ou nul')).toBeLessThan(said.indexOf('Tableau 1'));
    }
  });

  it('write a share that is not computed otherwise than a masked number', async () => {
    const lacking = await rendered({
      ...year,
      tables: year.tables.map((table) =>
        table.node.id !== 'national.sex'
          ? table
          : {
              ...table,
              cells: table.cells.map((cell, at) => (at === 0 ? { ...cell, share: null, shareOf: null } : cell)),
            },
      ),
    });
    const shares = [...pageOf(lacking).querySelectorAll('#tableau-national-sex tbody tr')].map((row) =>
      plain(row.children[2]!.textContent!),
    );
    expect(shares[0]).toBe('–');
    expect(shares[1]).toMatch(/^\d+ %$/);
    const sheets = (await contentOf(lacking)).split('<table:table ').slice(2);
    expect(sheets.map((sheet) => sheet.split('part non calculée : ').length - 1)).toEqual(
      year.tables.map(({ node }) => (node.id === 'national.sex' ? 1 : 0)),
    );
  });
});

describe('the key figures', () => {
  const cards = (files: Rendered) =>
    [...pageOf(files).querySelectorAll('.key li')].map(({ textContent }) => plain(textContent!).replace(/\s+/g, ' '));

  it('say the total with its margin and what it became, the shares, and what is told of the places', () => {
    const [total] = year.tables[0]!.cells;
    expect(cards(open)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${total!.value} ± 21 ?personnes dont un dossier a été déposé ?Pas d’écart significatif avec 2024\\.$`,
        ),
      ),
      expect.stringMatching(/^\d+ % ± \d points ?exploitation sexuelle, première forme$/),
      expect.stringMatching(/^\d+ % ± \d points ?de femmes$/),
      expect.stringMatching(/^\d+ % ± \d points ?ont moins de 18 ans$/),
      expect.stringMatching(/^\d+ sur 11 ?régions dont le nombre est diffusé$/),
      expect.stringMatching(/^\d+ sur 101 ?départements couverts/),
    ]);
  });

  it('of a triennium say the shares of opinions and decisions within their table, and no table that it lacks', () => {
    const said = cards(miprof).join('\n');
    expect(said).toMatch(/des avis sont favorables ?Sur 1 \d{3} avis\./);
    expect(said).toMatch(/des décisions sont des refus ?Sur 1 \d{3} décisions\./);
    expect(said).toMatch(/\d+ sur 101 ?départements dont le nombre est diffusé/);
    expect(said).not.toMatch(/18 ans|régions/);
    expect(said).toMatch(/Au moins \d+ de plus qu’en 2020-2022/);
  });

  it('give a share the points that the margins allow', () => {
    const sex = year.tables.find(({ node }) => node.id === 'national.sex')!;
    const women = sex.cells[0]!;
    const [low, high] = [(women.value! - 21) / (women.shareOf! + 21), (women.value! + 21) / (women.shareOf! - 21)];
    const points = Math.ceil(Math.max(women.share! - 100 * low, 100 * high - women.share!));
    expect(cards(open)[2]).toContain(`± ${points} points`);
  });
});

describe('the map', () => {
  it('has the 101 départements, each with its number, or hatched, and a legend in numbers', () => {
    const words = [...pageOf(miprof).querySelectorAll('#figure-departement svg text')].map(({ textContent }) =>
      plain(textContent ?? ''),
    );
    const values = fine.tables.find(({ node }) => node.id === 'departement')!.cells.flatMap(({ value }) => value ?? []);
    expect(words).toEqual(
      expect.arrayContaining([
        ...territories.map(({ code }) => code),
        ...values.map(spaced),
        '5 à 19',
        '20 à 49',
        'n.d.',
      ]),
    );
    expect(diagonalsOf(miprof, 'figure-departement')).toBe(4 * (101 - values.length));
    expect(pageOf(open).querySelector('#figure-departement')).toBeNull();
  });
});

describe('the files', () => {
  it('are five, named after the release and its audience', async () => {
    expect(Object.values(open).map(({ name }) => name)).toEqual(
      ['html', 'pdf', 'csv', 'ods', 'json'].map((end) => `passerelle-teh-2025-public.${end}`),
    );
    expect(miprof.PDF.name).toBe('passerelle-teh-2023-2025-miprof.pdf');
  });

  it('are the same bytes for the same release', async () => {
    const digest = (files: Rendered) =>
      Object.values(files).map(({ body }) => createHash('sha256').update(body).digest('hex'));
    expect(digest(await rendered(publishedRelease(), earlierReleases()))).toEqual(digest(open));
  });

  it('describe each other: the notice has what DCAT-AP requires, and true sizes and checksums', () => {
    const notice = JSON.parse(text(open.JSON));
    for (const name of [
      'dct:title',
      'dct:description',
      'dcat:landingPage',
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

  it('give the notice absolute addresses where they will be put online, and else say how to', async () => {
    const online = 'https://www.exemple.gouv.fr/teh/2025/';
    const producer = { name: 'Service', contact: 'par courriel', email: 'service@exemple.gouv.fr', baseUrl: online };
    const files = await renderBulletin(year, [], { producer });
    const notice = JSON.parse(text(files.find(({ format }) => format === 'JSON')!));
    const addresses = notice['dcat:distribution'].flatMap((each: any) => [
      each['dcat:accessURL']['@id'],
      each['dcat:downloadURL']['@id'],
    ]);
    for (const address of [...addresses, notice['@id'], notice['dcat:landingPage']['@id']])
      expect(address.startsWith(online)).toBe(true);
    expect(notice['dcat:contactPoint']).toEqual({
      '@type': 'vcard:Organization',
      'vcard:fn': 'Service',
      'vcard:note': { '@value': 'par courriel', '@language': 'fr' },
      'vcard:hasEmail': { '@id': 'mailto:service@exemple.gouv.fr' },
      'vcard:hasURL': { '@id': online },
    });
    expect(notice['rdfs:comment']).toBeUndefined();
    expect(JSON.parse(text(open.JSON))['rdfs:comment']['@value']).toMatch(/relatives.*--base-url/);
  });

  it('say how often they come: each year, or every three years', () => {
    const frequency = (files: Rendered) => JSON.parse(text(files.JSON))['dct:accrualPeriodicity']['@id'];
    expect(frequency(open)).toMatch(/frequency\/ANNUAL$/);
    expect(frequency(miprof)).toMatch(/frequency\/TRIENNIAL$/);
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
