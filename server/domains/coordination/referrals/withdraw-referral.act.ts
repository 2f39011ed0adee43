import { ReferralActInput } from '../../../../schema/referrals.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import { closeReferral, ownReferral, requireOpen } from './found-referral';
import { referralAnswer } from './referral-answer';
import { referralRights } from './referrals.access';

/** The association takes one referral back; the file itself stays where it is. */
export const withdrawReferral = defineAct({
  name: 'withdrawReferral',
  description: 'Takes a referral back before its decision. Association’s caseworker.',
  input: ReferralActInput,
  where: 'referralId',
  may: referralRights.withdrawReferral,
  find: (act, { referralId }) => ownReferral(act, referralId),
  async work(act, { expectedVersion }, referral) {
    requireOpen(referral);
    const { id, kind, stage, holderId } = referral;
    if (['DECIDED', 'RUNNING'].includes(stage))
      throw Refusal.of(ErrorCode.WRONG_STATE, 'La décision est prise : cette saisine ne se retire plus.');
    await closeReferral(act, referral, 'WITHDRAWN', expectedVersion);
    if (kind === 'SHARE') await recordEvent(act, holderId, 'CLOSED', { referralId: id, detail: 'WITHDRAWN' });
    return id;
  },
  answer: referralAnswer,
});
