import { Membership } from '../../../../schema/bodies.types';
import { EndMembershipInput } from '../../../../schema/composition-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
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
    await interrupt(act, member, input);
    await tellVacantSeats(act, { id: member.bodyId, kind: member.kind });
    return member.id;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The membership as it now stands.' },
});

/** From that day the member no longer sits: within the term, and not before it began. */
export async function interrupt(act: Act, member: LockedMember, input: EndMembershipInput): Promise<string> {
  const endsOn = input.endsOn ?? act.actor.today;
  const within = member.appointedOn <= endsOn && (member.validUntil === null || endsOn <= member.validUntil);
  if (!within)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'La fin des fonctions tombe entre le jour de la désignation et la fin du mandat.',
      ['endsOn'],
    );
  await changeMember(act, member, { validUntil: endsOn, endReason: input.reason });
  return endsOn;
}
