import { paragraph } from '../../../../../pdf/blocks';
import type { DataTable } from '../../../../../pdf/table';
import type { Trend } from '../../compare.rules';
import type { PublishedRelease } from '../../published-release';
import type { Studio } from '../charts/studio';
import { sideBySide, trendChart, type YearPoint } from '../charts/trend-chart';
import type { Block, ChartFigure, Section } from '../document';
import { count, difference, margin, MASKED, MASKED_NOTE, NOT_RELEASED, number } from '../french';
import { cellAt, dimensionOf, tableOf } from '../reading';
import { coverageOf } from './coverage';
import { changeOf, type Change } from './uncertainty';

interface Series {
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly change: Change;
}

/** Earlier years and this one, without a hole: a year that was not released keeps its place. */
function yearsOf(releases: readonly PublishedRelease[]): string[] {
  const years = releases.map(({ id }) => Number(id));
  if (years.some((year) => !Number.isInteger(year))) return releases.map(({ id }) => id);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** Of two releases or more: the last two are compared. */
function seriesOf(
  releases: readonly PublishedRelease[],
  years: readonly string[],
  label: string,
  node: string,
  codes: Readonly<Record<string, string>>,
): Series {
  const points = years.map((year) => {
    const release = releases.find(({ id }) => id === year);
    const table = release === undefined ? null : tableOf(release, node);
    const { value, margin: bound } = cellAt(table, codes) ?? { value: null, margin: table?.margin ?? 0 };
    return { year, value, published: release !== undefined, margin: bound };
  });
  const [before, after] = points.filter(({ published }) => published).slice(-2);
  return { label, points, change: changeOf(before!, after!) };
}

function trendWords({ trend, atLeast }: Change): string {
  if (trend === 'NOT_COMPARABLE') return 'non comparable';
  if (trend === 'WITHIN_NOISE') return 'écart non significatif';
  return `${trend === 'RISE' ? 'hausse' : 'baisse'} d’au moins ${number(atLeast ?? 0)}`;
}

export function trendSection(studio: Studio, release: PublishedRelease, earlier: readonly PublishedRelease[]): Section {
  const releases = [...earlier.filter(({ id }) => id < release.id), release].sort((a, b) => (a.id < b.id ? -1 : 1));
  const previous = releases[releases.length - 2];
  if (previous === undefined) {
    return {
      id: 'evolution',
      title: 'Évolution',
      blocks: [paragraph('Ce bulletin est le premier : aucune publication antérieure ne permet de comparaison.')],
    };
  }
  const years = yearsOf(releases);
  const total = seriesOf(releases, years, 'Ensemble', 'national', {});
  const forms = (dimensionOf(release, 'FORM')?.codes ?? []).map(({ code, label }) =>
    seriesOf(releases, years, label, 'national.form', { FORM: code }),
  );
  return {
    id: 'evolution',
    title: 'Évolution',
    blocks: [
      ...introduction(total, previous, release),
      totalFigure(studio, total),
      ...formsFigure(studio, forms),
      trendTable([total, ...forms], years, previous.id, release.id),
      ...coverageOverTime(releases, release, previous),
    ],
  };
}

function introduction({ change }: Series, previous: PublishedRelease, release: PublishedRelease): Block[] {
  const said: Record<Trend, string> = {
    NOT_COMPARABLE: `L’ensemble ne peut être comparé à celui de ${previous.id} : l’un des deux nombres n’est pas diffusé.`,
    WITHIN_NOISE:
      `Entre ${previous.id} et ${release.id}, l’écart n’est pas significatif ` +
      `(${difference(change.difference ?? 0)}) : les deux marges réunies (${margin(change.margin)}) suffisent ` +
      'à l’expliquer.',
    RISE:
      `Entre ${previous.id} et ${release.id}, l’ensemble augmente de ${number(change.difference ?? 0)}, dont ` +
      `${number(change.atLeast ?? 0)} au moins ne s’expliquent pas par les marges.`,
    FALL:
      `Entre ${previous.id} et ${release.id}, l’ensemble diminue de ${number(-(change.difference ?? 0))}, dont ` +
      `${number(change.atLeast ?? 0)} au moins ne s’expliquent pas par les marges.`,
  };
  return [
    paragraph(
      `${said[change.trend]} Une hausse ou une baisse du nombre de dossiers peut venir de l’activité des ` +
        'instances autant que du phénomène.',
    ),
  ];
}

const valuesWords = ({ points }: Series) =>
  points.map(({ year, value, published }) => `${year} : ${published ? count(value) : NOT_RELEASED}`).join(' ; ');
const reference = { id: 'tableau-evolution', title: '' };
const intervalNote =
  'Le trait vertical de chaque point couvre la marge. La ligne s’interrompt là où une année n’est pas ' +
  'publiée ou n’est pas diffusée.';

const totalFigure = (studio: Studio, total: Series): ChartFigure => ({
  kind: 'figure',
  id: 'figure-evolution',
  title: 'Ensemble des personnes, par année',
  table: reference,
  note: intervalNote,
  drawing: trendChart(studio, total.points, { width: 660, height: 230 }),
  alternative: `Un point par année. ${valuesWords(total)}.`,
});

function formsFigure(studio: Studio, forms: readonly Series[]): ChartFigure[] {
  if (forms.length === 0) return [];
  return [
    {
      kind: 'figure',
      id: 'figure-evolution-formes',
      title: 'Personnes par forme principale d’exploitation et par année',
      table: reference,
      note: `${intervalNote} L’échelle verticale change d’une forme à l’autre.`,
      drawing: sideBySide(
        forms.map(({ label, points }) => trendChart(studio, points, { width: 330, height: 142, title: label })),
        2,
      ),
      alternative:
        'Un graphique par forme, un point par année. ' +
        `${forms.map((series) => `${series.label} (${valuesWords(series)})`).join(' ; ')}.`,
    },
  ];
}

function trendTable(series: readonly Series[], years: readonly string[], before: string, after: string): DataTable {
  const cell = ({ value, published }: YearPoint) => (published ? count(value) : NOT_RELEASED);
  return {
    kind: 'table',
    id: reference.id,
    title: 'Personnes par année, ensemble et par forme',
    columns: [
      { title: 'Forme principale d’exploitation', weight: 3 },
      ...years.map((year) => ({ title: year, numeric: true, weight: 1.35 })),
      { title: `Écart ${before}–${after}`, numeric: true, weight: 1.4 },
      { title: 'Lecture', weight: 2.6 },
    ],
    rows: series.map(({ label, points, change }) => [
      label,
      ...points.map(cell),
      change.difference === null ? MASKED : difference(change.difference),
      trendWords(change),
    ]),
    note: `Un écart est dit non significatif tant que le bruit des deux années, réuni, suffit à l’expliquer. ${MASKED_NOTE}`,
  };
}

/** More bodies, more cases: the reader must see it beside the numbers. */
function coverageOverTime(
  releases: readonly PublishedRelease[],
  release: PublishedRelease,
  previous: PublishedRelease,
): Block[] {
  const covered = releases.map((each) => `${number(coverageOf(each).covered)} en ${each.id}`);
  const changed = previous.lattice.version !== release.lattice.version;
  return [
    paragraph(
      `Départements où une instance au moins est installée : ${covered.join(', ')}.` +
        `${
          changed
            ? ` Le plan des tableaux a changé depuis ${previous.id} : les modalités qui n’existaient pas alors sont ` +
              `notées ${MASKED}`
            : ''
        }`,
    ),
  ];
}
