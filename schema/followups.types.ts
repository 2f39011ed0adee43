import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput, PageInfo } from './common.types';
import { Node } from './node.types';
import { LocalDate } from './scalars';
import { enumOf, FOLLOW_UP_OUTCOMES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const FollowUpOutcome = enumOf(FOLLOW_UP_OUTCOMES);
export type FollowUpOutcome = words.FollowUpOutcome;
registerEnumType(FollowUpOutcome, {
  name: 'FollowUpOutcome',
  description: 'What became of what somebody was to do.',
  valuesConfig: {
    DONE: { description: 'Done (fait).' },
    DROPPED: { description: 'Given up (abandonné): the note may say why.' },
  },
});

export const FollowUpState = { OPEN: 'OPEN', SETTLED: 'SETTLED' } as const;
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'OPEN: still to be done. SETTLED: done or given up.',
});

@ObjectType({
  implements: Node,
  description:
    'Who does what by when (suite d’une séance), decided at a sitting on policy: never about a person. It comes back to each sitting ' +
    'until it is settled. Read by that body’s seats and its secretariat.',
})
export class FollowUp extends Node {
  @Behind('SEATS')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('SEATS')
  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Behind('SEATS')
  @Field(() => String, { description: 'Who does it: the title that was given, else the quality of the member.' })
  owner!: string;

  @Behind('SEATS')
  @Field(() => String, { nullable: true, description: 'The title that was given: an office, never a name.' })
  ownerTitle!: string | null;

  @Behind('SEATS')
  @Field(() => LocalDate, { description: 'Day by which it is to be done.' })
  dueOn!: string;

  @Behind('SEATS')
  @Field(() => LocalDate, { description: 'The day that the sitting decided; `dueOn` differs where it was put off.' })
  firstDueOn!: string;

  @Behind('SEATS')
  @Field(() => Boolean, { description: 'Not settled, and its day is past (en retard).' })
  late!: boolean;

  @Behind('SEATS')
  @Field(() => String, { nullable: true, description: 'Title of the point from which it came.' })
  itemTitle!: string | null;

  @Behind('SEATS')
  @Field(() => FollowUpOutcome, { nullable: true, description: 'Null while it is to be done.' })
  outcome!: FollowUpOutcome | null;

  @Behind('SEATS')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was done or given up.' })
  settledOn!: string | null;

  @Behind('SEATS')
  @Field(() => String, { nullable: true, description: 'What was said of its end.' })
  note!: string | null;

  @Behind('SEATS')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'A row of a page of follow-ups.' })
export class FollowUpEdge {
  @Behind('SEATS')
  @Field(() => FollowUp)
  node!: FollowUp;

  @Behind('SEATS')
  @Field(() => String)
  cursor!: string;
}

@ObjectType({ description: 'Follow-ups: those to be done by their day, then those settled, the latest first.' })
export class FollowUpConnection {
  @Behind('SEATS')
  @Field(() => [FollowUp])
  nodes!: FollowUp[];

  @Behind('SEATS')
  @Field(() => [FollowUpEdge])
  edges!: FollowUpEdge[];

  @Behind('SEATS')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@InputType({
  description:
    'Records who does what by when, as a sitting on policy decided it. Say who by a member, a title, or both.',
})
export class RecordFollowUpInput extends CreatingInput {
  @Field(() => ID, { description: 'The sitting, open or closed, until its minutes are approved.' })
  sessionId!: string;

  @Field(() => ID, { nullable: true, description: 'The POLICY point of that sitting from which it comes.' })
  agendaItemId?: string;

  @Field(() => String, { description: 'What is to be done, 300 characters at most; never about a person.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'A member of that body (membership).' })
  ownerMembershipId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A title, 120 characters at most ("la DDETS"); else the quality of the member.',
  })
  ownerTitle?: string;

  @Field(() => LocalDate, { description: 'Day by which it is to be done, from that of the sitting on.' })
  dueOn!: string;
}

@InputType({
  description:
    'Corrects a follow-up that is not settled. Once the minutes of its sitting are approved, its day alone may still be put off.',
})
export class CorrectFollowUpInput extends ChangingInput {
  @Field(() => ID)
  followUpId!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'A member of that body (membership).' })
  ownerMembershipId?: string | null;

  @Field(() => String, { nullable: true })
  ownerTitle?: string | null;

  @Field(() => LocalDate, { nullable: true })
  dueOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it was settled by mistake, and is to be done again.' })
  reopened?: boolean | null;
}

@InputType({ description: 'Says that a follow-up was done, or is given up.' })
export class SettleFollowUpInput extends ChangingInput {
  @Field(() => ID)
  followUpId!: string;

  @Field(() => FollowUpOutcome)
  outcome!: FollowUpOutcome;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was done or given up; else today.' })
  settledOn?: string | null;

  @Field(() => String, { nullable: true, description: '300 characters at most; never about a person.' })
  note?: string | null;
}
