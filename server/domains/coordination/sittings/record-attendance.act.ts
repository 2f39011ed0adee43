import { RecordAttendanceInput } from '../../../../schema/sessions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { decodeId } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';
import { lockSession, requireStatus } from './locked-session.queries';
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
  async work(act, input, session) {
    requireStatus(session, ['CONVENED', 'OPEN'], 'Les présences se notent sur une séance convoquée ou ouverte.');
    const values = [session.id, memberUuid(act, input.memberId), input.state, input.expectedVersion ?? null];
    const [member] = await act.tx.query({ text: SUMMONED, values: values.slice(0, 2) });
    if (!member) throw Refusal.notFound(['memberId']);
    const [written] = await act.tx.query({ text: ATTEND, values });
    if (!written) throw Refusal.stale();
    return session.id;
  },
  answer: sessionAnswer,
});

function memberUuid(act: Act, memberId: string): string {
  return act.uuid(memberId, decodeId(memberId)?.type === 'Membership' ? 'Membership' : 'Mandate', ['memberId']);
}

const SUMMONED = `
  select true as summoned from tenant.convocation
  where departement_code = access.departement() and session_id = $1 and mandate_id = $2`;

/** The smallest thing that changes is one member's line: two secretaries may note two members at once. */
const ATTEND = `
  insert into tenant.attendance as a (departement_code, session_id, mandate_id, state)
  select access.departement(), $1, $2, $3 where $4::integer is null or $4 = 0
    or exists (select from tenant.attendance k where k.departement_code = access.departement() and k.session_id = $1 and k.mandate_id = $2)
  on conflict (departement_code, session_id, mandate_id)
    do update set state = excluded.state, version = a.version + 1 where $4::integer is null or a.version = $4
  returning a.version`;
