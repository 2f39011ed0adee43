import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind, Formation } from './bodies.types';
import { ChangingInput, CreatingInput, PageInfo } from './common.types';
import { Node } from './node.types';
import { DepartementCode, Instant, LocalDate } from './scalars';
import { enumOf, SESSION_STATUSES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const SessionStatus = enumOf(SESSION_STATUSES);
export type SessionStatus = words.SessionStatus;
registerEnumType(SessionStatus, {
  name: 'SessionStatus',
  description: 'Where a sitting stands.',
  valuesConfig: {
    PLANNED: { description: 'Has a date; nobody is summoned yet (prévue).' },
    CONVENED: { description: 'Members are summoned (convoquée).' },
    OPEN: { description: 'Sits now (ouverte).' },
    HELD: { description: 'Over and sealed (tenue).' },
    POSTPONED: { description: 'Put off with no date yet (reportée); postponeSession gives it one.' },
    CANCELLED: { description: 'Will not sit (annulée).' },
  },
});

export enum Urgency {
  DANGER = 'DANGER',
  RIGHT_EXPIRES = 'RIGHT_EXPIRES',
  REMOVAL_OR_HEARING = 'REMOVAL_OR_HEARING',
  PUBLIC_ORDER = 'PUBLIC_ORDER',
}
registerEnumType(Urgency, {
  name: 'Urgency',
  description: 'Why members are summoned late (urgence, CRPA R.133-8). Coded: a text could name somebody.',
  valuesConfig: {
    DANGER: { description: 'Somebody is in danger.' },
    RIGHT_EXPIRES: { description: 'A right or a title expires before the ordinary date.' },
    REMOVAL_OR_HEARING: { description: 'A removal or a hearing comes before the ordinary date.' },
    PUBLIC_ORDER: { description: 'Public order.' },
  },
});

@ObjectType({
  implements: Node,
  description:
    'A sitting of a body (séance). Read by every mandate of the département; those of RESTRICTED and ' +
    'MINORS_PATHWAYS by that body’s seats alone.',
})
export class Session extends Node {
  @Behind('SITTING')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('SITTING')
  @Field(() => Formation, { description: 'Formation that sits.' })
  formation!: Formation;

  @Behind('SITTING')
  @Field(() => LocalDate, { description: 'Local date of the sitting (date de séance).' })
  heldOn!: string;

  @Behind('SITTING')
  @Field(() => String, { description: 'Local time, "HH:MM".' })
  startsAt!: string;

  @Behind('SITTING')
  @Field(() => String, { description: 'Place (lieu).' })
  place!: string;

  @Behind('SITTING')
  @Field(() => Int, { description: 'Minutes that the sitting may last (durée prévue).' })
  capacityMinutes!: number;

  @Behind('SITTING')
  @Field(() => SessionStatus, { description: 'Where it stands.' })
  status!: SessionStatus;

  @Behind('SITTING')
  @Field(() => Urgency, { nullable: true, description: 'Why its members were summoned late, if they were.' })
  urgency!: Urgency | null;

  @Behind('SITTING')
  @Field(() => Instant, { nullable: true, description: 'When its members were summoned (convocation).' })
  convenedAt!: Date | null;

  @Behind('SITTING')
  @Field(() => Instant, { nullable: true, description: 'When it was closed: its members no longer read its files.' })
  sealedAt!: Date | null;

  @Behind('SITTING')
  @Field(() => LocalDate, { nullable: true, description: 'Date it was put off from (report).' })
  postponedFrom!: string | null;

  @Behind('SITTING')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which the members approved the minutes.' })
  minutesApprovedOn!: string | null;

  @Behind('SITTING')
  @Field(() => Int, { description: 'For `expectedVersion`; also that of the agenda’s order.' })
  version!: number;
}

@ObjectType({ description: 'A summons (convocation). Read by the body’s secretariat; a member reads their own.' })
export class Convocation {
  @Behind('MEMBERS')
  @Field(() => ID, {
    description: 'Mandate of the member, or their membership when they have no account and are summoned on paper.',
  })
  memberId!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Quality under which they sit (qualité).' })
  quality!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Role of the seat.' })
  role!: string;

  @Behind('MEMBERS')
  @Field(() => Boolean, { description: 'Whether the seat has a vote (voix délibérative).' })
  voting!: boolean;

  @Behind('MEMBERS')
  @Field(() => Boolean, { description: 'No account: numbered paper.' })
  onPaper!: boolean;

  @Behind('MEMBERS')
  @Field(() => Instant, { description: 'When it was sent.' })
  sentAt!: Date;
}

@ObjectType({ description: 'A row of a page of sittings.' })
export class SessionEdge {
  @Behind('SITTING')
  @Field(() => Session)
  node!: Session;

  @Behind('SITTING')
  @Field(() => String)
  cursor!: string;
}

@ObjectType({ description: 'Sittings by date.' })
export class SessionConnection {
  @Behind('SITTING')
  @Field(() => [Session])
  nodes!: Session[];

  @Behind('SITTING')
  @Field(() => [SessionEdge])
  edges!: SessionEdge[];

  @Behind('SITTING')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@InputType({ description: 'Plans a sitting. Name the body by its kind or by its id.' })
export class ScheduleSessionInput extends CreatingInput {
  @Field(() => DepartementCode)
  departement!: string;

  @Field(() => BodyKind, { nullable: true, description: 'Kind of the body: there is one of each in a département.' })
  body?: BodyKind;

  @Field(() => ID, { nullable: true, description: 'Id of the body.' })
  bodyId?: string;

  @Field(() => Formation)
  formation!: Formation;

  @Field(() => ID, {
    nullable: true,
    description: 'Parquet that a RESTRICTED formation belongs to; needed where the département has several.',
  })
  parquetId?: string;

  @Field(() => LocalDate, {
    description: 'Local date. A holiday or a week-end warns and proposes the next working day.',
  })
  heldOn!: string;

  @Field(() => String, { description: 'Local time, "HH:MM".' })
  startsAt!: string;

  @Field(() => Int, { description: 'Minutes that the sitting may last, from 15 to 720.' })
  capacityMinutes!: number;

  @Field(() => String, { nullable: true, description: 'Place (lieu), 200 characters at most.' })
  place?: string;
}

@InputType({ description: 'What every act on a sitting takes.' })
export class SessionInput extends ChangingInput {
  @Field(() => ID)
  sessionId!: string;
}

@InputType({ description: 'Puts a sitting off to another date; if it was convened, it has to be convened again.' })
export class PostponeSessionInput extends SessionInput {
  @Field(() => LocalDate, { description: 'New local date.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'New local time, "HH:MM"; else the same.' })
  startsAt?: string;
}

@InputType({ description: 'Summons the members (convocation), five clear days before (CRPA R.133-8).' })
export class ConveneSessionInput extends SessionInput {
  @Field(() => Urgency, { nullable: true, description: 'Required when the notice is too short.' })
  urgency?: Urgency;
}

@InputType({ description: 'Summons whoever was appointed after the summons went out.' })
export class SummonLateMembersInput extends SessionInput {}

@InputType({ description: 'Summons a second sitting on the agenda of one that closed without quorum (CRPA R.133-10).' })
export class ConveneAgainInput extends CreatingInput {
  @Field(() => ID, { description: 'The sitting that closed without quorum.' })
  sessionId!: string;

  @Field(() => LocalDate, { description: 'Local date of the second one: five clear days, as for the first.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM"; else that of the first.' })
  startsAt?: string;

  @Field(() => Urgency, { nullable: true, description: 'Required when the notice is too short.' })
  urgency?: Urgency;
}

@InputType({ description: 'Notes the day on which the members approved the minutes.' })
export class ApproveMinutesInput extends SessionInput {
  @Field(() => LocalDate, { description: 'From the day of the sitting to today.' })
  approvedOn!: string;
}

@InputType({ description: 'Closes the sitting. What has neither an opinion nor been named here is deferred.' })
export class CloseSessionInput extends SessionInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Items treated without an opinion (operation, follow-up of a victim, policy).',
  })
  treatedItemIds?: string[];
}
