import { trienniumLattice } from '../../../server/domains/steering/statistics/lattice';
import { floorOf, lawOf } from '../../../server/domains/steering/statistics/lattice.rules';
import { cellKeyPerTable, exactUnderFive, K } from '../targets/mechanism';
import { naiveLaboratory } from '../targets/model-laboratory';
import { likelihoodOf } from '../tools/likelihood';
import type { Edition, Life } from '../world/life';
import { judged, type Finding } from './finding';
import { exactEvidence, membership, textbookEvidence } from './membership';
import { CERTAIN_FROM, joined, type MembershipRun } from './membership-run';
import { targetGroups, type TargetGroup } from './membership-targets';

/** Policy (docs/figures-method.md#policy), and what is aimed at. */
export const BOUND = 0.85;
export const AIM = 0.8;
/** Of a posterior of 0.95: a tenth of what a normal law of accuracy 0.80 would give is aimed at, a quarter allowed. */
export const CERTAIN = 0.05;
/** Of no doubt left at all. At the threshold, « shown » excludes fewer than K persons: that is what it is for. */
const PROVEN = 0.015;
const PROVEN_AT_THE_EDGE = 0.05;
const NAIVE_PAIRS = 100;

const NAMES: Record<TargetGroup, { id: string; name: string }> = {
  anyone: { id: 'F', name: 'Présence d’une personne (membership)' },
  unique: { id: 'F unique', name: 'Présence d’une personne sans pareille' },
  everywhere: { id: 'F worst', name: 'Présence d’une personne de tous les tableaux' },
  edge: { id: 'F edge', name: 'Présence d’une personne au seuil d’un département' },
};

/** What a normal law of the evidence makes of an accuracy: how often the posterior is 0.95 or more. */
export function certainAt(accuracy: number): number {
  const delta = 2 * quantile(accuracy);
  const over = (evidence: number) => 1 - phi((evidence - (delta * delta) / 2) / delta);
  return over(CERTAIN_FROM) + (1 - over(-CERTAIN_FROM));
}

/** The normal law, by Abramowitz and Stegun 7.1.26: to seven digits. */
export function phi(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-z * z);
  return x >= 0 ? 1 - tail / 2 : tail / 2;
}

function quantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (phi(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export interface NaiveMembership {
  readonly exact: Record<TargetGroup, MembershipRun>;
  readonly textbook: Record<TargetGroup, MembershipRun>;
}

export async function naiveMembership(
  lives: readonly Life[],
  editions: readonly Edition[],
  seed: string,
): Promise<NaiveMembership> {
  const options = { pairs: NAIVE_PAIRS, seed, structured: false };
  const exact = naiveLaboratory(lives, editions, () => exactUnderFive);
  return {
    exact: await membership(exact, exactEvidence, options),
    textbook: await membership(naiveLaboratory(lives, editions, cellKeyPerTable), textbookEvidence, options),
  };
}

/** Whether a run holds: the bound, and what may be certain. */
export const holds = (group: TargetGroup, { accuracy, certain, proven }: MembershipRun): boolean =>
  accuracy.rate <= BOUND &&
  certain.rate <= (group === 'edge' ? 2 * CERTAIN : CERTAIN) &&
  proven.rate <= (group === 'edge' ? PROVEN_AT_THE_EDGE : PROVEN);

export interface MembershipRuns {
  /** Through GraphQL. */
  readonly onPlatform: Record<TargetGroup, MembershipRun>;
  /** By the model whose releases are those of the platform, cell by cell (G): more pairs. */
  readonly ours: Record<TargetGroup, MembershipRun>;
  /** The same persons in one year alone. */
  readonly oneYear: Record<TargetGroup, MembershipRun>;
  readonly naive: NaiveMembership;
}

/** F, by kind of target: somebody in all four releases of a triennium, or in none. `useful`: the figures are worth publishing (U). */
export function membershipFindings({ onPlatform, ours, oneYear, naive }: MembershipRuns, useful: boolean): Finding[] {
  return targetGroups.map((group) => {
    const run = joined(onPlatform[group], ours[group]);
    const { accuracy, certain } = run;
    const edge = group === 'edge';
    return judged(
      {
        ...NAMES[group],
        naive: naive.exact[group].accuracy.rate,
        ours: accuracy.rate,
        interval: accuracy.interval,
        criterion: `accuracy ≤ ${BOUND} over all releases; posterior ≥ 0.95 in ≤ ${edge ? 10 : 5} %, no doubt left in ≤ ${edge ? 5 : 1.5} %`,
        goal: {
          aim: `accuracy ≤ ${AIM.toFixed(2)}${edge ? '' : ', posterior ≥ 0.95 in ≤ 1 %'}, with figures that are of use (U)`,
          met: accuracy.rate <= AIM && (edge || certain.rate <= 0.01) && useful,
        },
        detail: {
          ...detailOf(run, oneYear[group], naive, group),
          onPlatform: onPlatform[group].accuracy.rate,
          onPlatformCertain: onPlatform[group].certain.rate,
        },
      },
      {
        naiveBroken: naive.exact[group].accuracy.rate > 0.99 && naive.textbook[group].accuracy.rate > accuracy.rate,
        met: holds(group, run),
      },
    );
  });
}

function detailOf(
  { accuracy, certain, proven, area, publicAccuracy, publicCertain }: MembershipRun,
  oneYear: MembershipRun,
  naive: NaiveMembership,
  group: TargetGroup,
): Record<string, number> {
  return {
    pairs: accuracy.trials / 2,
    area,
    certain: certain.rate,
    certainLow: certain.interval[0],
    certainHigh: certain.interval[1],
    proven: proven.rate,
    normalLawAtThisAccuracy: certainAt(accuracy.rate),
    normalLawAtTheAim: certainAt(AIM),
    publicTables: publicAccuracy.rate,
    publicCertain: publicCertain.rate,
    oneYear: oneYear.accuracy.rate,
    oneYearCertain: oneYear.certain.rate,
    naiveCertain: naive.exact[group].certain.rate,
    textbook: naive.textbook[group].accuracy.rate,
    textbookCertain: naive.textbook[group].certain.rate,
  };
}

/** How what is seen of n persons is distributed. */
type Sight = (seen: number | null, n: number) => number;

const exactSight: Sight = (seen, n) => Number(seen === (n === 0 || n >= K ? n : null));

const departementSight: Sight = (seen, n) => {
  const node = trienniumLattice.nodes.find(({ id }) => id === 'departement')!;
  return likelihoodOf(lawOf(trienniumLattice, node), floorOf(trienniumLattice, node)).of(seen, n);
};

/** F': the attacker knows nothing else (docs/figures-method.md#attacks). Distance between what is seen of Poisson's n persons and of n + 1. */
export function poissonDistance(mean: number, sight: Sight = departementSight): number {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
  const weights: number[] = [];
  for (let n = 0; n < most; n += 1) weights.push(n === 0 ? Math.exp(-mean) : (weights[n - 1]! * mean) / n);
  const of = (seen: number | null, more: number) =>
    weights.reduce((total, weight, n) => total + weight * sight(seen, n + more), 0);
  // Noise never takes a number further than that; under the least nothing is seen.
  const numbers = Array.from({ length: most + 30 }, (_, value) => value);
  return [null, ...numbers].reduce<number>((total, seen) => total + Math.abs(of(seen, 0) - of(seen, 1)), 0) / 2;
}

/** F': who knows nothing else learns next to nothing from one département's number. */
export function ignorantFinding(): Finding {
  const means = [3, 6, 10, 30];
  const distances = means.map((mean) => poissonDistance(mean));
  const [worst, naive] = [Math.max(...distances), Math.max(...means.map((mean) => poissonDistance(mean, exactSight)))];
  return judged(
    {
      id: "F'",
      name: 'Présence, sans rien savoir d’autre',
      naive,
      ours: worst,
      criterion: 'total variation ≤ 0.15 (analytic: the law is what G measures)',
      detail: Object.fromEntries(means.map((mean, at) => [`mean ${mean}`, distances[at]!])),
    },
    { naiveBroken: naive > 0.15, met: worst <= 0.15 },
  );
}
