import type { Actor, Database } from '../../tenancy/database';

export interface JournalRow {
  departement: string;
  id: string;
  at: string;
  position: string;
  accountId: string;
  mandateId: string | null;
  operation: string;
  kind: string;
  reason: string | null;
  subjectId: string | null;
  opened: { source: string; group: string; level: string }[];
}

/** The journal, for the data protection officer of the département alone: the database decides. */
export class JournalQueries {
  constructor(private readonly database: Database) {}

  /** Null for anybody but the officer. */
  async page(actor: Actor, after: string[] | null, limit: number): Promise<JournalRow[] | null> {
    const values = [after?.[0] ?? null, after?.[1] ?? null, limit];
    const rows = await this.database.read<JournalRow & { officer: boolean }>(actor, { text: PAGE, values });
    return rows[0]?.officer ? rows.filter((row) => row.id !== null) : null;
  }
}

const PAGE = `
  select o.officer, j.*
  from (select access.holds_dpo() as officer) o left join lateral (
    select e.departement_code as departement, e.id, e.at, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position,
      e.account_id as "accountId", e.mandate_id as "mandateId", e.operation, e.kind, e.reason, e.subject_id as "subjectId", e.opened
    from access.journal e
    where e.departement_code = access.departement() and ($1::timestamptz is null or (e.at, e.id) < ($1::timestamptz, $2::uuid))
    order by e.at desc, e.id desc limit $3) j on true
  order by j.at desc, j.id desc`;
