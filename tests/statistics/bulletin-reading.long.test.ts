import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/config/project-root';
import { dictionariesOf } from '../support/parsed-pdf';
import { earlierReleases, pooledReleases, publishedRelease, tinyRelease } from './bulletin-fixture';
import { pdfText } from '../support/pdf-text';
import { diagonalsOf, pageOf, plain, rendered, text, type Rendered } from './rendered';
import { PAGE_POLICY } from '../../server/domains/steering/statistics/bulletin/html/html-page';
import { drawable, PAGE } from '../../server/pdf/sheet';
import { formerLattice } from '../attacks/targets/former-lattice';
import { inkOn, STEPS } from '../../server/domains/steering/statistics/bulletin/charts/palette';
import { INK, MUTED } from '../../server/pdf/ink';

const words = 'La ligne <script>alert("Corse")</script> & la suivante étaient inversées.';
const errata = [
  { number: 1, dated: '2026-03-02', words },
  { number: 2, dated: '2026-04-01', words: 'Le total de 2022 est corrigé.' },
];
let open: Rendered;
let miprof: Rendered;
let tiny: Rendered;
let public3: Rendered;
const threeYears = { period: '2023-2025', audience: 'MIPROF' } as const;
beforeAll(async () => {
  open = await rendered(publishedRelease({ errata }), earlierReleases());
  miprof = await rendered(publishedRelease(threeYears), pooledReleases('MIPROF'));
  tiny = await rendered(tinyRelease());
  public3 = await rendered(publishedRelease({ period: '2023-2025' }), [...earlierReleases(), ...pooledReleases()]);
}, 120_000);
/** How far down each page is written, its foot and the words of its pictures aside: the words of an uncompressed file, in the order of its pages. */
const lowestOf = (body: Buffer): number[] =>
  [...body.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map(([, content]) =>
      [...content!.replace(/\/Figure[\s\S]*?EMC/g, '').matchAll(/\n1 0 0 1 [\d.]+ ([\d.]+) Tm/g)].map(
        ([, height]) => 842 - Number(height),
      ),
    )
    .filter((heights) => heights.length > 0)
    .map((heights) => Math.max(...heights.filter((height) => height < PAGE.bottom + 2)));
const each = (selector: string, files = miprof): any[] => [...pageOf(files).querySelectorAll(selector)];

describe('the page', () => {
  it('fetches nothing and runs nothing', () => {
    const policy = PAGE_POLICY;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'$/);
    for (const files of [open, miprof, tiny]) {
      expect(each('script, link, iframe, object, embed, img, image, use, form', files)).toHaveLength(0);
      expect(text(files.HTML)).not.toMatch(/\s(src|on[a-z]+|style)=|url\(|@import|@font-face/i);
      for (const anchor of each('a[href]', files)) expect(anchor.getAttribute('href')).toMatch(/^#/);
      expect(each('meta[http-equiv="Content-Security-Policy"]', files)[0]!.getAttribute('content')).toBe(policy);
      expect(policy).toContain(createHash('sha256').update(each('style', files)[0]!.textContent!).digest('base64'));
    }
  });

  it('takes the words of an erratum for words', () => {
    expect(text(open.HTML)).not.toContain('<script');
    expect(plain(each('.erratum', open)[0]!.textContent!)).toContain('<script>alert("Corse")</script> & la suivante');
  });

  it('begins with its warnings: what is restricted, then what was corrected', async () => {
    expect(each('main > *', open)[0]!.textContent).toMatch(/^Errata[\s\S]*2.mars.2026[\s\S]*avril.2026/);
    expect(each('main > *')[0]!.textContent).toMatch(/^Diffusion restreinte.: MIPROF/);
    expect(text(open.HTML)).not.toMatch(/Diffusion restreinte/);
    expect(each('.restricted')[0]!.textContent).toContain('contient des tableaux qui ne sont pas publics');
    const year = await rendered(publishedRelease({ audience: 'MIPROF' }));
    expect(each('.restricted', year)[0]!.textContent).toContain('Ses tableaux sont ceux de la version publique');
  });

  it('says whom it counts, and what it does not replace, before any number', () => {
    for (const files of [open, miprof, tiny]) {
      expect(each('.lead', files)[0]!.textContent).toMatch(
        /compte les personnes .*ne remplace pas l’enquête annuelle de la MIPROF/,
      );
      expect(each('main', files)[0]!.textContent).toMatch(/département est couvert.*\d+ départements? sur 101/);
    }
    expect(each('.lead')[0]!.textContent).toContain('présente plusieurs années compte une fois');
  });

  it('names the years that it pools, and which départements came in which', async () => {
    expect(plain(each('.facts')[0]!.textContent)).toContain('Années réunies : 2023, 2024 et 2025');
    expect(each('.facts', open)[0]!.textContent).not.toContain('réunies');
    const said = plain(each('#couverture')[0]!.parentElement.textContent);
    expect(said).toMatch(/chaque année : \d+ en 2023, \d+ en 2024 et \d+ en 2025/);
    const [, names] = /Le sont devenus : en 2024, (.*?)\.( |$|[A-Z])/.exec(said)!;
    expect(names!.split(/, | et /).length).toBeGreaterThan(1);
    const [first] = /\((\w+)\)/.exec(names!)!.slice(1);
    const row = each('#tableau-departement tbody tr').find((one) =>
      one.children[0].textContent.startsWith(`${first} `),
    );
    expect(row.children[1].textContent).toContain('(depuis 2024)');
    const alone = await rendered(publishedRelease(threeYears));
    expect(text(alone.HTML)).not.toContain('depuis 2024');
  });

  it('raises the ending of the first of the month, wherever it is printed', () => {
    for (const files of [open, miprof]) {
      expect(each('.facts', files)[0]!.innerHTML).toMatch(/du 1<sup>er<\/sup>(&#160;|.)janvier/);
      expect(text(files.HTML).replace(/1<sup>er<\/sup>/g, '')).not.toMatch(/\b1(er)?[ \u00a0]janvier/);
      expect(plain(pdfText(files.PDF.body))).toContain('du 1er janvier');
      expect(plain(pdfText(files.PDF.body))).not.toMatch(/\b1 janvier/);
    }
  });

  it('gives what the State publishes beside ours, with its source, and why no difference counts anybody', async () => {
    const rows = (files: Rendered) =>
      each('#tableau-etat tbody tr', files).map((row) => [...row.children].map((cell) => plain(cell.textContent!)));
    for (const files of [open, miprof, public3]) {
      const said = plain(each('#etat', files)[0]!.parentElement.textContent);
      expect(said).toMatch(/Au 31 décembre 2024, 903 parcours .* 67 départements \(source : Sénat, rapport n° 814/);
      expect(said).toMatch(/en répartit 63 dans ses classes ; elle n’explique pas l’écart/);
      expect(said).toMatch(/La différence entre les deux ne compte donc personne/);
      expect(rows(files)).toHaveLength(6);
    }
    expect(rows(open)[1]).toEqual(['75 Paris', '148', 'non publié']);
    expect(rows(public3)[1]).toEqual(['75 Paris', '148', expect.stringMatching(/^\d+$/)]);
    const before = await rendered(publishedRelease({ period: '2022' }));
    expect(each('#etat', before)).toHaveLength(0);
  });

  it('says a delay with its bracket, and counts no decisions', async () => {
    const said = plain(each('[aria-labelledby="instances"]')[0]!.textContent!);
    expect(said).toMatch(
      /La moitié des décisions sont venues en 5\d jours environ \(entre 31 et 90 jours\)\. Neuf décisions sur dix sont venues en 1\d\d jours environ \(entre 91 et 180 jours\)\./,
    );
    expect(said).not.toMatch(/[Pp]our \d+ décisions/);
    expect(plain(text(open.HTML))).not.toMatch(/jours environ/);
    const half = {
      ...publishedRelease(threeYears),
      delays: { median: { days: 59, from: 31, to: 90 }, ninthDecile: null },
    };
    const told = plain(text((await rendered(half)).HTML));
    expect(told).toContain(
      'La moitié des décisions sont venues en 59 jours environ (entre 31 et 90 jours). Le neuvième décile n’est pas diffusé',
    );
    expect(plain(text((await rendered(tinyRelease('MIPROF', '2023-2025'))).HTML))).toContain(
      'Ni le délai médian ni le neuvième décile ne sont diffusés',
    );
  });

  it('has one title, headings without a gap, unique ids and links that lead somewhere', () => {
    for (const files of [open, miprof, tiny]) {
      const levels = each('h1, h2, h3, h4', files).map(({ localName }) => Number(localName.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1));
      const ids = each('[id]', files).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const target of [
        ...each('a[href^="#"]', files).map((a) => a.getAttribute('href')!.slice(1)),
        ...each('[aria-labelledby], [aria-describedby]', files).flatMap((one) =>
          ['aria-labelledby', 'aria-describedby'].flatMap((name) => one.getAttribute(name)?.split(' ') ?? []),
        ),
      ])
        expect(ids).toContain(target);
    }
  });

  it('draws the coverage of the 101 départements, exact, beside the tables', () => {
    const covered = publishedRelease().coverage.filter(({ bodies }) => bodies.length > 0).length;
    expect(plain(each('#couverture', open)[0]!.parentElement.textContent)).toContain(`${covered} départements sur 101`);
    expect(diagonalsOf(open, 'figure-couverture')).toBe(4 * (101 - covered));
    const bodies = each('#tableau-departements tbody tr', open).map((row) => row.children[2].textContent);
    expect(bodies).toHaveLength(101);
    expect(bodies.filter((words) => words !== 'aucune')).toHaveLength(covered);
  });

  it('names every table and its heads, every figure and the table of its numbers', () => {
    expect(each('table')).toHaveLength(18);
    expect(each('figure', open)).toHaveLength(2);
    for (const table of each('table')) {
      expect(table.querySelector('caption')!.textContent).toMatch(/^Tableau \d+/);
      expect(
        [...table.querySelectorAll('thead th')].every(
          (head) => head.getAttribute('scope') === 'col' && head.textContent !== '',
        ),
      ).toBe(true);
      for (const row of table.querySelectorAll('tbody tr')) expect(row.children[0]!.getAttribute('scope')).toBe('row');
    }
    for (const figure of each('figure')) {
      const svg = figure.querySelector('svg')!;
      expect(svg.getAttribute('role')).toBe('img');
      expect(figure.querySelector(`#${svg.getAttribute('aria-labelledby')}`)!.textContent).toMatch(/^Figure \d+/);
      expect(figure.querySelector(`#${svg.getAttribute('aria-describedby')}`)!.textContent!.length).toBeGreaterThan(40);
      expect(figure.querySelector('a')!.textContent).toMatch(/Tableau \d+$/);
    }
  });

  it('has texts that stand out from their ground, in colour and in grey', () => {
    const channel = (hex: string) => {
      const value = parseInt(hex, 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    const light = (colour: string) => {
      const [red, green, blue] = colour.slice(1).match(/../g)!.map(channel);
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const contrast = (one: string, other: string) => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
      return (high! + 0.05) / (low! + 0.05);
    };
    STEPS.forEach((colour, step) => expect(contrast(colour, inkOn(step))).toBeGreaterThan(4.5));
    for (const colour of [INK, MUTED]) expect(contrast(colour, '#ffffff')).toBeGreaterThan(7);
    STEPS.slice(1).forEach((colour, at) => expect(contrast(colour, STEPS[at]!)).toBeGreaterThan(1.25));
  });

  it('sets French spaces that hold', () => {
    const body = each('main', open)[0]!.textContent!;
    expect(body).not.toMatch(/ [:;?!%»]|« /);
  });
});

describe('the trends', () => {
  const verdicts = (files: Rendered): Record<string, string[]> =>
    Object.fromEntries(
      each('#tableau-evolution tbody tr', files).map((row) => [
        row.children[0]!.textContent!,
        [...row.children].map((cell) => plain(cell.textContent!)),
      ]),
    );

  it('call no change a change that noise alone can make', () => {
    const told = new Set<string>();
    for (const files of [open, public3])
      for (const row of Object.values(verdicts(files))) {
        const [before, after] = row.slice(-4, -2).map((cell) => Number(cell.replace(/ /g, '')));
        const change = after! - before!;
        const expected = Number.isNaN(change)
          ? 'non comparable'
          : Math.abs(change) <= 42
            ? 'écart non significatif'
            : `${change > 0 ? 'hausse' : 'baisse'} d’au moins ${Math.abs(change) - 42}`;
        expect(row.at(-1)).toBe(expected);
        told.add(expected.split(' ')[0]!);
      }
    expect(told.size).toBeGreaterThan(1);
  });

  it('compare releases of as many years alone', () => {
    const heads = (files: Rendered) =>
      each('#tableau-evolution thead th', files)
        .map(({ textContent }) => textContent)
        .slice(1, -2);
    expect(heads(open)).toEqual(['2022', '2023', '2024', '2025']);
    expect(heads(public3)).toEqual(['2020-2022', '2023-2025']);
  });

  it('keep the place of a year that was not released, and break the line there', () => {
    for (const row of Object.values(verdicts(open))) expect(row[2]).toBe('non publié');
    const line = each('#figure-evolution svg path', open)
      .map((path) => path.getAttribute('d')!)
      .find((d) => d.split('M').length > 2);
    expect(line).toBeDefined();
    expect(each('#figure-evolution svg', open)[0]!.textContent).toContain('non publié');
  });

  it('compare no code with a release that gathered its codes otherwise', async () => {
    const before = publishedRelease({ period: '2024', persons: 2800, lattice: formerLattice });
    const rows = verdicts(await rendered(publishedRelease(), [before]));
    expect(rows['Exploitation sexuelle']![1]).toMatch(/^\d/);
    const other = Object.values(rows).at(-1)!;
    expect(other.slice(1)).toEqual(['autre liste', expect.stringMatching(/^\d+$|^n\.d\.$/), 'n.d.', 'non comparable']);
  });

  it('say so when there is nothing to compare with, and when a number is masked', async () => {
    expect(each('[aria-labelledby="evolution"]')[0]!.textContent).toMatch(/est le premier de trois ans/);
    const files = await rendered(tinyRelease(), earlierReleases());
    expect(verdicts(files)['Ensemble']).toEqual([
      'Ensemble',
      expect.stringMatching(/^\d{3}$/),
      'non publié',
      expect.stringMatching(/^\d{3}$/),
      'n.d.',
      'n.d.',
      'non comparable',
    ]);
  });
});

describe('the PDF', () => {
  it('is tagged, in French, titled, dated by the freeze, with its fonts inside', () => {
    const raw = text(miprof.PDF);
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/Lang \(fr-FR\)/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/pdfuaid:part>1</);
    expect(raw).toMatch(/\(D:20260116000000Z\)/);
    expect(raw.match(/\/FontFile[23] /g)).toHaveLength(2);
    expect(raw).toMatch(/\/Type \/Outlines|\/Outlines \d+ 0 R/);
  });

  it('leaves no page half empty, but for the last', () => {
    for (const files of [open, miprof, tiny, public3]) {
      const pages = lowestOf(files.PDF.body);
      expect(pages.length).toBeGreaterThan(4);
      for (const lowest of pages.slice(0, -1))
        expect(lowest).toBeGreaterThan(PAGE.top + 0.68 * (PAGE.bottom - PAGE.top));
    }
  });

  it('lists no glyphs of its fonts, neither made now nor kept as a sample', async () => {
    const kept = ['public', 'miprof'].map((audience) =>
      readFileSync(join(projectRoot(), 'docs/samples', audience, `passerelle-teh-2023-2025-${audience}.pdf`)),
    );
    for (const bytes of [...kept, open.PDF.body, miprof.PDF.body]) {
      const dictionaries = await dictionariesOf(bytes);
      expect(dictionaries).toContain('/FontDescriptor');
      expect(dictionaries).not.toContain('/CIDSet');
    }
  });

  it('says the same sentences as the page, and draws no letter that its font lacks', () => {
    const said = pdfText(miprof.PDF.body);
    const flat = plain(said).replace(/\n/g, ' ').replace(/ +/g, ' ');
    expect(said).not.toContain('\ufffd');
    expect(plain(drawable('≥ 3, Cœur de Bučany :\u202f« oui »')).replace(/ +/g, ' ')).toBe(
      'au moins 3, Cœur de Bucany : « oui »',
    );
    for (const heading of each('main h2, main h3').slice(0, -1)) {
      if (heading.id !== 'sommaire') expect(flat).toContain(plain(heading.textContent!));
    }
    expect(flat).toContain('Diffusion restreinte : MIPROF');
    expect(flat).toMatch(/Page 1 sur \d+/);
  });
});

it('a server that renders nothing loads none of the heavy libraries', () => {
  jest.isolateModules(() => {
    for (const name of ['@observablehq/plot', 'linkedom', 'pdfkit', 'jszip'])
      jest.doMock(name, () => {
        throw new Error(`${name} was loaded`);
      });
    expect(() => jest.requireActual('../../server/domains/steering/statistics/bulletin/bulletin')).not.toThrow();
  });
});
