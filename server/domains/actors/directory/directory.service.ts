import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { deactivateAccount, revokeMandate, type DeactivateAccount, type RevokeMandate } from './end-mandate';
import { grantMandate } from './grant-mandate';
import { answerInvitation, type AnswerInvitation } from './answer-invitation';
import { approveMandate, declineMandateProposal, proposeMandate, type AnswerProposal } from './mandate-proposals';
import type { GrantMandate } from './mandate-seat';
import {
  recordApproval,
  registerOrganisation,
  type RecordApproval,
  type RegisterOrganisation,
} from './organisations.acts';

export class DirectoryService {
  constructor(private readonly acts: ActRunner) {}

  registerOrganisation(actor: Actor, input: RegisterOrganisation): Promise<Outcome> {
    return this.acts.run({ operation: 'registerOrganisation', actor, input }, (act) =>
      registerOrganisation(act, input),
    );
  }

  recordApproval(actor: Actor, input: RecordApproval): Promise<Outcome> {
    return this.acts.run({ operation: 'recordApproval', actor, input }, (act) => recordApproval(act, input));
  }

  grantMandate(actor: Actor, input: GrantMandate): Promise<Outcome> {
    return this.acts.run({ operation: 'grantMandate', actor, input }, (act) => grantMandate(act, input));
  }

  proposeMandate(actor: Actor, input: GrantMandate): Promise<Outcome> {
    return this.acts.run({ operation: 'proposeMandate', actor, input }, (act) => proposeMandate(act, input));
  }

  approveMandate(actor: Actor, input: AnswerProposal): Promise<Outcome> {
    return this.acts.run({ operation: 'approveMandate', actor, input }, (act) => approveMandate(act, input));
  }

  declineMandateProposal(actor: Actor, input: AnswerProposal): Promise<Outcome> {
    return this.acts.run({ operation: 'declineMandateProposal', actor, input }, (act) =>
      declineMandateProposal(act, input),
    );
  }

  answerInvitation(actor: Actor, input: AnswerInvitation): Promise<Outcome> {
    return this.acts.run({ operation: 'answerInvitation', actor, input }, (act) => answerInvitation(act, input));
  }

  revokeMandate(actor: Actor, input: RevokeMandate): Promise<Outcome> {
    return this.acts.run({ operation: 'revokeMandate', actor, input }, (act) => revokeMandate(act, input));
  }

  deactivateAccount(actor: Actor, input: DeactivateAccount): Promise<Outcome> {
    return this.acts.run({ operation: 'deactivateAccount', actor, input }, (act) => deactivateAccount(act, input));
  }
}
