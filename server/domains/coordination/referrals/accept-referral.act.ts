import { ReferralActInput } from '../../../../schema/referrals.types';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import { receivedReferral, requireUnanswered } from './found-referral';
import { referralAnswer } from './referral-answer';
import { referralRights } from './referrals.access';
import { ACCEPT, ALERT_ACCEPTED } from './referrals.sql';

export const acceptReferral = defineAct({
  name: 'acceptReferral',
  description: 'Accepts a referral. The body’s secretariat; for an alert, the parquet of the place.',
  input: ReferralActInput,
  where: 'referralId',
  may: referralRights.acceptReferral,
  find: (act, { referralId }) => receivedReferral(act, referralId),
  async work(act, { expectedVersion }, referral) {
    requireUnanswered(referral);
    requireFormation(referral, ['referralId']);
    const { id, kind, holderId, bodyKind, version } = referral;
    const accepted = await act.tx.query({ text: ACCEPT, values: [id, expectedVersion ?? version] });
    if (accepted.length === 0) throw Refusal.stale();
    act.touch(holderId);
    if (kind === 'SHARE') await recordEvent(act, holderId, 'ACCEPTED', { referralId: id, detail: bodyKind });
    else if (kind === 'ALERT') await act.tx.query({ text: ALERT_ACCEPTED, values: [id, act.actor.today] });
    act.tell('REFERRAL_ACCEPTED', id);
    return id;
  },
  answer: referralAnswer,
});
