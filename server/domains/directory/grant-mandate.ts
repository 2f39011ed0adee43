import type { Act } from '../../acts/act';
import { foldName, tidied } from '../../kernel/fold-name';
import { newUuid } from '../../kernel/id';
import { ErrorCode, Refusal } from '../../kernel/refusal';
import { namedStatement } from '../../tenancy/named-statement';
import { takeTurn } from '../../tenancy/take-turn';
import { mayGrant, takesTwo } from './directory.access';
import { AccountEntity, MandateEntity, TeamEntity } from './directory.entity';
import { mandateFault } from './mandates.rules';
import { principalOf, seatOf, type GrantMandate, type Principal, type Seat } from './mandate-seat';

interface KnownAccount {
  id: string;
  active: boolean;
}

/** A mandate that this actor may give, everything named in it found. */
export interface CheckedMandate {
  email: string;
  principal: Principal | null;
  seat: Seat;
}

type GivenSeat = Pick<
  MandateEntity,
  | 'accountId'
  | 'role'
  | 'departementCode'
  | 'organisationId'
  | 'teamId'
  | 'authorityId'
  | 'bodyId'
  | 'validFrom'
  | 'validUntil'
  | 'standsInFor'
>;

/** One person gives it; for some roles it takes two. */
export async function grantMandate(act: Act, input: GrantMandate): Promise<string> {
  const checked = await checkMandate(act, input);
  if (takesTwo(checked.seat.role)) {
    await accountWith(act, checked.email);
    throw Refusal.of(ErrorCode.SECOND_PERSON_REQUIRED, TAKES_TWO, ['role']);
  }
  return insertChecked(act, input, checked);
}

/** Who asks and what is asked. */
export async function checkMandate(act: Act, input: GrantMandate): Promise<CheckedMandate> {
  const email = emailOf(input.email);
  const principal = input.standsInForId ? await principalOf(act, input.standsInForId) : null;
  const seat = await seatOf(act, input, principal);
  checkShape(act, input, seat, principal);
  checkRight(act, seat, principal, Boolean(input.validUntil));
  return { email, principal, seat };
}

/** Whom it is for; then the row. */
export async function insertChecked(
  act: Act,
  input: GrantMandate,
  { email, principal, seat }: CheckedMandate,
  id = act.newId,
): Promise<string> {
  const accountId = await accountOf(act, email, input.displayName);
  const teamId = input.team ? await teamOf(act, seat.organisationId!, tidied(input.team)) : null;
  await insertMandate(act, id, input, { ...seat, teamId }, accountId, principal);
  await tellOfficer(act, id);
  return id;
}

/** Given alone by somebody who is kept from a file: whoever gives it learns nothing, the data protection officer looks. */
async function tellOfficer(act: Act, id: string): Promise<void> {
  const [given] = await act.tx.query<{ told: boolean }>({ text: TO_BE_EXAMINED, values: [id] });
  if (given?.told) act.tell('MANDATE_TO_EXAMINE', id);
}

function emailOf(typed: string): string {
  const email = tidied(typed).toLowerCase();
  // As the providers of identities write it: what nobody sees would make a second account.
  if (email.length <= 254 && /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+\.[\x21-\x3f\x41-\x7e]+$/.test(email))
    return email;
  throw Refusal.of(ErrorCode.INVALID_VALUE, "Indiquez l'adresse électronique professionnelle de la personne.", [
    'email',
  ]);
}

function checkShape(act: Act, input: GrantMandate, seat: Seat, principal: Principal | null): void {
  const fault = mandateFault({
    ...seat,
    team: tidied(input.team ?? '') || null,
    validFrom: input.validFrom ?? act.actor.today,
    validUntil: input.validUntil ?? null,
    standsIn: principal !== null,
  });
  if (fault)
    throw Refusal.of(fault.missing ? ErrorCode.MISSING_VALUE : ErrorCode.INVALID_VALUE, fault.message, [fault.field]);
  const same =
    !principal ||
    (principal.role === seat.role &&
      principal.bodyId === seat.bodyId &&
      principal.authorityId === seat.authorityId &&
      principal.organisationId === seat.organisationId);
  if (!same)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Une suppléance porte sur le même siège que le mandat suppléé.', [
      'standsInForId',
    ]);
}

function checkRight(act: Act, seat: Seat, principal: Principal | null, dated: boolean): void {
  const asked = { ...seat, standsInForAccount: principal?.accountId ?? null, dated };
  if (mayGrant(act.mandates, act.actor.accountId, asked)) return;
  throw Refusal.forbidden(
    "Vous ne pouvez pas donner ce mandat : adressez-vous au secrétariat de l'instance, à la responsable de " +
      "l'association ou à l'administrateur.",
  );
}

/** ProConnect joins on the professional e-mail: a new account's subject is that address, in lower case. */
async function accountOf(act: Act, email: string, displayName: string | undefined): Promise<string> {
  const known = await knownAccount(act, email, displayName);
  if (known) return known;
  const name = tidied(displayName!);
  const id = newUuid();
  await act.tx.insert(AccountEntity, {
    id,
    subject: email,
    email,
    displayName: name,
    createdAt: act.actor.now,
    version: 1,
  });
  return id;
}

/** In turn, and never one's own. */
async function accountWith(act: Act, email: string): Promise<KnownAccount | undefined> {
  await takeTurn(act.tx, `account ${email}`);
  const [known] = await act.tx.query<KnownAccount>({ text: KNOWN_ACCOUNT, values: [email] });
  if (known?.id === act.actor.accountId)
    throw Refusal.forbidden('Personne ne se donne un mandat : demandez-le à une autre personne habilitée.');
  return known;
}

/** The account that has this address; null when it is still to be made, and can be. */
export async function knownAccount(act: Act, email: string, displayName: string | undefined): Promise<string | null> {
  const known = await accountWith(act, email);
  if (known && !known.active)
    throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce compte est désactivé : il ne peut plus recevoir de mandat.', ['email']);
  if (!known && !displayName?.trim())
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Ce compte est nouveau : indiquez le nom de la personne.', [
      'displayName',
    ]);
  return known?.id ?? null;
}

async function teamOf(act: Act, organisationId: string, name: string): Promise<string> {
  await takeTurn(act.tx, `team ${organisationId} ${foldName(name)}`);
  const [known] = await act.tx.query<{ id: string }>({ text: KNOWN_TEAM, values: [organisationId, name] });
  if (known) return known.id;
  const id = newUuid();
  await act.tx.insert(TeamEntity, { id, organisationId, name });
  return id;
}

async function insertMandate(
  act: Act,
  id: string,
  input: GrantMandate,
  seat: Seat & { teamId: string | null },
  accountId: string,
  principal: Principal | null,
): Promise<void> {
  const { role, organisationId, teamId, authorityId, bodyId, departement } = seat;
  const given: GivenSeat = {
    accountId,
    role,
    departementCode: departement,
    organisationId,
    teamId,
    authorityId,
    bodyId,
    validFrom: input.validFrom ?? act.actor.today,
    validUntil: input.validUntil ?? null,
    standsInFor: principal?.id ?? null,
  };
  await checkNotGivenYet(act, given);
  await act.tx.insert(MandateEntity, {
    ...given,
    id,
    quality: tidied(input.quality ?? ''),
    grantedBy: act.actor.accountId,
    grantedAt: act.actor.now,
    version: 1,
  });
}

async function checkNotGivenYet(act: Act, given: GivenSeat): Promise<void> {
  const [known] = await act.tx.query({ text: KNOWN_MANDATE.text, values: KNOWN_MANDATE.values(given) });
  if (!known) return;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Cette personne a déjà ce mandat à ces dates. Révoquez-le avant d’en donner un autre.',
  );
}

const TAKES_TWO =
  'Un mandat de parquet ou de délégué à la protection des données se donne à deux : proposez-le (proposeMandate) ; ' +
  'un autre administrateur l’approuvera.';

const TO_BE_EXAMINED = 'select access.to_be_examined($1, null) as told';

const KNOWN_ACCOUNT = `
  select a.id, a.deactivated_at is null as active
  from directory.account a
  where lower(a.email) = $1 or a.subject = $1 order by (lower(a.email) = $1) desc limit 1`;

const KNOWN_TEAM = `
  select t.id from directory.team t
  where t.departement_code = access.departement() and t.organisation_id = $1::uuid
    and access.folded_name(t.name) = access.folded_name($2) order by t.twin limit 1`;

/** Whose, where and when: two mandates that are equal in this must not overlap. */
const KNOWN_MANDATE = namedStatement(
  [
    'accountId',
    'role',
    'departementCode',
    'organisationId',
    'teamId',
    'authorityId',
    'bodyId',
    'validFrom',
    'validUntil',
    'standsInFor',
  ],
  (at) => `
  select true from directory.mandate m
  where m.account_id = ${at.accountId} and m.role = ${at.role}
    and m.departement_code is not distinct from ${at.departementCode}::text
    and m.organisation_id is not distinct from ${at.organisationId}::uuid
    and m.team_id is not distinct from ${at.teamId}::uuid
    and m.authority_id is not distinct from ${at.authorityId}::uuid
    and m.body_id is not distinct from ${at.bodyId}::uuid and m.revoked_at is null
    and m.valid_from < coalesce(${at.validUntil}::date, 'infinity')
    and ${at.validFrom}::date < coalesce(m.valid_until, 'infinity')
    and m.stands_in_for is not distinct from ${at.standsInFor}::uuid`,
);
