import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput, Payload } from './common.types';
import { InformationGroup } from './levels.types';
import { DepartementCode, Instant } from './scalars';

export enum BreachNature {
  CONFIDENTIALITY = 'CONFIDENTIALITY',
  INTEGRITY = 'INTEGRITY',
  AVAILABILITY = 'AVAILABILITY',
}
registerEnumType(BreachNature, { name: 'BreachNature', description: 'What was broken (nature de la violation).' });

export enum BreachRisk {
  UNLIKELY = 'UNLIKELY',
  RISK = 'RISK',
  HIGH = 'HIGH',
}
registerEnumType(BreachRisk, {
  name: 'BreachRisk',
  description:
    'Risk for the persons: UNLIKELY needs no notification, HIGH needs them to be informed (RGPD art. 33 and 34).',
});

export enum BreachState {
  NOT_DUE = 'NOT_DUE',
  TO_NOTIFY = 'TO_NOTIFY',
  OVERDUE = 'OVERDUE',
  NOTIFIED = 'NOTIFIED',
  NOTIFIED_LATE = 'NOTIFIED_LATE',
}
registerEnumType(BreachState, {
  name: 'BreachState',
  description: 'Where the notification to the CNIL stands, against the 72 hours of RGPD art. 33.',
});

@ObjectType({
  description:
    'A personal data breach (violation de données, RGPD art. 33 §5). Data protection officer of the département.',
})
export class Breach {
  @Behind('OFFICER')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('OFFICER')
  @Field(() => [BreachNature], { description: 'What was broken.' })
  nature!: BreachNature[];

  @Behind('OFFICER')
  @Field(() => BreachRisk, { description: 'Risk for the persons.' })
  risk!: BreachRisk;

  @Behind('OFFICER')
  @Field(() => Instant, { description: 'When it became known: the 72 hours run from here.' })
  knownAt!: Date;

  @Behind('OFFICER')
  @Field(() => Instant, { description: '72 hours later.' })
  deadline!: Date;

  @Behind('OFFICER')
  @Field(() => BreachState, { description: 'Where the notification stands.' })
  state!: BreachState;

  @Behind('OFFICER')
  @Field(() => Int, { description: 'Persons concerned, at least.' })
  personsMin!: number;

  @Behind('OFFICER')
  @Field(() => Int, { description: 'Persons concerned, at most.' })
  personsMax!: number;

  @Behind('OFFICER')
  @Field(() => [InformationGroup], { description: 'Groups of information concerned.' })
  groups!: string[];

  @Behind('TEXT')
  @Field(() => String, { nullable: true, description: 'What happened.' })
  facts!: string | null;

  @Behind('TEXT')
  @Field(() => String, { nullable: true, description: 'Likely consequences.' })
  consequences!: string | null;

  @Behind('TEXT')
  @Field(() => String, { nullable: true, description: 'Measures taken or proposed.' })
  measures!: string | null;

  @Behind('TEXT')
  @Field(() => String, { nullable: true, description: 'Reasons of a late notification.' })
  delayReason!: string | null;

  @Behind('OFFICER')
  @Field(() => Instant, { nullable: true, description: 'Notified to the CNIL.' })
  notifiedAt!: Date | null;

  @Behind('OFFICER')
  @Field(() => Instant, { nullable: true, description: 'Persons informed.' })
  personsInformedAt!: Date | null;

  @Behind('OFFICER')
  @Field(() => Instant, { description: 'Recorded.' })
  recordedAt!: Date;

  @Behind('OFFICER')
  @Field(() => Int, { description: 'Version.' })
  version!: number;
}

@InputType({ description: 'Records a breach (enregistrer une violation). Texts are encrypted; they name nobody.' })
export class RecordBreachInput extends CreatingInput {
  @Field(() => DepartementCode, { description: 'Where.' })
  departement!: string;

  @Field(() => [BreachNature], { description: 'What was broken; one at least.' })
  nature!: BreachNature[];

  @Field(() => BreachRisk, { description: 'Risk for the persons.' })
  risk!: BreachRisk;

  @Field(() => Instant, { description: 'When it became known.' })
  knownAt!: Date;

  @Field(() => Int, { description: 'Persons concerned, at least.' })
  personsMin!: number;

  @Field(() => Int, { nullable: true, description: 'Persons concerned, at most; the same number when left out.' })
  personsMax?: number;

  @Field(() => [InformationGroup], { nullable: true, description: 'Groups of information concerned.' })
  groups?: string[];

  @Field(() => String, { description: 'What happened; 4 000 characters at most.' })
  facts!: string;

  @Field(() => String, { nullable: true, description: 'Likely consequences.' })
  consequences?: string;

  @Field(() => String, { nullable: true, description: 'Measures taken or proposed.' })
  measures?: string;

  @Field(() => Instant, { nullable: true, description: 'When it was notified to the CNIL.' })
  notifiedAt?: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Reasons of the delay: needed when it was notified after 72 hours.',
  })
  delayReason?: string;

  @Field(() => Instant, { nullable: true, description: 'When the persons were informed.' })
  personsInformedAt?: Date;
}

@InputType({
  description:
    'Completes a breach (compléter une violation). What is left out stays; a text that is given is kept beside the former one.',
})
export class UpdateBreachInput extends ChangingInput {
  @Field(() => ID, { description: 'The breach.' })
  breachId!: string;

  @Field(() => [BreachNature], { nullable: true, description: 'What was broken.' })
  nature?: BreachNature[];

  @Field(() => BreachRisk, { nullable: true, description: 'Risk for the persons.' })
  risk?: BreachRisk;

  @Field(() => Int, { nullable: true, description: 'Persons concerned, at least.' })
  personsMin?: number;

  @Field(() => Int, { nullable: true, description: 'Persons concerned, at most.' })
  personsMax?: number;

  @Field(() => [InformationGroup], { nullable: true, description: 'Groups of information concerned.' })
  groups?: string[];

  @Field(() => String, { nullable: true, description: 'What happened.' })
  facts?: string;

  @Field(() => String, { nullable: true, description: 'Likely consequences.' })
  consequences?: string;

  @Field(() => String, { nullable: true, description: 'Measures taken or proposed.' })
  measures?: string;

  @Field(() => Instant, { nullable: true, description: 'When it was notified to the CNIL.' })
  notifiedAt?: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Reasons of the delay: needed when it was notified after 72 hours.',
  })
  delayReason?: string;

  @Field(() => Instant, { nullable: true, description: 'When the persons were informed.' })
  personsInformedAt?: Date;
}

@ObjectType({ implements: Payload, description: 'Result of recordBreach.' })
export class RecordBreachPayload extends Payload {
  @Behind('ACT')
  @Field(() => Breach, { nullable: true, description: 'The breach.' })
  breach!: Breach | null;
}

@ObjectType({ implements: Payload, description: 'Result of updateBreach.' })
export class UpdateBreachPayload extends Payload {
  @Behind('ACT')
  @Field(() => Breach, { nullable: true, description: 'The breach as it now stands.' })
  breach!: Breach | null;
}
