import { appointMember } from './appoint-member.act';
import { appointMembers } from './appoint-members.act';
import { correctMembership } from './correct-membership.act';
import { endFollowUpCell } from './end-follow-up-cell.act';
import { endMembership } from './end-membership.act';
import { installBody } from './install-body.act';
import { nameSubstitute } from './name-substitute.act';
import { recordFollowUpCell } from './record-follow-up-cell.act';
import { recordUndertaking } from './record-undertaking.act';
import { replaceMember } from './replace-member.act';

export const bodyActs = [
  installBody,
  appointMember,
  appointMembers,
  replaceMember,
  endMembership,
  correctMembership,
  nameSubstitute,
  recordUndertaking,
  recordFollowUpCell,
  endFollowUpCell,
];
