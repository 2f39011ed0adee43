import type { Actor, Database } from '../../../tenancy/database';
import { MANDATE, MANDATES_HERE, OWN_MANDATES } from './mandates.sql';
import type { Role } from '../../../kernel/words';

export interface OrganisationRow {
  nodeType: 'Organisation';
  departement: string;
  id: string;
  name: string;
  registration: string;
  kind: string;
  approval: ApprovalRow | null;
}

export interface ApprovalRow {
  departement: string;
  id: string;
  reference: string;
  validFrom: string;
  validUntil: string;
}

export interface NamedRow {
  departement: string;
  id: string;
  name: string;
}

export interface AccountRow {
  departement: string;
  id: string;
  name: string;
  email: string;
  active: boolean;
}

export interface MandateRow {
  nodeType: 'Mandate';
  departement: string | null;
  id: string;
  role: Role;
  quality: string;
  validFrom: string;
  validUntil: string | null;
  revokedAt: string | null;
  inForce: boolean;
  version: number;
  grantedAt: string;
  account: AccountRow;
  organisation: OrganisationRow | null;
  team: NamedRow | null;
  authority: (NamedRow & { kind: string; seat: boolean }) | null;
  bodyId: string | null;
  standsInFor: string | null;
}

/** Organisations, authorities and mandates: persons who work, never a person followed. */
export class DirectoryQueries {
  constructor(private readonly database: Database) {}

  organisations(actor: Actor): Promise<OrganisationRow[]> {
    return this.database.read<OrganisationRow>(actor, { text: ORGANISATIONS, values: [] });
  }

  async organisation(actor: Actor, key: { id?: string; registration?: string }): Promise<OrganisationRow | null> {
    const [row] = await this.database.read<OrganisationRow>(actor, {
      text: ORGANISATION,
      values: [key.id ?? null, key.registration ?? null],
    });
    return row ?? null;
  }

  async approval(actor: Actor, id: string): Promise<ApprovalRow | null> {
    const [row] = await this.database.read<ApprovalRow>(actor, { text: APPROVAL, values: [id] });
    return row ?? null;
  }

  authorities(actor: Actor): Promise<(NamedRow & { kind: string; seat: boolean })[]> {
    return this.database.read(actor, { text: AUTHORITIES, values: [] });
  }

  async account(actor: Actor, id: string): Promise<AccountRow | null> {
    const [row] = await this.database.read<AccountRow>(actor, { text: ACCOUNT, values: [id] });
    return row ?? null;
  }

  /** The reader's own mandates in force, everywhere. */
  ownMandates(actor: Actor): Promise<MandateRow[]> {
    return this.database.read<MandateRow>(actor, { text: OWN_MANDATES, values: [] });
  }

  async mandate(actor: Actor, id: string): Promise<MandateRow | null> {
    const [row] = await this.database.read<MandateRow>(actor, { text: MANDATE, values: [id] });
    return row ?? null;
  }

  mandates(actor: Actor, page: { inForce: boolean; after: string[] | null; limit: number }): Promise<MandateRow[]> {
    const values = [page.inForce, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit];
    return this.database.read<MandateRow>(actor, { text: MANDATES_HERE, values });
  }
}

const APPROVAL_IN_FORCE = `(
  select jsonb_build_object('departement', a.departement_code, 'id', a.id, 'reference', a.reference, 'validFrom', a.valid_from::text,
    'validUntil', a.valid_until::text)
  from directory.approval a where a.organisation_id = o.id and a.departement_code = access.departement()
    and a.valid_from <= access.today() and access.today() < a.valid_until order by a.valid_until desc limit 1)`;

const ORGANISATION_ROW = `
  select 'Organisation' as "nodeType", access.departement() as departement, o.id, o.name, o.registration, o.kind,
    ${APPROVAL_IN_FORCE} as approval
  from directory.organisation o`;

const ORGANISATIONS = `${ORGANISATION_ROW}
  where (select access.mandated()) and (
    exists (select from directory.approval a where a.organisation_id = o.id and a.departement_code = access.departement())
    or exists (select from directory.team t where t.organisation_id = o.id and t.departement_code = access.departement()))
  order by o.name, o.id limit 500`;

const ORGANISATION = `${ORGANISATION_ROW}
  where (select access.mandated()) and (o.id = $1::uuid or o.registration = $2::text)`;

const APPROVAL = `
  select a.departement_code as departement, a.id, a.reference, a.valid_from::text as "validFrom", a.valid_until::text as "validUntil"
  from directory.approval a where a.departement_code = access.departement() and a.id = $1`;

const AUTHORITIES = `
  select t.departement_code as departement, a.id, a.kind, a.name, a.seat
  from reference.authority a join reference.authority_territory t on t.authority_id = a.id
  where t.departement_code = access.departement() and (select access.mandated())
    and a.valid_from <= access.today() and (a.valid_until is null or access.today() < a.valid_until)
  order by a.kind, a.seat desc, a.name`;

const ACCOUNT = `
  select access.departement() as departement, a.id, a.display_name as name, a.email, a.deactivated_at is null as active
  from directory.account a where a.id = $1`;
