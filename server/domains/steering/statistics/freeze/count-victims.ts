import type { Query } from '../../../../tenancy/query-of';
import { lattice as current } from '../lattice';
import type { Lattice, LatticeNode } from '../lattice.rules';
import type { Period } from '../period.rules';
import { axesOf } from '../domain-of-codes.rules';
import { COUNT, GATHER } from './freeze.sql';
import type { Counted, Counts } from './protect.rules';

export type Progress = (done: number, total: number, what: string) => void;

const KEY_SPACE = 2n ** 64n;

/** Who is in each cell of each node, counted in the snapshot of the caller's transaction. */
export async function countVictims(
  query: Query,
  period: Period,
  onProgress: Progress,
  lattice: Lattice = current,
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
      inDomain(
        lattice,
        node,
        rows.map(({ coordinates, persons, keys }) => ({ coordinates, persons, keys: BigInt(keys) % KEY_SPACE })),
      ),
    );
  }
  onProgress(total, total, 'tableaux');
  return counts;
}

/** A partial dimension counts some persons only. Anybody else outside the domain would be missing from a table without a word. */
function inDomain(lattice: Lattice, node: LatticeNode, counted: readonly Counted[]): readonly Counted[] {
  const axes = axesOf(lattice, node).map(({ dimension, codes }) => ({
    codes: new Set(codes.map(({ code }) => code)),
    omits: lattice.dimensions.find(({ code }) => code === dimension)?.omits ?? [],
  }));
  return counted.filter(({ coordinates }) => {
    const given = axes.length === 0 ? [] : coordinates.split('|');
    const outside = given.filter((code, at) => !axes[at]!.codes.has(code));
    if (
      given.length === axes.length &&
      given.every((code, at) => axes[at]!.codes.has(code) || axes[at]!.omits.includes(code))
    )
      return outside.length === 0;
    throw new Error(`${node.id}: a fact has a code that the lattice does not know`);
  });
}
