import { json } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import {
  APPROVAL,
  account,
  authority,
  organisation,
  type AccountRow,
  type ApprovalRow,
  type AuthorityRow,
  type OrganisationRow,
} from './directory.rows';
import { MANDATE_BY_ID, MANDATES_HERE, OWN_MANDATES, type MandateRow } from './mandates.sql';

const HERE = 'access.departement()';

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
    const [row] = await this.database.read<ApprovalRow>(actor, { text: APPROVAL_BY_ID, values: [id] });
    return row ?? null;
  }

  authorities(actor: Actor): Promise<AuthorityRow[]> {
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
    const [row] = await this.database.read<MandateRow>(actor, { text: MANDATE_BY_ID, values: [id] });
    return row ?? null;
  }

  mandates(actor: Actor, page: { inForce: boolean; after: string[] | null; limit: number }): Promise<MandateRow[]> {
    const values = [page.inForce, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit];
    return this.database.read<MandateRow>(actor, { text: MANDATES_HERE, values });
  }
}

const approvalInForce = json<ApprovalRow | null>(
  (at) => `(
  select ${APPROVAL.json('a')} from directory.approval a where a.organisation_id = ${at('id')} and a.departement_code = access.departement()
    and a.valid_from <= access.today() and access.today() < a.valid_until order by a.valid_until desc limit 1)`,
);

const ORGANISATION_ROW = `
  select ${organisation(HERE).with({ approval: approvalInForce }).select('o')} from directory.organisation o`;

const ORGANISATIONS = `${ORGANISATION_ROW}
  where (select access.mandated()) and (
    exists (select from directory.approval a where a.organisation_id = o.id and a.departement_code = access.departement())
    or exists (select from directory.team t where t.organisation_id = o.id and t.departement_code = access.departement()))
  order by o.name, o.id limit 500`;

const ORGANISATION = `${ORGANISATION_ROW}
  where (select access.mandated()) and (o.id = $1::uuid or o.registration = $2::text)`;

const APPROVAL_BY_ID = `
  select ${APPROVAL.select('a')} from directory.approval a where a.departement_code = access.departement() and a.id = $1`;

const AUTHORITIES = `
  select ${authority('t.departement_code').select('a')}
  from reference.authority a join reference.authority_territory t on t.authority_id = a.id
  where t.departement_code = access.departement() and (select access.mandated())
    and a.valid_from <= access.today() and (a.valid_until is null or access.today() < a.valid_until)
  order by a.kind, a.seat desc, a.name`;

const ACCOUNT = `
  select ${account(HERE).select('a')} from directory.account a where a.id = $1`;
