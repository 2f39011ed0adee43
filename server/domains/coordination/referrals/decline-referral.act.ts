import { DeclineReferralInput } from '../../../../schema/referrals.types';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { recordEvent, writeNote } from '../../persons/cases';
import { closeReferral, receivedReferral, requireUnanswered } from './found-referral';
import { referralAnswer } from './referral-answer';
import { referralRights } from './referrals.access';

export const declineReferral = defineAct({
  name: 'declineReferral',
  description: 'Declines a referral, with a reason for the association. Same as acceptReferral.',
  input: DeclineReferralInput,
  where: 'referralId',
  may: referralRights.declineReferral,
  texts: { reason: 'BEYOND' },
  find: (act, { referralId }) => receivedReferral(act, referralId),
  async work(act, input, referral, { vault }) {
    requireUnanswered(referral);
    const { id, kind, holderId, bodyKind } = referral;
    const reason = requiredText(input.reason, 'reason');
    await writeNote(act, vault, holderId, 'DECLINE_REASON', reason, id);
    await closeReferral(act, referral, 'DECLINED', input.expectedVersion);
    if (kind === 'SHARE') await recordEvent(act, holderId, 'DECLINED', { referralId: id, detail: bodyKind });
    act.tell('REFERRAL_DECLINED', id);
    return id;
  },
  answer: referralAnswer,
});
