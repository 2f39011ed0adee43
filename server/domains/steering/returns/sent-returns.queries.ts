import { always, columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { ReturnKind } from '../../../kernel/words';

export const SENT_RETURN = columns('directory.sent_return', {
  nodeType: always('SentReturn'),
  departement: text('departement_code'),
  id: uuid(),
  kind: text<ReturnKind>(),
  organisationId: uuid().orNull(),
  year: int(),
  sentOn: date(),
  withdrawnAt: instant().orNull(),
  version: int(),
});
export type SentReturnRow = RowOf<typeof SENT_RETURN>;

/** That returns left, for whoever holds a mandate of the département: never what stands in them. */
export class SentReturnQueries {
  constructor(private readonly database: Database) {}

  /** Of one year, those that were not withdrawn: one of the commission, one of each association. */
  ofYear(actor: Actor, year: number): Promise<SentReturnRow[]> {
    return this.database.read<SentReturnRow>(actor, { text: OF_YEAR, values: [year] });
  }

  async sentReturn(actor: Actor, id: string): Promise<SentReturnRow | null> {
    const [row] = await this.database.read<SentReturnRow>(actor, { text: ONE, values: [id] });
    return row ?? null;
  }
}

const OF_YEAR = `
  select ${SENT_RETURN.select('r')} from directory.sent_return r
  where r.departement_code = access.departement() and r.year = $1 and r.withdrawn_at is null
  order by r.kind desc, r.sent_on, r.id limit 500`;

const ONE = `
  select ${SENT_RETURN.select('r')} from directory.sent_return r where r.departement_code = access.departement() and r.id = $1`;
