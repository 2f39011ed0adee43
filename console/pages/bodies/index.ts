import type { Route } from '../../http/route';
import { appointMembers } from './appoint-members.action';
import { bodiesPage } from './bodies.page';
import { appointMember, changeBodyState, recordUndertaking } from './body.acts';
import { bodyPage } from './body.page';
import { effortPage } from './effort.page';
import { correctMembership, endMembership, nameSubstitute, replaceMember } from './member.acts';
import { memberPage } from './member.page';

/** The bodies that exist, and who sits there. */
export const bodies: Route[] = [
  ...[bodiesPage, bodyPage, effortPage, appointMember, appointMembers, changeBodyState, recordUndertaking],
  ...[memberPage, nameSubstitute, replaceMember, endMembership, correctMembership],
];
