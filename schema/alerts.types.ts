import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { sectors } from '../server/kernel/sectors';
import { Behind } from './gates';
import { LocalDate } from './scalars';

@ObjectType({
  description:
    'Text of an alert (signalement): never who gave it. FULL for the parquet of the place and designated agents; sector for the secretary.',
})
export class AlertText {
  @Behind('LEVEL')
  @Field(() => String, { description: 'FULL or MINIMISED.' })
  level!: string;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Sector of activity: a code of AlertInput.' })
  sector!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true })
  establishment!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true })
  place!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true })
  facts!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true })
  personsCount!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'What the persons want.' })
  personsWish!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Conditions, in words: what the three fields below do not say.' })
  conditions!: string | null;

  @Behind('LEVEL')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Condition: an association is on stand-by, ready to come to the persons.',
  })
  associationOnStandBy!: boolean | null;

  @Behind('LEVEL')
  @Field(() => Boolean, { nullable: true, description: 'Condition: a shelter is found first.' })
  shelterFirst!: boolean | null;

  @Behind('LEVEL')
  @Field(() => LocalDate, { nullable: true, description: 'Condition: nothing is done before that day.' })
  notBefore!: string | null;
}

@InputType({ description: 'Text of an alert: an establishment and facts, never a person.' })
export class AlertInput {
  @Field(() => String, { description: `Code of the sector of activity: ${Object.keys(sectors).join(', ')}.` })
  sector!: string;

  @Field(() => String, { nullable: true })
  establishment?: string;

  @Field(() => String)
  place!: string;

  @Field(() => String)
  facts!: string;

  @Field(() => String, { nullable: true })
  personsCount?: string;

  @Field(() => String, { nullable: true })
  personsWish?: string;

  @Field(() => String, { nullable: true, description: 'Conditions that the three fields below do not say.' })
  conditions?: string;

  @Field(() => Boolean, { nullable: true, description: 'An association is on stand-by, ready to come to the persons.' })
  associationOnStandBy?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'A shelter is to be found first.' })
  shelterFirst?: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'Nothing is to be done before that day.' })
  notBefore?: string;

  @Field(() => ID, { nullable: true, description: 'Parquet of the place of the facts; the chef-lieu’s if not said.' })
  parquetId?: string;
}
