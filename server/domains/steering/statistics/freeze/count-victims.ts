import type { Query } from '../../../../tenancy/query-of';
import { gatheredBy, type Lattice, type LatticeNode } from '../lattice.rules';
import type { Period } from '../period.rules';
import { axesOf, keyOf } from '../domain-of-codes.rules';
import { COUNT, GATHER } from './freeze.sql';
import type { Counted, Counts } from './protect.rules';

export type Progress = (done: number, total: number, what: string) => void;

const KEY_SPACE = 2n ** 64n;

/** Who is in each cell of each node, counted in the snapshot of the caller's transaction. */
export async function countVictims(
  query: Query,
  period: Period,
  lattice: Lattice,
  onProgress: Progress,
): Promise<Counts> {
  const total = lattice.nodes.length + 1;
  onProgress(0, total, 'personnes');
  await query(GATHER, [period.from, period.until, period.cutOff]);
  const counts = new Map<string, readonly Counted[]>();
  for (const [at, node] of lattice.nodes.entries()) {
    onProgress(at + 1, total, 'tableaux');
    const rows = await query<{ coordinates: string; persons: number; keys: string }>(COUNT, [
      node.place,
      node.dimensions,
    ]);
    counts.set(
      node.id,
      gathered(
        lattice,
        node,
        rows.map(({ coordinates, persons, keys }) => ({ coordinates, persons, keys: BigInt(keys) })),
      ),
    );
  }
  onProgress(total, total, 'tableaux');
  return counts;
}

/**
 * The codes of the files, gathered into those of the lattice. A partial dimension counts some persons only; anybody else outside the
 * domain would be missing from a table without a word.
 */
function gathered(lattice: Lattice, node: LatticeNode, counted: readonly Counted[]): readonly Counted[] {
  const axes = axesOf(lattice, node).map(({ dimension, codes }) => ({
    codes: new Map(codes.flatMap((known) => gatheredBy(known).map((code) => [code, known.code] as const))),
    omits: lattice.dimensions.find(({ code }) => code === dimension)?.omits ?? [],
  }));
  const cells = new Map<string, Counted>();
  for (const { coordinates, persons, keys } of counted) {
    const given = axes.length === 0 ? [] : coordinates.split('|');
    if (
      given.length !== axes.length ||
      !given.every((code, at) => axes[at]!.codes.has(code) || axes[at]!.omits.includes(code))
    )
      throw new Error(`${node.id}: a fact has a code that the lattice does not know`);
    if (!given.every((code, at) => axes[at]!.codes.has(code))) continue;
    const cell = keyOf(given.map((code, at) => axes[at]!.codes.get(code)!));
    const known = cells.get(cell) ?? { persons: 0, keys: 0n };
    cells.set(cell, { coordinates: cell, persons: known.persons + persons, keys: (known.keys + keys) % KEY_SPACE });
  }
  return [...cells.values()];
}
