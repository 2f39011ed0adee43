import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ActInput, ChangingInput, PageInfo, Payload } from './common.types';
import { Instant, LocalDate } from './scalars';

export const RetentionRuleName = {
  ENDED_CASE: 'ENDED_CASE',
  REFUSED_CASE: 'REFUSED_CASE',
  WITHDRAWN_CASE: 'WITHDRAWN_CASE',
  IDLE_CASE: 'IDLE_CASE',
  ORPHAN_DRAFT: 'ORPHAN_DRAFT',
} as const;
registerEnumType(RetentionRuleName, {
  name: 'RetentionRuleName',
  description: 'Which rule says how long a file is kept (durée de conservation).',
});

export enum ErasureGround {
  PERSON_REQUEST = 'PERSON_REQUEST',
  CREATED_BY_MISTAKE = 'CREATED_BY_MISTAKE',
}
registerEnumType(ErasureGround, {
  name: 'ErasureGround',
  description:
    'Why an association erases a file: the person asks for it, or it should never have been opened (RGPD art. 17, 1).',
});

export const ErasureReason = { ...ErasureGround, RETENTION: 'RETENTION' } as const;
registerEnumType(ErasureReason, {
  name: 'ErasureReason',
  description: 'Why a file was erased; RETENTION: its time was over.',
});

export const DestroyedKind = {
  KEY: 'KEY',
  SHEET_PART: 'SHEET_PART',
  SHEET_VERSION: 'SHEET_VERSION',
  NOTE: 'NOTE',
  DOCUMENT: 'DOCUMENT',
  ACCORD: 'ACCORD',
  EVENT: 'EVENT',
  OPINION: 'OPINION',
  DECISION: 'DECISION',
} as const;
registerEnumType(DestroyedKind, {
  name: 'DestroyedKind',
  description: 'What was destroyed. KEY: the key without which nothing of the file opens.',
});

@ObjectType({
  description: 'Until when a file is kept, and why (durée de conservation). Read by its own team and association.',
})
export class CaseRetention {
  @Behind('OWN')
  @Field(() => RetentionRuleName, { description: 'The rule, as things stand today.' })
  rule!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'The text it comes from; « interprétation » where none gives the number.' })
  article!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'What it says, in French.' })
  text!: string;

  @Behind('OWN')
  @Field(() => LocalDate, {
    description: 'The end of the pathway or of the file, else the last trace in it: from which it counts.',
  })
  countsFrom!: string;

  @Behind('OWN')
  @Field(() => LocalDate, { description: 'From this day on nobody reads it (archivage).' })
  archivesOn!: string;

  @Behind('OWN')
  @Field(() => LocalDate, {
    description: 'On this day it is destroyed; a coded figure stays, without link (anonymisation).',
  })
  destroysOn!: string;
}

@ObjectType({ description: 'How much of one kind was destroyed.' })
export class Destroyed {
  @Behind('OFFICER')
  @Field(() => DestroyedKind, { description: 'What.' })
  kind!: string;

  @Behind('OFFICER')
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({
  description:
    'Proof that a file was erased (certificat d’effacement). Its association’s managers and the data protection officer.',
})
export class ErasureCertificate {
  @Behind('OWN')
  @Field(() => ID, {
    nullable: true,
    description: 'Id that the file had; for its own association’s managers, null for the officer.',
  })
  case!: string | null;

  @Behind('DOOR')
  @Field(() => String, { description: 'Opaque name of the file: the one that the journal gives it.' })
  subject!: string;

  @Behind('DOOR')
  @Field(() => ErasureReason, { description: 'Why.' })
  reason!: string;

  @Behind('DOOR')
  @Field(() => RetentionRuleName, { nullable: true, description: 'Rule of retention, where its time was over.' })
  rule!: string | null;

  @Behind('DOOR')
  @Field(() => Instant, { description: 'When.' })
  erasedAt!: Date;

  @Behind('DOOR')
  @Field(() => [Destroyed], { description: 'What.' })
  destroyed!: Destroyed[];

  @Behind('DOOR')
  @Field(() => LocalDate, {
    description: 'From this day on no backup can bring it back: the last that holds its key is destroyed.',
  })
  completeInBackupsOn!: string;
}

@ObjectType({ description: 'A page of certificates, latest first.' })
export class ErasureCertificateConnection {
  @Behind('OFFICER')
  @Field(() => [ErasureCertificate], { description: 'Certificates of the page.' })
  nodes!: ErasureCertificate[];

  @Behind('OFFICER')
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({
  description:
    'An erasure that was asked and waits for its day (effacement demandé): the file is closed to everybody. Its team and its ' +
    'association, who may take it back, and the data protection officer.',
})
export class AskedErasure {
  @Behind('OWN')
  @Field(() => ID, { nullable: true, description: 'The file, for its own team and association; null for the officer.' })
  case!: string | null;

  @Behind('DOOR')
  @Field(() => String, { description: 'Opaque name of the file: the one that the journal gives it.' })
  subject!: string;

  @Behind('DOOR')
  @Field(() => ErasureReason, { description: 'Why.' })
  reason!: string;

  @Behind('DOOR')
  @Field(() => Instant, { description: 'When it was asked.' })
  askedAt!: Date;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'On this day it is destroyed, unless it is cancelled before.' })
  destroysOn!: string;
}

@InputType({ description: 'What cancelErasure takes.' })
export class CancelErasureInput extends ActInput {
  @Field(() => ID, { description: 'The file.' })
  caseId!: string;
}

@ObjectType({ implements: Payload, description: 'Result of cancelErasure.' })
export class CancelErasurePayload extends Payload {
  @Behind('ACT')
  @Field(() => ID, { nullable: true, description: 'The file, which its team reads again.' })
  case!: string | null;
}

@InputType({ description: 'What eraseCase takes. `ERASURE_IS_FINAL` is to be acknowledged.' })
export class EraseCaseInput extends ChangingInput {
  @Field(() => ID, { description: 'The file.' })
  caseId!: string;

  @Field(() => ErasureGround, { description: 'Why.' })
  reason!: ErasureGround;
}

@ObjectType({ implements: Payload, description: 'Result of eraseCase.' })
export class EraseCasePayload extends Payload {
  @Behind('ACT')
  @Field(() => AskedErasure, {
    nullable: true,
    description: 'What was asked, and its day; null once it is carried out.',
  })
  erasure!: AskedErasure | null;

  @Behind('ACT')
  @Field(() => ErasureCertificate, {
    nullable: true,
    description: 'The certificate, when the file had been destroyed before.',
  })
  certificate!: ErasureCertificate | null;
}
