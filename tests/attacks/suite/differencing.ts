import { lawOf, type Lattice, type LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Publication } from '../targets/target';
import { rateOf } from '../tools/figures';
import type { Edition } from '../world/life';
import { judged, type Finding } from './finding';
import { trulyIn, type Truth } from './truth';

const SMALL = [1, 2, 3, 4];
const ENOUGH = 300;

/** Publications of one world, and what is true in it. */
export interface Seen {
  readonly publications: readonly Publication[];
  readonly truth: Truth;
}

interface Spoil {
  /** Cells of one to four persons, and those of them that a subtraction reaches. */
  small: number;
  readonly reached: { readonly truth: number; readonly left: number; readonly variance: number }[];
}

/** A table that breaks another one down along one axis, and the cell of that other one in which each of its cells lies. */
interface Family {
  readonly parent: LatticeNode;
  readonly child: LatticeNode;
  readonly parentOf: (key: string) => string;
}

const axesOf = ({ place, dimensions }: LatticeNode): string[] => [
  ...(place === 'NATIONAL' ? [] : [place]),
  ...dimensions,
];

/** Every pair of tables of which one is the other, broken down along one whole dimension or by places. */
function familiesOf({ nodes, dimensions }: Lattice): Family[] {
  const isPartial = (axis: string) => dimensions.some(({ code, omits }) => code === axis && omits !== undefined);
  return nodes.flatMap((child) => {
    const axes = axesOf(child);
    return axes.flatMap((axis, at) => {
      const left = axes.filter((_, other) => other !== at);
      const parent = nodes.find((node) => axesOf(node).join() === left.join());
      if (!parent || isPartial(axis)) return [];
      const parentOf = (key: string) =>
        key
          .split('|')
          .filter((_, other) => other !== at)
          .join('|');
      return [{ parent, child, parentOf }];
    });
  });
}

/** A: the parent less its shown children, where one child alone is masked (docs/figures-method.md#attacks). */
function subtract(editions: readonly Edition[], publication: Publication, truth: Truth): Spoil {
  const spoil: Spoil = { small: 0, reached: [] };
  for (const { id, lattice } of editions) {
    const { tables } = publication.get(id)!;
    for (const { parent, child, parentOf } of familiesOf(lattice)) {
      const families = new Map<string, [key: string, value: number | null][]>();
      for (const cell of tables.get(child.id)!)
        families.set(parentOf(cell[0]), [...(families.get(parentOf(cell[0])) ?? []), cell]);
      const wholes = tables.get(parent.id)!;
      const variances = [lawOf(lattice, parent).variance, lawOf(lattice, child).variance] as const;
      const isSmall = (cell: string) => SMALL.includes(trulyIn(truth, id, child.id, cell));
      spoil.small += [...tables.get(child.id)!.keys()].filter(isSmall).length;
      spoil.reached.push(
        ...[...families].flatMap(([key, children]) => {
          const [masked, ...others] = children.filter(([, value]) => value === null).map(([cell]) => cell);
          const whole = wholes.get(key) ?? null;
          if (whole === null || masked === undefined || others.length > 0 || !isSmall(masked)) return [];
          const left = whole - children.reduce((sum, [, value]) => sum + (value ?? 0), 0);
          const variance = variances[0] + (children.length - 1) * variances[1];
          return [{ truth: trulyIn(truth, id, child.id, masked), left, variance }];
        }),
      );
    }
  }
  return spoil;
}

/** The attacker is given more than they have: that the cell is of one to four, and how frequent each of those is. */
function guess({ left, variance }: Spoil['reached'][number], frequencies: ReadonlyMap<number, number>): number {
  const weight = (n: number) => (frequencies.get(n) ?? 0) * Math.exp(-((left - n) ** 2) / (2 * variance));
  return SMALL.reduce((best, n) => (weight(n) > weight(best) ? n : best));
}

const frequenciesOf = (truths: readonly number[]): Map<number, number> =>
  new Map(SMALL.map((n) => [n, truths.filter((truth) => truth === n).length / truths.length]));

const together = (editions: readonly Edition[], seen: readonly Seen[]): Spoil => {
  const spoils = seen.flatMap(({ publications, truth }) => publications.map((one) => subtract(editions, one, truth)));
  return {
    small: spoils.reduce((total, { small }) => total + small, 0),
    reached: spoils.flatMap(({ reached }) => reached),
  };
};

/** `naiveSeen`: of several worlds, for one has too few cells. */
export function differencing(editions: readonly Edition[], seen: Seen, naiveSeen: readonly Seen[]): Finding {
  const [ours, naive] = [together(editions, [seen]), together(editions, naiveSeen)];
  const frequencies = frequenciesOf(ours.reached.map(({ truth }) => truth));
  const isRight = (cell: Spoil['reached'][number]) => guess(cell, frequencies) === cell.truth;
  const exact = rateOf(ours.reached.filter(isRight).length, ours.reached.length);
  const within = ({ left, truth }: Spoil['reached'][number]) => Math.min(4, Math.max(1, left)) === truth;
  const plain = rateOf(ours.reached.filter(within).length, ours.reached.length);
  const blind = Math.max(...frequencies.values());
  const naiveExact = rateOf(naive.reached.filter(({ left, truth }) => left === truth).length, naive.reached.length);
  return judged(
    {
      id: 'A',
      name: 'Différence (differencing)',
      naive: naiveExact.rate,
      ours: plain.rate,
      interval: plain.interval,
      criterion: `exact ≤ blind guess (${blind.toFixed(3)}) + 0.05, on ≥ ${ENOUGH} cells (subtraction; the best guess by a binomial test)`,
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
      met: exact.trials >= ENOUGH && plain.rate <= blind + 0.05 && exact.interval[0] <= blind + 0.05,
    },
  );
}
