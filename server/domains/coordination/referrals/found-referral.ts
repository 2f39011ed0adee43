import type { Act, HeldMandate } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import { REFERRAL_IN_ACT, type ReferralInAct } from './referrals.queries';
import { CLOSE } from './referrals.sql';

/** A referral that the acting team made. */
export async function ownReferral(act: Act, globalId: string): Promise<ReferralInAct> {
  const found = await referralOf(act, globalId);
  act.requireAs('OWN_TEAM', ({ teamId }) => found.own && teamId !== null);
  return found;
}

/** A referral that whoever acts answers: for its body its secretariat, for an alert the parquet (docs/law.md#an-alert). */
export async function receivedReferral(act: Act, globalId: string): Promise<ReferralInAct> {
  const found = await referralOf(act, globalId);
  act.requireAs(found.kind === 'ALERT' ? 'ANSWERING' : 'SECRETARIAT', (mandate) => answersFor(mandate, found));
  return found;
}

async function referralOf(act: Act, globalId: string): Promise<ReferralInAct> {
  const id = act.uuid(globalId, 'Referral', ['referralId']);
  const [found] = await act.tx.query<ReferralInAct>({ text: ACT_ON, values: [id] });
  if (!found) throw Refusal.notFound(['referralId']);
  return found;
}

function answersFor(mandate: HeldMandate, found: ReferralInAct): boolean {
  if (found.kind === 'ALERT') return mandate.role === 'PARQUET' && mandate.authorityId === found.parquetId;
  return mandate.role === bodyKindReference(found.bodyKind).secretariatRole && mandate.bodyId === found.bodyId;
}

export function requireOpen({ status }: ReferralInAct): void {
  if (status === 'CLOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette saisine est close.');
}

export function requireUnanswered(found: ReferralInAct): void {
  requireOpen(found);
  if (found.status !== 'PROPOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette saisine a déjà reçu une réponse.');
}

/** Closing shuts every body reader's lens at the commit. */
export async function closeReferral(
  act: Act,
  { id, kind, holderId, version }: ReferralInAct,
  reason: 'DECLINED' | 'WITHDRAWN' | 'COMPLETED',
  expectedVersion: number | undefined,
): Promise<void> {
  const closed = await act.tx.query({ text: CLOSE, values: [id, expectedVersion ?? version, reason] });
  if (closed.length === 0) throw Refusal.stale();
  await act.raise({ type: 'ReferralClosed', referralId: id, holderId, caseId: kind === 'SHARE' ? holderId : null });
  act.touch(holderId);
}

const ACT_ON = `
  select ${REFERRAL_IN_ACT.select('r')} from access.visible_referral r
  where r.departement_code = access.departement() and r.id = $1 order by r.own limit 1`;
