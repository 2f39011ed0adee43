import type { AccordManner, PleadingAuthor } from '../../../kernel/words';
import { FIRST_ID } from '../../../kernel/id';
import { always, bool, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** As its reader's door brings it: what leads to the file is null for the parquet. */
export const PLEADING = columns('access.visible_pleading', {
  nodeType: always('Pleading'),
  departement: text('departement_code'),
  id: uuid(),
  reference: text(),
  writtenWith: text<PleadingAuthor>(),
  parquetId: uuid().orNull(),
  parquetName: text((at) => `(select o.name from reference.authority o where o.id = ${at('parquet_id')})`).orNull(),
  sentOn: date().orNull(),
  withdrawnOn: date().orNull(),
  own: bool(),
  subjects: text(),
  caseId: uuid().orNull(),
  writtenOn: date().orNull(),
  agreedOn: date().orNull(),
  manner: text<AccordManner>().orNull(),
  version: int().orNull(),
});
export type PleadingRow = RowOf<typeof PLEADING>;

export interface PageRequest {
  size: number;
  after: string[] | null;
}

/** After this, every row comes. */
const FIRST = ['infinity', FIRST_ID.replaceAll('0', 'f')];

export class PleadingQueries {
  constructor(private readonly database: Database) {}

  ofCase(actor: Actor, caseId: string, { size, after }: PageRequest): Promise<PleadingRow[]> {
    const values = [caseId, ...(after ?? FIRST), size + 1];
    return this.database.read<PleadingRow>(actor, { text: OF_CASE, values });
  }

  received(actor: Actor, { size, after }: PageRequest): Promise<PleadingRow[]> {
    return this.database.read<PleadingRow>(actor, { text: RECEIVED, values: [...(after ?? FIRST), size + 1] });
  }

  async byId(actor: Actor, id: string): Promise<PleadingRow | null> {
    const [row] = await this.database.read<PleadingRow>(actor, { text: BY_ID, values: [id] });
    return row ?? null;
  }
}

const listed = (condition: string, first: number) => `
  select ${PLEADING.select('p')} from access.visible_pleading p
  where p.departement_code = access.departement() and ${condition}
    and (coalesce(p.sent_on, 'infinity'), p.id) < ($${first}::date, $${first + 1}::uuid)
  order by coalesce(p.sent_on, 'infinity') desc, p.id desc limit $${first + 2}`;

const OF_CASE = listed('p.own and p.case_id = $1', 2);
const RECEIVED = listed('not p.own', 1);

export const BY_ID = `
  select ${PLEADING.select('p')} from access.visible_pleading p
  where p.departement_code = access.departement() and p.id = $1`;

export const DRAFT_OF_CASE = `
  select ${PLEADING.select('p')} from access.visible_pleading p
  where p.departement_code = access.departement() and p.own and p.case_id = $1 and p.sent_on is null`;
