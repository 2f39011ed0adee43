import { formerLattice as lattice } from '../targets/former-lattice';
import { ModelTarget } from '../targets/model-target';
import { freshNoise } from '../targets/mechanism';
import { rateOf } from '../tools/figures';
import { countsOf, keyOf, type Person } from '../world/person';
import { judged, type Finding } from './finding';

const TIMES = 100;
const NODE = 'departement';

/** One question, asked in one of the ways that there are: cell, then number or mask. */
export type Asking = () => Promise<ReadonlyMap<string, ReadonlyMap<string, number | null>>>;

/** Distinct answers of the cell that has most of them, and how many cells were looked at. */
export async function repeated(
  askings: readonly Asking[],
  times: number,
): Promise<{ most: number; cells: number; asked: number }> {
  const values = new Map<string, Set<number | null>>();
  for (let turn = 0; turn < times; turn += 1) {
    for (const [node, cells] of await askings[turn % askings.length]!()) {
      for (const [key, value] of cells)
        values.set(`${node} ${key}`, (values.get(`${node} ${key}`) ?? new Set()).add(value));
    }
  }
  return { most: Math.max(0, ...[...values.values()].map(({ size }) => size)), cells: values.size, asked: times };
}

/** Cells that the floor never cuts, averaged over a hundred answers of a resolver that draws anew each time. */
async function averageNaive(persons: readonly Person[]) {
  const node = lattice.nodes.find(({ id }) => id === NODE)!;
  const safe = lattice.threshold + 2 * lattice.laws.DEPARTEMENT.bound;
  const counts = new Map([...countsOf(persons, node)].filter(([, n]) => n >= safe));
  const target = new ModelTarget(persons, freshNoise('C1'));
  const sums = new Map<string, number>();
  for (let turn = 0; turn < TIMES; turn += 1) {
    for (const { coordinates, value } of await target.table(NODE))
      sums.set(keyOf(coordinates), (sums.get(keyOf(coordinates)) ?? 0) + (value ?? 0));
  }
  return rateOf([...counts].filter(([key, n]) => Math.round(sums.get(key)! / TIMES) === n).length, counts.size);
}

/** C1: the same question a hundred times, under every disguise. */
export async function repetition(
  askings: readonly Asking[],
  persons: readonly Person[],
  times = TIMES,
): Promise<Finding> {
  const [ours, naive] = [await repeated(askings, times), await averageNaive(persons)];
  return judged(
    {
      id: 'C1',
      name: 'Répétition (averaging)',
      naive: naive.rate,
      ours: ours.most,
      criterion: 'exactly 1 distinct value per cell',
      detail: { cells: ours.cells, asked: ours.asked, ways: askings.length, naiveCells: naive.trials },
    },
    { naiveBroken: naive.rate > 0.95, met: ours.most === 1 && ours.cells > 0 },
  );
}
