import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput, IdempotencyKey } from './common.types';
import { Node } from './node.types';
import { LocalDate } from './scalars';
import {
  CIRCUIT_CLOCKS,
  CIRCUIT_EVENTS,
  CIRCUIT_OUTCOMES,
  CIRCUIT_STEPS,
  CLOCK_STATES,
  enumOf,
} from '../server/kernel/words';
import type * as words from '../server/kernel/words';
import { Duty, DutySide } from './conventions.types';

export const CircuitStepKind = enumOf(CIRCUIT_STEPS);
export type CircuitStepKind = words.CircuitStepKind;
registerEnumType(CircuitStepKind, {
  name: 'CircuitStepKind',
  description:
    'A step of the protection of a minor: order of placement granted or refused (OPP), judge seized (code civil 375-5), hearing ' +
    '(CPC 1184), ad hoc administrator named (CPP 706-50), lawyer named.',
});

export const CircuitEventKind = enumOf(CIRCUIT_EVENTS);
export type CircuitEventKind = words.CircuitEventKind;
registerEnumType(CircuitEventKind, {
  name: 'CircuitEventKind',
  description: 'A step of the protection of a minor; or that the child ran away (fugue), or came back.',
});

export const CircuitClockName = enumOf(CIRCUIT_CLOCKS);
export type CircuitClockName = words.CircuitClockName;
registerEnumType(CircuitClockName, {
  name: 'CircuitClockName',
  description:
    'ORDER: forty-eight hours from the call, a target of conventions. JUDGE: eight days from the order (code civil 375-5). ' +
    'HEARING: fifteen days from the seizing (CPC 1184).',
});

export const ClockState = enumOf(CLOCK_STATES);
export type ClockState = words.ClockState;
registerEnumType(ClockState, {
  name: 'ClockState',
  description: 'UNKNOWN: nobody wrote it down (non renseigné), which says nothing of whether it was done.',
});

export const CircuitOutcome = enumOf(CIRCUIT_OUTCOMES);
export type CircuitOutcome = words.CircuitOutcome;
registerEnumType(CircuitOutcome, {
  name: 'CircuitOutcome',
  description: 'How a circuit ended, as the pilot of 2018 counted.',
});

@ObjectType({ description: 'A delay of the protection of a minor, told from what was written down.' })
export class CircuitClock {
  @Behind('LEVEL')
  @Field(() => CircuitClockName)
  clock!: CircuitClockName;

  @Behind('LEVEL')
  @Field(() => String, { description: 'Stable name of the rule.' })
  rule!: string;

  @Behind('LEVEL')
  @Field(() => String, { description: 'The article, or that it is a target of the convention.' })
  article!: string;

  @Behind('LEVEL')
  @Field(() => ClockState)
  state!: ClockState;

  @Behind('LEVEL')
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while what it runs from is not known.' })
  dueOn!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Hour of that day, `23:10`, where the delay is in hours.' })
  dueAt!: string | null;

  @Behind('LEVEL')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was done; null where nobody wrote it down.' })
  doneOn!: string | null;
}

@ObjectType({ description: 'What happened in a circuit, on its day, from the paper.' })
export class CircuitEvent {
  @Behind('LEVEL')
  @Field(() => ID)
  id!: string;

  @Behind('LEVEL')
  @Field(() => CircuitEventKind)
  kind!: CircuitEventKind;

  @Behind('LEVEL')
  @Field(() => LocalDate)
  occurredOn!: string;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Its hour, `23:10`; null where it was not said.' })
  occurredAt!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Name of the ad hoc administrator or of the lawyer.' })
  name!: string | null;

  @Behind('LEVEL')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  implements: Node,
  description:
    'An urgent protection circuit of a minor, opened after a telephone call where a local convention allows it. Own team, the parquet ' +
    'of the convention and child welfare; null for every other reader.',
})
export class ProtectionCircuit extends Node {
  departement!: string;

  @Behind('LEVEL')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('LEVEL')
  @Field(() => ID, { description: 'Referral by which the parquet and child welfare read the file.' })
  referralId!: string;

  @Behind('OWN')
  @Field(() => ID, { nullable: true, description: 'The file, for its own association; null for every other reader.' })
  caseId!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { description: 'Pseudonym of the referral.' })
  reference!: string;

  @Behind('LEVEL')
  @Field(() => Boolean, { description: 'Whether the parquet and child welfare still read the file by it.' })
  open!: boolean;

  @Behind('LEVEL')
  @Field(() => LocalDate, { description: 'Day of the telephone call.' })
  calledOn!: string;

  @Behind('LEVEL')
  @Field(() => String, { description: 'Hour of the telephone call, `23:10`.' })
  calledAt!: string;

  @Behind('LEVEL')
  @Field(() => String, { description: 'Who answered: service, name or quality, number.' })
  called!: string;

  @Behind('LEVEL')
  @Field(() => Boolean, { description: 'Whether the child was told beforehand (CASF L.226-2-2).' })
  childInformed!: boolean;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Why the child was not told.' })
  notInformedReason!: string | null;

  @Behind('LEVEL')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which somebody on duty acknowledged it here.' })
  acknowledgedOn!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Hour of that day.' })
  acknowledgedAt!: string | null;

  @Behind('LEVEL')
  @Field(() => DutySide, { nullable: true })
  acknowledgedSide!: DutySide | null;

  @Behind('LEVEL')
  @Field(() => Boolean, { description: 'Nobody acknowledged it in time: whoever called calls again (17, 119).' })
  silent!: boolean;

  @Behind('LEVEL')
  @Field(() => Boolean, { description: 'The child has run away, and is not said to have come back (fugue).' })
  away!: boolean;

  @Behind('LEVEL')
  @Field(() => CircuitOutcome, { nullable: true })
  outcome!: CircuitOutcome | null;

  @Behind('LEVEL')
  @Field(() => LocalDate, { nullable: true })
  closedOn!: string | null;

  @Behind('LEVEL')
  @Field(() => [CircuitClock], { description: 'Three at most.' })
  clocks!: CircuitClock[];

  @Behind('LEVEL')
  @Field(() => [CircuitEvent], { description: 'The latest first; fifty at most.' })
  events!: CircuitEvent[];

  @Behind('DIRECTORY')
  @Field(() => [Duty], { description: 'Who answers the telephone at this hour.' })
  duty!: Duty[];

  @Behind('LEVEL')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({
  description: 'Opens an urgent protection circuit after a telephone call (ouvrir le circuit de protection).',
})
export class OpenProtectionCircuitInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Convention by which it opens; where one alone is in force for the association, it may be left out.',
  })
  conventionId?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who answered the telephone: service, name or quality, number. Without it, the numbers to call are told.',
  })
  called?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the call.' })
  calledOn?: string;

  @Field(() => String, { nullable: true, description: 'Hour of the call in the département, `23:10`.' })
  calledAt?: string;

  @Field(() => Boolean, { description: 'Whether the child was told beforehand (CASF L.226-2-2).' })
  childInformed!: boolean;

  @Field(() => String, { nullable: true, description: 'Required where the child was not told: why.' })
  notInformedReason?: string;
}

@InputType({ description: 'Somebody on duty has the call (accuser réception).' })
export class AcknowledgeCircuitInput extends ChangingInput {
  @Field(() => ID)
  circuitId!: string;
}

@InputType({ description: 'Records a step of the protection; with `eventId`, corrects it.' })
export class RecordCircuitStepInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  circuitId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to correct; a new step when left out.' })
  eventId?: string;

  @Field(() => CircuitStepKind)
  step!: CircuitStepKind;

  @Field(() => LocalDate)
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: 'Its hour, `23:10`.' })
  occurredAt?: string;

  @Field(() => String, { nullable: true, description: 'Name of the ad hoc administrator or of the lawyer.' })
  name?: string;
}

@InputType({ description: 'The child ran away, or came back; with `eventId`, corrects it.' })
export class RecordAwayInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  circuitId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to correct; a new one when left out.' })
  eventId?: string;

  @Field(() => LocalDate)
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: 'Its hour, `23:10`.' })
  occurredAt?: string;
}

@InputType({ description: 'Closes a circuit with its outcome (clore le circuit).' })
export class CloseProtectionCircuitInput extends ChangingInput {
  @Field(() => ID)
  circuitId!: string;

  @Field(() => CircuitOutcome)
  outcome!: CircuitOutcome;
}
