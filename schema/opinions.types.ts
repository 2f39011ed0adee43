import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, IdempotencyKey } from './common.types';
import { ChairVote, OpinionManner, OpinionSense } from './decisions.types';
import { Instant } from './scalars';
import { SessionInput } from './sessions.types';

@ObjectType({ description: 'What an opinion said before it was corrected. Read through an open door to the referral.' })
export class FormerOpinion {
  @Behind('DOOR')
  @Field(() => Int, { description: 'Version of the opinion that said so.' })
  version!: number;

  @Behind('DOOR')
  @Field(() => OpinionSense)
  sense!: OpinionSense;

  @Behind('DOOR')
  @Field(() => OpinionManner)
  manner!: OpinionManner;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true })
  votesFor!: number | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true })
  votesAgainst!: number | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true })
  abstentions!: number | null;

  @Behind('DOOR')
  @Field(() => ChairVote, { nullable: true })
  chairVote!: ChairVote | null;

  @Behind('DOOR')
  @Field(() => Boolean)
  hasReserves!: boolean;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM".' })
  treatedAt!: string | null;

  @Behind('DOOR')
  @Field(() => Instant)
  correctedAt!: string;
}

@ObjectType({
  description:
    'A disagreement noted beside an opinion (désaccord, CRPA R.133-13). Read through an open door to the referral.',
})
export class Dissent {
  @Behind('DOOR')
  @Field(() => String, { description: 'Quality under which the member sits.' })
  quality!: string;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Notes, corrects or takes back the disagreement of one member.' })
export class RecordDissentInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  opinionId!: string;

  @Field(() => ID, { description: '`memberId` of the summons.' })
  memberId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In French, 2 000 characters at most; none takes it back. Encrypted.',
  })
  text?: string;
}

@InputType({ description: 'Corrects an opinion until its sitting is closed. `expectedVersion` is required.' })
export class CorrectOpinionInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  opinionId!: string;

  @Field(() => OpinionSense, { nullable: true })
  sense?: OpinionSense;

  @Field(() => OpinionManner, { nullable: true, description: 'CONSENSUS empties the votes.' })
  manner?: OpinionManner;

  @Field(() => Int, { nullable: true, description: 'Votes for, the chair’s included.' })
  votesFor?: number;

  @Field(() => Int, { nullable: true, description: 'Votes against, the chair’s included.' })
  votesAgainst?: number;

  @Field(() => Int, { nullable: true })
  abstentions?: number;

  @Field(() => ChairVote, { nullable: true })
  chairVote?: ChairVote;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", at which the point was treated.' })
  treatedAt?: string;

  @Field(() => String, { nullable: true, description: 'Reserves, in French, 2 000 characters at most. Encrypted.' })
  reserves?: string;
}

@InputType({ description: 'Reserves that go with the opinion on one point.' })
export class ItemReservesInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { description: 'Reserves (réserves), in French, 2 000 characters at most. Encrypted.' })
  text!: string;
}

@InputType({
  description:
    'Records « favorable, par consensus » on every nominative point that the open sitting has not treated yet: all of them, or ' +
    'none. `expectedVersion` is the sitting’s.',
})
export class RecordConsensusInput extends SessionInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => [ID], { nullable: true, description: 'Points left out: they still wait.' })
  exceptItemIds?: string[];

  @Field(() => [ItemReservesInput], { nullable: true })
  reserves?: ItemReservesInput[];

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", at which they were treated; else now.' })
  treatedAt?: string;
}
