import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { receivedReferral, requireOpen, type ReferralInAct } from '../referrals';
import { OPERATION_IN_ACT, type OperationRow } from './alerts.queries';

/** Nothing is done of an alert that its parquet has not accepted, or that is closed. */
export function requireAccepted(referral: ReferralInAct): void {
  requireOpen(referral);
  if (referral.status !== 'ACCEPTED')
    throw Refusal.of(ErrorCode.WRONG_STATE, 'Acceptez d’abord cette alerte, ou déclinez-la.', ['referralId']).curedBy(
      'acceptReferral',
    );
}

export interface OperationInAct {
  referral: ReferralInAct;
  known: OperationRow | null;
}

/** One at a time on one alert; what was recorded of its operation, if anything was. */
export async function operationOf(
  act: Act,
  referralId: string,
  expectedVersion?: number | null,
): Promise<OperationInAct> {
  const referral = await receivedReferral(act, referralId);
  await takeTurn(act.tx, `operation ${referral.id}`);
  const [known] = await act.tx.query<OperationRow>({ text: OPERATION_IN_ACT, values: [referral.id] });
  if (expectedVersion !== undefined && expectedVersion !== null && expectedVersion !== (known?.version ?? 0))
    throw Refusal.stale();
  return { referral, known: known ?? null };
}
