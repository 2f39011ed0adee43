import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind } from './bodies.types';
import { ChangingInput, CreatingInput, Payload } from './common.types';
import { Authority, Organisation, Role, type RoleName } from './directory.types';
import { DepartementCode, Instant, LocalDate } from './scalars';
import { enumOf, PROPOSAL_STATES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const ProposalState = enumOf(PROPOSAL_STATES);
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'Where a proposed mandate stands.',
  valuesConfig: {
    PENDING: { description: 'Waits for a second person.' },
    OFFERED: { description: 'Waits for its holder, thirty days at most.' },
    ACCEPTED: { description: 'The mandate is held.' },
    DECLINED: { description: 'Declined, or taken back.' },
  },
});

@ObjectType({
  description:
    'A mandate that waits for a second person, then for its holder (proposition de mandat): it opens nothing until both have ' +
    'answered. Read by whoever proposed it, its holder, the administrators, and the second persons of its département. It says ' +
    'what was typed, and nothing of the account behind the address.',
})
export class MandateProposal {
  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('DIRECTORY')
  @Field(() => DepartementCode, {
    nullable: true,
    description: 'Where the mandate would hold; null for a national one.',
  })
  departement!: string | null;

  @Behind('DIRECTORY')
  @Field(() => Role, { description: 'Role that it would give.' })
  role!: RoleName;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Professional e-mail of the person.' })
  email!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Name of the person, as it was proposed.' })
  displayName!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Quality, in French; may be empty.' })
  quality!: string;

  @Behind('DIRECTORY')
  @Field(() => BodyKind, { nullable: true, description: 'Body in which the person would sit.' })
  bodyKind!: BodyKind | null;

  @Behind('DIRECTORY')
  @Field(() => Authority, { nullable: true, description: 'Which parquet.' })
  authority!: Authority | null;

  @Behind('DIRECTORY')
  @Field(() => Organisation, { nullable: true, description: 'Which association.' })
  organisation!: Organisation | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'First day; the day of the acceptance when null.' })
  validFrom!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it would no longer hold.' })
  validUntil!: string | null;

  @Behind('DIRECTORY')
  @Field(() => ID, { nullable: true, description: 'Mandate that it would stand in for (suppléance).' })
  standsIn!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Name of who proposed it, and cannot approve it.' })
  proposedBy!: string;

  @Behind('DIRECTORY')
  @Field(() => Instant, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Behind('DIRECTORY')
  @Field(() => ProposalState, { description: 'What became of it.' })
  state!: words.ProposalState;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Proposes a mandate that takes two persons (proposer un mandat).' })
export class ProposeMandateInput extends CreatingInput {
  @Field(() => DepartementCode, { nullable: true, description: 'Where the mandate would hold; left out for ADMIN.' })
  departement?: string;

  @Field(() => String, {
    description: 'Professional e-mail: its holder is invited there once the mandate is approved.',
  })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Name of the person, for an account that would be new.' })
  displayName?: string;

  @Field(() => Role, { description: 'Role that takes two persons (docs/mandates.md).' })
  role!: RoleName;

  @Field(() => ID, { nullable: true, description: 'Organisation, for its first manager.' })
  organisationId?: string;

  @Field(() => ID, { nullable: true, description: 'Which authority.' })
  authorityId?: string;

  @Field(() => ID, { nullable: true, description: 'Body, for a seat.' })
  bodyId?: string;

  @Field(() => String, { nullable: true, description: 'Quality, in French.' })
  quality?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; that of the acceptance when left out.' })
  validFrom?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds. Needed for a stand-in.' })
  validUntil?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Mandate that this one stands in for (suppléance datée): same role, same seat.',
  })
  standsInForId?: string;
}

@InputType({
  description:
    'Approves a proposed mandate (approuver): somebody whom its author has not named, never its beneficiary.',
})
export class ApproveMandateInput extends ChangingInput {
  @Field(() => ID, { description: 'Proposal to approve.' })
  proposalId!: string;
}

@InputType({ description: 'Answers an invitation to hold a mandate (répondre à une invitation).' })
export class AnswerInvitationInput extends ChangingInput {
  @Field(() => ID, { description: 'Invitation to answer: one of `viewer.invitations`.' })
  proposalId!: string;

  @Field(() => Boolean, { description: 'Whether the mandate is accepted.' })
  accepted!: boolean;
}

@InputType({ description: 'Declines a proposed mandate, or takes one’s own back (décliner une proposition).' })
export class DeclineMandateProposalInput extends ChangingInput {
  @Field(() => ID, { description: 'Proposal to decline.' })
  proposalId!: string;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class ProposeMandatePayload extends Payload {
  @Behind('ACT')
  @Field(() => MandateProposal, { nullable: true, description: 'The proposal, which waits.' })
  proposal!: MandateProposal | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class ApproveMandatePayload extends Payload {
  @Behind('ACT')
  @Field(() => MandateProposal, { nullable: true, description: 'The proposal, which waits for its holder.' })
  proposal!: MandateProposal | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class GrantMandatePayload extends Payload {
  @Behind('ACT')
  @Field(() => MandateProposal, {
    nullable: true,
    description: 'The invitation: the same whether or not the address has an account.',
  })
  invitation!: MandateProposal | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class AnswerInvitationPayload extends Payload {
  @Behind('ACT')
  @Field(() => MandateProposal, { nullable: true, description: 'The invitation as it now stands.' })
  invitation!: MandateProposal | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class DeclineMandateProposalPayload extends Payload {
  @Behind('ACT')
  @Field(() => MandateProposal, { nullable: true, description: 'The proposal as it now stands.' })
  proposal!: MandateProposal | null;
}
