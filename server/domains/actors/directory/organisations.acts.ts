import type { Act } from '../../../acts/act';
import { addMonths } from '../../../kernel/local-date';
import { foldName, tidied } from '../../../kernel/fold-name';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { ApprovalEntity, OrganisationEntity } from './directory.entity';
import { approvalVerdict, APPROVAL_MONTHS, registrationOf } from './organisations.rules';

export interface RegisterOrganisation {
  name: string;
  registration: string;
  kind?: string;
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
}

export interface RecordApproval {
  organisationId: string;
  reference: string;
  validFrom: string;
  validUntil?: string;
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
}

export async function registerOrganisation(act: Act, input: RegisterOrganisation): Promise<string> {
  const registration = registrationOf(input.registration);
  if (!registration) throw Refusal.of(ErrorCode.INVALID_VALUE, MALFORMED, ['registration']);
  const name = tidied(input.name);
  if (!name) throw Refusal.of(ErrorCode.MISSING_VALUE, "Indiquez le nom de l'organisme.", ['name']);
  await takeTurn(act.tx, `organisation ${registration}`);
  await takeTurn(act.tx, `organisation ${foldName(name)}`);
  const [known] = await act.tx.query({ text: KNOWN_ORGANISATION, values: [registration] });
  if (known) throw Refusal.of(ErrorCode.ALREADY_EXISTS, REGISTERED, ['registration']);
  const [namesake] = await act.tx.query({ text: NAMESAKE, values: [name] });
  if (namesake) throw Refusal.of(ErrorCode.ALREADY_EXISTS, SAME_NAME, ['name']);
  await act.tx.insert(OrganisationEntity, {
    id: act.newId,
    name,
    registration,
    kind: tidied(input.kind ?? '') || 'ASSOCIATION',
    createdAt: act.actor.now,
  });
  return act.newId;
}

/** Per département (CASF R.121-12-3): the act of its préfet, three years, renewable. */
export async function recordApproval(act: Act, input: RecordApproval): Promise<string> {
  const organisationId = act.uuid(input.organisationId, 'Organisation', ['organisationId']);
  const [organisation] = await act.tx.query({ text: ORGANISATION, values: [organisationId] });
  if (!organisation) throw Refusal.notFound(['organisationId']);
  const reference = tidied(input.reference);
  if (!reference) throw Refusal.of(ErrorCode.MISSING_VALUE, "Indiquez la référence de l'arrêté.", ['reference']);
  const longest = addMonths(input.validFrom, APPROVAL_MONTHS);
  const validUntil = input.validUntil ?? longest;
  act.apply(approvalVerdict(input.validFrom, validUntil, longest));
  await takeTurn(act.tx, `approval ${act.actor.departement} ${organisationId}`);
  const [known] = await act.tx.query({
    text: KNOWN_APPROVAL,
    values: [organisationId, reference, input.validFrom, validUntil],
  });
  if (known) throw Refusal.of(ErrorCode.ALREADY_EXISTS, OVERLAPS, ['validFrom']);
  await act.tx.insert(ApprovalEntity, {
    id: act.newId,
    organisationId,
    reference,
    validFrom: input.validFrom,
    validUntil,
    recordedBy: act.actor.accountId,
    recordedAt: act.actor.now,
  });
  return act.newId;
}

const MALFORMED = 'Indiquez un numéro RNA (W suivi de neuf chiffres) ou SIRET (quatorze chiffres).';
const REGISTERED = 'Cet organisme est déjà enregistré : retrouvez-le par son numéro (departement.organisation).';
const OVERLAPS =
  'Un agrément de cet organisme couvre déjà ces dates, ou porte cette référence. Un renouvellement commence à la fin du précédent.';

const SAME_NAME = 'Un organisme porte déjà ce nom : retrouvez-le, ou ajoutez le lieu à celui-ci s’il en est un autre.';

const NAMESAKE = 'select true from directory.organisation where access.folded_name(name) = access.folded_name($1)';

const KNOWN_ORGANISATION = 'select true from directory.organisation where registration = $1';

const ORGANISATION = 'select true from directory.organisation where id = $1';

const KNOWN_APPROVAL = `
  select true from directory.approval a
  where a.departement_code = access.departement() and a.organisation_id = $1::uuid
    and (a.reference = $2 or (a.valid_from < $4::date and $3::date < a.valid_until))`;
