import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { sectors } from '../server/kernel/sectors';
import { Behind } from './gates';

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
  @Field(() => String, {
    nullable: true,
    description: 'Conditions: association on stand-by, shelter first, not before a date.',
  })
  conditions!: string | null;
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

  @Field(() => String, { nullable: true })
  conditions?: string;

  @Field(() => ID, { nullable: true, description: 'Parquet of the place of the facts; the chef-lieu’s if not said.' })
  parquetId?: string;
}
