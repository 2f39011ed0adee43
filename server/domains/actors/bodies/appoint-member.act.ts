import { Membership } from '../../../../schema/bodies.types';
import { AppointMemberInput } from '../../../../schema/directory-acts.types';
import { defineAct } from '../../../acts/define-act';
import { requireAppointable } from './appointment';
import { bodyRights } from './bodies.access';
import { MembershipEntity } from './bodies.entity';
import { bodyToAppointTo } from './found-body.queries';

export const appointMember = defineAct({
  name: 'appointMember',
  description: 'Appoints a member of a body (désigner un membre). The body’s secretariat, an administrator.',
  input: AppointMemberInput,
  where: 'bodyId',
  may: bodyRights.appointMember,
  texts: { quality: 'OFFICIAL', email: 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { appointedOn: 'APPOINTED', validUntil: 'MANDATE_UNTIL', actDate: 'APPOINTED' },
  find: (act, { bodyId }) => bodyToAppointTo(act, bodyId),
  async work(act, input, body) {
    await act.tx.insert(MembershipEntity, { id: act.newId, ...(await requireAppointable(act, body, input)) });
    return act.newId;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The member appointed.' },
});
