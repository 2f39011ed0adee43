import { formerLattice as lattice } from '../targets/former-lattice';
import { mean, rootMeanSquare } from '../tools/figures';
import { cellOf, countsOf, keyOf, type Person } from '../world/person';
import type { Exposure } from './exposure';

/** What the figures are worth, over many publications of one world. */
export interface Utility {
  /** u1: victims who are in a shown cell of one département or région at least, with or without a dimension. */
  readonly shareOfVictimsShown: number;
  /** The same, of a département or région crossed with a dimension. */
  readonly shareOfVictimsShownInABreakdown: number;
  /** u2: mean over victims and over the tables of départements and régions. */
  readonly meanOverOneWayNodes: number;
  /** Of the cells with anybody in them. */
  readonly cellsShown: number;
  /** What exact figures with "<5" would show. */
  readonly cellsOverFour: number;
  readonly errorAtTotals: Readonly<Record<'national' | 'region' | 'departement', number>>;
  /** By table: victims in a shown cell. */
  readonly byNode: Readonly<Record<string, number>>;
}

const local = lattice.nodes.filter(({ place }) => place !== 'NATIONAL');

export function utilityOf(seen: readonly Exposure[], persons: readonly Person[]): Utility {
  const counts = new Map(lattice.nodes.map((node) => [node.id, countsOf(persons, node)]));
  const cells = local.map((node) =>
    persons.map((person) => cellOf(person, node)).map((cell) => (cell ? keyOf(cell) : null)),
  );
  const reached = seen.map(({ tables }) =>
    local.map((node, at) => cells[at]!.map((key) => key !== null && (tables.get(node.id)!.get(key) ?? null) !== null)),
  );
  const any = (of: (at: number) => boolean) =>
    mean(
      reached.map((byNode) => mean(persons.map((_, who) => Number(byNode.some((shown, at) => of(at) && shown[who]))))),
    );
  const byNode = Object.fromEntries(
    local.map(({ id }, at) => [id, mean(reached.map((nodes) => mean(nodes[at]!.map(Number))))]),
  );
  const every = [...counts.values()].flatMap((cellsOfNode) => [...cellsOfNode.values()]);
  return {
    shareOfVictimsShown: any(() => true),
    shareOfVictimsShownInABreakdown: any((at) => local[at]!.dimensions.length > 0),
    meanOverOneWayNodes: mean(Object.values(byNode)),
    cellsShown: mean(
      seen.map(
        ({ tables }) =>
          lattice.nodes.reduce(
            (total, { id }) =>
              total + [...counts.get(id)!.keys()].filter((key) => (tables.get(id)!.get(key) ?? null) !== null).length,
            0,
          ) / every.length,
      ),
    ),
    cellsOverFour: every.filter((n) => n >= lattice.threshold).length / every.length,
    errorAtTotals: {
      national: errorOf('national', seen, counts),
      region: errorOf('region', seen, counts),
      departement: errorOf('departement', seen, counts),
    },
    byNode,
  };
}

function errorOf(
  node: string,
  seen: readonly Exposure[],
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number {
  return rootMeanSquare(
    seen.flatMap(({ tables }) =>
      [...tables.get(node)!]
        .filter(([, value]) => value !== null)
        .map(([key, value]) => value! - counts.get(node)!.get(key)!),
    ),
  );
}
