import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind, Formation } from './bodies.types';
import { RuleVerdictType } from './common.types';
import { DepartementCode, LocalDate } from './scalars';
import { enumOf, NOT_READY_REASONS } from '../server/kernel/words';

export const NotReadyReason = enumOf(NOT_READY_REASONS);
registerEnumType(NotReadyReason, {
  name: 'NotReadyReason',
  description: 'Why a referral could not be examined that day.',
  valuesConfig: {
    NOT_ACCEPTED: { description: 'The body has not accepted it yet.' },
    INCOMPLETE: { description: 'The association was asked to complete the file.' },
    ANOTHER_AGE: { description: 'The formation is not, or is no longer, that of the person’s age.' },
  },
});

@InputType({ description: 'A sitting to rehearse: one that is planned, or one that might be.' })
export class RehearseSessionInput {
  @Field(() => ID, { nullable: true, description: 'A sitting that exists; else name the body and the formation.' })
  sessionId?: string;

  @Field(() => ID, { nullable: true })
  bodyId?: string;

  @Field(() => DepartementCode, { nullable: true, description: 'With `body`: where it is.' })
  departement?: string;

  @Field(() => BodyKind, { nullable: true, description: 'Kind of the body: there is one of each in a département.' })
  body?: BodyKind;

  @Field(() => Formation, { nullable: true })
  formation?: Formation;

  @Field(() => ID, { nullable: true, description: 'Parquet that a RESTRICTED formation belongs to.' })
  parquetId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Else that of the sitting, or the earliest lawful one.' })
  heldOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which members would be summoned; else today.' })
  convenedOn?: string;

  @Field(() => [ID], { nullable: true, description: 'Referrals that would be examined; else all that wait.' })
  referralIds?: string[];
}

@ObjectType({ description: 'Whether enough voting members could come (quorum, CRPA R.133-10).' })
export class RehearsedQuorum {
  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Voting members that the formation has today.' })
  members!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'How many of them must come; 0 where no law asks for a quorum.' })
  needed!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Voting members whom that day finds in office.' })
  reachable!: number;
}

@ObjectType({ description: 'A seat that the text names and that nobody holds.' })
export class MissingSeat {
  @Behind('MEMBERS')
  @Field(() => String, { description: 'Role of the seat.' })
  role!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Quality under which one would sit.' })
  quality!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'The article that names it.' })
  article!: string;
}

@ObjectType({ description: 'A member whose mandate or appointment ends before the sitting.' })
export class EndingMember {
  @Behind('MEMBERS')
  @Field(() => ID, { description: 'Mandate of the member, or their membership when they have no account.' })
  memberId!: string;

  @Behind('MEMBERS')
  @Field(() => String)
  quality!: string;

  @Behind('MEMBERS')
  @Field(() => LocalDate, { description: 'First day on which they no longer sit.' })
  endsOn!: string;
}

@ObjectType({ description: 'A referral that could not be examined that day.' })
export class WaitingReferral {
  @Behind('DOOR')
  @Field(() => ID)
  referralId!: string;

  @Behind('DOOR')
  @Field(() => String, { description: 'Reference of the referral at that body.' })
  reference!: string;

  @Behind('DOOR')
  @Field(() => NotReadyReason)
  reason!: string;
}

@ObjectType({ description: 'A pathway whose six months end before the sitting, or have ended.' })
export class LapsingPathway {
  @Behind('DOOR')
  @Field(() => ID)
  referralId!: string;

  @Behind('DOOR')
  @Field(() => String, { description: 'Reference of the referral at that body.' })
  reference!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'First day that the last decision no longer covers.' })
  lapsesOn!: string;
}

@ObjectType({ description: 'What a year of sittings would need, before any is planned (calendrier annuel).' })
export class YearRehearsal {
  @Behind('MEMBERS')
  @Field(() => Formation, { nullable: true, description: 'Formation whose sittings the texts count; null: none.' })
  formation!: Formation | null;

  @Behind('MEMBERS')
  @Field(() => [LocalDate], {
    description:
      'Working days that would do for what is missing, two where the texts set no number; none in a year that is over.',
  })
  proposedDays!: string[];

  @Behind('MEMBERS')
  @Field(() => RuleVerdictType, { nullable: true, description: 'Whether the year has the sittings that it must.' })
  verdict!: RuleVerdictType | null;
}

@ObjectType({ description: 'What the rules and the records say of a sitting before it is summoned (répétition).' })
export class SessionRehearsal {
  @Behind('MEMBERS')
  @Field(() => LocalDate, { description: 'The day that was rehearsed.' })
  heldOn!: string;

  @Behind('MEMBERS')
  @Field(() => LocalDate, { description: 'First working day that leaves the members their notice.' })
  earliestLawfulDate!: string;

  @Behind('MEMBERS')
  @Field(() => LocalDate, { description: 'Last day on which the summons leaves them their notice.' })
  convocationDeadline!: string;

  @Behind('MEMBERS')
  @Field(() => RehearsedQuorum)
  quorum!: RehearsedQuorum;

  @Behind('MEMBERS')
  @Field(() => [MissingSeat])
  missingSeats!: MissingSeat[];

  @Behind('MEMBERS')
  @Field(() => [EndingMember])
  mandatesEnding!: EndingMember[];

  @Behind('DOOR')
  @Field(() => [WaitingReferral], { description: 'At most a hundred, the oldest first.' })
  notReady!: WaitingReferral[];

  @Behind('DOOR')
  @Field(() => [LapsingPathway], { description: 'At most a hundred, the first to lapse first.' })
  pathwaysLapsing!: LapsingPathway[];

  @Behind('MEMBERS')
  @Field(() => [RuleVerdictType])
  verdicts!: RuleVerdictType[];
}
