import { columns, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const HINT = {
  departement: text('departement_code'),
  id: uuid(),
  caseId: uuid(),
  code: text(),
  state: text(),
  month: text((at) => `to_char(${at('found_month')}, 'YYYY-MM')`),
};

const POSSIBLE = columns('access.own_possible_duplicate', { ...HINT, version: int() });

/** With the association `n` that holds the file. */
const REVIEWED = columns('access.reviewed_duplicate', {
  ...HINT,
  organisation: text(() => 'n.name'),
  side: text(),
  contactDepartement: text().orNull(),
  reference: text().orNull(),
});

export type PossibleDuplicateRow = RowOf<typeof POSSIBLE>;
export type ReviewedRow = RowOf<typeof REVIEWED>;

/** Hints for the team that holds a file, and the officer's list of them. */
export class DuplicateQueries {
  constructor(private readonly database: Database) {}

  ofCase(actor: Actor, caseId: string): Promise<PossibleDuplicateRow[]> {
    return this.database.read<PossibleDuplicateRow>(actor, { text: OF_CASE, values: [caseId] });
  }

  async byId(actor: Actor, id: string): Promise<PossibleDuplicateRow | null> {
    const rows = await this.database.read<PossibleDuplicateRow>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }

  async movedToSafety(actor: Actor, caseId: string): Promise<boolean> {
    const rows = await this.database.read(actor, { text: MOVED, values: [caseId] });
    return rows.length > 0;
  }

  /** Null for anybody but the officer of the département. */
  async reviewed(actor: Actor, after: string[] | null, limit: number): Promise<ReviewedRow[] | null> {
    const rows = await this.database.read<ReviewedRow & { officer: boolean }>(actor, {
      text: REVIEWED_HERE,
      values: [after?.[0] ?? null, after?.[1] ?? null, limit],
    });
    return rows[0]?.officer ? rows.filter((row) => row.id !== null) : null;
  }
}

const VIEW = `
  select ${POSSIBLE.select('d')}
  from access.own_possible_duplicate d where d.departement_code = access.departement()`;

const OF_CASE = `${VIEW} and d.case_id = $1 order by d.found_month desc, d.id`;
const BY_ID = `${VIEW} and d.id = $1`;

const MOVED = `select from tenant.safety_mark m where m.departement_code = access.departement() and m.case_id = $1`;

const REVIEWED_HERE = `
  select o.officer, r.*
  from (select access.holds_dpo() as officer) o left join lateral (
    select ${REVIEWED.select('d')}
    from access.reviewed_duplicate d join directory.organisation n on n.id = d.organisation_id
    where d.departement_code = access.departement() and ($1::text is null
      or (to_char(d.found_month, 'YYYY-MM'), d.id) < ($1::text, $2::uuid))
    order by d.found_month desc, d.id desc limit $3) r on true
  order by r.month desc, r.id desc`;
