import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { Node } from './node.types';
import { Instant, LocalDate } from './scalars';
import { enumOf, ROLES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const Role = enumOf(ROLES);
export type RoleName = words.Role;
registerEnumType(Role, {
  name: 'Role',
  description:
    'What a mandate makes of an account (fonction). What each role reads: the levels table (docs/levels.md).',
  valuesConfig: {
    COORDINATOR: {
      description: 'Départemental coordinator: secretariat of the commission (déléguée aux droits des femmes).',
    },
    CODAF_SECRETARIAT: { description: 'Permanent secretariat of the CODAF.' },
    COMMITTEE_SECRETARIAT: { description: 'Secretariat of the victim-support committee (cabinet du préfet).' },
    AFIS_PAYER: { description: 'Body that pays the AFIS (MSA).' },
    REGIONAL_DIRECTORATE: {
      description:
        'Regional directorate for women’s rights: second person where a département has one official; no case.',
    },
    SECRETARY_GENERAL: {
      description: 'Secretary-general of the préfecture: second person where a département has one official; no case.',
    },
    MIPROF: { description: 'Inter-ministerial mission: national figures alone.' },
    DPO: { description: 'Data protection officer (délégué à la protection des données): the journal.' },
    ADMIN: { description: 'Administrator: the directory, never a case.' },
  },
});

@ObjectType({
  description: 'A person who signs in (compte). Read by its owner and by whoever runs something in the département.',
})
export class Account {
  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Name of the person, who is an agent or an associate: never a person followed.' })
  name!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Professional e-mail.' })
  email!: string;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'False once the account has been deactivated: nothing opens any more.' })
  active!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'An association or another organisation (organisme). Read by every account that holds a mandate.',
})
export class Organisation extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id, in the département where it was read.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'National number of the register (RNA or SIRET).' })
  registration!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Kind of organisation (nature).' })
  kind!: string;
}

@ObjectType({
  description:
    'Approval of an association for a département (agrément, CASF R.121-12-3). Read by every account that holds a mandate.',
})
export class Approval {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Reference of the act (référence de l’arrêté).' })
  reference!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'Day from which it no longer holds: three years later at most.' })
  validUntil!: string;
}

@ObjectType({
  description: 'A team of an association in a département (équipe). Read by every account that holds a mandate.',
})
export class Team {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'A préfecture, parquet, child welfare or other authority (autorité). Public.' })
export class Authority {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id, in the département where it was read.' })
  id!: string;

  @Behind('DIRECTORY')
  @Field(() => String, {
    description:
      'Kind: PREFECTURE, PREFECTURE_DE_POLICE, PARQUET, CHILD_WELFARE, DDETS, POLICE, GENDARMERIE, LABOUR_INSPECTION, ARS.',
  })
  kind!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Name, in French.' })
  name!: string;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'For a parquet: the one at the chef-lieu, whose procureur co-chairs.' })
  seat!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'What an account is, where, and from when until when (mandat). Read by its owner; and by the secretariats, the DPO, ' +
    'the administrator, and an association’s manager for her own association.',
})
export class Mandate extends Node {
  departement!: string | null;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => Role, { description: 'Role that it gives.' })
  role!: RoleName;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Quality in which the person sits, in French; may be empty.' })
  quality!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; null without end.' })
  validUntil!: string | null;

  @Behind('DIRECTORY')
  @Field(() => Instant, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Whether it holds today, at the local date of its département.' })
  inForce!: boolean;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}
