import { domainOf, keyOf, onlyDepartementOf } from './domain-of-codes.rules';
import { BRACKETS, quantileDays } from './delays.rules';
import {
  delayNodeOf,
  floorOf,
  lawOf,
  nodesFor,
  twinOf,
  type Audience,
  type Coordinate,
  type Lattice,
  type LatticeNode,
} from './lattice.rules';
import type { PublishedCell, PublishedDelays, PublishedRelease, PublishedTable } from './published-release';
import type { CellRow, ReleaseRow } from './releases.queries';
import { shareOf } from './shares.rules';

export type ShownCells = ReadonlyMap<string, number>;

export const shownIn = (rows: readonly CellRow[]): ShownCells =>
  new Map(rows.map(({ coordinates, value }) => [coordinates, value]));

/** Every cell of the node, in the order of the codes, whoever is in it: a missing row and an empty cell are one and the same. */
export function tableOf(lattice: Lattice, node: LatticeNode, shown: ShownCells, totals: ShownCells): PublishedTable {
  return {
    node,
    margin: lawOf(lattice, node).bound,
    floor: floorOf(lattice, node),
    cells: domainOf(lattice, node).map((coordinates) => cellOf(lattice, node, coordinates, { shown, totals })),
  };
}

function cellOf(
  lattice: Lattice,
  node: LatticeNode,
  coordinates: Coordinate[],
  { shown, totals }: { shown: ShownCells; totals: ShownCells },
): PublishedCell {
  const value = shown.get(keyOf(coordinates.map(({ code }) => code))) ?? null;
  const slice = node.place === 'NATIONAL' ? '' : coordinates[0]!.code;
  return {
    coordinates,
    value,
    margin: marginOf(lattice, node, coordinates),
    label: coordinates.map(({ label }) => label).join(', ') || 'Ensemble',
    share: node.dimensions.length === 0 ? null : shareOf(value, totals.get(slice) ?? null),
  };
}

/** A region of one département shows that département's cell, with its margin. */
function marginOf(lattice: Lattice, node: LatticeNode, [first]: Coordinate[]): number {
  const twin = node.place === 'REGION' && onlyDepartementOf(first!.code) ? twinOf(lattice, node) : undefined;
  return lawOf(lattice, twin ?? node).bound;
}

export const cellView = (cell: PublishedCell) => ({ ...cell, masked: cell.value === null });

const half = 0.5;
const nineInTen = 0.9;

/** Of the published histogram; null where the reader is not shown it. */
export function delaysOf(lattice: Lattice, histogram: ShownCells): PublishedDelays | null {
  const node = delayNodeOf(lattice);
  if (!node) return null;
  const values = BRACKETS.map(({ code }) => histogram.get(code) ?? null);
  const { bound } = lawOf(lattice, node);
  const doubt = { margin: bound, most: floorOf(lattice, node) - 1 + bound };
  return { median: quantileDays(values, half, doubt), ninthDecile: quantileDays(values, nineInTen, doubt) };
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
  const tables = nodes.map((node) => tableOf(lattice, node, shown(node.id), shown(node.place.toLowerCase())));
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
