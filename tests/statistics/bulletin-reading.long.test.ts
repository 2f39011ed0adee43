import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/config/project-root';
import { dictionariesOf } from '../support/parsed-pdf';
import { earlierReleases, publishedRelease, tinyRelease } from './bulletin-fixture';
import { pdfText } from './pdf-text';
import { diagonalsOf, pageOf, plain, rendered, text, type Rendered } from './rendered';
import { PAGE_POLICY } from '../../server/domains/steering/statistics/bulletin/html/html-page';
import { drawable } from '../../server/pdf/sheet';
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
beforeAll(async () => {
  open = await rendered(publishedRelease({ errata }), earlierReleases());
  miprof = await rendered(publishedRelease({ audience: 'MIPROF' }));
  tiny = await rendered(tinyRelease());
}, 120_000);
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

  it('begins with its warnings: what is restricted, then what was corrected', () => {
    expect(each('main > *', open)[0]!.textContent).toMatch(/^Errata[\s\S]*2.mars.2026[\s\S]*avril.2026/);
    expect(each('main > *')[0]!.textContent).toMatch(/^Diffusion restreinte.: MIPROF/);
    expect(text(open.HTML)).not.toMatch(/Diffusion restreinte/);
  });

  it('says whom it counts, what it does not replace, and who is covered', () => {
    for (const files of [open, miprof, tiny]) {
      const scope = each('[aria-labelledby="avis-scope"]', files)[0]!.textContent!;
      expect(scope).toMatch(/Population/);
      expect(scope).toMatch(/ne remplace pas l’enquête annuelle de la MIPROF/);
      expect(scope).toMatch(/\d+ départements? sur 101/);
    }
  });

  it('says a delay with its bracket, and counts no decisions', async () => {
    const said = plain(each('[aria-labelledby="instances"]')[0]!.textContent!);
    expect(said).toMatch(
      /La moitié des décisions sont venues en 5\d jours environ \(entre 31 et 90 jours\)\. Neuf décisions sur dix sont venues en 1\d\d jours environ \(entre 91 et 180 jours\)\./,
    );
    expect(said).not.toMatch(/[Pp]our \d+ décisions/);
    expect(plain(text(open.HTML))).not.toMatch(/jours environ/);
    const half = {
      ...publishedRelease({ audience: 'MIPROF' }),
      delays: { median: { days: 59, from: 31, to: 90 }, ninthDecile: null },
    };
    const told = plain(text((await rendered(half)).HTML));
    expect(told).toContain(
      'La moitié des décisions sont venues en 59 jours environ (entre 31 et 90 jours). Le neuvième décile n’est pas diffusé',
    );
    expect(plain(text((await rendered(tinyRelease('MIPROF'))).HTML))).toContain(
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
    expect(each('#tableau-couverture-departements tbody tr', open)).toHaveLength(101);
  });

  it('names every table and its heads, every figure and the table of its numbers', () => {
    expect(each('table').length).toBeGreaterThan(25);
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

  it('call no change a change that noise alone can make', async () => {
    const rows = verdicts(open);
    for (const row of Object.values(rows)) {
      const [before, after] = [row[3]!, row[4]!].map((cell) => Number(cell.replace(/ /g, '')));
      const change = after! - before!;
      const expected = Number.isNaN(change)
        ? 'non comparable'
        : Math.abs(change) <= 30
          ? 'écart non significatif'
          : `${change > 0 ? 'hausse' : 'baisse'} d’au moins ${Math.abs(change) - 30}`;
      expect(row[6]).toBe(expected);
    }
    expect(new Set(Object.values(rows).map((row) => row[6]!.split(' ')[0])).size).toBeGreaterThan(1);
  });

  it('keep the place of a year that was not released, and break the line there', () => {
    expect(
      each('#tableau-evolution thead th', open)
        .map(({ textContent }) => textContent)
        .slice(1, 5),
    ).toEqual(['2022', '2023', '2024', '2025']);
    for (const row of Object.values(verdicts(open))) expect(row[2]).toBe('non publié');
    const line = each('#figure-evolution svg path', open)
      .map((path) => path.getAttribute('d')!)
      .find((d) => d.split('M').length > 2);
    expect(line).toBeDefined();
    expect(each('#figure-evolution svg', open)[0]!.textContent).toContain('non publié');
  });

  it('say so when there is nothing to compare with, and when a number is masked', async () => {
    expect(each('[aria-labelledby="evolution"]')[0]!.textContent).toMatch(/est le premier/);
    const files = await rendered(tinyRelease(), earlierReleases());
    expect(verdicts(files)['Ensemble']).toEqual([
      'Ensemble',
      expect.stringMatching(/^2 \d{3}$/),
      'non publié',
      expect.stringMatching(/^2 \d{3}$/),
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

  it('lists no glyphs of its fonts, neither made now nor kept as a sample', async () => {
    const kept = ['public', 'miprof'].map((audience) =>
      readFileSync(join(projectRoot(), 'docs/samples', audience, `passerelle-teh-2025-${audience}.pdf`)),
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
