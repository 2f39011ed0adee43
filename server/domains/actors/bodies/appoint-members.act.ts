import { AppointMembersInput } from '../../../../schema/composition-acts.types';
import { defineAct } from '../../../acts/define-act';
import { newUuid, uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requireAppointable } from './appointment';
import { bodyRights } from './bodies.access';
import { MembershipEntity } from './bodies.entity';
import { bodyToAppointTo } from './found-body.queries';
import { tellVacantSeats } from './locked-member.queries';
import { bodyAnswer } from './body-answer';

const AT_MOST = 100;

/** An arrêté names them all: one act does, too. One that may not sit, and nobody is appointed. */
export const appointMembers = defineAct({
  name: 'appointMembers',
  description:
    'Appoints the members that one act names (désigner les membres). The body’s secretariat, an administrator.',
  input: AppointMembersInput,
  where: 'bodyId',
  may: bodyRights.appointMembers,
  texts: { 'members.quality': 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { appointedOn: 'APPOINTED', validUntil: 'MANDATE_UNTIL', actDate: 'APPOINTED' },
  find: (act, { bodyId }) => bodyToAppointTo(act, bodyId),
  async work(act, { members, appointedOn, validUntil, actReference, actDate }, body) {
    if (members.length === 0 || members.length > AT_MOST)
      throw Refusal.of(ErrorCode.INVALID_VALUE, HOW_MANY, ['members']);
    for (const [index, member] of members.entries()) {
      const until = member.category === 'EX_OFFICIO' ? undefined : validUntil;
      const appointment = { ...member, appointedOn, validUntil: until, actReference, actDate };
      const row = await requireAppointable(act, body, appointment).catch((fault: unknown) => {
        throw fault instanceof Refusal ? fault.within(['members', String(index)], Object.keys(member)) : fault;
      });
      await act.tx.insert(MembershipEntity, { id: newUuid(), ...row });
    }
    await tellVacantSeats(act, body);
    return body.id;
  },
  answer: bodyAnswer,
  replay: ({ bodyId }, { departement }) => uuidOf(bodyId, 'Body', departement),
});

const HOW_MANY = `Indiquez les membres à désigner : au moins un, ${AT_MOST} au plus.`;
