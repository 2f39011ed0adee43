import type { Act } from '../../../acts/act';
import type { OfAge } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { ReferralKind, ReferralStatus } from '../../../kernel/words';
import type { BodyKind } from '../../../reference/body-types';
import { ACT_ON } from './referrals.sql';

export interface ReferralAct {
  referralId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

export interface FoundReferral extends OfAge {
  id: string;
  kind: ReferralKind;
  bodyId: string;
  bodyKind: BodyKind;
  parquetId: string | null;
  status: ReferralStatus;
  version: number;
  own: boolean;
  holderId: string;
}

export async function openReferral(act: Act, input: ReferralAct): Promise<FoundReferral> {
  const id = act.uuid(input.referralId, 'Referral', ['referralId']);
  const [found] = await act.tx.query<FoundReferral>({ text: ACT_ON, values: [id] });
  if (!found) throw Refusal.notFound(['referralId']);
  if (found.status === 'CLOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette saisine est close.');
  return found;
}
