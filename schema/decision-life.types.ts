import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ChangingInput } from './common.types';
import { DecisionSense } from './decisions.types';
import { Behind } from './gates';
import { LocalDate } from './scalars';
import { enumOf, FORMER_DECISION_ENDS, WITHDRAWAL_GROUNDS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const FormerDecisionEnd = enumOf(FORMER_DECISION_ENDS);
export type FormerDecisionEnd = words.FormerDecisionEnd;
registerEnumType(FormerDecisionEnd, {
  name: 'FormerDecisionEnd',
  description: 'Why a decision no longer says this: corrected, withdrawn by the authority, annulled by a court.',
});

export const WithdrawalGround = enumOf(WITHDRAWAL_GROUNDS);
export type WithdrawalGround = words.WithdrawalGround;
registerEnumType(WithdrawalGround, {
  name: 'WithdrawalGround',
  description:
    'Why the authority takes back what it decided: unlawful (CRPA L.242-1), at the person’s request (L.242-4), obtained by ' +
    'fraud (L.241-2).',
});

@ObjectType({
  description:
    'What a decision said before it was corrected, withdrawn or annulled. Read through an open door to the referral.',
})
export class FormerDecision {
  @Behind('DOOR')
  @Field(() => FormerDecisionEnd)
  endedAs!: FormerDecisionEnd;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Day of the correction, of the withdrawal or of the judgment.' })
  endedOn!: string;

  @Behind('DOOR')
  @Field(() => String, { description: 'Who signed the withdrawal, or the court.' })
  authority!: string;

  @Behind('DOOR')
  @Field(() => DecisionSense)
  sense!: DecisionSense;

  @Behind('DOOR')
  @Field(() => String)
  signatory!: string;

  @Behind('DOOR')
  @Field(() => LocalDate)
  signedOn!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true })
  startsOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day on which the person was invited to present observations (CRPA L.121-1, L.122-1). Null: it was not recorded.',
  })
  observationsOn!: string | null;
}

@InputType({ description: 'Corrects what was recorded of a decision. What is left out stays as it was.' })
export class CorrectDecisionInput extends ChangingInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => DecisionSense, { nullable: true })
  sense?: DecisionSense;

  @Field(() => String, { nullable: true, description: 'Quality and name of the signatory, 200 characters at most.' })
  signatory?: string;

  @Field(() => String, { nullable: true, description: 'Act of delegation, 200 characters at most.' })
  delegation?: string;

  @Field(() => LocalDate, { nullable: true })
  signedOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the pathway, when AUTHORISED.' })
  startsOn?: string;
}

@InputType({ description: 'Records that the authority withdrew its decision.' })
export class WithdrawDecisionInput extends ChangingInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => LocalDate, { description: 'Day of the act that withdraws.' })
  withdrawnOn!: string;

  @Field(() => WithdrawalGround)
  ground!: WithdrawalGround;

  @Field(() => String, { description: 'Quality and name of the signatory, 200 characters at most.' })
  signatory!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the person was invited to give her observations (CRPA L.122-1).',
  })
  observationsOn?: string;
}

@InputType({ description: 'Records that the authority abrogated an authorisation, for the time to come.' })
export class AbrogateDecisionInput extends ChangingInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => LocalDate, { description: 'Day of the act that abrogates: the pathway ends then.' })
  abrogatedOn!: string;

  @Field(() => WithdrawalGround)
  ground!: WithdrawalGround;

  @Field(() => String, { description: 'Quality and name of the signatory, 200 characters at most.' })
  signatory!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the person was invited to give her observations (CRPA L.122-1).',
  })
  observationsOn?: string;
}

@InputType({ description: 'Records that a court annulled the decision.' })
export class RecordAnnulmentInput extends ChangingInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => LocalDate)
  judgedOn!: string;

  @Field(() => String, { description: 'Which court, 200 characters at most.' })
  court!: string;
}

@InputType({ description: 'Records that legal aid was asked for against the decision, or answered.' })
export class RecordLegalAidInput extends ChangingInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => LocalDate)
  askedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which the answer was notified.' })
  answeredOn?: string;
}
