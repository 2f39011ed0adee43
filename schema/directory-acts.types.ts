import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { AgendaKeeping, BodyKind, BodyState, Formation } from './bodies.types';
import { ActInput, ChangingInput, CreatingInput, Payload } from './common.types';
import { Account, Approval, Mandate, Organisation, Role, type RoleName } from './directory.types';
import { MemberCategory } from './member-words.types';
import { DepartementCode, LocalDate } from './scalars';

@InputType({ description: 'Registers an organisation (enregistrer un organisme).' })
export class RegisterOrganisationInput extends CreatingInput {
  @Field(() => DepartementCode, {
    nullable: true,
    description: 'Where the act is done; an administrator may leave it out.',
  })
  departement?: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'RNA (W and nine digits) or SIRET (fourteen digits): unique in the country.' })
  registration!: string;

  @Field(() => String, { nullable: true, description: 'Kind (nature); ASSOCIATION when left out.' })
  kind?: string;
}

@InputType({ description: 'Records an approval (agrément, CASF R.121-12-3).' })
export class RecordApprovalInput extends CreatingInput {
  @Field(() => ID, { description: 'Organisation, as read in the département of the approval.' })
  organisationId!: string;

  @Field(() => String, { description: 'Reference of the act (référence de l’arrêté).' })
  reference!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it no longer holds; three years later when left out.',
  })
  validUntil?: string;
}

@InputType({ description: 'Records that a body is installed, or asleep (installer une instance).' })
export class InstallBodyInput extends ChangingInput {
  @Field(() => DepartementCode, { description: 'Where.' })
  departement!: string;

  @Field(() => BodyKind, { description: 'Which kind of body.' })
  kind!: BodyKind;

  @Field(() => BodyState, { description: 'INSTALLED or DORMANT.' })
  state!: BodyState;

  @Field(() => LocalDate, { description: 'Since when.' })
  since!: string;

  @Field(() => AgendaKeeping, {
    nullable: true,
    description: 'Where it keeps its agenda; unchanged when left out, PASSERELLE at first.',
  })
  agendaKeeping?: AgendaKeeping;
}

@InputType({ description: 'Appoints a member, with or without an account (désigner un membre).' })
export class AppointMemberInput extends CreatingInput {
  @Field(() => ID, { description: 'Body in which the member will sit.' })
  bodyId!: string;

  @Field(() => Formation, { description: 'One of the body’s formations.' })
  formation!: Formation;

  @Field(() => Role, { description: 'Role of the seat.' })
  role!: RoleName;

  @Field(() => String, { description: 'Quality, in French, as the summons will have it.' })
  quality!: string;

  @Field(() => Boolean, { description: 'Whether the member has a voice (voix délibérative).' })
  voting!: boolean;

  @Field(() => ID, { nullable: true, description: 'Mandate of the person, when the person has an account.' })
  mandateId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail where a member without an account is summoned; without it, on paper.',
  })
  email?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the appointment; today when left out.' })
  appointedOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds.' })
  validUntil?: string;

  @Field(() => MemberCategory, {
    nullable: true,
    description:
      'In what capacity. Whoever does not sit ex officio is appointed for three years, unless an end is said.',
  })
  category?: MemberCategory;

  @Field(() => String, { nullable: true, description: 'Act of the appointment (référence de l’arrêté).' })
  actReference?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate?: string;
}

@InputType({ description: 'Invites somebody to hold a mandate (donner un mandat). Nobody to their own account.' })
export class GrantMandateInput extends CreatingInput {
  @Field(() => DepartementCode, {
    nullable: true,
    description: 'Where the mandate holds; left out for MIPROF, which is national.',
  })
  departement?: string;

  @Field(() => String, {
    description:
      'Professional e-mail: its holder is invited there, and accepts; a new account’s subject is this address.',
  })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Name of the person, for an account that would be new.' })
  displayName?: string;

  @Field(() => Role, { description: 'Role that the mandate gives.' })
  role!: RoleName;

  @Field(() => ID, { nullable: true, description: 'Organisation, for an association’s roles.' })
  organisationId?: string;

  @Field(() => String, { nullable: true, description: 'Team, for a caseworker: found by its name, or made.' })
  team?: string;

  @Field(() => ID, { nullable: true, description: 'Authority, for a préfecture or a parquet.' })
  authorityId?: string;

  @Field(() => ID, { nullable: true, description: 'Body, for a seat or a secretariat.' })
  bodyId?: string;

  @Field(() => String, { nullable: true, description: 'Quality, in French.' })
  quality?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; that of the acceptance when left out.' })
  validFrom?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds. Needed for a stand-in.' })
  validUntil?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Mandate that this one stands in for (suppléance datée): same role, same seat.',
  })
  standsInForId?: string;
}

@InputType({ description: 'Ends a mandate at once (révoquer un mandat).' })
export class RevokeMandateInput extends ChangingInput {
  @Field(() => ID, { description: 'Mandate to end.' })
  mandateId!: string;
}

@InputType({ description: 'Closes an account at once, everywhere (désactiver un compte).' })
export class DeactivateAccountInput extends ActInput {
  @Field(() => ID, { description: 'Account to close.' })
  accountId!: string;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class RegisterOrganisationPayload extends Payload {
  @Behind('ACT')
  @Field(() => Organisation, { nullable: true, description: 'The organisation registered.' })
  organisation!: Organisation | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class RecordApprovalPayload extends Payload {
  @Behind('ACT')
  @Field(() => Approval, { nullable: true, description: 'The approval recorded.' })
  approval!: Approval | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class RevokeMandatePayload extends Payload {
  @Behind('ACT')
  @Field(() => Mandate, { nullable: true, description: 'The mandate as it now stands.' })
  mandate!: Mandate | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class DeactivateAccountPayload extends Payload {
  @Behind('ACT')
  @Field(() => Account, { nullable: true, description: 'The account as it now stands.' })
  account!: Account | null;
}
