import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { Formation } from './bodies.types';
import { Role, type RoleName } from './directory.types';
import { MemberCategory, SubstituteTie } from './member-words.types';
import { Instant, LocalDate } from './scalars';

@ObjectType({ description: 'A seat that the texts name in a formation (siège). Read by every account.' })
export class SeatReference {
  @Behind('REFERENCE')
  @Field(() => Role, { description: 'Role of the seat.' })
  role!: RoleName;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Quality, in French, as the summons will have it.' })
  quality!: string;

  @Behind('REFERENCE')
  @Field(() => MemberCategory, { description: 'In what capacity its member sits.' })
  category!: MemberCategory;

  @Behind('REFERENCE')
  @Field(() => Boolean, { description: 'Whether its member has a voice; false for whoever is only heard.' })
  voting!: boolean;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'The article it comes from.' })
  article!: string;

  @Behind('REFERENCE')
  @Field(() => LocalDate, { nullable: true, description: 'Since when; null: since the body exists.' })
  from!: string | null;

  @Behind('REFERENCE')
  @Field(() => Boolean, { description: 'True: its rank in the text was not seen; the arrêté préfectoral decides.' })
  uncertain!: boolean;
}

@ObjectType({
  description:
    'A seat that the texts name and nobody holds, today or soon (siège vacant): what `appointMembers` would fill.',
})
export class VacantSeat {
  @Behind('DIRECTORY')
  @Field(() => Formation, { description: 'Formation of the seat.' })
  formation!: Formation;

  @Behind('DIRECTORY')
  @Field(() => SeatReference, { description: 'What the texts say of it.' })
  seat!: SeatReference;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'How many such seats.' })
  count!: number;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day from which nobody holds it, when its member’s appointment or mandate ends soon; null: vacant today.',
  })
  vacantFrom!: string | null;

  @Behind('DIRECTORY')
  @Field(() => [ID], {
    description: 'Mandates of that seat, whose holder is not yet a member of the formation: empty for who reads none.',
  })
  mandateIds!: string[];
}

@ObjectType({ description: 'Whoever replaces a member who cannot come (suppléant): one seat, one voice.' })
export class Substitute {
  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Quality, in French.' })
  quality!: string;

  @Behind('DIRECTORY')
  @Field(() => SubstituteTie, { description: 'What ties them to the member.' })
  tie!: SubstituteTie;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'True: by a mandate that stands in for the member’s. False: on paper.' })
  hasAccount!: boolean;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Act that names them (référence de l’arrêté).' })
  actReference!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate!: string | null;
}

@ObjectType({ description: 'What a membership said before it was corrected (trace d’une correction).' })
export class MembershipCorrection {
  @Behind('DIRECTORY')
  @Field(() => Instant, { description: 'When it was corrected; the journal tells by whom.' })
  correctedAt!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Quality until then.' })
  quality!: string;

  @Behind('DIRECTORY')
  @Field(() => MemberCategory, { nullable: true, description: 'Category until then.' })
  category!: MemberCategory | null;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Voice until then.' })
  voting!: boolean;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'Day of the appointment until then.' })
  appointedOn!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'End of the appointment until then.' })
  validUntil!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Act until then.' })
  actReference!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day of that act until then.' })
  actDate!: string | null;
}
