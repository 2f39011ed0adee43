import { ApproveMinutesInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { lockSession, requireStatus } from './locked-session.queries';
import { changeSession } from './session-change';
import { minutesVerdict } from './sessions.rules';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** Opens and closes no door: the close did. What the sitting recorded is sealed by digest then; a wrong date is corrected. */
export const approveMinutes = defineAct({
  name: 'approveMinutes',
  description:
    'Notes the day on which the members approved the minutes of a closed sitting (approuver le procès-verbal); another day ' +
    'corrects it. Its secretariat.',
  input: ApproveMinutesInput,
  where: 'sessionId',
  may: sittingRights.approveMinutes,
  dates: { approvedOn: 'MINUTES_APPROVED' },
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, { approvedOn }, session) {
    requireStatus(session, ['HELD'], 'Le procès-verbal s’approuve une fois la séance close. Clôturez-la d’abord.');
    if (session.minutesApprovedOn === approvedOn)
      throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Le procès-verbal est déjà approuvé à cette date.', ['approvedOn']);
    act.apply(minutesVerdict(session.heldOn, approvedOn, act.actor.today));
    await changeSession(act, session, { minutesApprovedOn: approvedOn });
    await act.raise({ type: 'MinutesApproved', sessionId: session.id });
    return session.id;
  },
  answer: sessionAnswer,
});
