import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind } from './bodies.types';
import { ChangingInput, CreatingInput, Payload } from './common.types';
import { Authority, Mandate, Role, type RoleName } from './directory.types';
import { DepartementCode, Instant, LocalDate } from './scalars';

export const ProposalState = { PENDING: 'PENDING', APPROVED: 'APPROVED', DECLINED: 'DECLINED' } as const;
registerEnumType(ProposalState, { name: 'ProposalState', description: 'What became of a proposed mandate.' });

@ObjectType({
  description:
    'A mandate of PARQUET or DPO that waits for a second person (proposition de mandat): it opens nothing until another ' +
    'administrator approves it. Read by the administrators, and by whoever proposed it.',
})
export class MandateProposal {
  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('DIRECTORY')
  @Field(() => DepartementCode, { description: 'Where the mandate would hold.' })
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => Role, { description: 'PARQUET or DPO.' })
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
  @Field(() => LocalDate, { nullable: true, description: 'First day; the day of the approval when null.' })
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
  state!: keyof typeof ProposalState;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Proposes a mandate that takes two persons (proposer un mandat de parquet ou de DPO).' })
export class ProposeMandateInput extends CreatingInput {
  @Field(() => DepartementCode, { description: 'Where the mandate would hold.' })
  departement!: string;

  @Field(() => String, {
    description: 'Professional e-mail: joins the account that exists, or makes one at the approval.',
  })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Name of the person; needed for a new account.' })
  displayName?: string;

  @Field(() => Role, { description: 'PARQUET or DPO.' })
  role!: RoleName;

  @Field(() => ID, { nullable: true, description: 'Which parquet.' })
  authorityId?: string;

  @Field(() => ID, { nullable: true, description: 'Body, for a seat.' })
  bodyId?: string;

  @Field(() => String, { nullable: true, description: 'Quality, in French.' })
  quality?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; that of the approval when left out.' })
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
    'Approves a proposed mandate (approuver) : another administrator than its author, never its beneficiary.',
})
export class ApproveMandateInput extends ChangingInput {
  @Field(() => ID, { description: 'Proposal to approve.' })
  proposalId!: string;
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
  @Field(() => Mandate, { nullable: true, description: 'The mandate given.' })
  mandate!: Mandate | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class DeclineMandateProposalPayload extends Payload {
  @Behind('ACT')
  @Field(() => MandateProposal, { nullable: true, description: 'The proposal as it now stands.' })
  proposal!: MandateProposal | null;
}
