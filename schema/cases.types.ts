import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccordManner } from './accords.types';
import { Behind } from './gates';
import { groups, type Group } from '../server/kernel/groups';
import { ActInput, ChangingInput, CreatingInput, IdempotencyKey, PageInfo } from './common.types';
import { RuleVerdictType, UserError } from './common.types';
import { Age, AgeBasis } from './case-life.types';
import { groupInputs, InformationGroup } from './levels.types';
import { Node } from './node.types';
import { DepartementCode, Instant, LocalDate } from './scalars';
import { enumOf, CASE_ORIGINS, STAGES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const Stage = enumOf(STAGES);
export type Stage = words.Stage;
registerEnumType(Stage, {
  name: 'Stage',
  description:
    'Where a file stands: LISTED begins when the session is convened, IN_SESSION at its opening, RUNNING with the pathway.',
});

export const CaseOrigin = enumOf(CASE_ORIGINS);
export type CaseOrigin = words.CaseOrigin;
registerEnumType(CaseOrigin, {
  name: 'CaseOrigin',
  description: 'Opened here, or a pathway already running when it was registered.',
});

@ObjectType({
  implements: Node,
  description:
    'A person’s file (dossier). Read by the association’s team and, from submission, by the instructing secretariat.',
})
export class CaseFile extends Node {
  @Behind('FILE')
  @Field(() => String, { description: 'For people: random, per département, `K7F-3QXA`.' })
  reference!: string;

  @Behind('FILE')
  @Field(() => Stage, { description: 'Stage of the authoritative referral; before any, of the file.' })
  stage!: Stage;

  @Behind('FILE')
  @Field(() => CaseOrigin)
  origin!: CaseOrigin;

  @Behind('OWN')
  @Field(() => String, {
    nullable: true,
    description: 'Reference in the association’s own software; its own team only.',
  })
  externalReference!: string | null;

  @Behind('PSEUDONYM')
  @Field(() => String, { nullable: true, description: 'Coded sex, from PSEUDONYM of the identity.' })
  sex!: string | null;

  @Behind('PSEUDONYM')
  @Field(() => String, {
    nullable: true,
    description:
      'Age class (classe d’âge), from PSEUDONYM of the identity; only adult or minor where fewer than ten cases are open.',
  })
  ageClass!: string | null;

  @Behind('FORM')
  @Field(() => String, {
    nullable: true,
    description: 'Principal form of exploitation, from MINIMISED of the exploitation.',
  })
  principalForm!: string | null;

  @Behind('FILE')
  @Field(() => Boolean, { description: 'The instructing secretariat asked for something more.' })
  completionRequested!: boolean;

  @Behind('FILE')
  @Field(() => LocalDate, { nullable: true, description: 'First day of the pathway (parcours).' })
  pathwayStartedOn!: string | null;

  @Behind('FILE')
  @Field(() => Instant)
  openedAt!: Date;

  @Behind('FILE')
  @Field(() => Instant, { nullable: true })
  submittedAt!: Date | null;

  @Behind('FILE')
  @Field(() => Instant, { nullable: true })
  endedAt!: Date | null;

  @Behind('FILE')
  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'A file in a page, and its cursor.' })
export class CaseFileEdge {
  @Behind('FILE')
  @Field(() => CaseFile)
  node!: CaseFile;

  @Behind('FILE')
  @Field(() => String)
  cursor!: string;
}

@ObjectType({ description: 'A page of files. No total: a count of files is a count of victims.' })
export class CaseFileConnection {
  @Behind('FILE')
  @Field(() => [CaseFile])
  nodes!: CaseFile[];

  @Behind('FILE')
  @Field(() => [CaseFileEdge])
  edges!: CaseFileEdge[];

  @Behind('FILE')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What the file still lacks. Own team and instructing secretariat.' })
export class Completeness {
  @Behind('OWN')
  @Field(() => Boolean, { description: 'Nothing blocks the submission.' })
  complete!: boolean;

  @Behind('OWN')
  @Field(() => [UserError], {
    description: 'What blocks: missing or malformed, in French, with its path `group.field`.',
  })
  missing!: UserError[];

  @Behind('OWN')
  @Field(() => [RuleVerdictType], { description: 'What the law only warns of; to be acknowledged at submission.' })
  warnings!: RuleVerdictType[];
}

@ObjectType({ description: 'A request by the instructing secretariat to complete the file, and its answer.' })
export class CompletionMessage {
  @Behind('FILE')
  @Field(() => ID)
  id!: string;

  @Behind('FILE')
  @Field(() => String, { description: 'REQUEST or ANSWER.' })
  kind!: string;

  @Behind('TEXT')
  @Field(() => String, { description: 'The text. Association’s team and instructing secretariat.' })
  text!: string;

  @Behind('FILE')
  @Field(() => Instant)
  writtenAt!: Date;
}

@InputType({ description: 'Groups of information, kept as typed.' })
export class CaseSheetInput {}
for (const group of groups.filter((name) => name !== 'proceedings')) {
  Field(() => groupInputs[group], {
    nullable: true,
    description: `Group « ${group} »: what is left out stays as it is, null empties.`,
  })(CaseSheetInput.prototype, group);
}

@InputType({ description: 'What openCase takes.' })
export class OpenCaseInput extends CreatingInput {
  @Field(() => DepartementCode)
  departement!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Reference in your own software: letters, digits, `.`, `_`, `-`, 40 at most, unique per association. Never a name.',
  })
  externalReference?: string;

  @Field(() => CaseSheetInput, { nullable: true, description: 'What is already known.' })
  sheet?: object;
}

@InputType({ description: 'What writeGroup takes.' })
export class WriteGroupInput extends ChangingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => CaseSheetInput, { description: 'Exactly one group.' })
  sheet!: object;

  @IdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'What submitCase takes.' })
export class SubmitCaseInput extends ChangingInput {
  @Field(() => ID)
  caseId!: string;
}

@InputType({ description: 'What withdrawCase takes.' })
export class WithdrawCaseInput extends ChangingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the association’s own file.' })
  reason?: string;
}

@InputType({ description: 'What requestCompletion and answerCompletion take.' })
export class CompletionInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: 'In French, 2 000 characters at most.' })
  text!: string;
}

@InputType({ description: 'A renewal that the préfet signed before the pathway was registered here.' })
export class EarlierRenewalInput {
  @Field(() => LocalDate, { description: 'Date of the decision.' })
  signedOn!: string;

  @Field(() => LocalDate, { description: 'First day of its period, from that decision.' })
  startsOn!: string;
}

@InputType({ description: 'What registerRunningPathway takes.' })
export class RegisterRunningPathwayInput extends OpenCaseInput {
  @Field(() => LocalDate, { description: 'First day of the pathway, from the préfet’s decision.' })
  startedOn!: string;

  @Field(() => String, { description: 'Signatory of the decision (quality).' })
  signatory!: string;

  @Field(() => LocalDate, { description: 'Date of the decision.' })
  signedOn!: string;

  @Field(() => [EarlierRenewalInput], {
    nullable: true,
    description: 'Renewals since then, in their order; three at most.',
  })
  renewals?: EarlierRenewalInput[];

  @Field(() => LocalDate, { description: 'When the person agreed to the pathway being followed here.' })
  accordGivenOn!: string;

  @Field(() => AccordManner, { description: 'How the person agreed.' })
  accordManner!: AccordManner;

  @Field(() => [InformationGroup], { description: 'Which groups the person agreed to share with the commission.' })
  accordGroups!: Group[];
}

@InputType({ description: 'What handOverCase takes.' })
export class HandOverCaseInput extends ChangingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { description: 'An association approved here today.' })
  organisationId!: string;

  @Field(() => LocalDate, { description: 'When the person agreed to the hand-over.' })
  accordGivenOn!: string;
}

@InputType({ description: 'What retainAge takes.' })
export class RetainAgeInput extends ChangingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Age)
  age!: Age;

  @Field(() => AgeBasis)
  basis!: AgeBasis;

  @Field(() => LocalDate, {
    description: 'When it was retained: the day of the word, the paper, the evaluation, the judgment.',
  })
  retainedOn!: string;

  @Field(() => String, { nullable: true, description: 'Year and month of birth, if one was retained: `2009-05`.' })
  birthMonth?: string | null;
}
