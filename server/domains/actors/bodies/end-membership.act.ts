import { Membership } from '../../../../schema/bodies.types';
import { EndMembershipInput } from '../../../../schema/composition-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { MembershipEnd } from '../../../kernel/words';
import { bodyRights } from './bodies.access';
import { changeMember, lockMember, requireSitting, tellVacantSeats, type LockedMember } from './locked-member.queries';

export const endMembership = defineAct({
  name: 'endMembership',
  description:
    'Ends a membership before its term (mettre fin aux fonctions d’un membre). The body’s secretariat, an administrator.',
  input: EndMembershipInput,
  where: 'membershipId',
  may: bodyRights.endMembership,
  dates: { endsOn: 'APPOINTED' },
  find: (act, { membershipId, expectedVersion }) => lockMember(act, membershipId, expectedVersion),
  async work(act, input, member) {
    requireSitting(act, member);
    if (member.endReason)
      throw Refusal.of(ErrorCode.WRONG_STATE, ALREADY_TOLD, ['membershipId']).curedBy('correctMembership');
    await interrupt(act, member, input.endsOn ?? act.actor.today, input.reason);
    await tellVacantSeats(act, { id: member.bodyId, kind: member.kind });
    return member.id;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The membership as it now stands.' },
});

const ALREADY_TOLD = 'La fin de ces fonctions est déjà enregistrée. Corrigez-en le jour si besoin.';

/** From that day the member no longer sits: within the term, and not before it began. What the term was stays known. */
export async function interrupt(
  act: Act,
  member: LockedMember,
  endsOn: string,
  endReason: MembershipEnd,
): Promise<void> {
  const { appointedOn, validUntil } = member;
  if (endsOn < appointedOn || (validUntil !== null && validUntil < endsOn))
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'La fin des fonctions tombe entre le jour de la désignation et la fin du mandat.',
      ['endsOn'],
    );
  await changeMember(act, member, { validUntil: endsOn, endReason, termUntil: validUntil });
}
