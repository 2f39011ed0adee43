import { paragraph } from '../../../../../pdf/blocks';
import type { Trend } from '../../compare.rules';
import type { PublishedRelease } from '../../published-release';
import type { Studio } from '../charts/studio';
import { trendChart, type YearPoint } from '../charts/trend-chart';
import type { Block, ChartFigure, NumbersTable, Section } from '../document';
import { count, difference, enumeration, margin, MASKED, NOT_LISTED, NOT_RELEASED, number } from '../french';
import { comparable, during, isPooled, yearsOf } from '../period';
import { cellAt, dimensionOf, tableOf } from '../reading';
import { coverageOf } from './coverage';
import { changeOf, type Change } from './uncertainty';

interface Series {
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly change: Change;
}

/** Earlier periods and this one, without a hole: one that was not released keeps its place. */
function periodsOf(releases: readonly PublishedRelease[]): string[] {
  const length = yearsOf(releases[0]!).length;
  const starts = releases.map((release) => Number(yearsOf(release)[0]));
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return Array.from({ length: (last - first) / length + 1 }, (_, at) => first + at * length).map((year) =>
    length === 1 ? String(year) : `${year}-${year + length - 1}`,
  );
}

/** Of two releases or more: the last two are compared. */
function seriesOf(
  releases: readonly PublishedRelease[],
  label: string,
  node: string,
  codes: Readonly<Record<string, string>>,
): Series {
  const points = periodsOf(releases).map((year): YearPoint => {
    const release = releases.find(({ id }) => id === year);
    const table = release === undefined ? null : tableOf(release, node);
    const cell = cellAt(table, codes);
    return {
      year,
      value: cell?.value ?? null,
      margin: cell?.margin ?? table?.margin ?? 0,
      reason: release === undefined ? NOT_RELEASED : cell === null ? NOT_LISTED : MASKED,
    };
  });
  const [before, after] = points.filter(({ reason }) => reason !== NOT_RELEASED).slice(-2);
  return { label, points, change: changeOf(before!, after!) };
}

function trendWords({ trend, atLeast }: Change): string {
  if (trend === 'NOT_COMPARABLE') return 'non comparable';
  if (trend === 'WITHIN_NOISE') return 'écart non significatif';
  return `${trend === 'RISE' ? 'hausse' : 'baisse'} d’au moins ${number(atLeast ?? 0)}`;
}

/** Of two numbers the table says as much as a picture. */
const ENOUGH_FOR_A_LINE = 3;

export function trendSection(studio: Studio, release: PublishedRelease, others: readonly PublishedRelease[]): Section {
  const releases = comparable(release, others);
  const previous = releases.at(-2);
  const section = { id: 'evolution', title: 'Évolution' };
  if (previous === undefined) {
    const first = `Ce bulletin est le premier ${isPooled(release) ? 'de trois ans' : 'd’une année'} : rien ne lui est encore comparable.`;
    return { ...section, blocks: [paragraph(first)] };
  }
  const total = seriesOf(releases, 'Ensemble', 'national', {});
  const forms = (dimensionOf(release, 'FORM')?.codes ?? []).map(({ code, label }) =>
    seriesOf(releases, label, 'national.form', { FORM: code }),
  );
  return {
    ...section,
    blocks: [
      ...introduction(total, previous, release),
      ...(releases.length >= ENOUGH_FOR_A_LINE ? [totalFigure(studio, total)] : []),
      trendTable([total, ...forms], previous.id, release.id),
      coverageOverTime(releases),
    ],
  };
}

function introduction({ change }: Series, previous: PublishedRelease, release: PublishedRelease): Block[] {
  const apart = number(Math.abs(change.difference ?? 0));
  const certainly = `, dont ${number(change.atLeast ?? 0)} au moins que les marges n’expliquent pas`;
  const said: Record<Trend, string> = {
    NOT_COMPARABLE: `L’ensemble ne peut être comparé à celui de ${previous.id} : l’un des deux nombres n’est pas diffusé.`,
    WITHIN_NOISE:
      `De ${previous.id} à ${release.id}, l’ensemble ne change pas de façon significative ` +
      `(${difference(change.difference ?? 0)}) : les deux marges réunies (${margin(change.margin)}) suffisent à l’expliquer.`,
    RISE: `De ${previous.id} à ${release.id}, l’ensemble augmente de ${apart} personnes${certainly}.`,
    FALL: `De ${previous.id} à ${release.id}, l’ensemble diminue de ${apart} personnes${certainly}.`,
  };
  return [
    paragraph(
      `${said[change.trend]} Une hausse ou une baisse du nombre de dossiers peut venir de l’activité des ` +
        'instances autant que du phénomène.',
    ),
  ];
}

const reference = { id: 'tableau-evolution', title: '' };

const told = ({ value, reason }: YearPoint): string => (value === null ? reason : count(value));

const totalFigure = (studio: Studio, { points }: Series): ChartFigure => ({
  kind: 'figure',
  id: 'figure-evolution',
  title: 'Ensemble des personnes, avec la marge de chaque nombre',
  table: reference,
  note: 'La hauteur de chaque repère est celle de la marge. La ligne s’interrompt là où un nombre n’est pas publié ou pas diffusé.',
  drawing: trendChart(studio, points, { width: 660, height: 180 }),
  alternative: `Un point par période. ${points.map((point) => `${point.year} : ${told(point)}`).join(' ; ')}.`,
});

function trendTable(series: readonly Series[], before: string, after: string): NumbersTable {
  const otherLists = series.some(({ points }) =>
    points.some(({ reason, value }) => value === null && reason === NOT_LISTED),
  );
  return {
    kind: 'table',
    id: reference.id,
    title: 'Ensemble des personnes et formes principales, par période',
    columns: [
      { title: 'Forme principale d’exploitation', weight: 3 },
      ...series[0]!.points.map(({ year }) => ({ title: year, numeric: true, weight: 1.35 })),
      { title: `Écart entre ${before} et ${after}`, numeric: true, weight: 1.6 },
      { title: 'Lecture', weight: 2.6 },
    ],
    rows: series.map(({ label, points, change }) => [
      label,
      ...points.map(told),
      change.difference === null ? MASKED : difference(change.difference),
      trendWords(change),
    ]),
    note:
      'Un écart est dit non significatif tant que les deux marges réunies suffisent à l’expliquer.' +
      `${otherLists ? ` « ${NOT_LISTED} » : cette publication réunissait les formes autrement.` : ''}`,
  };
}

/** More bodies, more cases: the reader must see it beside the numbers. */
const coverageOverTime = (releases: readonly PublishedRelease[]): Block =>
  paragraph(
    `Départements couverts : ${enumeration(releases.map((each) => `${number(coverageOf(each).covered)} ${during(each)}`))}.`,
  );
