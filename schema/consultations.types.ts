import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import type { Group } from '../server/kernel/groups';
import { ActInput, CreatingInput, Payload } from './common.types';
import { Role, type RoleName } from './directory.types';
import { InformationGroup } from './levels.types';
import { Instant, LocalDate } from './scalars';

export const ConsultationState = {
  PENDING: 'PENDING',
  ANSWERED: 'ANSWERED',
  WITHDRAWN: 'WITHDRAWN',
  PAST: 'PAST',
} as const;
export type ConsultationStateName = keyof typeof ConsultationState;
registerEnumType(ConsultationState, {
  name: 'ConsultationState',
  description:
    'Where a question to a service stands. Only PENDING opens anything to the service; PAST: its last day went by without an answer.',
});

@ObjectType({
  description:
    'A service asked for a written view before the sitting (avis écrit). That it was asked: the own ' +
    'association, the secretariat, the deciding authority, the service.',
})
export class Consultation {
  @Behind('DOOR')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('DOOR')
  @Field(() => Role, { description: 'Which service of the body is asked.' })
  role!: RoleName;

  @Behind('DOOR')
  @Field(() => [InformationGroup], {
    description: 'Groups that the question opens to the service, at most at its level in the sitting.',
  })
  groups!: Group[];

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Last day to answer, and to read.' })
  dueOn!: string;

  @Behind('DOOR')
  @Field(() => Instant, { description: 'When it was asked.' })
  askedAt!: Date;

  @Behind('DOOR')
  @Field(() => ConsultationState, { description: 'Where it stands.' })
  state!: ConsultationStateName;
}

@InputType({ description: 'What consultService takes.' })
export class ConsultServiceInput extends CreatingInput {
  @Field(() => ID, { description: 'A referral that my secretariat instructs.' })
  referralId!: string;

  @Field(() => Role, { description: 'Which service of the body.' })
  role!: RoleName;

  @Field(() => [InformationGroup], { description: 'Groups that it needs to answer.' })
  groups!: Group[];

  @Field(() => String, { description: 'The question, 2 000 characters at most.' })
  question!: string;

  @Field(() => LocalDate, { description: 'Last day to answer, within three months.' })
  dueOn!: string;
}

@InputType({ description: 'What answerConsultation takes.' })
export class AnswerConsultationInput extends ActInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => String, {
    description: 'The view, 2 000 characters at most: for the secretariat and the deciding authority.',
  })
  view!: string;
}

@InputType({ description: 'What withdrawConsultation takes.' })
export class WithdrawConsultationInput extends ActInput {
  @Field(() => ID)
  consultationId!: string;
}

@ObjectType({ implements: Payload, description: 'Result of consultService.' })
export class ConsultServicePayload extends Payload {
  @Behind('ACT')
  @Field(() => Consultation, { nullable: true, description: 'The question as asked.' })
  consultation!: Consultation | null;
}

@ObjectType({ implements: Payload, description: 'Result of answerConsultation: the service no longer reads.' })
export class AnswerConsultationPayload extends Payload {
  @Behind('ACT')
  @Field(() => Boolean, { nullable: true, description: 'True once the view is given.' })
  answered!: boolean | null;
}

@ObjectType({ implements: Payload, description: 'Result of withdrawConsultation.' })
export class WithdrawConsultationPayload extends Payload {
  @Behind('ACT')
  @Field(() => Consultation, { nullable: true, description: 'The question, taken back.' })
  consultation!: Consultation | null;
}
