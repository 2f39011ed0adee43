import { SEALED } from '../../../access/gate';
import { bytes, columns, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** What the row tells: each has its own sealed body. */
export type FormalityKind = 'REFLECTION' | 'FORMALITY' | 'RETURN';

/** Behind the door of the own team alone: the view brings no other. */
export const FORMALITY = columns('access.own_formality', {
  departement: text('departement_code'),
  id: uuid(),
  holder: uuid('case_id'),
  subjects: text(),
  kind: text<FormalityKind>(),
  version: int(),
  body: bytes(),
  ...SEALED,
});

export type FormalityRow = RowOf<typeof FORMALITY>;

export class FormalityQueries {
  constructor(private readonly database: Database) {}

  ofCases(actor: Actor, cases: readonly string[]): Promise<FormalityRow[]> {
    return this.database.read<FormalityRow>(actor, { text: OF_CASES, values: [cases] });
  }

  async byId(actor: Actor, id: string): Promise<FormalityRow | null> {
    const [row] = await this.database.read<FormalityRow>(actor, { text: BY_ID, values: [id] });
    return row ?? null;
  }
}

const OF_CASES = `
  select ${FORMALITY.select('f')} from unnest($1::uuid[]) as k (case_id) cross join lateral (
    select * from access.own_formality v where v.departement_code = access.departement() and v.case_id = k.case_id offset 0) f
  order by f.recorded_at desc, f.id`;

const BY_ID = `
  select ${FORMALITY.select('f')} from access.own_formality f where f.departement_code = access.departement() and f.id = $1`;

/** The one to correct: of that file, and of that kind. */
export const FORMALITY_IN_ACT = `
  select ${FORMALITY.select('f')} from access.own_formality f
  where f.departement_code = access.departement() and f.case_id = $1 and f.kind = $2 and ($3::uuid is null or f.id = $3)`;
