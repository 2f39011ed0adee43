import { cellKeyPerTable, exactUnderFive } from '../targets/mechanism';
import { naiveLaboratory } from '../targets/model-target';
import type { Person } from '../world/person';
import { judged, type Finding } from './finding';
import { exactEvidence, exactSight, membership, poissonDistance, textbookEvidence, type MembershipRun } from './membership';

/** Policy (statistics.md §7), and what is aimed at. */
const BOUND = 0.85;
const AIM = 0.8;
const CERTAIN = 0.01;
const NAIVE_PAIRS = 100;

export interface NaiveMembership {
  readonly exact: Record<'anyone' | 'unique', MembershipRun>;
  readonly textbook: Record<'anyone' | 'unique', MembershipRun>;
}

export async function naiveMembership(persons: readonly Person[], seed: string): Promise<NaiveMembership> {
  const options = { pairs: NAIVE_PAIRS, seed, structured: false };
  return {
    exact: await membership(naiveLaboratory(persons, () => exactUnderFive), exactEvidence, options),
    textbook: await membership(naiveLaboratory(persons, cellKeyPerTable), textbookEvidence, options),
  };
}

/** F, for anybody and for persons whom nobody resembles. */
export function membershipFindings(ours: Record<'anyone' | 'unique', MembershipRun>, naive: NaiveMembership, shownToo: boolean): Finding[] {
  return (['anyone', 'unique'] as const).map((group) => {
    const { accuracy, certain, area } = ours[group];
    return judged({
      id: group === 'anyone' ? 'F' : 'F unique', name: group === 'anyone' ? 'Présence d’une personne (membership)' : 'Présence d’une personne sans pareille', naive: naive.exact[group].accuracy.rate,
      ours: accuracy.rate, interval: accuracy.interval, criterion: `accuracy ≤ ${BOUND}, certain ≤ 1 %`,
      goal: { aim: `accuracy ≤ ${AIM.toFixed(2)} with ≥ 84 % of victims in a shown département or région cell (both readings)`, met: accuracy.rate <= AIM && shownToo },
      detail: {
        pairs: accuracy.trials / 2, area, certain: certain.rate, naiveCertain: naive.exact[group].certain.rate,
        textbook: naive.textbook[group].accuracy.rate, textbookCertain: naive.textbook[group].certain.rate,
      },
    }, { naiveBroken: naive.exact[group].accuracy.rate > 0.99 && naive.textbook[group].accuracy.rate > 0.85, met: accuracy.rate <= BOUND && certain.rate <= CERTAIN });
  });
}

/** F': who knows nothing else learns next to nothing from one département's number. */
export function ignorantFinding(): Finding {
  const means = [3, 10, 30];
  const distances = means.map((mean) => poissonDistance(mean));
  const [worst, naive] = [Math.max(...distances), Math.max(...means.map((mean) => poissonDistance(mean, exactSight)))];
  return judged({
    id: "F'", name: 'Présence, sans rien savoir d’autre', naive, ours: worst, criterion: 'total variation ≤ 0.15 (analytic: the law is what G measures)',
    detail: Object.fromEntries(means.map((mean, at) => [`mean ${mean}`, distances[at]!])),
  }, { naiveBroken: naive > 0.15, met: worst <= 0.15 });
}
