import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput } from './common.types';
import { LocalDate } from './scalars';
import { BENEFIT_KINDS, enumOf, PATHWAY_ENDS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const PathwayEnd = enumOf(PATHWAY_ENDS);
export type PathwayEnd = words.PathwayEnd;
registerEnumType(PathwayEnd, {
  name: 'PathwayEnd',
  description:
    'Why a pathway ended (motif de fin de parcours). MOVED_DEPARTMENT is given by the transfer of the file alone, and told to its own ' +
    'association alone.',
});

export const BenefitKind = enumOf(BENEFIT_KINDS);
export type BenefitKind = words.BenefitKind;
registerEnumType(BenefitKind, {
  name: 'BenefitKind',
  description:
    'APS: provisional residence permit (autorisation provisoire de séjour, CESEDA L.425-4). AFIS: allowance (aide financière à ' +
    'l’insertion sociale, CASF R.121-12-13-1).',
});

@ObjectType({
  description:
    'What goes with a pathway by the decision of others, with its own dates. The readers of the pathway; of the addressees, the ' +
    'foreigners’ service reads the APS alone, and who pays the AFIS the AFIS alone.',
})
export class Benefit {
  @Behind('DOOR')
  @Field(() => ID)
  id!: string;

  @Behind('DOOR')
  @Field(() => BenefitKind)
  kind!: BenefitKind;

  @Behind('DOOR')
  @Field(() => LocalDate)
  requestedOn!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true })
  grantedOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true })
  refusedOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true })
  startsOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it is not known.' })
  endsOn!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true, description: 'AFIS: children that it is paid for.' })
  children!: number | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'Six months of a pathway, from the date in the act that authorised them (période).' })
export class PathwayPeriod {
  @Behind('DOOR')
  @Field(() => Int, { description: 'From 1 to 4.' })
  number!: number;

  @Behind('DOOR')
  @Field(() => LocalDate)
  startsOn!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Last day: of six months, and never past the twenty-fourth.' })
  endsOn!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'When the act was signed.' })
  signedOn!: string;

  @Behind('DOOR')
  @Field(() => String, { description: 'Quality and name of the signatory.' })
  signatory!: string;
}

@ObjectType({ description: 'Days that no act covers, between two periods: told, never bridged.' })
export class PathwayGap {
  @Behind('DOOR')
  @Field(() => LocalDate)
  firstDay!: string;

  @Behind('DOOR')
  @Field(() => LocalDate)
  lastDay!: string;
}

@ObjectType({ description: 'The end of a pathway (fin de parcours).' })
export class PathwayEnding {
  @Behind('DOOR')
  @Field(() => LocalDate)
  on!: string;

  @Behind('DOOR')
  @Field(() => PathwayEnd, {
    nullable: true,
    description: 'Null where the file moved, for whoever is not its own association.',
  })
  reason!: PathwayEnd | null;
}

@ObjectType({
  description:
    'The pathway out of prostitution (parcours de sortie, CASF L.121-9), by its periods. The file’s own association, the secretariat ' +
    'that instructs it, the authority that decides, and whoever must act on its decision; null for every other reader.',
})
export class Pathway {
  @Behind('DOOR')
  @Field(() => [PathwayPeriod], { description: 'In their order; four at most.' })
  periods!: PathwayPeriod[];

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'First day of the first period: the twenty-four months are counted from it.' })
  firstStartedOn!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Last day that the law allows: twenty-four months from the first.' })
  endsOn!: string;

  @Behind('DOOR')
  @Field(() => Int, { description: 'Months of its periods that have begun, at most 24.' })
  monthsUsed!: number;

  @Behind('DOOR')
  @Field(() => LocalDate, { description: 'Last day of the last period that was authorised.' })
  lapsesOn!: string;

  @Behind('DOOR')
  @Field(() => Boolean, { description: 'Whether that day is past, of a pathway that nobody ended.' })
  lapsed!: boolean;

  @Behind('DOOR')
  @Field(() => [PathwayGap], { description: 'Days between two periods that no act covers.' })
  gaps!: PathwayGap[];

  @Behind('DOOR')
  @Field(() => PathwayEnding, { nullable: true, description: 'Its end; null while it runs.' })
  ended!: PathwayEnding | null;
}

@InputType({
  description:
    'Ends a pathway, with its reason and its day: every door that it opened closes. Said again with `expectedVersion`, it corrects both.',
})
export class EndPathwayInput extends ChangingInput {
  @Field(() => ID, { description: 'The referral that carries the pathway.' })
  referralId!: string;

  @Field(() => PathwayEnd)
  reason!: PathwayEnd;

  @Field(() => LocalDate, { description: 'Its last day; today or before.' })
  endedOn!: string;
}

@InputType({
  description:
    'Asks the commission to go on with a pathway (demande de renouvellement): the file goes to it again, as it stands, on the accord ' +
    'in force.',
})
export class RequestRenewalInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;
}

@InputType({
  description: 'Takes back an end that was recorded by mistake: the pathway runs again, under the accord in force.',
})
export class ResumePathwayInput extends ChangingInput {
  @Field(() => ID, { description: 'The referral that carried the pathway.' })
  referralId!: string;
}

@InputType({
  description:
    'Records an APS or an AFIS: all that is known of it. With `benefitId`, what is left out stays as it was.',
})
export class RecordBenefitInput extends ChangingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to complete or correct; a new request when left out.' })
  benefitId?: string;

  @Field(() => BenefitKind)
  kind!: BenefitKind;

  @Field(() => LocalDate)
  requestedOn!: string;

  @Field(() => LocalDate, { nullable: true })
  grantedOn?: string;

  @Field(() => LocalDate, { nullable: true })
  refusedOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; required once granted.' })
  startsOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day.' })
  endsOn?: string;

  @Field(() => Int, { nullable: true, description: 'AFIS: children that it is paid for, 20 at most.' })
  children?: number;
}
