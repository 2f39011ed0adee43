import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput, Payload } from './common.types';
import { Role, type RoleName } from './directory.types';
import { DepartementCode, Instant } from './scalars';

export const DangerReason = {
  THREAT_TO_LIFE: 'THREAT_TO_LIFE',
  DISAPPEARANCE: 'DISAPPEARANCE',
  VIOLENCE_UNDER_WAY: 'VIOLENCE_UNDER_WAY',
  MEDICAL_EMERGENCY: 'MEDICAL_EMERGENCY',
} as const;
export type DangerReasonName = keyof typeof DangerReason;
registerEnumType(DangerReason, {
  name: 'DangerReason',
  description: 'Why the glass is broken: a vital interest of the person (intérêt vital, RGPD art. 9.2 c).',
  valuesConfig: {
    THREAT_TO_LIFE: { description: 'Her life is threatened (menace de mort).' },
    DISAPPEARANCE: { description: 'She has disappeared (disparition inquiétante).' },
    VIOLENCE_UNDER_WAY: { description: 'Violence is under way (violences en cours).' },
    MEDICAL_EMERGENCY: { description: 'Medical emergency (urgence vitale).' },
  },
});

export const ReviewConclusion = { JUSTIFIED: 'JUSTIFIED', NOT_JUSTIFIED: 'NOT_JUSTIFIED' } as const;
export type ReviewConclusionName = keyof typeof ReviewConclusion;
registerEnumType(ReviewConclusion, {
  name: 'ReviewConclusion',
  description: 'What whoever reviews it thinks of it afterwards.',
});

@ObjectType({
  description:
    'Groups opened in danger of life, for three hours (bris de glace). Read by whoever broke the glass, and ' +
    'by whoever reviews it: the data protection officer of the département or, of a parquet’s, its prosecutors.',
})
export class BreakGlass {
  @Behind('OFFICER')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('OFFICER')
  @Field(() => ID, { description: 'Account that broke the glass.' })
  account!: string;

  @Behind('OFFICER')
  @Field(() => Role, { description: 'Under which role.' })
  role!: RoleName;

  @Behind('OFFICER')
  @Field(() => String, { description: 'Opaque name of the referral, as in the journal.' })
  door!: string;

  @Behind('OFFICER')
  @Field(() => DangerReason, { description: 'Why.' })
  reason!: DangerReasonName;

  @Behind('OFFICER')
  @Field(() => Instant, { description: 'From when.' })
  openedAt!: Date;

  @Behind('OFFICER')
  @Field(() => Instant, {
    description: 'Until when: three hours later; thirty minutes, while a second person is called.',
  })
  expiresAt!: Date;

  @Behind('OFFICER')
  @Field(() => Instant, { nullable: true, description: 'When it was reviewed; null: it waits on the list.' })
  reviewedAt!: Date | null;

  @Behind('OFFICER')
  @Field(() => ReviewConclusion, { nullable: true, description: 'What was concluded.' })
  conclusion!: ReviewConclusionName | null;

  @Behind('OFFICER')
  @Field(() => Instant, { nullable: true, description: 'When it was closed before its hour.' })
  closedAt!: Date | null;

  @Behind('OFFICER')
  @Field(() => Boolean, {
    description:
      'It waits for a second person: but for a threat to life, which is open for thirty minutes, nothing opens meanwhile.',
  })
  awaitsSecond!: boolean;

  @Behind('OFFICER')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'What breakGlass takes.' })
export class BreakGlassInput extends CreatingInput {
  @Field(() => DepartementCode)
  departement!: string;

  @Field(() => String, {
    description: 'A referral to my own body: its id, or its reference (`K7F-3QXA`) as somebody read it out.',
  })
  referral!: string;

  @Field(() => DangerReason)
  reason!: DangerReasonName;

  @Field(() => String, { description: 'The circumstances, 2 000 characters at most: for whoever reviews it.' })
  circumstances!: string;
}

@InputType({ description: 'What reviewBreakGlass takes.' })
export class ReviewBreakGlassInput extends ChangingInput {
  @Field(() => ID)
  breakGlassId!: string;

  @Field(() => ReviewConclusion)
  conclusion!: ReviewConclusionName;
}

@ObjectType({ implements: Payload, description: 'Result of breakGlass.' })
export class BreakGlassPayload extends Payload {
  @Behind('ACT')
  @Field(() => BreakGlass, { nullable: true, description: 'What was opened, and until when.' })
  breakGlass!: BreakGlass | null;
}

@ObjectType({ implements: Payload, description: 'Result of reviewBreakGlass.' })
export class ReviewBreakGlassPayload extends Payload {
  @Behind('ACT')
  @Field(() => BreakGlass, { nullable: true, description: 'What was reviewed.' })
  breakGlass!: BreakGlass | null;
}

@InputType({ description: 'What secondBreakGlass takes.' })
export class SecondBreakGlassInput extends ChangingInput {
  @Field(() => ID)
  breakGlassId!: string;
}

@InputType({ description: 'What closeBreakGlass takes.' })
export class CloseBreakGlassInput extends ChangingInput {
  @Field(() => ID)
  breakGlassId!: string;
}

@ObjectType({ implements: Payload, description: 'Result of secondBreakGlass.' })
export class SecondBreakGlassPayload extends Payload {
  @Behind('ACT')
  @Field(() => BreakGlass, { nullable: true, description: 'What is open, and until when.' })
  breakGlass!: BreakGlass | null;
}

@ObjectType({ implements: Payload, description: 'Result of closeBreakGlass.' })
export class CloseBreakGlassPayload extends Payload {
  @Behind('ACT')
  @Field(() => BreakGlass, { nullable: true, description: 'What was closed.' })
  breakGlass!: BreakGlass | null;
}
