import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { InformationGroup } from './levels.types';
import type { Group } from '../server/kernel/groups';
import { BodyKind, Formation } from './bodies.types';
import { Stage } from './cases.types';
import { ActInput, ChangingInput, CreatingInput, PageInfo } from './common.types';
import { Node } from './node.types';
import { Instant, LocalDate } from './scalars';
import { AccordManner } from './accords.types';
import { AlertInput } from './alerts.types';
import { SupportAsked } from './committee-words.types';
import { enumOf, PURPOSES, REFERRAL_KINDS, REFERRAL_STATUSES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const ReferralKind = enumOf(REFERRAL_KINDS);
export type ReferralKind = words.ReferralKind;
registerEnumType(ReferralKind, {
  name: 'ReferralKind',
  description:
    'SHARE: a case sent to a body. ALERT: a text of its own to the CODAF, and no person. SITUATION: one to the committee, and no person.',
});

export const ReferralStatus = enumOf(REFERRAL_STATUSES);
export type ReferralStatus = words.ReferralStatus;
registerEnumType(ReferralStatus, {
  name: 'ReferralStatus',
  description: 'Life of a referral; an authorisation does not close it.',
});

export const Purpose = enumOf(PURPOSES);
export type Purpose = words.Purpose;
registerEnumType(Purpose, {
  name: 'Purpose',
  description: 'What a case is sent to a body for (but de la saisine); the accord is given for it.',
});

@ObjectType({
  implements: Node,
  description:
    'One case sent to one body (saisine), with its own pseudonym: nothing in it is equal across two ' +
    'referrals of a case for a reader without identity.',
})
export class Referral extends Node {
  @Behind('DOOR')
  @Field(() => ReferralKind)
  kind!: ReferralKind;

  @Behind('DOOR')
  @Field(() => String, { description: 'Pseudonym of this referral.' })
  reference!: string;

  @Behind('DOOR')
  @Field(() => Formation)
  formation!: string;

  @Behind('DOOR')
  @Field(() => Purpose)
  purpose!: Purpose;

  @Behind('DOOR')
  @Field(() => String, { description: 'Legal basis of the sharing.' })
  legalBasis!: string;

  @Behind('DOOR')
  @Field(() => Boolean, { description: 'The one on which a decision is due.' })
  authoritative!: boolean;

  @Behind('DOOR')
  @Field(() => Stage)
  stage!: Stage;

  @Behind('DOOR')
  @Field(() => ReferralStatus)
  status!: ReferralStatus;

  @Behind('DOOR')
  @Field(() => String, {
    nullable: true,
    description: 'Why it closed: DECLINED, REFUSED, COMPLETED, WITHDRAWN, EXPIRED…',
  })
  closedReason!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it opens anything.' })
  expiresOn!: string | null;

  @Behind('DOOR')
  @Field(() => Instant, {
    description:
      'Exact for whoever keeps the file; for everybody else the day alone, at midnight: two referrals of one instant are joined by it.',
  })
  createdAt!: Date;

  @Behind('DOOR')
  @Field(() => Int)
  version!: number;

  @Behind('PSEUDONYM')
  @Field(() => String, { nullable: true, description: 'Coded sex, from PSEUDONYM.' })
  sex!: string | null;

  @Behind('PSEUDONYM')
  @Field(() => String, { nullable: true, description: 'Age class (classe d’âge), from PSEUDONYM.' })
  ageClass!: string | null;

  @Behind('FORM')
  @Field(() => String, {
    nullable: true,
    description: 'Principal form of exploitation, from MINIMISED of the exploitation.',
  })
  principalForm!: string | null;
}

@ObjectType({ description: 'A page of referrals. No total: a count of referrals is a count of victims.' })
export class ReferralConnection {
  @Behind('DOOR')
  @Field(() => [Referral])
  nodes!: Referral[];

  @Behind('DOOR')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({
  description: 'What the person agreed to share, with which body, for what (accord de la personne). Own team only.',
})
export class Accord {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => Purpose)
  purpose!: Purpose;

  @Behind('OWN')
  @Field(() => BodyKind)
  bodyKind!: BodyKind;

  @Behind('OWN')
  @Field(() => [InformationGroup])
  groups!: Group[];

  @Behind('OWN')
  @Field(() => LocalDate)
  givenOn!: string;

  @Behind('OWN')
  @Field(() => AccordManner)
  manner!: AccordManner;

  @Behind('OWN')
  @Field(() => Instant, { nullable: true })
  withdrawnAt!: Date | null;
}

@InputType({ description: 'What recordAccord takes.' })
export class RecordAccordInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => BodyKind, { description: 'With which body of the département.' })
  body!: BodyKind;

  @Field(() => Purpose)
  purpose!: Purpose;

  @Field(() => [InformationGroup], { description: 'Which groups the person agrees to share.' })
  groups!: Group[];

  @Field(() => LocalDate)
  givenOn!: string;

  @Field(() => AccordManner)
  manner!: AccordManner;
}

@InputType({ description: 'What withdrawAccord takes.' })
export class WithdrawAccordInput extends ActInput {
  @Field(() => ID)
  accordId!: string;
}

@InputType({ description: 'What referCase takes.' })
export class ReferCaseInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => BodyKind)
  body!: BodyKind;

  @Field(() => [InformationGroup], {
    nullable: true,
    description:
      'Lens: the groups shared at most; what the person agreed to if not said. To the committee: for its follow-up cell, where there ' +
      'is one; left out, a situation without the person.',
  })
  groups?: Group[];

  @Field(() => [InformationGroup], { nullable: true, description: 'Among them, those shared as MINIMISED only.' })
  minimisedOnly?: Group[];

  @Field(() => String, { nullable: true, description: 'The situation, for the committee: text without a name.' })
  situation?: string;

  @Field(() => SupportAsked, {
    nullable: true,
    description: 'For the committee, of a situation without the person: what it is asked for.',
  })
  supportAsked?: SupportAsked;

  @Field(() => AlertInput, { nullable: true, description: 'For the CODAF: an alert, without the person.' })
  alert?: AlertInput;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the sharing.' })
  expiresOn?: string;
}

@InputType({ description: 'What suggestReferral takes.' })
export class SuggestReferralInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => BodyKind)
  body!: BodyKind;
}

@InputType({ description: 'What acceptReferral and withdrawReferral take.' })
export class ReferralActInput extends ChangingInput {
  @Field(() => ID)
  referralId!: string;
}

@InputType({ description: 'What recordAftercare takes.' })
export class RecordAftercareInput extends ReferralActInput {
  @Field(() => LocalDate, { description: 'When the person agreed to be accompanied after majority.' })
  agreedOn!: string;

  @Field(() => LocalDate, { description: 'Last day agreed, before twenty-one; today ends it.' })
  endsOn!: string;
}

@InputType({ description: 'What declineReferral takes.' })
export class DeclineReferralInput extends ReferralActInput {
  @Field(() => String, { description: 'Why, for the association: 2 000 characters at most.' })
  reason!: string;
}
