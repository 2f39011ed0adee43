import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { PageInfo } from './common.types';
import { Mandate } from './directory.types';
import { InformationGroup, LevelName } from './levels.types';
import { Instant, LocalDate } from './scalars';

export const JournalKind = { READ: 'READ', ACT: 'ACT' } as const;
registerEnumType(JournalKind, {
  name: 'JournalKind',
  description: 'READ: groups were opened. ACT: something was done.',
});

@ObjectType({ description: 'A group that was opened: never a value.' })
export class OpenedGroup {
  @Behind('OFFICER')
  @Field(() => InformationGroup, { nullable: true, description: 'Which group of a sheet; null for anything else.' })
  group!: string | null;

  @Behind('OFFICER')
  @Field(() => String, {
    description:
      'In code: a group, `alert`, `document SLOT` (a paper), `name SLOT` (its name), `paper KIND` (one that was made), ' +
      '`minutes AUDIENCE`, `room copy ROLE`, a kind of note (REQUEST, REASONS…), `journal`, `register`, `return`.',
  })
  item!: string;

  @Behind('OFFICER')
  @Field(() => LevelName, { description: 'At which level.' })
  level!: string;

  @Behind('OFFICER')
  @Field(() => String, {
    nullable: true,
    description: 'Opaque name of the door (file or referral): the same at every opening, meaningless elsewhere.',
  })
  door!: string | null;
}

@ObjectType({
  description: 'Who did or read what, when, under which mandate (journal). Read by the data protection officer alone.',
})
export class JournalEntry {
  @Behind('OFFICER')
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Behind('OFFICER')
  @Field(() => ID, { description: 'Account.' })
  account!: string;

  @Behind('OFFICER')
  @Field(() => String, { nullable: true, description: 'Name of who holds that account: an agent or an associate.' })
  accountName!: string | null;

  @Behind('OFFICER')
  @Field(() => ID, { nullable: true, description: 'Mandate under which it was done.' })
  mandate!: string | null;

  @Behind('OFFICER')
  @Field(() => JournalKind, { description: 'Read or act.' })
  kind!: string;

  @Behind('OFFICER')
  @Field(() => String, {
    description:
      'Name of the act, or of the published operation that read; else `custom` or `anonymous` and the fields it asked for.',
  })
  operation!: string;

  @Behind('OFFICER')
  @Field(() => String, { nullable: true, description: 'Reason given, where one is asked for.' })
  reason!: string | null;

  @Behind('OFFICER')
  @Field(() => String, {
    nullable: true,
    description: 'Opaque name of what the act was about: the same at every act on it.',
  })
  subject!: string | null;

  @Behind('OFFICER')
  @Field(() => [OpenedGroup], { description: 'What was opened.' })
  opened!: OpenedGroup[];
}

@InputType({ description: 'Which entries of the journal. Everything that is given must hold.' })
export class JournalFilter {
  @Field(() => ID, { nullable: true, description: 'Account that acted or read.' })
  account?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day, on the département’s own calendar.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, included.' })
  until?: string;

  @Field(() => JournalKind, { nullable: true, description: 'Read or act.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'Exact name of the operation.' })
  operation?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Opaque name of a file, as its association gives it (`CaseFile.journalName`), or any subject or door met in the journal.',
  })
  thing?: string;
}

@ObjectType({ description: 'A page of the journal, latest first.' })
export class JournalConnection {
  @Behind('OFFICER')
  @Field(() => [JournalEntry], { description: 'Entries of the page.' })
  nodes!: JournalEntry[];

  @Behind('OFFICER')
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A page of mandates, oldest first.' })
export class MandateConnection {
  @Behind('DIRECTORY')
  @Field(() => [Mandate], { description: 'Mandates of the page.' })
  nodes!: Mandate[];

  @Behind('DIRECTORY')
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
