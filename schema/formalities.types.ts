import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangingInput, IdempotencyKey } from './common.types';
import { Behind } from './gates';
import { LocalDate } from './scalars';
import {
  enumOf,
  FORMALITY_OBJECTS,
  FORMALITY_OUTCOMES,
  REFLECTION_ENDINGS,
  RETURN_RISKS,
  RETURN_STAGES,
} from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const FormalityObject = enumOf(FORMALITY_OBJECTS);
export type FormalityObject = words.FormalityObject;
registerEnumType(FormalityObject, {
  name: 'FormalityObject',
  description:
    'What is asked for (démarche): a paper of a consulate, a residence permit, the allowance for asylum seekers.',
});

export const FormalityOutcome = enumOf(FORMALITY_OUTCOMES);
export type FormalityOutcome = words.FormalityOutcome;
registerEnumType(FormalityOutcome, { name: 'FormalityOutcome', description: 'What was answered.' });

export const ReflectionEnding = enumOf(REFLECTION_ENDINGS);
export type ReflectionEnding = words.ReflectionEnding;
registerEnumType(ReflectionEnding, {
  name: 'ReflectionEnding',
  description: 'Why a reflection period ended before its term (CESEDA R.425-2).',
});

export const ReturnStage = enumOf(RETURN_STAGES);
export type ReturnStage = words.ReturnStage;
registerEnumType(ReturnStage, {
  name: 'ReturnStage',
  description: 'Where a voluntary return stands (retour volontaire).',
});

export const ReturnRisk = enumOf(RETURN_RISKS);
export type ReturnRisk = words.ReturnRisk;
registerEnumType(ReturnRisk, {
  name: 'ReturnRisk',
  description: 'What the assessment of the risk found (évaluation du risque au retour).',
});

@ObjectType({
  description:
    'Reflection period (délai de réflexion, CESEDA R.425-2), from the récépissé of the préfet. Own team only.',
})
export class ReflectionPeriod {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => LocalDate, { description: 'Day of the récépissé, as it is written on it.' })
  receiptOn!: string;

  @Behind('OWN')
  @Field(() => LocalDate, { description: 'Thirty days after it.' })
  endsOn!: string;

  @Behind('OWN')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it ended before its term; null where it did not.',
  })
  endedOn!: string | null;

  @Behind('OWN')
  @Field(() => ReflectionEnding, { nullable: true })
  ending!: ReflectionEnding | null;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  description:
    'What was asked of a consulate or of a préfecture for the person (démarche), and its delay. Own team only.',
})
export class Formality {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => FormalityObject)
  object!: FormalityObject;

  @Behind('OWN')
  @Field(() => String, { nullable: true, description: 'Country of the consulate, two letters; null for a préfecture.' })
  country!: string | null;

  @Behind('OWN')
  @Field(() => LocalDate)
  askedOn!: string;

  @Behind('OWN')
  @Field(() => FormalityOutcome, { nullable: true, description: 'Null while it is waited for.' })
  outcome!: FormalityOutcome | null;

  @Behind('OWN')
  @Field(() => LocalDate, { nullable: true })
  answeredOn!: string | null;

  @Behind('OWN')
  @Field(() => Int, { description: 'Days from the request to the answer, or to today.' })
  days!: number;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  description:
    'A voluntary return that is considered (retour volontaire), and the risk that was assessed. Own team only.',
})
export class SecureReturn {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'Country of return, two letters.' })
  country!: string;

  @Behind('OWN')
  @Field(() => ReturnStage)
  stage!: ReturnStage;

  @Behind('OWN')
  @Field(() => ReturnRisk, { nullable: true, description: 'Null while it is not assessed.' })
  risk!: ReturnRisk | null;

  @Behind('OWN')
  @Field(() => LocalDate, { nullable: true })
  assessedOn!: string | null;

  @Behind('OWN')
  @Field(() => String, { nullable: true, description: 'Which organisation assessed it.' })
  assessedBy!: string | null;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({
  description: 'Records the reflection period of a person from her récépissé; once there is one, corrects it.',
})
export class RecordReflectionPeriodInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => LocalDate, { description: 'Day of the récépissé.' })
  receiptOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it ended before its term.' })
  endedOn?: string;

  @Field(() => ReflectionEnding, { nullable: true, description: 'Required with that day.' })
  ending?: ReflectionEnding;
}

@InputType({ description: 'Records what was asked and what was answered; with `formalityId`, corrects it.' })
export class RecordFormalityInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to correct; a new one when left out.' })
  formalityId?: string;

  @Field(() => FormalityObject)
  object!: FormalityObject;

  @Field(() => String, { nullable: true, description: 'Country of the consulate, two letters: for its papers alone.' })
  country?: string;

  @Field(() => LocalDate)
  askedOn!: string;

  @Field(() => FormalityOutcome, { nullable: true })
  outcome?: FormalityOutcome;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the answer: required with the outcome.' })
  answeredOn?: string;
}

@InputType({ description: 'Records a voluntary return and the risk assessed; with `returnId`, corrects it.' })
export class RecordSecureReturnInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to correct; a new one when left out.' })
  returnId?: string;

  @Field(() => String, { description: 'Country of return, two letters.' })
  country!: string;

  @Field(() => ReturnStage)
  stage!: ReturnStage;

  @Field(() => ReturnRisk, { nullable: true })
  risk?: ReturnRisk;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the assessment: required with the risk.' })
  assessedOn?: string;

  @Field(() => String, { nullable: true, description: 'Which organisation assessed it: 200 characters at most.' })
  assessedBy?: string;
}
