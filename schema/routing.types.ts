import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Body, BodyKind, Formation } from './bodies.types';
import { Stage } from './cases.types';
import { GroupLevel } from './levels.types';
import { Purpose } from './referrals.types';
import { LocalDate } from './scalars';

export enum Fit {
  AUTHORITATIVE = 'AUTHORITATIVE',
  STRONG = 'STRONG',
  WEAK = 'WEAK',
}
registerEnumType(Fit, {
  name: 'Fit',
  description:
    'How well a body suits this form of exploitation; AUTHORITATIVE: it is the one on whose opinion a decision is due.',
});

@ObjectType({ description: 'One reader, at one stage, if the case is shared: role and levels, never a name.' })
export class FutureReader {
  @Field(() => String)
  role!: string;

  @Field(() => String, { description: 'By which relation: SECRETARIAT, DECIDING, SEATED, ADDRESSEE.' })
  relation!: string;

  @Field(() => Stage, { description: 'From which stage on.' })
  fromStage!: Stage;

  @Field(() => [GroupLevel])
  levels!: GroupLevel[];
}

@ObjectType({ description: 'A body of the département for this case (proposition d’orientation).' })
export class ReferralProposal {
  @Field(() => Body)
  body!: Body;

  @Field(() => Formation)
  formation!: string;

  @Field(() => Purpose)
  purpose!: Purpose;

  @Field(() => Fit)
  fit!: Fit;

  @Field(() => String, { description: 'Why this body, in French.' })
  reason!: string;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String, { description: 'What it can do for this form of exploitation, in French.' })
  can!: string;

  @Field(() => String, { description: 'What it cannot.' })
  cannot!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Next sitting with room; null where none is planned, or where its date is not told.',
  })
  nextSessionOn!: string | null;

  @Field(() => Boolean, { description: 'The person’s accord for this body is recorded.' })
  accordRecorded!: boolean;

  @Field(() => Boolean, { description: 'The case is already before this body.' })
  referred!: boolean;

  @Field(() => Boolean, { description: 'The coordinator suggested it.' })
  suggested!: boolean;

  @Field(() => [FutureReader], {
    description: 'Who will read what, if shared within the accord recorded (or in full, before any).',
  })
  readers!: FutureReader[];
}

@ObjectType({ description: 'A body left out, and why.' })
export class BodyLeftOut {
  @Field(() => BodyKind)
  kind!: BodyKind;

  @Field(() => String, { description: 'In French.' })
  reason!: string;
}

@ObjectType({ description: 'What remains outside the bodies, whatever they do.' })
export class OutsideRecourse {
  @Field(() => String, { description: 'PARQUET, CRIP, L425_1, AC_SE, VICTIM_AID…' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'In French.' })
  text!: string;

  @Field(() => String)
  legalBasis!: string;
}

@ObjectType({ description: 'An association that may present a file here today.' })
export class ApprovedAssociation {
  @Field(() => String, { description: 'Its id, for handOverCase.' })
  organisationId!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Where a case may go, best first. The association confirms; nothing is shared by asking.' })
export class ReferralProposals {
  @Field(() => [ReferralProposal])
  proposals!: ReferralProposal[];

  @Field(() => [BodyLeftOut])
  leftOut!: BodyLeftOut[];

  @Field(() => [OutsideRecourse])
  outside!: OutsideRecourse[];

  @Field(() => Boolean, { description: 'The association holds an approval (agrément) here today.' })
  approved!: boolean;

  @Field(() => [ApprovedAssociation], {
    description: 'Where it holds none: approved associations to hand the file over to, with the person’s accord.',
  })
  handOverTo!: ApprovedAssociation[];
}
