import { addMonths, type LocalDate } from '../../../kernel/local-date';
import type { Role } from '../../../kernel/words';

export interface MandateShape {
  role: Role;
  departement: string | null;
  organisationId: string | null;
  team: string | null;
  authorityId: string | null;
  bodyId: string | null;
  validFrom: LocalDate;
  validUntil: LocalDate | null;
  standsIn: boolean;
}

export interface Fault {
  missing: boolean;
  field: string;
  message: string;
}

const NATIONAL_ROLES = ['MIPROF', 'ADMIN'];
const ASSOCIATION_ROLES = ['ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER'];
const AUTHORITY_ROLES = ['PREFECTURE', 'PARQUET'];
/** Of a département, and of an authority if one wishes. */
const WITHOUT_BODY = ['DPO', 'REGIONAL_DIRECTORATE', 'SECRETARY_GENERAL'];
const BODYLESS = [...NATIONAL_ROLES, ...ASSOCIATION_ROLES, ...WITHOUT_BODY];
const MANDATE_MONTHS = 72;
const STAND_IN_MONTHS = 12;

/** What a role's mandate must name, and what it must not. The first fault found, or null. */
export function mandateFault(mandate: MandateShape): Fault | null {
  return placeFault(mandate) ?? holderFault(mandate) ?? datesFault(mandate);
}

function placeFault({ role, departement, bodyId, authorityId }: MandateShape): Fault | null {
  const national = NATIONAL_ROLES.includes(role);
  if (national && departement) return wrong('departement', 'Ce mandat est national : ne précisez pas de département.');
  if (!national && !departement) return missing('departement', 'Précisez le département de ce mandat.');
  if (BODYLESS.includes(role) && bodyId) return wrong('bodyId', 'Ce mandat ne porte pas sur une instance.');
  if (BODYLESS.includes(role))
    return authorityId && !WITHOUT_BODY.includes(role)
      ? wrong('authorityId', 'Ce mandat ne porte pas sur une autorité.')
      : null;
  if (!bodyId) return missing('bodyId', "Précisez l'instance où la personne siège.");
  if (AUTHORITY_ROLES.includes(role) && !authorityId)
    return missing('authorityId', "Précisez l'autorité : quelle préfecture ou quel parquet.");
  return null;
}

function holderFault({ role, organisationId, team }: MandateShape): Fault | null {
  const association = ASSOCIATION_ROLES.includes(role);
  if (association && !organisationId) return missing('organisationId', "Précisez l'association.");
  if (role === 'ASSOCIATION_CASEWORKER' && !team) return missing('team', "Précisez l'équipe de la personne.");
  if (role !== 'ASSOCIATION_CASEWORKER' && team)
    return wrong('team', "Seule une intervenante ou un intervenant d'association a une équipe.");
  if (!association && role !== 'OTHER_ASSOCIATION' && organisationId)
    return wrong('organisationId', "Ce mandat n'est pas celui d'une association.");
  return null;
}

function datesFault({ validFrom, validUntil, standsIn }: MandateShape): Fault | null {
  if (standsIn && !validUntil) return missing('validUntil', 'Une suppléance est datée : précisez sa fin.');
  if (!validUntil) return null;
  if (validUntil <= validFrom) return wrong('validUntil', 'La fin du mandat doit venir après son début.');
  const months = standsIn ? STAND_IN_MONTHS : MANDATE_MONTHS;
  if (validUntil <= addMonths(validFrom, months)) return null;
  return wrong(
    'validUntil',
    standsIn
      ? 'Une suppléance dure un an au plus.'
      : 'Un mandat daté dure six ans au plus ; sans date de fin, il vaut jusqu’à sa révocation.',
  );
}

const missing = (field: string, message: string): Fault => ({ missing: true, field, message });
const wrong = (field: string, message: string): Fault => ({ missing: false, field, message });
