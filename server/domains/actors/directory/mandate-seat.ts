import type { Act } from '../../../acts/act';
import { NATIONAL, uuidOf, type IdType } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { columns, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Manner } from './directory.access';
import { READABLE } from './mandates.sql';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import type { Role } from '../../../kernel/words';

export interface GrantMandate {
  departement?: string;
  email: string;
  displayName?: string;
  role: Role;
  organisationId?: string;
  team?: string;
  authorityId?: string;
  bodyId?: string;
  quality?: string;
  validFrom?: string;
  validUntil?: string;
  standsInForId?: string;
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
}

/** What a mandate is about, with everything that was named found in this département. */
export interface Seat {
  role: Role;
  departement: string | null;
  organisationId: string | null;
  authorityId: string | null;
  bodyId: string | null;
  bodyKind: BodyKind | null;
}

const PRINCIPAL = columns('directory.mandate', {
  id: uuid(),
  accountId: uuid(),
  role: text<Role>(),
  organisationId: uuid().orNull(),
  authorityId: uuid().orNull(),
  bodyId: uuid().orNull(),
});

export type Principal = RowOf<typeof PRINCIPAL>;

/** A mandate that this actor may give, everything named in it found. */
export interface CheckedMandate {
  email: string;
  principal: Principal | null;
  seat: Seat;
  manner: Exclude<Manner, null>;
}

/** Addressees of the commission: they read what they need, and do not sit. */
const ADDRESSEES: Record<string, string[]> = { PROSTITUTION_EXIT_COMMISSION: ['AFIS_PAYER', 'FOREIGNERS_SERVICE'] };

/** What a stand-in's mandate leaves out is that of the mandate it stands in for. */
export async function seatOf(act: Act, input: GrantMandate, principal: Principal | null): Promise<Seat> {
  const departement = act.actor.departement === NATIONAL ? null : act.actor.departement;
  const named = namedIn(act, input, principal);
  const [found] = await act.tx.query<Found>({
    text: FOUND,
    values: [named.organisationId, named.authorityId, named.bodyId],
  });
  refuseUnknown(named, found ?? null);
  checkSeat(input.role, found ?? null);
  return { role: input.role, departement, ...named, bodyKind: found?.bodyKind ?? null };
}

type Named = Pick<Seat, 'organisationId' | 'authorityId' | 'bodyId'>;

function namedIn(act: Act, input: GrantMandate, principal: Principal | null): Named {
  const uuid = (id: string | undefined, type: IdType, path: keyof Named) =>
    id ? act.uuid(id, type, [path]) : (principal?.[path] ?? null);
  return {
    organisationId: uuid(input.organisationId, 'Organisation', 'organisationId'),
    authorityId: uuid(input.authorityId, 'Authority', 'authorityId'),
    bodyId: uuid(input.bodyId, 'Body', 'bodyId'),
  };
}

function refuseUnknown(named: Named, found: Found | null): void {
  if (named.organisationId && !found?.organisation) throw Refusal.notFound(['organisationId']);
  if (named.authorityId && !found?.authorityKind) throw Refusal.notFound(['authorityId']);
  if (named.bodyId && !found?.bodyKind) throw Refusal.notFound(['bodyId']);
}

/** The mandate that a stand-in is for: of this département, neither revoked nor over, and one that the actor reads. */
export async function principalOf(act: Act, id: string): Promise<Principal> {
  const uuid = uuidOf(id, 'Mandate', act.actor.departement);
  const [principal] = uuid ? await act.tx.query<Principal>({ text: PRINCIPAL_MANDATE, values: [uuid] }) : [];
  if (!principal) throw Refusal.notFound(['standsInForId']);
  return principal;
}

interface Found {
  organisation: boolean | null;
  authorityKind: string | null;
  bodyKind: BodyKind | null;
}

/** Only who sits in a body, keeps its secretariat, or is told of its decisions, has a mandate there. */
function checkSeat(role: Role, found: Found | null): void {
  if (found?.bodyKind) {
    const { formations, secretariatRole } = bodyKindReference(found.bodyKind as BodyKind);
    const seats: string[] = formations.flatMap(({ composition }) => composition.map(({ seatRole }) => seatRole));
    const possible = [...new Set([secretariatRole, ...seats, ...(ADDRESSEES[found.bodyKind] ?? [])])];
    if (!possible.includes(role))
      throw Refusal.of(
        ErrorCode.INVALID_VALUE,
        `Cette instance n'a pas ce siège. Sièges possibles : ${possible.join(', ')}.`,
        ['role'],
      );
  }
  if (role === 'PARQUET' && found?.authorityKind && found.authorityKind !== 'PARQUET') {
    throw Refusal.of(ErrorCode.INVALID_VALUE, "Cette autorité n'est pas un parquet.", ['authorityId']);
  }
  if (role === 'PREFECTURE' && found?.authorityKind && !found.authorityKind.startsWith('PREFECTURE')) {
    throw Refusal.of(ErrorCode.INVALID_VALUE, "Cette autorité n'est pas une préfecture.", ['authorityId']);
  }
}

const FOUND = `
  select (select true from directory.organisation o where o.id = $1::uuid) as organisation,
    (select a.kind from reference.authority a join reference.authority_territory t on t.authority_id = a.id
      where a.id = $2::uuid and t.departement_code = access.departement()) as "authorityKind",
    (select b.kind from directory.body b where b.id = $3::uuid and b.departement_code = access.departement()) as "bodyKind"`;

const PRINCIPAL_MANDATE = `
  select ${PRINCIPAL.select('m')}
  from directory.mandate m
  where m.id = $1 and m.revoked_at is null and access.stands(m.stands_in_for)
    and (m.valid_until is null or access.today() < m.valid_until)
    and m.departement_code is not distinct from nullif(access.departement(), '00') and ${READABLE}`;
