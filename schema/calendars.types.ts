import { Field, ID, InputType, Int } from 'type-graphql';
import { BodyKind, Formation } from './bodies.types';
import { CreatingInput } from './common.types';
import { DepartementCode, LocalDate } from './scalars';

@InputType({ description: 'One day of a body’s calendar.' })
export class YearSittingInput {
  @Field(() => Formation)
  formation!: Formation;

  @Field(() => LocalDate, { description: 'Local date, in that year.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM"; else that of the calendar.' })
  startsAt?: string;
}

@InputType({ description: 'Plans the sittings of a year. Name the body by its kind or by its id.' })
export class ScheduleYearInput extends CreatingInput {
  @Field(() => DepartementCode)
  departement!: string;

  @Field(() => BodyKind, { nullable: true, description: 'Kind of the body: there is one of each in a département.' })
  body?: BodyKind;

  @Field(() => ID, { nullable: true, description: 'Id of the body.' })
  bodyId?: string;

  @Field(() => Int, { description: 'Civil year.' })
  year!: number;

  @Field(() => [YearSittingInput], {
    defaultValue: [],
    description: 'Its days. None: working days are proposed in the refusal, and nothing is planned.',
  })
  sittings!: YearSittingInput[];

  @Field(() => ID, { nullable: true, description: 'Parquet that RESTRICTED sittings belong to.' })
  parquetId?: string;

  @Field(() => String, { description: 'Local time, "HH:MM".' })
  startsAt!: string;

  @Field(() => Int, { description: 'Minutes that each may last, from 15 to 720.' })
  capacityMinutes!: number;

  @Field(() => String, { nullable: true, description: 'Place (lieu), 200 characters at most.' })
  place?: string;
}
