import { cellKeyPerTable, exactUnderFive } from '../targets/mechanism';
import { naiveLaboratory } from '../targets/model-target';
import type { Person } from '../world/person';
import { judged, type Finding } from './finding';
import {
  exactEvidence,
  exactSight,
  membership,
  poissonDistance,
  targetGroups,
  textbookEvidence,
  type MembershipRun,
  type TargetGroup,
} from './membership';

/** Policy (docs/figures-method.md#policy), and what is aimed at. */
const BOUND = 0.85;
const AIM = 0.8;
const CERTAIN = 0.01;
const NAIVE_PAIRS = 100;

const NAMES: Record<TargetGroup, { id: string; name: string }> = {
  anyone: { id: 'F', name: 'Présence d’une personne (membership)' },
  unique: { id: 'F unique', name: 'Présence d’une personne sans pareille' },
  everywhere: { id: 'F worst', name: 'Présence d’une personne de tous les tableaux' },
};

export interface NaiveMembership {
  readonly exact: Record<TargetGroup, MembershipRun>;
  readonly textbook: Record<TargetGroup, MembershipRun>;
}

export async function naiveMembership(persons: readonly Person[], seed: string): Promise<NaiveMembership> {
  const options = { pairs: NAIVE_PAIRS, seed, structured: false };
  return {
    exact: await membership(
      naiveLaboratory(persons, () => exactUnderFive),
      exactEvidence,
      options,
    ),
    textbook: await membership(naiveLaboratory(persons, cellKeyPerTable), textbookEvidence, options),
  };
}

/** F, by kind of target. */
export function membershipFindings(
  ours: Record<TargetGroup, MembershipRun>,
  naive: NaiveMembership,
  shownToo: boolean,
): Finding[] {
  return targetGroups.map((group) => {
    const { accuracy, certain, area, publicAccuracy } = ours[group];
    return judged(
      {
        ...NAMES[group],
        naive: naive.exact[group].accuracy.rate,
        ours: accuracy.rate,
        interval: accuracy.interval,
        criterion: `accuracy ≤ ${BOUND}, certain ≤ 1 %`,
        goal: {
          aim: `accuracy ≤ ${AIM.toFixed(2)} with ≥ 84 % of victims in a shown département or région cell (both readings)`,
          met: accuracy.rate <= AIM && shownToo,
        },
        detail: {
          pairs: accuracy.trials / 2,
          area,
          certain: certain.rate,
          publicTables: publicAccuracy.rate,
          naiveCertain: naive.exact[group].certain.rate,
          textbook: naive.textbook[group].accuracy.rate,
          textbookCertain: naive.textbook[group].certain.rate,
        },
      },
      {
        naiveBroken: naive.exact[group].accuracy.rate > 0.99 && naive.textbook[group].accuracy.rate > accuracy.rate,
        met: accuracy.rate <= BOUND && certain.rate <= CERTAIN,
      },
    );
  });
}

/** F': who knows nothing else learns next to nothing from one département's number. */
export function ignorantFinding(): Finding {
  const means = [3, 10, 30];
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
