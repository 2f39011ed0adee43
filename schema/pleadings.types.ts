import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActInput, ChangingInput, IdempotencyKey, PageInfo } from './common.types';
import { Behind } from './gates';
import { AccordManner } from './accords.types';
import { Node } from './node.types';

import { LocalDate } from './scalars';
import { enumOf, PLEADING_AUTHORS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const PleadingAuthor = enumOf(PLEADING_AUTHORS);
export type PleadingAuthor = words.PleadingAuthor;
registerEnumType(PleadingAuthor, {
  name: 'PleadingAuthor',
  description: 'With whom a pleading is written: the person, or the person’s lawyer.',
});

export const PleadingState = { DRAFT: 'DRAFT', SENT: 'SENT', WITHDRAWN: 'WITHDRAWN' } as const;
export type PleadingState = keyof typeof PleadingState;
registerEnumType(PleadingState, {
  name: 'PleadingState',
  description: 'DRAFT: read by its team alone. SENT: read by its parquet too. WITHDRAWN: by its team alone again.',
});

@ObjectType({
  implements: Node,
  description:
    'What is pleaded to a parquet for whoever was made to offend (écrit adressé à un parquet: code pénal art. 122-2, 122-7), apart from ' +
    'the file: nothing in it leads there.',
})
export class Pleading extends Node {
  @Behind('PLEADING')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('PLEADING')
  @Field(() => String, { description: 'Its own reference: no other thing bears it.' })
  reference!: string;

  @Behind('PLEADING')
  @Field(() => PleadingState)
  state!: PleadingState;

  @Behind('PLEADING')
  @Field(() => PleadingAuthor)
  writtenWith!: PleadingAuthor;

  @Behind('PLEADING')
  @Field(() => String, { nullable: true, description: 'The text. Opening it is journaled.' })
  text!: string | null;

  @Behind('PLEADING')
  @Field(() => ID, { nullable: true, description: 'Parquet it was sent to; null of a draft.' })
  parquetId!: string | null;

  @Behind('PLEADING')
  @Field(() => String, { nullable: true, description: 'Its name.' })
  parquetName!: string | null;

  @Behind('PLEADING')
  @Field(() => LocalDate, { nullable: true })
  sentOn!: string | null;

  @Behind('PLEADING')
  @Field(() => LocalDate, { nullable: true, description: 'When its accord was withdrawn.' })
  withdrawnOn!: string | null;

  @Behind('PLEADING')
  @Field(() => LocalDate, { nullable: true, description: 'When it was last written. Own team only.' })
  writtenOn!: string | null;

  @Behind('PLEADING')
  @Field(() => LocalDate, { nullable: true, description: 'When the person agreed to its being sent. Own team only.' })
  agreedOn!: string | null;

  @Behind('PLEADING')
  @Field(() => AccordManner, { nullable: true, description: 'How. Own team only.' })
  manner!: words.AccordManner | null;

  @Behind('PLEADING')
  @Field(() => Int, { nullable: true, description: 'For `expectedVersion`. Own team only.' })
  version!: number | null;
}

@ObjectType({ description: 'A line of a list of pleadings.' })
export class PleadingEdge {
  @Behind('PLEADING')
  @Field(() => Pleading)
  node!: Pleading;

  @Behind('REFERENCE')
  @Field(() => String)
  cursor!: string;
}

@ObjectType({ description: 'Pleadings: the draft first, then the last that was sent.' })
export class PleadingConnection {
  @Behind('PLEADING')
  @Field(() => [Pleading])
  nodes!: Pleading[];

  @Behind('PLEADING')
  @Field(() => [PleadingEdge])
  edges!: PleadingEdge[];

  @Behind('PLEADING')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@InputType({ description: 'Writes the draft of a pleading, or writes it again: a file has one draft at a time.' })
export class WritePleadingInput extends ChangingInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => PleadingAuthor)
  writtenWith!: PleadingAuthor;

  @Field(() => String, { description: 'The whole text, 10 000 characters at most.' })
  text!: string;
}

@InputType({ description: 'Sends a pleading to one parquet, by an accord of its own.' })
export class SendPleadingInput extends ChangingInput {
  @Field(() => ID)
  pleadingId!: string;

  @Field(() => ID, { description: 'A parquet of the département.' })
  parquetId!: string;

  @Field(() => LocalDate, { description: 'When the person agreed to this text being read by this parquet.' })
  agreedOn!: string;

  @Field(() => AccordManner)
  manner!: words.AccordManner;
}

@InputType({ description: 'What withdrawPleading takes.' })
export class WithdrawPleadingInput extends ActInput {
  @Field(() => ID)
  pleadingId!: string;
}
