import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { CaseFile } from './cases.types';
import { ActInput, ChangingInput, PageInfo, Payload } from './common.types';
import { DepartementCode } from './scalars';
import { enumOf, DUPLICATE_STATES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const DuplicateState = enumOf(DUPLICATE_STATES);
export type DuplicateState = words.DuplicateState;
registerEnumType(DuplicateState, {
  name: 'DuplicateState',
  description:
    'FOUND: told from the first of next month. WITHHELD: above what an association is told in a month, for ' +
    'the officer alone. TOLD: awaits an answer; then the answer.',
});

export enum DuplicateAnswer {
  SAME_PERSON = 'SAME_PERSON',
  OTHER_PERSON = 'OTHER_PERSON',
  DO_NOT_CONTACT = 'DO_NOT_CONTACT',
}
registerEnumType(DuplicateAnswer, {
  name: 'DuplicateAnswer',
  description:
    'SAME_PERSON: the officers may put the two associations in touch. OTHER_PERSON: a homonym. DO_NOT_CONTACT: contact would not be safe.',
});

export enum DuplicateSide {
  HOLDER = 'HOLDER',
  OTHER = 'OTHER',
}
registerEnumType(DuplicateSide, {
  name: 'DuplicateSide',
  description: 'HOLDER: the file that was there first. OTHER: the one that came later.',
});

@ObjectType({
  description:
    'Somebody of this name and year of birth was registered elsewhere (doublon possible): where, by whom and ' +
    'on which day is told to nobody. ' +
    'Own team of the file that was there first. The data protection officer can put the two teams in touch, by the code.',
})
export class PossibleDuplicate {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'To quote to the data protection officer.' })
  code!: string;

  @Behind('OWN')
  @Field(() => DuplicateState)
  state!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'Month in which it was found, `2026-11`.' })
  month!: string;

  @Behind('OWN')
  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'A possible duplicate, for the data protection officer of the département alone: without a name.',
})
export class ReviewedDuplicate {
  @Behind('OFFICER')
  @Field(() => String, { description: 'The same in the other département.' })
  code!: string;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Opaque name of the file, the same as in the journal.' })
  file!: string;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Association of this département that keeps the file.' })
  organisation!: string;

  @Behind('OFFICER')
  @Field(() => DuplicateSide)
  side!: string;

  @Behind('OFFICER')
  @Field(() => DuplicateState)
  state!: string;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Month in which it was found, `2026-11`.' })
  month!: string;

  @Behind('OFFICER')
  @Field(() => DepartementCode, {
    nullable: true,
    description: 'Whose officer to speak with, once the holder has answered SAME_PERSON.',
  })
  contactDepartement!: string | null;

  @Behind('OFFICER')
  @Field(() => String, {
    nullable: true,
    description:
      'Reference of the file here, to speak of it with its association, once the holder has answered SAME_PERSON.',
  })
  reference!: string | null;
}

@ObjectType({ description: 'A page of possible duplicates, latest month first.' })
export class ReviewedDuplicateConnection {
  @Behind('OFFICER')
  @Field(() => [ReviewedDuplicate])
  nodes!: ReviewedDuplicate[];

  @Behind('OFFICER')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@InputType({ description: 'What markMovedToSafety takes.' })
export class MarkMovedToSafetyInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Boolean, { description: 'True: never matched with any other file from now on, in either direction.' })
  moved!: boolean;
}

@InputType({ description: 'What answerPossibleDuplicate takes.' })
export class AnswerPossibleDuplicateInput extends ChangingInput {
  @Field(() => ID)
  duplicateId!: string;

  @Field(() => DuplicateAnswer)
  answer!: string;
}

@ObjectType({ implements: Payload, description: 'Result of markMovedToSafety.' })
export class MarkMovedToSafetyPayload extends Payload {
  @Behind('ACT')
  @Field(() => CaseFile, { nullable: true, description: 'The file, at the caller’s level.' })
  case!: CaseFile | null;
}

@ObjectType({ implements: Payload, description: 'Result of answerPossibleDuplicate.' })
export class AnswerPossibleDuplicatePayload extends Payload {
  @Behind('ACT')
  @Field(() => PossibleDuplicate, { nullable: true, description: 'The hint, answered.' })
  possibleDuplicate!: PossibleDuplicate | null;
}
