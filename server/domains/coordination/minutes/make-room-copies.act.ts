import { MakeRoomCopiesInput } from '../../../../schema/room-copies.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { newUuid, uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { lockSession, memberUuid, requireStatus, sessionAnswer } from '../sittings';
import { minutesRights } from './minutes.access';
import { RoomCopyEntity } from './room-copies.entity';
import { COPIES_OF, SUMMONED, type RoomCopyRow } from './room-copies.sql';

interface SummonedMember {
  mandateId: string;
  role: string;
  quality: string;
}

/** A number for each copy, before it is printed: none leaves without a line of the register. */
export const makeRoomCopies = defineAct({
  name: 'makeRoomCopies',
  description:
    'Makes numbered copies of the papers of a sitting, each for one member and at that member’s level (dossiers de séance). Its ' +
    'secretariat.',
  input: MakeRoomCopiesInput,
  where: 'sessionId',
  may: minutesRights.makeRoomCopies,
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, { memberIds }, session) {
    requireStatus(
      session,
      ['CONVENED', 'OPEN'],
      'Un dossier de séance se fait pour des membres convoqués, jusqu’à la clôture.',
    );
    const members = await act.tx.query<SummonedMember>({ text: SUMMONED, values: [session.id] });
    const copies = await act.tx.query<RoomCopyRow>({ text: COPIES_OF, values: [[session.id]] });
    const made = chosen(act, { members, copies, memberIds });
    const last = Math.max(0, ...copies.map(({ number }) => number));
    const { now, accountId } = act.actor;
    await act.tx.insert(
      RoomCopyEntity,
      made.map((member, index) => ({
        ...{ ...member, id: newUuid(), sessionId: session.id, number: last + index + 1 },
        ...{ madeAt: now, madeBy: accountId, state: 'OUT', settledOn: null },
      })),
    );
    return session.id;
  },
  answer: sessionAnswer,
  replay: ({ sessionId }, { departement }) => uuidOf(sessionId, 'Session', departement),
});

interface Asked {
  members: readonly SummonedMember[];
  copies: readonly RoomCopyRow[];
  memberIds?: readonly string[] | null;
}

/** One copy out for each member: another is made once what became of the first is noted. */
function chosen(act: Act, { members, copies, memberIds }: Asked): SummonedMember[] {
  const out = (mandateId: string) => copies.find((copy) => copy.memberUuid === mandateId && copy.state === 'OUT');
  if (!memberIds) {
    const without = members.filter(({ mandateId }) => !out(mandateId));
    if (without.length > 0) return without;
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Chaque membre convoqué a déjà sa copie.', ['memberIds']);
  }
  const asked = new Set(memberIds.map((id) => memberUuid(act, id, ['memberIds'])));
  const found = members.filter(({ mandateId }) => asked.has(mandateId));
  if (found.length < asked.size || asked.size === 0) throw Refusal.notFound(['memberIds']);
  const held = found.flatMap(({ mandateId }) => out(mandateId) ?? []);
  if (held.length === 0) return found;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    `Une copie est déjà remise (n° ${held.map(({ number }) => number).join(', ')}). Notez d’abord ce qu’elle est devenue.`,
    ['memberIds'],
  ).curedBy('recordRoomCopies');
}
