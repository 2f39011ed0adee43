import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { AgendaItemKind } from './agenda.types';
import { ChangingInput, CreatingInput } from './common.types';
import { CoChair, SupportAsked, SupportOutcomeKind } from './committee-words.types';
import { Instant, LocalDate } from './scalars';

@ObjectType({
  description:
    'The follow-up cell of a committee (cellule de suivi), where its rules of procedure or an arrêté create one: pseudonymous sheets ' +
    'go to it alone. Read by every mandate of the département.',
})
export class FollowUpCell {
  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Act that creates it (règlement intérieur, arrêté).' })
  actReference!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer exists; null without end.' })
  validUntil!: string | null;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'Whether a seat that chairs has validated the agenda as it stands.' })
export class AgendaValidation {
  @Behind('CO_CHAIRS')
  @Field(() => CoChair, { description: 'Which seat.' })
  seat!: CoChair;

  @Behind('CO_CHAIRS')
  @Field(() => Boolean, { description: 'Whether it has, and nothing has changed since.' })
  stands!: boolean;

  @Behind('CO_CHAIRS')
  @Field(() => Instant, { nullable: true, description: 'When it did; null where it never has.' })
  validatedAt!: Date | null;
}

@ObjectType({ description: 'One point of an agenda to validate: no text, no reference, no person.' })
export class PointToValidate {
  @Behind('CO_CHAIRS')
  @Field(() => Int, { description: 'Rank.' })
  position!: number;

  @Behind('CO_CHAIRS')
  @Field(() => AgendaItemKind, { description: 'Kind of point.' })
  kind!: AgendaItemKind;

  @Behind('CO_CHAIRS')
  @Field(() => String, { nullable: true, description: 'Title of a point of policy.' })
  title!: string | null;

  @Behind('CO_CHAIRS')
  @Field(() => Int, { description: 'Minutes planned.' })
  minutes!: number;

  @Behind('CO_CHAIRS')
  @Field(() => Boolean, { description: 'Whether it came late.' })
  late!: boolean;

  @Behind('CO_CHAIRS')
  @Field(() => SupportAsked, { nullable: true, description: 'Of a situation: what the committee is asked for.' })
  supportAsked!: SupportAsked | null;
}

@ObjectType({ description: 'The agenda of a sitting, for those who validate it together before it is convened.' })
export class AgendaToValidate {
  @Behind('CO_CHAIRS')
  @Field(() => String, { description: 'Digest of what is read here: `validateAgenda` takes it.' })
  digest!: string;

  @Behind('CO_CHAIRS')
  @Field(() => [CoChair], { description: 'My seats that have not validated it as it stands.' })
  awaited!: CoChair[];

  @Behind('CO_CHAIRS')
  @Field(() => [PointToValidate], { description: 'Its points, in order.' })
  points!: PointToValidate[];
}

@ObjectType({
  description:
    'What the committee did (issue), told back to the association. Own team, and the secretariat while it reads the referral.',
})
export class SupportOutcome {
  @Behind('DOOR')
  @Field(() => SupportOutcomeKind, { description: 'What came out.' })
  kind!: SupportOutcomeKind;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Day of the sitting that treated it.' })
  heldOn!: string;

  @Behind('DOOR')
  @Field(() => Instant, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@InputType({ description: 'Records the follow-up cell that the rules of a committee create (cellule de suivi).' })
export class RecordFollowUpCellInput extends CreatingInput {
  @Field(() => ID, { description: 'The committee.' })
  bodyId!: string;

  @Field(() => String, { description: 'Act that creates it (règlement intérieur, arrêté): its reference.' })
  actReference!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  validFrom?: string;
}

@InputType({ description: 'Ends a follow-up cell (fin de la cellule de suivi).' })
export class EndFollowUpCellInput extends ChangingInput {
  @Field(() => ID, { description: 'The committee.' })
  bodyId!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it no longer exists; today when left out, or the first day of a cell to come.',
  })
  validUntil?: string;
}

@InputType({ description: 'What validateAgenda takes.' })
export class ValidateAgendaInput extends CreatingInput {
  @Field(() => ID, { description: 'The sitting.' })
  sessionId!: string;

  @Field(() => String, { description: 'Digest of the agenda that was read: `Session.agendaToValidate`.' })
  agendaDigest!: string;
}

@InputType({ description: 'What recordSupportOutcome takes.' })
export class RecordSupportOutcomeInput extends ChangingInput {
  @Field(() => ID, { description: 'The referral that a sitting has treated.' })
  referralId!: string;

  @Field(() => SupportOutcomeKind, { description: 'What came out.' })
  kind!: SupportOutcomeKind;

  @Field(() => String, { description: 'For the association: who does what, 2 000 characters at most.' })
  text!: string;
}
