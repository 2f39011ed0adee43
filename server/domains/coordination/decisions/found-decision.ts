import type { Act } from '../../../acts/act';
import { Refusal } from '../../../kernel/refusal';
import type { RowOf } from '../../../tenancy/columns';
import { heldReferral, type HeldReferral } from './decided-referral.queries';
import { DECISION } from './decisions.queries';
import { DecisionEntity } from './decisions.entity';

export type FoundDecision = RowOf<typeof DECISION>;

export interface DecisionInAct {
  decision: FoundDecision;
  referral: HeldReferral;
}

/** A decision under the act of somebody who may, and its referral, locked until the end of the act. */
export async function decisionInAct(act: Act, decisionId: string): Promise<DecisionInAct> {
  const values = [act.uuid(decisionId, 'Decision', ['decisionId'])];
  const [first] = await act.tx.query<FoundDecision>({ text: FOUND, values });
  if (!first) throw Refusal.notFound(['decisionId']);
  const referral = await heldReferral(act, first.referralId, 'decisionId');
  // Read again under the lock: somebody may have corrected it, or set it aside.
  const [decision] = await act.tx.query<FoundDecision>({ text: FOUND, values });
  if (!decision) throw Refusal.stale();
  return { decision, referral };
}

/** Refuses a version that is no longer the current one. */
export async function changeDecision(
  act: Act,
  { id, version }: FoundDecision,
  expectedVersion: number | null | undefined,
  changes: Partial<DecisionEntity>,
): Promise<void> {
  const known = expectedVersion ?? version;
  const changed = await act.tx.update(DecisionEntity, { id, version: known }, { ...changes, version: known + 1 });
  if (changed === 0) throw Refusal.stale();
}

const FOUND = `
  select ${DECISION.select('d')} from access.visible_decision d where d.departement_code = access.departement() and d.id = $1`;
