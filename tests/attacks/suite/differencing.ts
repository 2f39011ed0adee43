import { formerLattice as lattice } from '../targets/former-lattice';
import { lawOf } from '../../../server/domains/steering/statistics/lattice.rules';
import { rateOf } from '../tools/figures';
import { countsOf, type Crossing, type Person } from '../world/person';
import { slicesOf, type Exposure } from './exposure';
import { judged, type Finding } from './finding';

const SMALL = [1, 2, 3, 4];

interface Spoil {
  /** Cells of one to four persons, and those of them that a subtraction reaches. */
  small: number;
  reached: { readonly truth: number; readonly left: number; readonly variance: number }[];
}

/** A: the parent less its shown children, where one child alone is masked (docs/figures-method.md#attacks). */
function subtract(exposure: Exposure, persons: readonly Person[], varianceOf: (node: Crossing) => number): Spoil {
  const spoil: Spoil = { small: 0, reached: [] };
  for (const node of exposure.nodes.filter(
    ({ place, dimensions }) => place !== 'NATIONAL' && dimensions.length === 1,
  )) {
    const truths = countsOf(persons, node);
    const totals = exposure.tables.get(node.place.toLowerCase())!;
    for (const [place, children] of slicesOf(exposure.tables.get(node.id)!)) {
      const masked = children.filter(([, value]) => value === null);
      spoil.small += children.filter(([key]) => SMALL.includes(truths.get(key) ?? 0)).length;
      const [parent, truth] = [totals.get(place) ?? null, truths.get(masked[0]?.[0] ?? '') ?? 0];
      if (parent === null || masked.length !== 1 || !SMALL.includes(truth)) continue;
      const left = parent - children.reduce((total, [, value]) => total + (value ?? 0), 0);
      spoil.reached.push({ truth, left, variance: varianceOf(node) * children.length });
    }
  }
  return spoil;
}

/** The attacker is given more than they have: that the cell is of one to four, and how frequent each of those is. */
function guess({ left, variance }: Spoil['reached'][number], frequencies: ReadonlyMap<number, number>): number {
  const weight = (n: number) =>
    (frequencies.get(n) ?? 0) * Math.exp(-((left - n) ** 2) / (2 * Math.max(variance, 1e-9)));
  return SMALL.reduce((best, n) => (weight(n) > weight(best) ? n : best));
}

function frequenciesOf(truths: readonly number[]): Map<number, number> {
  return new Map(SMALL.map((n) => [n, truths.filter((truth) => truth === n).length / truths.length]));
}

const together = (spoils: readonly Spoil[]): Spoil => ({
  small: spoils.reduce((total, { small }) => total + small, 0),
  reached: spoils.flatMap(({ reached }) => reached),
});

const lawVariance = (node: Crossing): number =>
  lattice.nodes.filter(({ id }) => id === node.id).map((found) => lawOf(lattice, found).variance)[0] ?? 0;

export function differencing(
  seen: readonly Exposure[],
  naiveSeen: readonly { exposure: Exposure; persons: readonly Person[] }[],
  persons: readonly Person[],
): Finding {
  const ours = together(seen.map((exposure) => subtract(exposure, persons, lawVariance)));
  const naive = together(naiveSeen.map(({ exposure, persons: theirs }) => subtract(exposure, theirs, () => 0)));
  const frequencies = frequenciesOf(ours.reached.map(({ truth }) => truth));
  const exact = rateOf(
    ours.reached.filter((cell) => guess(cell, frequencies) === cell.truth).length,
    ours.reached.length,
  );
  const plain = rateOf(
    ours.reached.filter(({ left, truth }) => Math.min(4, Math.max(1, left)) === truth).length,
    ours.reached.length,
  );
  const blind = Math.max(...frequencies.values());
  const naiveExact = rateOf(naive.reached.filter(({ left, truth }) => left === truth).length, naive.reached.length);
  return judged(
    {
      id: 'A',
      name: 'Différence (differencing)',
      naive: naiveExact.rate,
      ours: plain.rate,
      interval: plain.interval,
      criterion: `exact ≤ blind guess (${blind.toFixed(3)}) + 0.05, on ≥ 300 cells (subtraction; the best guess by a binomial test)`,
      detail: {
        cells: exact.trials,
        attackable: ours.reached.length / ours.small,
        blind,
        bestGuess: exact.rate,
        bestGuessLow: exact.interval[0],
        bestGuessHigh: exact.interval[1],
        naiveCells: naiveExact.trials,
        naiveAttackable: naive.reached.length / naive.small,
      },
    },
    {
      naiveBroken: naiveExact.rate > 0.99 && naiveExact.trials >= 20,
      met: exact.trials >= 300 && plain.rate <= blind + 0.05 && exact.interval[0] <= blind + 0.05,
    },
  );
}
