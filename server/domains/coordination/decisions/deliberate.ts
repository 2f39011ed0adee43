import type { Act } from '../../../acts/act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { RuleVerdict } from '../../../kernel/verdict';
import { bodyKindReference } from '../../../reference/reference-data';
import {
  deliberatingOn,
  guestsVerdict,
  presenceVerdict,
  quorumOfSecond,
  quorumVerdict,
  type LiveItem,
  type LockedSession,
  type StagedReferral,
} from '../sittings';
import { majorityVerdict, type Votes } from './opinion.rules';

export interface Deliberated {
  item: LiveItem;
  votes: Votes;
}

/** Point by point: who is there at that hour, their quorum, their votes. A warning that holds for several is told once. */
export async function deliberate(
  act: Act,
  { id, bodyKind, sameAgenda }: LockedSession,
  treatedAt: string | null,
  points: readonly Deliberated[],
): Promise<void> {
  const told = new Set<string>();
  const asked = points.map(({ item, votes }) => ({ itemId: item.id, treatedAt, votes }));
  const tellOnce = (verdict: RuleVerdict): void => {
    if (!told.has(verdict.message)) act.apply(verdict);
    told.add(verdict.message);
  };
  for (const { quorum, guests, votes } of await deliberatingOn(act, id, asked)) {
    act.apply(presenceVerdict(quorum, treatedAt));
    act.apply(majorityVerdict(votes, quorum));
    const { members, present, recused } = quorum;
    const verdict = quorumVerdict(bodyKindReference(bodyKind).crpaApplies, members, present, recused);
    tellOnce(quorumOfSecond(verdict, sameAgenda));
    tellOnce(guestsVerdict(guests, treatedAt));
  }
}

/** An opinion is about somebody, in the formation of their age. */
export function nominative({ referral }: LiveItem, path: string): StagedReferral {
  if (!referral)
    throw Refusal.of(ErrorCode.WRONG_STATE, "Un point de politique générale n'appelle pas d'avis.", [path]);
  requireFormation(referral, [path]);
  return referral;
}
