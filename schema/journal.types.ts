import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './common.types';
import { Mandate } from './directory.types';
import { InformationGroup, LevelName } from './levels.types';
import { Instant } from './scalars';

export const JournalKind = { READ: 'READ', ACT: 'ACT' } as const;
registerEnumType(JournalKind, { name: 'JournalKind', description: 'READ: groups were opened. ACT: something was done.' });

@ObjectType({ description: 'A group that was opened: never a value.' })
export class OpenedGroup {
  @Field(() => InformationGroup, { nullable: true, description: 'Which group; null for the text of an alert.' })
  group!: string | null;

  @Field(() => LevelName, { description: 'At which level.' })
  level!: string;

  @Field(() => String, { description: 'Opaque name of the door (file or referral): the same at every opening, meaningless elsewhere.' })
  door!: string;
}

@ObjectType({ description: 'Who did or read what, when, under which mandate (journal). Read by the data protection officer alone.' })
export class JournalEntry {
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => ID, { description: 'Account.' })
  account!: string;

  @Field(() => ID, { nullable: true, description: 'Mandate under which it was done.' })
  mandate!: string | null;

  @Field(() => JournalKind, { description: 'Read or act.' })
  kind!: string;

  @Field(() => String, { description: 'Name of the act, or of the document that read.' })
  operation!: string;

  @Field(() => String, { nullable: true, description: 'Reason given, where one is asked for.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Opaque name of what the act was about: the same at every act on it.' })
  subject!: string | null;

  @Field(() => [OpenedGroup], { description: 'What was opened.' })
  opened!: OpenedGroup[];
}

@ObjectType({ description: 'A page of the journal, latest first.' })
export class JournalConnection {
  @Field(() => [JournalEntry], { description: 'Entries of the page.' })
  nodes!: JournalEntry[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A page of mandates, oldest first.' })
export class MandateConnection {
  @Field(() => [Mandate], { description: 'Mandates of the page.' })
  nodes!: Mandate[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
