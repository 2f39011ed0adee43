import type { Act } from '../../../acts/act';
import { Refusal } from '../../../kernel/refusal';
import type { LocalDate } from '../../../kernel/local-date';
import type { FormerDecisionEnd } from '../../../kernel/words';
import { tellCases } from '../sittings';
import { undoEffect } from './effect';
import type { DecisionInAct } from './found-decision';

export interface SetAside {
  endedAs: Exclude<FormerDecisionEnd, 'CORRECTED'>;
  on: LocalDate;
  /** Who signed the withdrawal, or the court that annulled. */
  authority: string;
  observationsOn?: LocalDate | null;
  expectedVersion?: number | null;
}

/** A decision that was withdrawn or annulled has never been: what it opened closes, and the request waits for a decision again. */
export async function setAside(act: Act, { decision, referral }: DecisionInAct, by: SetAside): Promise<void> {
  if (by.expectedVersion && by.expectedVersion !== decision.version) throw Refusal.stale();
  await undoEffect(act, referral, decision.sense);
  const values = [decision.id, by.endedAs, by.on, by.authority, by.observationsOn ?? null];
  await act.tx.query({ text: SET_ASIDE, values });
  await tellCases(act, [referral], { kind: 'DECISION_SET_ASIDE', detail: by.endedAs });
  act.tell('DECISION_RECORDED', referral.id);
}

const SET_ASIDE = 'select access.set_aside_decision($1, $2, $3, $4, $5)';
