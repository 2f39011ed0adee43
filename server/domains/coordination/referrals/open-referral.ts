import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { REFERRAL_IN_ACT, type ReferralInAct } from './referrals.queries';

export interface ReferralAct {
  referralId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

export async function openReferral(act: Act, input: ReferralAct): Promise<ReferralInAct> {
  const id = act.uuid(input.referralId, 'Referral', ['referralId']);
  const [found] = await act.tx.query<ReferralInAct>({ text: ACT_ON, values: [id] });
  if (!found) throw Refusal.notFound(['referralId']);
  if (found.status === 'CLOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette saisine est close.');
  return found;
}

const ACT_ON = `
  select ${REFERRAL_IN_ACT.select('r')} from access.visible_referral r
  where r.departement_code = access.departement() and r.id = $1 order by r.own limit 1`;
