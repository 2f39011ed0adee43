import { RecordAttendancesInput } from '../../../../schema/attendance.types';
import { defineAct } from '../../../acts/define-act';
import { uuidOf } from '../../../kernel/id';
import { noteLines, requireMeeting } from './attendance-lines';
import { lockSession } from './locked-session.queries';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** Who came, who is represented and by whom: the whole of it in one act. */
export const recordAttendances = defineAct({
  name: 'recordAttendances',
  description:
    'Notes in one act who came, at what hours, by a substitute, or represented by whom (émargement, mandats, CRPA R.133-9). ' +
    'Its secretariat.',
  input: RecordAttendancesInput,
  where: 'sessionId',
  may: sittingRights.recordAttendances,
  texts: { 'lines.arrivedAt': 'CODED', 'lines.leftAt': 'CODED' },
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, { lines }, session) {
    requireMeeting(session);
    await noteLines(act, session, lines, (field, index) => ['lines', String(index), field]);
    return session.id;
  },
  answer: sessionAnswer,
  replay: ({ sessionId }, { departement }) => uuidOf(sessionId, 'Session', departement),
});
