import { freshNoise, K } from '../targets/mechanism';
import { naiveLaboratory } from '../targets/model-laboratory';
import { rateOf } from '../tools/figures';
import type { Edition, Life } from '../world/life';
import { judged, type Finding } from './finding';
import { truthOf } from './truth';

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

/** Cells that nothing cuts, averaged over a hundred answers of a resolver that draws anew each time. */
async function averageNaive(edition: Edition, lives: readonly Life[]) {
  const safe = K + 2 * edition.lattice.laws.DEPARTEMENT!.bound;
  const counts = [...truthOf(lives, [edition]).get(edition.id)!.get(NODE)!].filter(([, n]) => n >= safe);
  const laboratory = naiveLaboratory(lives, [edition], freshNoise);
  const sums = new Map<string, number>();
  for (let turn = 0; turn < TIMES; turn += 1) {
    for (const [key, value] of (await laboratory.publish(`C1 ${turn}`)).get(edition.id)!.tables.get(NODE)!)
      sums.set(key, (sums.get(key) ?? 0) + (value ?? 0));
  }
  return rateOf(counts.filter(([key, n]) => Math.round(sums.get(key)! / TIMES) === n).length, counts.length);
}

/** C1: the same question a hundred times, under every disguise. */
export async function repetition(
  askings: readonly Asking[],
  edition: Edition,
  lives: readonly Life[],
): Promise<Finding> {
  const [ours, naive] = [await repeated(askings, TIMES), await averageNaive(edition, lives)];
  return judged(
    {
      id: 'C1',
      name: 'Répétition (averaging)',
      naive: naive.rate,
      ours: ours.most,
      criterion: 'exactly 1 distinct value per cell',
      detail: { cells: ours.cells, asked: ours.asked, ways: askings.length, naiveCells: naive.trials },
    },
    { naiveBroken: naive.rate > 0.9, met: ours.most === 1 && ours.cells > 0 },
  );
}
