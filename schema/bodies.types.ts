import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgendaItemKind } from './agenda.types';
import { Behind } from './gates';
import { Role, type RoleName } from './directory.types';
import { MemberCategory, MembershipEnd } from './member-words.types';
import { Node } from './node.types';
import { LocalDate } from './scalars';
import { enumOf, AGENDA_KEEPINGS, BODY_KINDS, BODY_STATES, FORMATIONS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const BodyKind = enumOf(BODY_KINDS);
export type BodyKind = words.BodyKind;
registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'Kinds of body that exist in law (instances existantes). Closed: the platform creates none.',
  valuesConfig: {
    PROSTITUTION_EXIT_COMMISSION: {
      description:
        'Commission départementale de lutte contre la prostitution, le proxénétisme et la traite (CASF L.121-9).',
    },
    CODAF: { description: 'Comité opérationnel départemental anti-fraude (décret 2020-872).' },
    VICTIM_SUPPORT_COMMITTEE: { description: "Comité local d'aide aux victimes (décret 2016-1056)." },
  },
});

export const Formation = enumOf(FORMATIONS);
export type Formation = words.Formation;
registerEnumType(Formation, {
  name: 'Formation',
  description: 'Who sits for which business (formation).',
  valuesConfig: {
    POLICY: { description: 'All members, on policy alone (orientations).' },
    INDIVIDUAL_CASES: {
      description: 'Individual files of the commission (situations individuelles, CASF R.121-12-7).',
    },
    MINORS_PATHWAYS: { description: 'Pathways of minors (parcours des mineurs, décret du 30/12/2025).' },
    PROTECTION_CIRCUIT: {
      description:
        'No sitting: the urgent circuit of a minor, where a local convention exists (circuit de protection), told to the commission.',
    },
    PLENARY: { description: 'Plenary of the CODAF or of the committee (formation plénière): nothing about a person.' },
    RESTRICTED: { description: 'Restricted formation of the CODAF (formation restreinte): belongs to one parquet.' },
    FOLLOW_UP_CELL: {
      description:
        'Follow-up cell of the committee (cellule de suivi), where its rules create one: it alone reads sheets, under pseudonym.',
    },
  },
});

export const BodyState = enumOf(BODY_STATES);
export type BodyState = words.BodyState;
registerEnumType(BodyState, {
  name: 'BodyState',
  description: 'Whether a body lives (installée), sleeps (en sommeil) or has never been installed (non installée).',
});

export const AgendaKeeping = enumOf(AGENDA_KEEPINGS);
export type AgendaKeeping = words.AgendaKeeping;
registerEnumType(AgendaKeeping, {
  name: 'AgendaKeeping',
  description:
    'Where the body keeps its agenda (tenue de l’ordre du jour): here, or in its own tool, to which one sheet is handed over.',
});

@ObjectType({ description: 'A seat of a body that nobody holds today, so that what is sent there would not be read.' })
export class UnattendedSeat {
  @Behind('DIRECTORY')
  @Field(() => Formation, { description: 'Formation whose files it would read.' })
  formation!: Formation;

  @Behind('DIRECTORY')
  @Field(() => Role, { description: 'Role of the seat.' })
  role!: RoleName;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'What is missing and what to do, in French.' })
  says!: string;
}

/** Its row: département, uuid, kind, and the state where it was read. */
@ObjectType({
  implements: Node,
  description: 'A body that exists in a département (instance). Read by every account that holds a mandate there.',
})
export class Body extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => BodyKind, { description: 'Its kind.' })
  kind!: BodyKind;

  @Behind('DIRECTORY')
  @Field(() => BodyState, { description: 'Whether it lives.' })
  state!: BodyState;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'Since when it is in that state.' })
  stateSince!: string;

  @Behind('DIRECTORY')
  @Field(() => AgendaKeeping, { description: 'Where it keeps its agenda.' })
  agendaKeeping!: AgendaKeeping;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  implements: Node,
  description:
    'A member of a body, with or without an account (membre). Read by every account that holds a mandate in the département.',
})
export class Membership extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => Formation, { description: 'Formation in which the member sits.' })
  formation!: Formation;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Quality, in French, as the summons has it.' })
  quality!: string;

  @Behind('DIRECTORY')
  @Field(() => Role, { description: 'Role of the seat.' })
  role!: RoleName;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'Whether the member has a voice (voix délibérative).' })
  voting!: boolean;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'Day of the appointment.' })
  appointedOn!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it no longer holds; null without end (membre de droit).',
  })
  validUntil!: string | null;

  @Behind('DIRECTORY')
  @Field(() => MemberCategory, { nullable: true, description: 'In what capacity; null where nobody said.' })
  category!: MemberCategory | null;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Act of the appointment (référence de l’arrêté).' })
  actReference!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day of that act.' })
  actDate!: string | null;

  @Behind('DIRECTORY')
  @Field(() => MembershipEnd, { nullable: true, description: 'Why it ended before its term.' })
  endReason!: MembershipEnd | null;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'Least number of sittings of a formation in a civil year (fréquence minimale).' })
export class MinimumSittings {
  @Behind('REFERENCE')
  @Field(() => Formation, { description: 'Formation that must sit.' })
  formation!: Formation;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Sittings in a civil year.' })
  minimum!: number;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'The article it comes from.' })
  article!: string;

  @Behind('REFERENCE')
  @Field(() => Boolean, { description: 'False: a parameter, not a figure read in the text in force.' })
  statutory!: boolean;

  @Behind('REFERENCE')
  @Field(() => LocalDate, { description: 'Since when.' })
  from!: string;

  @Behind('REFERENCE')
  @Field(() => LocalDate, { nullable: true, description: 'Until when; null while it holds.' })
  until!: string | null;
}

@ObjectType({ description: 'A formation of a kind of body, as the texts have it.' })
export class FormationReference {
  @Behind('REFERENCE')
  @Field(() => Formation, { description: 'Which formation.' })
  code!: Formation;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Name, in French.' })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'The articles it comes from.' })
  legalBasis!: string;

  @Behind('REFERENCE')
  @Field(() => [AgendaItemKind], { description: 'What may be on its agenda.' })
  treats!: AgendaItemKind[];
}

@ObjectType({ description: 'A kind of body, as the texts have it. Read by every account.' })
export class BodyKindReference {
  @Behind('REFERENCE')
  @Field(() => BodyKind, { description: 'Which kind.' })
  kind!: BodyKind;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Official name, in French.' })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Short name, in French.' })
  shortName!: string;

  @Behind('REFERENCE')
  @Field(() => [String], { description: 'The texts that made it.' })
  legalBasis!: string[];

  @Behind('REFERENCE')
  @Field(() => Role, { description: 'Role of its secretariat.' })
  secretariatRole!: RoleName;

  @Behind('REFERENCE')
  @Field(() => Boolean, { description: 'Whether CRPA R.133-3 ff. (convening, quorum, votes) bind it.' })
  crpaApplies!: boolean;

  @Behind('REFERENCE')
  @Field(() => [FormationReference], { description: 'Its formations.' })
  formations!: FormationReference[];

  @Behind('REFERENCE')
  @Field(() => [MinimumSittings], { description: 'How often it must sit, past and present.' })
  minimumSittings!: MinimumSittings[];
}
