import { Membership } from '../../../../schema/bodies.types';
import { ReplaceMemberInput } from '../../../../schema/composition-acts.types';
import { defineAct } from '../../../acts/define-act';
import { bodyKindReference } from '../../../reference/reference-data';
import { requireAppointable } from './appointment';
import { bodyRights } from './bodies.access';
import { MembershipEntity } from './bodies.entity';
import { interrupt } from './end-membership.act';
import { lockMember, requireSitting } from './locked-member.queries';
import { remainingTermVerdict } from './membership.rules';

/** CRPA R.133-4: the successor has the seat, the voice, the capacity and the end of whom they replace. */
export const replaceMember = defineAct({
  name: 'replaceMember',
  description:
    'Replaces a member for the rest of the term (remplacer un membre). The body’s secretariat, an administrator.',
  input: ReplaceMemberInput,
  where: 'membershipId',
  may: bodyRights.replaceMember,
  texts: { quality: 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { endsOn: 'APPOINTED', validUntil: 'MANDATE_UNTIL', actDate: 'APPOINTED' },
  find: (act, { membershipId, expectedVersion }) => lockMember(act, membershipId, expectedVersion),
  async work(act, input, member) {
    requireSitting(act, member, input.endsOn);
    const { crpaApplies } = bodyKindReference(member.kind);
    const { bodyId, kind, formation, role, voting, category, validUntil } = member;
    const asked = input.validUntil ?? validUntil;
    act.apply(remainingTermVerdict(crpaApplies, validUntil, asked));
    const appointedOn = await interrupt(act, member, input);
    const { quality, mandateId, actReference, actDate } = input;
    const appointment = { formation, role, voting, quality, mandateId, actReference, actDate, appointedOn };
    const row = await requireAppointable(act, { id: bodyId, kind }, { ...appointment, validUntil: asked });
    await act.tx.insert(MembershipEntity, { ...row, id: act.newId, category, succeeds: member.id });
    return act.newId;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The successor’s membership.' },
});
