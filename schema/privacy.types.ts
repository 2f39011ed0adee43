import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind } from './bodies.types';
import { ActInput, PageInfo, Payload } from './common.types';
import { InformationGroup, LevelName } from './levels.types';
import { Instant } from './scalars';

export enum RecipientCapacity {
  OWN_ASSOCIATION = 'OWN_ASSOCIATION',
  SECRETARIAT = 'SECRETARIAT',
  DECIDING = 'DECIDING',
  MEMBERS = 'MEMBERS',
  ADDRESSEE = 'ADDRESSEE',
}
registerEnumType(RecipientCapacity, {
  name: 'RecipientCapacity',
  description: 'In which capacity a category of recipients may read. MEMBERS are never told apart from one another.',
});

@ObjectType({ description: 'A group that a category of recipients could open, and at most at which level.' })
export class RecipientGroup {
  @Behind('OWN')
  @Field(() => InformationGroup, { description: 'Group of information.' })
  group!: string;

  @Behind('OWN')
  @Field(() => LevelName, { description: 'At most.' })
  level!: string;
}

@ObjectType({
  description:
    'A category of recipients (catégorie de destinataires, RGPD art. 15 §1 c): never an agent, never finer than the month.',
})
export class RecipientCategory {
  @Behind('OWN')
  @Field(() => RecipientCapacity, { description: 'In which capacity.' })
  capacity!: RecipientCapacity;

  @Behind('OWN')
  @Field(() => String, { description: 'The category, in French.' })
  category!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'What for, in French.' })
  purpose!: string;

  @Behind('OWN')
  @Field(() => BodyKind, { nullable: true, description: 'Through which body; null for the association itself.' })
  body!: BodyKind | null;

  @Behind('OWN')
  @Field(() => [RecipientGroup], { description: 'What it could open, at most.' })
  groups!: RecipientGroup[];

  @Behind('OWN')
  @Field(() => String, { description: 'From which month, `2026-11`.' })
  since!: string;

  @Behind('OWN')
  @Field(() => String, { nullable: true, description: 'Until which month; null while it lasts.' })
  until!: string | null;
}

@ObjectType({
  description:
    'Who could read a file, why and since when (destinataires), as the life of its referrals opened it: the ' +
    'same whether or not anybody did read. ' +
    'Own team and own association.',
})
export class AccessReport {
  @Behind('OWN')
  @Field(() => [RecipientCategory], {
    description: 'Categories of recipients, in the order in which the file travelled.',
  })
  recipients!: RecipientCategory[];

  @Behind('OWN')
  @Field(() => String, { description: 'What may be opened in danger of life, in French.' })
  emergency!: string;
}

@ObjectType({ description: 'The same content twice: for a person and for a program.' })
export class DataExport {
  @Behind('OWN')
  @Field(() => String, { description: 'One self-contained page in French: no script, no network.' })
  html!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'The same in JSON.' })
  json!: string;
}

@InputType({ description: 'What producePersonExport takes.' })
export class ProducePersonExportInput extends ActInput {
  @Field(() => ID, { description: 'The person’s file.' })
  caseId!: string;
}

@ObjectType({ implements: Payload, description: 'Result of producePersonExport.' })
export class ProducePersonExportPayload extends Payload {
  @Behind('ACT')
  @Field(() => DataExport, { nullable: true, description: 'The copy, at the own team’s level.' })
  export!: DataExport | null;
}

@ObjectType({ description: 'That a person’s copy was produced (RGPD art. 15). Data protection officer.' })
export class ProducedExport {
  @Behind('OFFICER')
  @Field(() => Instant, { description: 'When.' })
  producedAt!: Date;

  @Behind('OFFICER')
  @Field(() => ID, { description: 'Account that produced it.' })
  account!: string;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Opaque name of the file, as in the journal.' })
  thing!: string;
}

@ObjectType({ description: 'A page of the register of copies, latest first.' })
export class ProducedExportConnection {
  @Behind('OFFICER')
  @Field(() => [ProducedExport], { description: 'Copies of the page.' })
  nodes!: ProducedExport[];

  @Behind('OFFICER')
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
