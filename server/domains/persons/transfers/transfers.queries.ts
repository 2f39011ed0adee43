import type { Actor, Database } from '../../../tenancy/database';
import type { TransferState } from '../../../kernel/words';

/** A proposal as the giving team sees it: what became of it, never where to. */
export interface TransferRow {
  departement: string;
  id: string;
  state: TransferState;
  proposedOn: string;
  expiresOn: string;
}

export interface IncomingRow {
  departement: string;
  id: string;
  fromOrganisation: string;
  proposedOn: string;
  expiresOn: string;
  adultOrMinor: string;
  principalForm: string | null;
}

export class TransferQueries {
  constructor(private readonly database: Database) {}

  async ofCase(actor: Actor, caseId: string): Promise<TransferRow | null> {
    const rows = await this.database.read<never>(actor, { text: OF_CASE, values: [caseId] });
    return rows[0] ?? null;
  }

  async byId(actor: Actor, id: string): Promise<TransferRow | null> {
    const rows = await this.database.read<never>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }

  incoming(actor: Actor): Promise<IncomingRow[]> {
    return this.database.read<never>(actor, { text: INCOMING, values: [] });
  }
}

/** Days, not instants: the two ends of a transfer could be told by them. */
const VIEW = `
  select t.departement_code as departement, t.id, t.state, t.proposed_at::date::text as "proposedOn",
    t.expires_at::date::text as "expiresOn"
  from tenant.transfer t where t.departement_code = access.departement()`;

const OF_CASE = `${VIEW} and t.case_id = $1 order by t.proposed_at desc limit 1`;
const BY_ID = `${VIEW} and t.id = $1`;

const INCOMING = `
  select i.departement_code as departement, i.id, i.from_organisation as "fromOrganisation", i.proposed_on::text as "proposedOn",
    i.expires_at::date::text as "expiresOn", i.adult_or_minor as "adultOrMinor", i.principal_form as "principalForm"
  from access.incoming_transfer i where i.departement_code = access.departement() order by i.proposed_on, i.id limit 100`;
