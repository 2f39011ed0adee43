import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ChangingInput, Payload } from './common.types';
import { Behind } from './gates';
import { DepartementCode, Instant, LocalDate } from './scalars';
import { enumOf, LETTER_OUTCOMES, LETTER_STATES, REPLIES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const LetterState = enumOf(LETTER_STATES);
export type LetterState = words.LetterState;
registerEnumType(LetterState, {
  name: 'LetterState',
  description: 'What became of the last letter to a member.',
  valuesConfig: {
    WAITING: { description: 'To be sent, or tried again.' },
    SENT: { description: 'Taken by the mail server of its addressee: it counts as received that day.' },
    REFUSED: { description: 'Refused there for good: the secretariat summons in another way.' },
    BOUNCED: { description: 'Came back later, as its secretariat says: it is summoned in another way.' },
    HANDED_OVER: { description: 'Put into its addressee’s hand on paper, as its secretariat says: received that day.' },
  },
});

export const LetterOutcome = enumOf(LETTER_OUTCOMES);
export type LetterOutcome = words.LetterOutcome;
registerEnumType(LetterOutcome, {
  name: 'LetterOutcome',
  description: 'What no machine tells of a letter, and its secretariat says.',
});

export const ConvocationReply = enumOf(REPLIES);
export type ConvocationReply = words.Reply;
registerEnumType(ConvocationReply, {
  name: 'ConvocationReply',
  description: 'What a member answers to a summons. A wish: attendance and proxies are recorded at the sitting.',
  valuesConfig: {
    PRESENT: { description: 'Will come (présent).' },
    REMOTE: { description: 'By telephone or video (à distance).' },
    REPRESENTED: { description: 'A substitute will come (représenté).' },
    PROXY: { description: 'Gives their vote to another member (pouvoir).' },
    ABSENT: { description: 'Will not come (absent).' },
  },
});

@ObjectType({ description: 'A summons as it is handed over on paper, numbered: for a member without an address.' })
export class PaperConvocation {
  @Behind('MEMBERS')
  @Field(() => String, { description: 'Its number among those of the sitting: "3/12".' })
  number!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Quality of the addressee.' })
  addressee!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Subject, in neutral words.' })
  subject!: string;

  @Behind('MEMBERS')
  @Field(() => [String], { description: 'Text, in neutral words.' })
  paragraphs!: string[];

  @Behind('MEMBERS')
  @Field(() => [String], { description: 'Agenda: nominative points are one line, without a count.' })
  agenda!: string[];
}

@ObjectType({ description: 'Another member of the sitting, who may be given a vote.' })
export class ProxyHolder {
  @Behind('LINK')
  @Field(() => ID, { description: 'For `proxyTo`.' })
  memberId!: string;

  @Behind('LINK')
  @Field(() => String, { description: 'Quality, where its words are neutral; else a rank.' })
  quality!: string;
}

@ObjectType({
  description: 'What the link of a summons opens: a day, an hour, and what was answered. Nobody signs in.',
})
export class ReplyForm {
  @Behind('LINK')
  @Field(() => LocalDate, { description: 'Local date of the sitting.' })
  heldOn!: string;

  @Behind('LINK')
  @Field(() => String, { description: 'Local time, "HH:MM".' })
  startsAt!: string;

  @Behind('LINK')
  @Field(() => String, { description: 'Service to call (whoever chairs).' })
  service!: string;

  @Behind('LINK')
  @Field(() => ConvocationReply, { nullable: true, description: 'What was answered; null before.' })
  reply!: ConvocationReply | null;

  @Behind('LINK')
  @Field(() => Instant, { nullable: true, description: 'When it was answered.' })
  repliedAt!: Date | null;

  @Behind('LINK')
  @Field(() => [ProxyHolder], { description: 'Voting members who may be given the vote.' })
  proxyHolders!: ProxyHolder[];
}

@InputType({ description: 'Answers a summons by its link, once.' })
export class AnswerConvocationInput {
  @Field(() => String, { description: 'The last part of the link.' })
  token!: string;

  @Field(() => ConvocationReply)
  answer!: ConvocationReply;

  @Field(() => ID, { nullable: true, description: 'For PROXY: `memberId` of whoever is given the vote.' })
  proxyTo?: string;
}

@ObjectType({ implements: Payload, description: 'Result of answerConvocation.' })
export class AnswerConvocationPayload extends Payload {
  @Behind('LINK')
  @Field(() => ConvocationReply, { nullable: true, description: 'What is recorded.' })
  reply!: ConvocationReply | null;

  @Behind('LINK')
  @Field(() => String, {
    nullable: true,
    description: 'In French: what the secretariat will have to settle, such as a vote given to whoever holds another.',
  })
  notice!: string | null;
}

@InputType({ description: 'About my own calendar feed, which holds the sittings of every département that summon me.' })
export class CalendarFeedInput extends ChangingInput {
  @Field(() => DepartementCode, { description: 'A département of mine, whose journal notes it.' })
  departement!: string;
}

@InputType({ description: 'Says what became of a letter to a member.' })
export class RecordLetterOutcomeInput extends ChangingInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ID, { description: '`memberId` of the summons.' })
  memberId!: string;

  @Field(() => LetterOutcome)
  outcome!: LetterOutcome;
}
