import { always, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

export const REFERENT = columns('directory.referent', {
  nodeType: always('Referent'),
  departement: text('departement_code'),
  id: uuid(),
  authorityId: uuid(),
  name: text(),
  title: text(),
  email: text().orNull(),
  phone: text().orNull(),
  since: date(),
  until: date().orNull(),
  actReference: text().orNull(),
  actDate: date().orNull(),
  version: int(),
});
export type ReferentRow = RowOf<typeof REFERENT>;

/** Magistrates in office, for whoever holds a mandate of the département. */
export class ReferentQueries {
  constructor(private readonly database: Database) {}

  /** Of every parquet of the département, the last ones first: a few parquets, a referent every few years. */
  referents(actor: Actor): Promise<ReferentRow[]> {
    return this.database.read<ReferentRow>(actor, { text: REFERENTS, values: [null] });
  }

  async referent(actor: Actor, id: string): Promise<ReferentRow | null> {
    const [row] = await this.database.read<ReferentRow>(actor, { text: REFERENTS, values: [id] });
    return row ?? null;
  }
}

const REFERENTS = `
  select ${REFERENT.select('r')} from directory.referent r
  where r.departement_code = access.departement() and ($1::uuid is null or r.id = $1::uuid)
  order by r.since desc, r.named_at desc, r.id limit 500`;
