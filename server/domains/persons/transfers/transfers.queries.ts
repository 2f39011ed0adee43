import { columns, date, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { TransferState } from '../../../kernel/words';

/** A proposal as the giving team sees it: what became of it, never where to. Days, not instants: the two ends could be told by them. */
const TRANSFER = columns('tenant.transfer', {
  departement: text('departement_code'),
  id: uuid(),
  state: text<TransferState>(),
  proposedOn: date((at) => `${at('proposed_at')}::date`),
  expiresOn: date((at) => `${at('expires_at')}::date`),
});

const INCOMING = columns('access.incoming_transfer', {
  departement: text('departement_code'),
  id: uuid(),
  fromOrganisation: text(),
  proposedOn: date(),
  expiresOn: date((at) => `${at('expires_at')}::date`),
  adultOrMinor: text(),
  principalForm: text().orNull(),
});

export type TransferRow = RowOf<typeof TRANSFER>;
export type IncomingRow = RowOf<typeof INCOMING>;

export class TransferQueries {
  constructor(private readonly database: Database) {}

  async ofCase(actor: Actor, caseId: string): Promise<TransferRow | null> {
    const rows = await this.database.read<TransferRow>(actor, { text: OF_CASE, values: [caseId] });
    return rows[0] ?? null;
  }

  async byId(actor: Actor, id: string): Promise<TransferRow | null> {
    const rows = await this.database.read<TransferRow>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }

  incoming(actor: Actor): Promise<IncomingRow[]> {
    return this.database.read<IncomingRow>(actor, { text: INCOMING_HERE, values: [] });
  }
}

const VIEW = `
  select ${TRANSFER.select('t')}
  from tenant.transfer t where t.departement_code = access.departement()`;

const OF_CASE = `${VIEW} and t.case_id = $1 order by t.proposed_at desc limit 1`;
const BY_ID = `${VIEW} and t.id = $1`;

const INCOMING_HERE = `
  select ${INCOMING.select('i')}
  from access.incoming_transfer i where i.departement_code = access.departement() order by i.proposed_on, i.id limit 100`;
