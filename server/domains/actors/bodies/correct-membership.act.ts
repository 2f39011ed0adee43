import { Membership } from '../../../../schema/bodies.types';
import { CorrectMembershipInput } from '../../../../schema/composition-acts.types';
import { defineAct } from '../../../acts/define-act';
import { addMonths } from '../../../kernel/local-date';
import { newUuid } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';
import { checkShape, MANDATE_MONTHS } from './appointment';
import { bodyRights } from './bodies.access';
import { MembershipCorrectionEntity } from './bodies.entity';
import { requireDesignation } from './designation.rules';
import { appointmentVerdict } from './bodies.rules';
import { changeMember, lockMember, type LockedMember } from './locked-member.queries';

/** Another end than what was recorded is a correction; a member who leaves is an end (`endMembership`). */
export const correctMembership = defineAct({
  name: 'correctMembership',
  description:
    'Corrects what was recorded of a membership (corriger une désignation). The body’s secretariat, an administrator.',
  input: CorrectMembershipInput,
  where: 'membershipId',
  may: bodyRights.correctMembership,
  texts: { quality: 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { appointedOn: 'APPOINTED', validUntil: 'MANDATE_UNTIL', actDate: 'APPOINTED' },
  find: (act, { membershipId, expectedVersion }) => lockMember(act, membershipId, expectedVersion),
  async work(act, input, member) {
    const corrected = correctedBy(member, input);
    checkShape(member.kind, { ...member, ...corrected }, corrected.appointedOn);
    requireDesignation({ ...member, ...corrected });
    const threeYearsOn = addMonths(corrected.appointedOn, MANDATE_MONTHS);
    act.apply(appointmentVerdict(corrected.appointedOn, corrected.validUntil, threeYearsOn));
    await act.tx.insert(MembershipCorrectionEntity, {
      ...{ id: newUuid(), membershipId: member.id, correctedBy: act.actor.accountId, correctedAt: act.actor.now },
      ...told(member),
    });
    await changeMember(act, member, corrected);
    return member.id;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The membership as it now stands.' },
});

function told({ quality, category, voting, appointedOn, validUntil, actReference, actDate }: LockedMember) {
  return { quality, category, voting, appointedOn, validUntil, actReference, actDate };
}

/** What is left out stays; null empties what may be empty. */
function correctedBy(member: LockedMember, input: CorrectMembershipInput) {
  for (const field of ['quality', 'category', 'voting', 'appointedOn'] as const)
    if (input[field] === null) throw Refusal.notEmptied(field);
  if (input.validUntil === null && member.endReason) throw Refusal.notEmptied('validUntil');
  const { quality, category, voting, appointedOn, validUntil, actReference, actDate } = input;
  return {
    quality: quality?.trim() ?? member.quality,
    category: category ?? member.category,
    voting: voting ?? member.voting,
    appointedOn: appointedOn ?? member.appointedOn,
    validUntil: validUntil === undefined ? member.validUntil : validUntil,
    actReference: actReference === undefined ? member.actReference : actReference?.trim() || null,
    actDate: actDate === undefined ? member.actDate : actDate,
  };
}
