import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
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
  @Behind('REFERENCE')
  @Field(() => String)
  role!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'By which relation: SECRETARIAT, DECIDING, SEATED, ADDRESSEE.' })
  relation!: string;

  @Behind('REFERENCE')
  @Field(() => Stage, { description: 'From which stage on.' })
  fromStage!: Stage;

  @Behind('REFERENCE')
  @Field(() => [GroupLevel])
  levels!: GroupLevel[];
}

@ObjectType({ description: 'A body of the département for this case (proposition d’orientation).' })
export class ReferralProposal {
  @Behind('FILE')
  @Field(() => Body)
  body!: Body;

  @Behind('FILE')
  @Field(() => Formation)
  formation!: string;

  @Behind('FILE')
  @Field(() => Purpose)
  purpose!: Purpose;

  @Behind('FILE')
  @Field(() => Fit)
  fit!: Fit;

  @Behind('FILE')
  @Field(() => String, { description: 'Why this body, in French.' })
  reason!: string;

  @Behind('FILE')
  @Field(() => String)
  legalBasis!: string;

  @Behind('FILE')
  @Field(() => String, { description: 'What it can do for this form of exploitation, in French.' })
  can!: string;

  @Behind('FILE')
  @Field(() => String, { description: 'What it cannot.' })
  cannot!: string;

  @Behind('FILE')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Next sitting with room; null where none is planned, or where its date is not told.',
  })
  nextSessionOn!: string | null;

  @Behind('FILE')
  @Field(() => Boolean, { description: 'The person’s accord for this body is recorded.' })
  accordRecorded!: boolean;

  @Behind('FILE')
  @Field(() => Boolean, { description: 'The case is already before this body.' })
  referred!: boolean;

  @Behind('FILE')
  @Field(() => Boolean, { description: 'The coordinator suggested it.' })
  suggested!: boolean;

  @Behind('FILE')
  @Field(() => [FutureReader], {
    description: 'Who will read what, if shared within the accord recorded (or in full, before any).',
  })
  readers!: FutureReader[];
}

@ObjectType({ description: 'A body left out, and why.' })
export class BodyLeftOut {
  @Behind('REFERENCE')
  @Field(() => BodyKind)
  kind!: BodyKind;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  reason!: string;
}

@ObjectType({ description: 'What remains outside the bodies, whatever they do.' })
export class OutsideRecourse {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'PARQUET, CRIP, L425_1, AC_SE, VICTIM_AID…' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String)
  name!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  text!: string;

  @Behind('REFERENCE')
  @Field(() => String)
  legalBasis!: string;
}

@ObjectType({ description: 'An association that may present a file here today.' })
export class ApprovedAssociation {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Its id, for handOverCase.' })
  organisationId!: string;

  @Behind('REFERENCE')
  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Where a case may go, best first. The association confirms; nothing is shared by asking.' })
export class ReferralProposals {
  @Behind('FILE')
  @Field(() => [ReferralProposal])
  proposals!: ReferralProposal[];

  @Behind('FILE')
  @Field(() => [BodyLeftOut])
  leftOut!: BodyLeftOut[];

  @Behind('FILE')
  @Field(() => [OutsideRecourse])
  outside!: OutsideRecourse[];

  @Behind('FILE')
  @Field(() => Boolean, { description: 'The association holds an approval (agrément) here today.' })
  approved!: boolean;

  @Behind('FILE')
  @Field(() => [ApprovedAssociation], {
    description: 'Where it holds none: approved associations to hand the file over to, with the person’s accord.',
  })
  handOverTo!: ApprovedAssociation[];
}
