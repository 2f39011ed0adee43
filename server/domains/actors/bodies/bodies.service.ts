import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { appointMember, type AppointMember } from './appoint-member';
import { installBody, type InstallBody } from './install-body';

export class BodyService {
  constructor(private readonly acts: ActRunner) {}

  install(actor: Actor, input: InstallBody): Promise<Outcome> {
    return this.acts.run({ operation: 'installBody', actor, input }, (act) => installBody(act, input));
  }

  appoint(actor: Actor, input: AppointMember): Promise<Outcome> {
    return this.acts.run({ operation: 'appointMember', actor, input }, (act) => appointMember(act, input));
  }
}
