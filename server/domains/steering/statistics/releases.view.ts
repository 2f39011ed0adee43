import { axesOf, domainOf, keyOf, onlyDepartementOf } from './domain-of-codes.rules';
import { bracketOf, quantileDays } from './delays.rules';
import {
  delayNodeOf,
  floorOf,
  lawOf,
  mostMasked,
  nodesFor,
  twinOf,
  type Audience,
  type Coordinate,
  type Lattice,
  type LatticeNode,
} from './lattice.rules';
import type { PublishedCell, PublishedDelays, PublishedRelease, PublishedTable } from './published-release';
import type { CellRow, ReleaseRow } from './releases.queries';
import { shareOf, sumOfTable, wholeOf } from './shares.rules';
import { silentRegions } from './silent-regions.rules';

export type ShownCells = ReadonlyMap<string, number>;

export const shownIn = (rows: readonly CellRow[]): ShownCells =>
  new Map(rows.map(({ coordinates, value }) => [coordinates, value]));

/** Every cell of the node, in the order of the codes, whoever is in it: a missing row and an empty cell are one and the same. */
export function tableOf(
  lattice: Lattice,
  node: LatticeNode,
  shownOf: (node: LatticeNode) => ShownCells,
  silent: ReadonlySet<string>,
): PublishedTable {
  const shown = shownOf(node);
  const cells = domainOf(lattice, node).map((coordinates) => ({
    coordinates,
    value: shown.get(codesIn(coordinates)) ?? null,
  }));
  const whole = wholeOf(lattice, node);
  const wholeBehind =
    whole === 'TABLE'
      ? () => sumOfTable(cells.map(({ value }) => value))
      : (coordinates: Coordinate[]) =>
          whole ? (shownOf(whole).get(codesIn(coordinates.slice(0, axesOf(lattice, whole).length))) ?? null) : null;
  return {
    node,
    margin: lawOf(lattice, node).bound,
    floor: floorOf(lattice, node),
    cells: cells.map(({ coordinates, value }) => {
      const share = shareOf(value, wholeBehind(coordinates));
      return {
        coordinates,
        value,
        withheld: node.place === 'REGION' && silent.has(coordinates[0]!.code),
        margin: marginOf(lattice, node, coordinates),
        label: coordinates.map(({ label }) => label).join(', ') || 'Ensemble',
        share,
        shareOf: share === null ? null : wholeBehind(coordinates),
      };
    }),
  };
}

const codesIn = (coordinates: readonly Coordinate[]): string => keyOf(coordinates.map(({ code }) => code));

/** A region of one département shows that département's cell, with its margin. */
function marginOf(lattice: Lattice, node: LatticeNode, [first]: Coordinate[]): number {
  const twin = node.place === 'REGION' && onlyDepartementOf(first!.code) ? twinOf(lattice, node) : undefined;
  return lawOf(lattice, twin ?? node).bound;
}

/** `threshold`: K of the release, on which a shown number rests at least. */
export const cellView = (cell: PublishedCell, { threshold }: Lattice) => ({
  ...cell,
  masked: cell.value === null,
  atLeast: cell.value === null ? null : Math.max(threshold, cell.value - cell.margin),
});

const half = 0.5;
const nineInTen = 0.9;

/** Of the published histogram; null where the reader is not shown it. */
export function delaysOf(lattice: Lattice, shown: ShownCells): PublishedDelays | null {
  const node = delayNodeOf(lattice);
  if (!node) return null;
  const codes = lattice.dimensions.find(({ code }) => code === 'DELAY')!.codes.map(({ code }) => code);
  const histogram = codes.map((code) => ({ bracket: bracketOf(code), value: shown.get(code) ?? null }));
  const doubt = { margin: lawOf(lattice, node).bound, most: mostMasked(lattice, node) };
  return { median: quantileDays(histogram, half, doubt), ninthDecile: quantileDays(histogram, nineInTen, doubt) };
}

/** All that one audience is shown of a release, from its cells: what the documents are made of. */
export function releaseOf(
  row: ReleaseRow,
  audience: Audience,
  cells: readonly (CellRow & { node: string })[],
  rest: Pick<PublishedRelease, 'coverage' | 'errata'>,
): PublishedRelease {
  const { lattice, ...dates } = row;
  const shown = (id: string | undefined) => shownIn(cells.filter(({ node }) => node === id));
  const nodes = nodesFor(lattice, audience);
  const silent = silentRegions(lattice, rest.coverage);
  const tables = nodes.map((node) => tableOf(lattice, node, ({ id }) => shown(id), silent));
  const delay = delayNodeOf(lattice);
  return {
    ...dates,
    audience,
    lattice,
    tables,
    delays: delay && nodes.includes(delay) ? delaysOf(lattice, shown(delay.id)) : null,
    ...rest,
  };
}
