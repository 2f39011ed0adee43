import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput } from './common.types';
import { Organisation } from './directory.types';
import { Node } from './node.types';
import { LocalDate } from './scalars';
import { DUTY_SIDES, enumOf } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const DutySide = enumOf(DUTY_SIDES);
export type DutySide = words.DutySide;
registerEnumType(DutySide, { name: 'DutySide', description: 'On whose side somebody is on duty (permanence).' });

@ObjectType({
  implements: Node,
  description:
    'Who answers the telephone for the protection of minors, and when (permanence). Read by every mandate of the département.',
})
export class Duty extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => DutySide)
  side!: DutySide;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Service on duty (permanence du parquet des mineurs).' })
  service!: string;

  @Behind('DIRECTORY')
  @Field(() => String)
  phone!: string;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Whether somebody may acknowledge here; else the telephone alone answers.' })
  acknowledges!: boolean;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Hour from which it answers, `20:00`; null for day and night.' })
  opensAt!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, {
    nullable: true,
    description: 'Hour from which it no longer answers, of the next day where it is earlier.',
  })
  closesAt!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate)
  since!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; null without end.' })
  until!: string | null;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Whether it answers at this hour.' })
  onDuty!: boolean;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  implements: Node,
  description:
    'A local convention by which an association opens an urgent circuit for a minor (convention locale): offices and associations, ' +
    'never a person followed. Read by every mandate of the département.',
})
export class LocalConvention extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Parquet that is seized.' })
  parquetId!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { nullable: true, description: 'Child-welfare authority that receives the child.' })
  childWelfareId!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate)
  signedOn!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Act or title of the convention (référence).' })
  actReference!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Who signed it, in French.' })
  parties!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate)
  since!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; null without end.' })
  until!: string | null;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Whether it holds today.' })
  inForce!: boolean;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Whether the reader’s association may open a circuit by it today.' })
  mayOpen!: boolean;

  @Behind('DIRECTORY')
  @Field(() => [Organisation], { description: 'Associations that may open a circuit: fifty at most.' })
  openers!: Organisation[];

  @Behind('DIRECTORY')
  @Field(() => [Duty], { description: 'Those of today and to come, who answers now first: fifty at most.' })
  duty!: Duty[];

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Records a local convention (enregistrer la convention locale).' })
export class RecordConventionInput extends CreatingInput {
  @Field(() => ID, { description: 'Parquet that is seized, as `Departement.parquets` tells it.' })
  parquetId!: string;

  @Field(() => [ID], { description: 'Associations that may open a circuit: one to fifty.' })
  openerIds!: string[];

  @Field(() => LocalDate)
  signedOn!: string;

  @Field(() => String, { description: 'Act or title of the convention (référence).' })
  actReference!: string;

  @Field(() => String, { description: 'Who signed it, in French.' })
  parties!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; the day of the signature when left out.' })
  since?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds.' })
  until?: string;
}

@InputType({ description: 'Ends a local convention.' })
export class EndConventionInput extends ChangingInput {
  @Field(() => ID)
  conventionId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; today when left out.' })
  until?: string;
}

@InputType({ description: 'Records who is on duty (enregistrer une permanence).' })
export class RecordDutyInput extends CreatingInput {
  @Field(() => ID)
  conventionId!: string;

  @Field(() => DutySide)
  side!: DutySide;

  @Field(() => String, { description: 'Service on duty (permanence du parquet des mineurs).' })
  service!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Mandate of whoever may acknowledge here, of that parquet or of child welfare; left out where the telephone alone answers.',
  })
  mandateId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hour from which it answers, `20:00`; day and night when left out.',
  })
  opensAt?: string;

  @Field(() => String, { nullable: true, description: 'Hour from which it no longer answers.' })
  closesAt?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  since?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds.' })
  until?: string;
}

@InputType({ description: 'Ends a duty.' })
export class EndDutyInput extends ChangingInput {
  @Field(() => ID)
  dutyId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; today when left out.' })
  until?: string;
}
