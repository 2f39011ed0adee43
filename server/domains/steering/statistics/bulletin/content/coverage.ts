import { paragraph } from '../../../../../pdf/blocks';
import type { DataTable } from '../../../../../pdf/table';
import { regions, territories } from '../../../../../reference/reference-data';
import { BODY_KINDS, type BodyKind } from '../../../../../reference/body-types';
import type { PublishedRelease } from '../../published-release';
import { bodyScale } from '../charts/scales';
import type { Studio } from '../charts/studio';
import { tileMap } from '../charts/tile-map';
import type { ChartFigure, Section } from '../document';
import { NOT_INSTALLED, number, plural } from '../french';
import { typographic } from '../reading';

const SHORT: Record<BodyKind, string> = {
  PROSTITUTION_EXIT_COMMISSION: 'Commission de lutte contre la prostitution',
  CODAF: 'CODAF',
  VICTIM_SUPPORT_COMMITTEE: 'Comité local d’aide aux victimes',
};

const DEPARTEMENTAL = 'tableau-couverture-departements';

export interface Coverage {
  readonly bodiesOf: (departement: string) => readonly BodyKind[];
  /** Départements with at least one body installed. */
  readonly covered: number;
}

export function coverageOf(release: PublishedRelease): Coverage {
  const byCode = new Map(release.coverage.map(({ departement, bodies }) => [departement, bodies]));
  const bodiesOf = (code: string) => byCode.get(code) ?? [];
  return { bodiesOf, covered: territories.filter(({ code }) => bodiesOf(code).length > 0).length };
}

export const coverageWords = (release: PublishedRelease): string =>
  `${plural(coverageOf(release).covered, 'département', 'départements')} sur ${territories.length}`;

export function coverageSection(studio: Studio, release: PublishedRelease): Section {
  const { bodiesOf, covered } = coverageOf(release);
  const having = (kind: BodyKind) => territories.filter(({ code }) => bodiesOf(code).includes(kind)).length;
  const installed = BODY_KINDS.map(
    (kind) => `${plural(having(kind), 'instance', 'instances')} du type « ${SHORT[kind]} »`,
  ).join(', ');
  const missing = territories.length - covered;
  const without = missing === 0 ? '' : `Dans ${plural(missing, 'département', 'départements')}, aucune ne l’est. `;
  return {
    id: 'couverture',
    title: 'Couverture : quelles instances, quels départements',
    blocks: [
      paragraph(
        'Sont couverts les départements où une instance au moins a été installée avant la fin de la période, et ' +
          `l’était encore le jour du gel : ${coverageWords(release)}. ` +
          'Une case « n.d. » ne dit pas qu’il n’y a pas de victime : il peut n’y avoir pas d’instance, pas de ' +
          'dossier déposé, ou trop peu de dossiers.',
      ),
      paragraph(
        `Sont installés : ${installed}. ${without}` + 'Ces nombres portent sur des institutions : ils sont exacts.',
      ),
      regionalCoverage(release),
      coverageFigure(studio, release),
    ],
  };
}

function coverageFigure(studio: Studio, release: PublishedRelease): ChartFigure {
  const { bodiesOf, covered } = coverageOf(release);
  const values = territories.map(({ code }) => ({
    code,
    value: bodiesOf(code).length === 0 ? null : bodiesOf(code).length,
  }));
  const none = territories
    .filter(({ code }) => bodiesOf(code).length === 0)
    .map(({ code, name }) => `${typographic(name)} (${code})`);
  return {
    kind: 'figure',
    id: 'figure-couverture',
    title: 'Nombre d’instances installées, par département',
    drawing: tileMap(studio, values, bodyScale),
    table: { id: DEPARTEMENTAL, title: '' },
    alternative:
      'Carte en carreaux des 101 départements, outre-mer compris. ' +
      `${plural(covered, 'département a', 'départements ont')} au moins une instance installée.` +
      `${none.length === 0 ? '' : ` Aucune instance : ${none.join(', ')}.`}`,
    note: 'Une instance au plus de chaque type par département. Un carreau hachuré : aucune instance installée.',
  };
}

function regionalCoverage(release: PublishedRelease): DataTable {
  const { bodiesOf } = coverageOf(release);
  return {
    kind: 'table',
    id: 'tableau-couverture-regions',
    title: 'Instances installées, par région',
    note: null,
    columns: [
      { title: 'Région', weight: 3 },
      { title: 'Départements', numeric: true, weight: 1.5 },
      { title: 'avec au moins une instance', numeric: true, weight: 1.7 },
      ...BODY_KINDS.map((kind) => ({ title: SHORT[kind], numeric: true, weight: 1.8 })),
    ],
    rows: regions.map(({ code, name }) => {
      const within = territories.filter(({ region }) => region === code);
      return [
        typographic(name),
        number(within.length),
        number(within.filter((each) => bodiesOf(each.code).length > 0).length),
        ...BODY_KINDS.map((kind) => number(within.filter((each) => bodiesOf(each.code).includes(kind)).length)),
      ];
    }),
  };
}

/** A hundred and one rows: for the end of the document. */
export function departementalCoverage(release: PublishedRelease): DataTable {
  const { bodiesOf } = coverageOf(release);
  return {
    kind: 'table',
    id: DEPARTEMENTAL,
    title: 'Instances installées, par département',
    note: null,
    columns: [{ title: 'Département', weight: 3 }, ...BODY_KINDS.map((kind) => ({ title: SHORT[kind], weight: 2 }))],
    rows: territories.map(({ code, name }) => [
      `${code} ${typographic(name)}`,
      ...BODY_KINDS.map((kind) => (bodiesOf(code).includes(kind) ? 'installée' : NOT_INSTALLED)),
    ]),
  };
}
