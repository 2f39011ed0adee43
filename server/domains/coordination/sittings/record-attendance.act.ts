import { RecordAttendanceInput } from '../../../../schema/attendance.types';
import { defineAct } from '../../../acts/define-act';
import { noteLines, requireMeeting } from './attendance-lines';
import { lockSession } from './locked-session.queries';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

export const recordAttendance = defineAct({
  name: 'recordAttendance',
  description:
    'Notes whether a summoned member came (émargement). `expectedVersion` is that member’s line; 0 when ' +
    'there is none yet. Its secretariat.',
  input: RecordAttendanceInput,
  where: 'sessionId',
  may: sittingRights.recordAttendance,
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, { memberId, state, expectedVersion }, session) {
    requireMeeting(session);
    await noteLines(act, session, [{ memberId, state, expectedVersion }], (field) => [field]);
    return session.id;
  },
  answer: sessionAnswer,
});
