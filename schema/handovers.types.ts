import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangingInput } from './common.types';
import { Behind } from './gates';
import { Instant, LocalDate } from './scalars';
import { enumOf, HANDOVER_OUTCOMES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const HandoverOutcome = enumOf(HANDOVER_OUTCOMES);
export type HandoverOutcome = words.HandoverOutcome;
registerEnumType(HandoverOutcome, {
  name: 'HandoverOutcome',
  description: 'What a body that keeps its agenda elsewhere made of the point.',
});

@ObjectType({
  description:
    'The one sheet handed to a body that keeps its agenda elsewhere, and what came back. Read through an open door to the referral.',
})
export class ExternalHandover {
  @Behind('DOOR')
  @Field(() => Instant)
  handedOverAt!: Date;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Receipt (accusé de réception).' })
  receivedOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Date that the body gave.' })
  plannedOn!: string | null;

  @Behind('DOOR')
  @Field(() => HandoverOutcome, { nullable: true })
  outcome!: HandoverOutcome | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({
  description: 'Hands a referral over to a body that keeps its agenda elsewhere, or records what came back.',
})
export class RecordHandoverInput extends ChangingInput {
  @Field(() => ID)
  referralId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Receipt.' })
  receivedOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Date that the body gave.' })
  plannedOn?: string;

  @Field(() => HandoverOutcome, { nullable: true })
  outcome?: HandoverOutcome;
}
