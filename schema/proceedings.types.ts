import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, IdempotencyKey } from './common.types';
import { LocalDate } from './scalars';
import {
  COMPLAINT_CLOSURES,
  COMPLAINT_STEPS,
  enumOf,
  HEARING_KINDS,
  HEARING_OUTCOMES,
  PROCEEDINGS_STATES,
} from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const HearingKind = enumOf(HEARING_KINDS);
export type HearingKind = words.HearingKind;
registerEnumType(HearingKind, {
  name: 'HearingKind',
  description: 'What the notice to the victim is for (avis à victime).',
});

export const HearingOutcome = enumOf(HEARING_OUTCOMES);
export type HearingOutcome = words.HearingOutcome;
registerEnumType(HearingOutcome, {
  name: 'HearingOutcome',
  description:
    'What came of a hearing. RESERVED: the decision comes later (mis en délibéré). POSTPONED: put off (renvoi).',
});

export const ComplaintStepKind = enumOf(COMPLAINT_STEPS);
export type ComplaintStepKind = words.ComplaintStepKind;
registerEnumType(ComplaintStepKind, {
  name: 'ComplaintStepKind',
  description:
    'What becomes of a complaint: filed, investigated, referred to a court, closed without action (classement sans suite), judged.',
});

export const ComplaintClosure = enumOf(COMPLAINT_CLOSURES);
export type ComplaintClosure = words.ComplaintClosure;
registerEnumType(ComplaintClosure, {
  name: 'ComplaintClosure',
  description: 'Why a complaint was closed without action, as the notice of the parquet gives it (CPP art. 40-2).',
});

export const ProceedingsState = enumOf(PROCEEDINGS_STATES);
export type ProceedingsState = words.ProceedingsState;
registerEnumType(ProceedingsState, {
  name: 'ProceedingsState',
  description: 'What the parquet tells of the proceedings: that they are open, or nothing (CPP art. 11).',
});

@ObjectType({
  description:
    'A hearing that the person is told of (audience, avis à victime): read where the levels table opens the group « proceedings ».',
})
export class Hearing {
  @Behind('LEVEL')
  @Field(() => ID)
  id!: string;

  @Behind('LEVEL')
  @Field(() => LocalDate)
  heldOn!: string;

  @Behind('LEVEL')
  @Field(() => HearingKind)
  kind!: HearingKind;

  @Behind('LEVEL')
  @Field(() => String, { nullable: true, description: 'Its hour at the court, `09:30`; null where it was not said.' })
  startsAt!: string | null;

  @Behind('LEVEL')
  @Field(() => String, {
    nullable: true,
    description: 'The court, and where it sits; null where it was not said, or was not carried by a transfer.',
  })
  court!: string | null;

  @Behind('LEVEL')
  @Field(() => HearingOutcome, { nullable: true, description: 'Null while nobody told it.' })
  outcome!: HearingOutcome | null;

  @Behind('LEVEL')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  description:
    'What became of the complaint (suite de la plainte): read where the levels table opens the group « complaint » in full.',
})
export class ComplaintStep {
  @Behind('LEVEL')
  @Field(() => ID)
  id!: string;

  @Behind('LEVEL')
  @Field(() => ComplaintStepKind)
  step!: ComplaintStepKind;

  @Behind('LEVEL')
  @Field(() => LocalDate)
  occurredOn!: string;

  @Behind('LEVEL')
  @Field(() => ComplaintClosure, { nullable: true, description: 'Of CLASSIFIED alone.' })
  reason!: ComplaintClosure | null;

  @Behind('LEVEL')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

const SUBJECT = 'The file, for the team that holds it; the referral, for the parquet that reads there.';

@InputType({ description: 'Records a hearing; with `hearingId`, corrects it.' })
export class RecordHearingInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID, { description: SUBJECT })
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to correct; a new hearing when left out.' })
  hearingId?: string;

  @Field(() => LocalDate)
  heldOn!: string;

  @Field(() => HearingKind)
  kind!: HearingKind;

  @Field(() => String, { nullable: true, description: 'Its hour at the court: `09:30`.' })
  startsAt?: string;

  @Field(() => String, { nullable: true, description: 'The court, and where it sits.' })
  court?: string;
}

@InputType({ description: 'Says what came of a hearing.' })
export class RecordHearingOutcomeInput extends ChangingInput {
  @Field(() => ID, { description: SUBJECT })
  subjectId!: string;

  @Field(() => ID)
  hearingId!: string;

  @Field(() => HearingOutcome)
  outcome!: HearingOutcome;
}

@InputType({ description: 'Records what became of the complaint; with `stepId`, corrects it.' })
export class RecordComplaintStepInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID, { description: SUBJECT })
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to correct; a new step when left out.' })
  stepId?: string;

  @Field(() => ComplaintStepKind)
  step!: ComplaintStepKind;

  @Field(() => LocalDate)
  occurredOn!: string;

  @Field(() => ComplaintClosure, { nullable: true, description: 'Required for CLASSIFIED, and for it alone.' })
  reason?: ComplaintClosure;
}

@InputType({
  description: 'States the two facts of the proceedings that are told (CPP art. 11): no content of an inquiry.',
})
export class StateProceedingsInput extends ChangingInput {
  @Field(() => ID)
  referralId!: string;

  @Field(() => ProceedingsState)
  state!: ProceedingsState;

  @Field(() => Boolean, { description: 'Whether the parquet asks that this file be held back (réserve).' })
  holdBack!: boolean;
}
