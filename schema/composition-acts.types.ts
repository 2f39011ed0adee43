import { Field, ID, InputType } from 'type-graphql';
import { Formation } from './bodies.types';
import { ChangingInput, CreatingInput } from './common.types';
import { Role, type RoleName } from './directory.types';
import { MemberCategory, MembershipEnd, SubstituteTie } from './member-words.types';
import { LocalDate } from './scalars';

@InputType({ description: 'One of the members that an act appoints.' })
export class MemberInput {
  @Field(() => Formation, { description: 'One of the body’s formations.' })
  formation!: Formation;

  @Field(() => Role, { description: 'Role of the seat.' })
  role!: RoleName;

  @Field(() => String, { description: 'Quality, in French, as the summons will have it.' })
  quality!: string;

  @Field(() => Boolean, { description: 'Whether the member has a voice (voix délibérative).' })
  voting!: boolean;

  @Field(() => MemberCategory, { description: 'In what capacity the member sits.' })
  category!: MemberCategory;

  @Field(() => ID, { nullable: true, description: 'Mandate of the person, when the person has an account.' })
  mandateId?: string;
}

@InputType({ description: 'Appoints all the members that one act names (désigner les membres), 100 at most.' })
export class AppointMembersInput extends CreatingInput {
  @Field(() => ID, { description: 'Body in which they will sit.' })
  bodyId!: string;

  @Field(() => [MemberInput], { description: 'The members, as `Body.vacantSeats` proposes them.' })
  members!: MemberInput[];

  @Field(() => LocalDate, { nullable: true, description: 'Day of the appointments; today when left out.' })
  appointedOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day from which those who do not sit ex officio no longer hold; three years later when left out (CASF R.121-12-7).',
  })
  validUntil?: string;

  @Field(() => String, { nullable: true, description: 'Act that appoints them (référence de l’arrêté).' })
  actReference?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate?: string;
}

@InputType({ description: 'Ends a membership before its term (mettre fin aux fonctions d’un membre).' })
export class EndMembershipInput extends ChangingInput {
  @Field(() => ID, { description: 'Membership to end.' })
  membershipId!: string;

  @Field(() => MembershipEnd, { description: 'Why.' })
  reason!: MembershipEnd;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; today when left out.' })
  endsOn?: string;
}

@InputType({
  description: 'Replaces a member for the rest of the term (remplacer un membre en cours de mandat, CRPA R.133-4).',
})
export class ReplaceMemberInput extends ChangingInput {
  @Field(() => ID, { description: 'Membership of whoever is replaced.' })
  membershipId!: string;

  @Field(() => MembershipEnd, {
    nullable: true,
    description: 'Why the member no longer sits; left out where `endMembership` has said it.',
  })
  reason?: MembershipEnd;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the successor, on which the member ceases to sit; today when left out.',
  })
  appointedOn?: string;

  @Field(() => String, { description: 'Quality of the successor, in French.' })
  quality!: string;

  @Field(() => ID, { nullable: true, description: 'Mandate of the successor, when they have an account.' })
  mandateId?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'End of the successor’s appointment: that of the term, and no other. Left out: the same.',
  })
  validUntil?: string;

  @Field(() => String, { nullable: true, description: 'Act that appoints the successor (référence de l’arrêté).' })
  actReference?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate?: string;
}

@InputType({ description: 'Corrects what was recorded of a membership (corriger) ; what it said stays told.' })
export class CorrectMembershipInput extends ChangingInput {
  @Field(() => ID, { description: 'Membership to correct.' })
  membershipId!: string;

  @Field(() => String, { nullable: true, description: 'Quality, in French.' })
  quality?: string;

  @Field(() => MemberCategory, { nullable: true, description: 'In what capacity the member sits.' })
  category?: MemberCategory;

  @Field(() => Boolean, { nullable: true, description: 'Whether the member has a voice.' })
  voting?: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the appointment.' })
  appointedOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; null: without end.' })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Act that appoints the member; null empties it.' })
  actReference?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act; null empties it.' })
  actDate?: string | null;
}

@InputType({ description: 'Names who replaces a member who cannot come (désigner un suppléant, CRPA R.133-3).' })
export class NameSubstituteInput extends CreatingInput {
  @Field(() => ID, { description: 'Membership of whoever is replaced.' })
  membershipId!: string;

  @Field(() => String, { description: 'Quality of the substitute, in French.' })
  quality!: string;

  @Field(() => SubstituteTie, { description: 'What ties them to the member.' })
  tie!: SubstituteTie;

  @Field(() => ID, {
    nullable: true,
    description: 'Mandate of the substitute, when they have an account: one that stands in for the member’s.',
  })
  mandateId?: string;

  @Field(() => String, { nullable: true, description: 'Act that names them (référence de l’arrêté).' })
  actReference?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate?: string;
}

@InputType({
  description:
    'Records that members have signed their confidentiality undertaking (engagement de confidentialité): here, by oneself; ' +
    'on paper, by the secretariat.',
})
export class RecordUndertakingInput extends CreatingInput {
  @Field(() => ID, { description: 'Body in which they sit.' })
  bodyId!: string;

  @Field(() => [ID], {
    description: 'Members: ids of memberships, or of mandates for whoever sits under a mandate alone. 100 at most.',
  })
  memberIds!: string[];

  @Field(() => LocalDate, { nullable: true, description: 'Day of the signature; today when left out.' })
  signedOn?: string;
}
