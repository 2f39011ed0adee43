import { Membership } from '../../../../schema/bodies.types';
import { ReplaceMemberInput } from '../../../../schema/composition-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import { requireAppointable } from './appointment';
import { bodyRights } from './bodies.access';
import { MembershipEntity } from './bodies.entity';
import { interrupt } from './end-membership.act';
import { lockMember, overRefusal, type LockedMember } from './locked-member.queries';
import { remainingTermVerdict } from './membership.rules';

/** CRPA R.133-4: the successor has the seat, the voice, the capacity and the end of whom they replace, at once or later on. */
export const replaceMember = defineAct({
  name: 'replaceMember',
  description:
    'Replaces a member for the rest of the term (remplacer un membre). The body’s secretariat, an administrator.',
  input: ReplaceMemberInput,
  where: 'membershipId',
  may: bodyRights.replaceMember,
  texts: { quality: 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { appointedOn: 'APPOINTED', validUntil: 'MANDATE_UNTIL', actDate: 'APPOINTED' },
  find: (act, { membershipId, expectedVersion }) => lockMember(act, membershipId, expectedVersion),
  async work(act, input, member) {
    const { bodyId, kind, formation, role, voting, category } = member;
    const appointedOn = input.appointedOn ?? act.actor.today;
    const endOfTerm = member.endReason ? member.termUntil : member.validUntil;
    if (endOfTerm !== null && endOfTerm <= appointedOn) throw overRefusal();
    const validUntil = input.validUntil ?? endOfTerm;
    act.apply(remainingTermVerdict(bodyKindReference(kind).crpaApplies, endOfTerm, validUntil));
    await leaveSeat(act, member, input, appointedOn);
    const { quality, mandateId, actReference, actDate } = input;
    const appointment = { formation, role, voting, quality, mandateId, actReference, actDate, appointedOn, validUntil };
    const row = await requireAppointable(act, { id: bodyId, kind }, appointment);
    await act.tx.insert(MembershipEntity, { ...row, id: act.newId, category, succeeds: member.id });
    return act.newId;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The successor’s membership.' },
});

/** The seat is free already, or from the day of the successor. */
async function leaveSeat(act: Act, member: LockedMember, { reason }: ReplaceMemberInput, on: string): Promise<void> {
  if (member.endReason) return refuseSecondSuccessor(act, member, on);
  if (!reason)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez pourquoi ce membre cesse ses fonctions.', ['reason']);
  await interrupt(act, member, on, reason);
}

async function refuseSecondSuccessor(act: Act, { id, validUntil }: LockedMember, on: string): Promise<void> {
  if (on < validUntil!)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Le successeur siège à partir du jour où le siège est libre.', [
      'appointedOn',
    ]);
  const [successor] = await act.tx.query({ text: SUCCESSOR, values: [id] });
  if (successor) throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Ce membre a déjà un successeur.', ['membershipId']);
}

const SUCCESSOR = `
  select true from directory.membership where departement_code = access.departement() and succeeds = $1`;
