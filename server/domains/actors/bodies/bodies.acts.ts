import { appointMember } from './appoint-member.act';
import { installBody } from './install-body.act';

export const bodyActs = [installBody, appointMember];
