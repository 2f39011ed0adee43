import { territories } from '../../../../../reference/reference-data';
import { NARROW } from '../../../../../kernel/typeset';
import type { PublishedCell, PublishedRelease } from '../../published-release';
import type { KeyFigure, KeyFigures } from '../document';
import { lower, margin, MASKED, number, percent, plural } from '../french';
import { comparable } from '../period';
import { cellAt, tableOf, totalOf, traits } from '../reading';
import type { Coverage } from './coverage';
import { changeOf, shareMargin } from './uncertainty';

type Codes = Readonly<Record<string, string>>;

export interface Standing {
  readonly label: string;
  readonly share: number;
  readonly whole: number;
  readonly points: number | null;
}

/** One share of a table, by its code or the largest, with its margin in points; null where it is not told. */
export function standing(release: PublishedRelease, node: string, codes?: Codes): Standing | null {
  const table = tableOf(release, node);
  const cell = codes ? cellAt(table, codes) : largest(table?.cells ?? []);
  if (!table || !cell || cell.share === null || cell.shareOf === null) return null;
  return {
    label: traits(cell)[0]?.label ?? cell.label,
    share: cell.share,
    whole: cell.shareOf,
    points: shareMargin(release, table, cell),
  };
}

const largest = (cells: readonly PublishedCell[]): PublishedCell | null =>
  cells.reduce<PublishedCell | null>((best, cell) => ((cell.value ?? 0) > (best?.value ?? 0) ? cell : best), null);

interface Told {
  readonly node: string;
  readonly codes?: Codes;
  /** Null where the share is not told. */
  readonly words: (label: string | null) => string;
  readonly of: string;
}

/** The whole is that of the first card. */
const PERSONS = 'personnes';

/** In the order of the cards; those of a table that the release does not have are left out. */
const SHARES: readonly Told[] = [
  {
    node: 'national.form',
    words: (label) => (label === null ? 'première forme d’exploitation' : `${lower(label)}, première forme`),
    of: PERSONS,
  },
  { node: 'national.sex', codes: { SEX: 'FEMALE' }, words: () => 'de femmes', of: PERSONS },
  { node: 'national.age', codes: { AGE: 'UNDER_18' }, words: () => 'ont moins de 18 ans', of: PERSONS },
  { node: 'national.complaint', codes: { COMPLAINT: 'YES' }, words: () => 'ont déposé plainte', of: PERSONS },
  { node: 'national.opinion', codes: { OPINION: 'FAVOURABLE' }, words: () => 'des avis sont favorables', of: 'avis' },
  {
    node: 'national.decision',
    codes: { DECISION: 'REFUSED' },
    words: () => 'des décisions sont des refus',
    of: 'décisions',
  },
];

export function keyFiguresOf(
  release: PublishedRelease,
  others: readonly PublishedRelease[],
  coverage: Coverage,
): KeyFigures {
  const shares = SHARES.filter(({ node }) => tableOf(release, node) !== null);
  return {
    kind: 'keyFigures',
    items: [
      totalFigure(release, others),
      ...shares.map((told) => shareFigure(release, told)),
      ...places(release, coverage),
    ],
  };
}

function totalFigure(release: PublishedRelease, others: readonly PublishedRelease[]): KeyFigure {
  const total = totalOf(release);
  const words = 'personnes dont un dossier a été déposé';
  if (!total || total.value === null) return { figure: MASKED, margin: '', words, detail: 'Effectif faible ou nul.' };
  return {
    figure: number(total.value),
    margin: margin(total.margin),
    words,
    detail: trendWords(release, others, total),
  };
}

/** Beside the total: what it became since the last release of as many years, where noise lets it be said. */
function trendWords(
  release: PublishedRelease,
  others: readonly PublishedRelease[],
  total: PublishedCell,
): string | null {
  const previous = comparable(release, others).at(-2);
  const before = previous && totalOf(previous);
  if (!previous || !before) return null;
  const { trend, atLeast } = changeOf(before, total);
  if (trend === 'NOT_COMPARABLE') return null;
  if (trend === 'WITHIN_NOISE') return `Pas d’écart significatif avec ${previous.id}.`;
  return `Au moins ${number(atLeast ?? 0)} de ${trend === 'RISE' ? 'plus' : 'moins'} qu’en ${previous.id}.`;
}

/** A share, or that it cannot be told: nothing is left out in silence. */
function shareFigure(release: PublishedRelease, { node, codes, words, of }: Told): KeyFigure {
  const found = standing(release, node, codes);
  if (found === null) return { figure: MASKED, margin: '', words: words(null), detail: `Part des ${of} non diffusée.` };
  const points = found.points === null ? '' : `±${NARROW}${plural(found.points, 'point', 'points')}`;
  return {
    figure: percent(found.share),
    margin: points,
    words: words(found.label),
    detail: of === PERSONS ? null : `Sur ${number(found.whole)} ${of}.`,
  };
}

/** Exact: what is published of the places, and where the bodies are. */
function places(release: PublishedRelease, { covered }: Coverage): KeyFigure[] {
  const shown = [
    ['departement', 'départements'],
    ['region', 'régions'],
  ].flatMap(([node, words]): KeyFigure[] => {
    const cells = tableOf(release, node!)?.cells;
    if (!cells) return [];
    const told = cells.filter(({ value }) => value !== null).length;
    return [
      {
        figure: number(told),
        margin: `sur ${cells.filter(({ withheld }) => !withheld).length}`,
        words: `${words} dont le nombre est diffusé`,
        detail: null,
      },
    ];
  });
  return [
    ...shown,
    {
      figure: number(covered),
      margin: `sur ${territories.length}`,
      words: 'départements couverts',
      detail: 'Une instance au moins y est installée.',
    },
  ];
}
