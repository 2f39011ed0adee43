import { SettleFollowUpInput } from '../../../../schema/followups.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { followUpRights } from './followups.access';
import { checkedText, requireSettledAfter, TEXT_MAX } from './followups.rules';
import { changeFollowUp, followUpAnswer, lockFollowUp } from './found-follow-up';

/** Whoever keeps the sittings says what became of it; two who say it at once lose nothing. */
export const settleFollowUp = defineAct({
  name: 'settleFollowUp',
  description:
    'Says that what somebody was to do is done, or given up (suite faite ou abandonnée). The body’s secretariat.',
  input: SettleFollowUpInput,
  where: 'followUpId',
  may: followUpRights.settleFollowUp,
  texts: { note: 'BEYOND' },
  dates: { settledOn: 'FOLLOW_UP_SETTLED' },
  find: (act, input) => lockFollowUp(act, input),
  async work(act, { outcome, note, ...given }, { followUp, session }) {
    if (followUp.outcome !== null)
      throw Refusal.of(
        ErrorCode.ALREADY_EXISTS,
        'Cette action est déjà close. Si elle reste à faire, rouvrez-la d’abord.',
        ['followUpId'],
      ).curedBy('correctFollowUp');
    const { today } = act.actor;
    const settledOn = given.settledOn ?? today;
    requireSettledAfter(session.heldOn, settledOn, today);
    await changeFollowUp(act, followUp, { outcome, settledOn, note: checkedText(note, TEXT_MAX, 'note') });
    return followUp.id;
  },
  answer: followUpAnswer,
});
