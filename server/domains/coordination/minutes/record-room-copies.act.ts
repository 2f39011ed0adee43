import { RecordRoomCopiesInput } from '../../../../schema/room-copies.types';
import { defineAct } from '../../../acts/define-act';
import { uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { lockSession, sessionAnswer } from '../sittings';
import { minutesRights } from './minutes.access';
import { COPIES_OF, SETTLE, type RoomCopyRow } from './room-copies.sql';

/** All that came back, in one act; what was noted wrongly is noted again. */
export const recordRoomCopies = defineAct({
  name: 'recordRoomCopies',
  description:
    'Notes what became of numbered copies: returned, destroyed, lost (exemplaires rendus, détruits). Its secretariat.',
  input: RecordRoomCopiesInput,
  where: 'sessionId',
  may: minutesRights.recordRoomCopies,
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, { roomCopyIds, state }, session) {
    const ids = [...new Set(roomCopyIds.map((id) => act.uuid(id, 'RoomCopy', ['roomCopyIds'])))];
    const copies = await act.tx.query<RoomCopyRow>({ text: COPIES_OF, values: [[session.id]] });
    if (ids.length === 0 || ids.some((id) => !copies.some((copy) => copy.id === id)))
      throw Refusal.notFound(['roomCopyIds']);
    const settledOn = state === 'OUT' ? null : act.actor.today;
    const changed = await act.tx.query({ text: SETTLE, values: [session.id, ids, state, settledOn] });
    if (changed.length === 0) throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'C’est déjà noté pour ces copies.', ['state']);
    return session.id;
  },
  answer: sessionAnswer,
  replay: ({ sessionId }, { departement }) => uuidOf(sessionId, 'Session', departement),
});
