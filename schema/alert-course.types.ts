import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ReferralActInput } from './referrals.types';
import { LocalDate } from './scalars';
import { ALERT_OUTCOMES, enumOf, RIGHTS_INFORMERS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const AlertOutcome = enumOf(ALERT_OUTCOMES);
export type AlertOutcome = words.AlertOutcome;
registerEnumType(AlertOutcome, {
  name: 'AlertOutcome',
  description: 'How an alert ends (suite donnée), as its parquet tells it to the association.',
});

export const RightsInformer = enumOf(RIGHTS_INFORMERS);
export type RightsInformer = words.RightsInformer;
registerEnumType(RightsInformer, {
  name: 'RightsInformer',
  description: 'Who informs the persons found of their rights (CESEDA R.425-1).',
});

@ObjectType({
  description:
    'What became of an alert, in days. For the association that raised it: the receipt, that it waits, what came of it, that it is ' +
    'closed. For the parquet of the place of the facts: also until when it waits, and why. For nobody else.',
})
export class AlertCourse {
  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Day of its receipt.' })
  receivedOn!: string;

  @Behind('DOOR')
  @Field(() => String, { description: 'Parquet of the place of the facts, which answers.' })
  parquet!: string;

  @Behind('DOOR')
  @Field(() => Boolean, { description: 'The parquet holds it (en attente), and has not answered.' })
  held!: boolean;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it was put on hold.' })
  heldOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it comes back to the parquet, and to it alone.',
  })
  heldUntil!: string | null;

  @Behind('TEXT')
  @Field(() => String, { nullable: true, description: 'Why it waits: for the parquet alone (CPP art. 11).' })
  holdReason!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which the parquet accepted it.' })
  acceptedOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which the two numbers below were told.' })
  toldOn!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true, description: 'Persons informed of their rights.' })
  personsInformed!: number | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true, description: 'Persons oriented to an association.' })
  personsOriented!: number | null;

  @Behind('DOOR')
  @Field(() => AlertOutcome, { nullable: true })
  outcome!: AlertOutcome | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true })
  closedOn!: string | null;
}

@ObjectType({ description: 'What came of an operation: numbers, and no person. For the parquet alone.' })
export class OperationResult {
  @Behind('DOOR')
  @Field(() => Boolean, { description: 'Whether the control was carried out.' })
  controlled!: boolean;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Its month, `2026-11`.' })
  controlledMonth!: string | null;

  @Behind('DOOR')
  @Field(() => Int)
  personsMet!: number;

  @Behind('DOOR')
  @Field(() => Int, { description: 'Informed of their rights (CESEDA R.425-1).' })
  personsInformed!: number;

  @Behind('DOOR')
  @Field(() => Int, { description: 'Oriented to an association.' })
  personsOriented!: number;

  @Behind('DOOR')
  @Field(() => Int)
  personsSheltered!: number;
}

@ObjectType({
  description:
    'An operation on an alert (opération), and its sheet: for the parquet of the alert, and the designated agents who read it at its ' +
    'restricted sitting. Nothing in it says who spoke (ILO C81, art. 15 c).',
})
export class AlertOperation {
  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Planned day.' })
  plannedOn!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Name of the interpreter.' })
  interpreter!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Code of the interpreted language.' })
  language!: string | null;

  @Behind('LEVEL')
  @Field(() => RightsInformer, { nullable: true })
  informer!: RightsInformer | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'The unit or the association that informs of the rights.' })
  informedBy!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Meeting point.' })
  meetingPoint!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Path of its sheet, as a PDF; null while nothing was prepared.' })
  sheetUrl!: string | null;

  @Behind('DOOR')
  @Field(() => OperationResult, { nullable: true, description: 'For the parquet alone.' })
  result!: OperationResult | null;
}

@InputType({ description: 'What holdAlert takes.' })
export class HoldAlertInput extends ReferralActInput {
  @Field(() => LocalDate, { description: 'Day on which it comes back, after today.' })
  until!: string;

  @Field(() => String, { description: 'Why, for the parquet alone: 2 000 characters at most.' })
  reason!: string;
}

@InputType({
  description: 'What prepareOperation takes; `expectedVersion` is the operation’s. What is left out stays as it was.',
})
export class PrepareOperationInput extends ReferralActInput {
  @Field(() => LocalDate, { nullable: true, description: 'Planned day.' })
  plannedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the interpreter, 200 characters at most.' })
  interpreter?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the language to interpret.' })
  language?: string | null;

  @Field(() => RightsInformer, { nullable: true, description: 'Who informs the persons of their rights.' })
  informer?: RightsInformer | null;

  @Field(() => String, {
    nullable: true,
    description: 'The unit or the association that informs them: every agent reads this name. 200 characters at most.',
  })
  informedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Meeting point, 500 characters at most.' })
  meetingPoint?: string | null;
}

@InputType({
  description: 'What recordOperationResult takes; `expectedVersion` is the operation’s. Again, corrects it.',
})
export class RecordOperationResultInput extends ReferralActInput {
  @Field(() => Boolean, { description: 'Whether the control was carried out.' })
  controlled!: boolean;

  @Field(() => String, { nullable: true, description: 'Its month, `2026-11`, if it was.' })
  controlledMonth?: string | null;

  @Field(() => Int, { description: 'Persons met.' })
  personsMet!: number;

  @Field(() => Int, { description: 'Among them, informed of their rights.' })
  personsInformed!: number;

  @Field(() => Int, { description: 'Among them, oriented to an association.' })
  personsOriented!: number;

  @Field(() => Int, { description: 'Among them, sheltered.' })
  personsSheltered!: number;
}

@InputType({ description: 'What closeAlert takes.' })
export class CloseAlertInput extends ReferralActInput {
  @Field(() => AlertOutcome, { description: 'How it ends, for the association.' })
  outcome!: AlertOutcome;
}
