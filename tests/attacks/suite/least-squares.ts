import { Random } from '../../../server/demonstration/draw/random';
import { keyedNoise, TEXTBOOK } from '../targets/mechanism';
import { mean, rateOf, rmsInterval, rootMeanSquare } from '../tools/figures';
import { jointCells, valueOf, type JointCell } from '../tools/joint-cells';
import { projectOnRelations } from '../tools/least-squares';
import { drawKinds } from '../world/draw-world';
import type { Edition } from '../world/life';
import { hasNoNumber } from '../world/person';
import type { Seen } from './differencing';
import { judged, type Finding } from './finding';
import { trulyIn } from './truth';

const KINDS = 1_500;
/** Naive: cells of so many persons, each split in two so many times. */
const CELLS = 60;
const MEMBERS = 25;

/** Every cell that is shown in all the publications. */
function alwaysShown({ publications }: Seen, editions: readonly Edition[]): JointCell[] {
  return jointCells({
    editions,
    kinds: drawKinds('kinds', KINDS),
    audience: 'MIPROF',
    isSeen: ({ id, lattice }, node, key) =>
      publications.every((one) => valueOf(one, { edition: id, node: node.id, key }) !== null) &&
      !(node.place === 'REGION' && hasNoNumber(lattice, key.split('|')[0]!)),
  });
}

/** Least ratio of the combined to the published standard deviation, by release and table. */
function combinedRatios(cells: readonly JointCell[], weights: readonly Float64Array[]): Map<string, number> {
  const ratios = new Map<string, number>();
  cells.forEach(({ edition, node }, at) => {
    const name = `${edition} ${node}`;
    ratios.set(name, Math.min(ratios.get(name) ?? Infinity, Math.sqrt(weights[at]![at]!)));
  });
  return ratios;
}

/** What the combination makes of the triennium's total in each publication, against the truth. */
function errorsOfTotal(
  cells: readonly JointCell[],
  weights: readonly Float64Array[],
  { publications, truth }: Seen,
): number[] {
  const at = cells.findLastIndex(({ node }) => node === 'national');
  const total = cells[at]!;
  const errorOf = (publication: Seen['publications'][number], cell: JointCell) =>
    valueOf(publication, cell)! - trulyIn(truth, cell.edition, cell.node, cell.key);
  return publications.map((publication) =>
    cells.reduce(
      (sum, cell, other) =>
        sum + weights[at]![other]! * Math.sqrt(total.variance / cell.variance) * errorOf(publication, cell),
      0,
    ),
  );
}

/** Naive: the textbook's method with free filters. Each two-way split of a cell is a new draw of the same number. */
function splitNaive(splits: number) {
  const random = new Random(`splits ${splits}`);
  const noise = (keys: readonly bigint[]) => keyedNoise(TEXTBOOK, `C2#${keys.reduce((sum, key) => sum + key, 0n)}`);
  const exact = Array.from({ length: CELLS }, () => {
    const members = Array.from({ length: MEMBERS }, () => BigInt(random.recordKey()));
    const estimates = Array.from({ length: splits }, () => {
      const inside = members.filter(() => random.chance(0.5));
      return members.length + noise(inside) + noise(members.filter((key) => !inside.includes(key)));
    });
    return Math.round(mean(estimates)) === members.length;
  });
  return rateOf(exact.filter(Boolean).length, CELLS);
}

/** C2: everything that adds up to the same thing, weighed together over every release of a triennium. */
export function leastSquares(editions: readonly Edition[], seen: Seen): Finding {
  const cells = alwaysShown({ ...seen, publications: seen.publications.slice(0, 1) }, editions);
  const ratios = combinedRatios(cells, projectOnRelations(cells));
  const always = alwaysShown(seen, editions);
  const errors = errorsOfTotal(always, projectOnRelations(always), seen);
  const least = Math.min(...ratios.values());
  const naive = splitNaive(100);
  const everything = jointCells({ editions, kinds: drawKinds('kinds', KINDS), audience: 'MIPROF', isSeen: () => true });
  const ratiosOfAll = combinedRatios(everything, projectOnRelations(everything));
  const [low, high] = rmsInterval(errors);
  return judged(
    {
      id: 'C2',
      name: 'Questions équivalentes (moindres carrés)',
      naive: naive.rate,
      ours: least,
      criterion: 'combined sd ≥ 0.5 × published sd, every table of every release together',
      detail: {
        cells: cells.length,
        leastWereAllShown: Math.min(...ratiosOfAll.values()),
        ...Object.fromEntries([...ratios].map(([node, ratio]) => [node, ratio])),
        totalMeasuredSd: rootMeanSquare(errors),
        totalMeasuredLow: low,
        totalMeasuredHigh: high,
        naiveTenSplits: splitNaive(10).rate,
        naiveCells: naive.trials,
      },
    },
    { naiveBroken: naive.rate > 0.85, met: least >= 0.5 },
  );
}
