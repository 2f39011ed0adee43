import { AgendaItemInput } from '../../../../schema/agenda.types';
import { defineAct } from '../../../acts/define-act';
import { STILL_OPEN, takeOff } from './agenda-changes';
import { lockItem } from './agenda-lock.queries';
import { requireStatus } from './locked-session.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { sittingRights } from './sittings.access';
import { itemAnswer } from './sittings.answers';

/** Deferred: on no agenda any more, and waiting for another. */
export const deferAgendaItem = defineAct({
  name: 'deferAgendaItem',
  description: 'Defers a point (reporter): its referral waits for another sitting. The body’s secretariat.',
  input: AgendaItemInput,
  where: 'itemId',
  may: sittingRights.deferAgendaItem,
  find: (act, input) => lockItem(act, input),
  async work(act, _input, { item, session }) {
    requireStatus(session, [...STILL_OPEN, 'OPEN'], 'La séance est close : ce qui restait a été reporté.');
    await takeOff(act, session, item, 'DEFERRED');
    if (item.referral) {
      await moveReferrals(act, [item.referral], 'SUBMITTED');
      await tellCases(act, [item.referral], { kind: 'DEFERRED', sessionId: session.id });
    }
    return item.id;
  },
  answer: itemAnswer,
});
