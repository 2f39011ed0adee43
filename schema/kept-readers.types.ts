import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ActInput, ChangingInput, Payload } from './common.types';
import { Role, type RoleName } from './directory.types';
import { Instant } from './scalars';

export const KeptReaderState = {
  PENDING: 'PENDING',
  ASKED_AGAIN: 'ASKED_AGAIN',
  UPHELD: 'UPHELD',
  LIFTED: 'LIFTED',
} as const;
export type KeptReaderStateName = keyof typeof KeptReaderState;
registerEnumType(KeptReaderState, {
  name: 'KeptReaderState',
  description:
    'What the chair answered. PENDING and UPHELD: the person reads nothing of the case, under any account, through whoever stands in ' +
    'for them or holds their seat from them. ASKED_AGAIN: it was refused less than thirty days ago; it waits for an answer, and nothing ' +
    'closes meanwhile. LIFTED: they read at their level.',
});

@ObjectType({
  description:
    'A person whom the association asked to keep from a case, without reasons (demande de mise à l’écart). ' +
    'Read by the own association, and by whoever answers (the chair; the data protection officer where the chair may not); never ' +
    'by the person.',
})
export class KeptReader {
  @Behind('OWN')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('OWN')
  @Field(() => String, {
    description: 'Who: as the association wrote it; for the chair, the name in the directory where there is one.',
  })
  reader!: string;

  @Behind('OWN')
  @Field(() => Instant, { description: 'When it was asked.' })
  askedAt!: Date;

  @Behind('OWN')
  @Field(() => KeptReaderState, { description: 'What the chair answered.' })
  state!: KeptReaderStateName;

  @Behind('OWN')
  @Field(() => Instant, { nullable: true, description: 'When the chair answered.' })
  answeredAt!: Date | null;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  description:
    'A mandate in force that somebody kept from a file gave alone, for another seat than theirs, in the ninety days before or since: ' +
    'nothing closes for it, the data protection officer looks.',
})
export class MandateToExamine {
  @Behind('OFFICER')
  @Field(() => ID, { description: 'The mandate.' })
  mandate!: string;

  @Behind('OFFICER')
  @Field(() => Role, { description: 'Its role.' })
  role!: RoleName;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Who holds it.' })
  holder!: string;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Who gave it.' })
  granter!: string;

  @Behind('OFFICER')
  @Field(() => Instant, { description: 'When it was given.' })
  grantedAt!: Date;
}

@InputType({ description: 'What keepReaderAway takes: exactly one of the two names of the person.' })
export class KeepReaderAwayInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Professional e-mail of the person. Nothing tells whether somebody answers to it.',
  })
  email?: string;

  @Field(() => ID, { nullable: true, description: 'Or a member of a body of the département.' })
  membershipId?: string;
}

@InputType({ description: 'What answerKeptReader takes.' })
export class AnswerKeptReaderInput extends ChangingInput {
  @Field(() => ID)
  keptReaderId!: string;

  @Field(() => Boolean, {
    description: 'True: the person stays away from the case. False: the person reads again, at their level.',
  })
  uphold!: boolean;
}

@ObjectType({ implements: Payload, description: 'Result of keepReaderAway.' })
export class KeepReaderAwayPayload extends Payload {
  @Behind('ACT')
  @Field(() => KeptReader, { nullable: true, description: 'The request: `state` says whether it is in force at once.' })
  keptReader!: KeptReader | null;
}

@ObjectType({ implements: Payload, description: 'Result of answerKeptReader.' })
export class AnswerKeptReaderPayload extends Payload {
  @Behind('ACT')
  @Field(() => KeptReader, { nullable: true, description: 'The request, answered.' })
  keptReader!: KeptReader | null;
}
