import type { AccordManner, BodyKind, Purpose } from '../../../kernel/words';
import { columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** An accord, with its body `b`. */
const ACCORD = columns('access.own_accord', {
  departement: text('departement_code'),
  id: uuid(),
  purpose: text<Purpose>(),
  bodyKind: text<BodyKind>(() => 'b.kind'),
  groupBits: int('groups'),
  givenOn: date(),
  manner: text<AccordManner>(),
  withdrawnAt: instant().orNull(),
});

export type AccordRow = RowOf<typeof ACCORD>;

/** The person's agreements, per body and purpose: recorded before anything is shared, withdrawn at once. */
export class AccordQueries {
  constructor(private readonly database: Database) {}

  ofCase(actor: Actor, caseId: string): Promise<AccordRow[]> {
    return this.database.read<never>(actor, { text: OF_CASE, values: [caseId] });
  }

  async byId(actor: Actor, id: string): Promise<AccordRow | null> {
    const rows = await this.database.read<never>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }
}

const VIEW = `
  select ${ACCORD.select('a')}
  from access.own_accord a join directory.body b on b.id = a.body_id where a.departement_code = access.departement()`;

const OF_CASE = `${VIEW} and a.case_id = $1 order by a.recorded_at`;
const BY_ID = `${VIEW} and a.id = $1`;
