import { columns, exact, instant, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** An entry, with the account `a` that made it. */
const ENTRY = columns('access.journal', {
  departement: text('departement_code'),
  id: uuid(),
  at: instant(),
  position: exact('at'),
  accountId: uuid(),
  accountName: text(() => 'a.display_name').orNull(),
  mandateId: uuid().orNull(),
  operation: text(),
  kind: text(),
  reason: text().orNull(),
  subjectId: uuid().orNull(),
  opened: json<{ source: string | null; group: string; level: string }[]>(),
});

export type JournalRow = RowOf<typeof ENTRY>;

export interface JournalSearch {
  accountId: string | null;
  from: string | null;
  until: string | null;
  kind: string | null;
  operation: string | null;
  /** Of a case, an alert, a referral, or whatever else an act was about. */
  thing: string | null;
}

/** The journal, for the data protection officer of the département alone: the database decides. */
export class JournalQueries {
  constructor(private readonly database: Database) {}

  /** Null for anybody but the officer. */
  async page(actor: Actor, search: JournalSearch, after: string[] | null, limit: number): Promise<JournalRow[] | null> {
    const { accountId, from, until, kind, operation, thing } = search;
    const values = [after?.[0] ?? null, after?.[1] ?? null, limit, accountId, from, until, kind, operation, thing];
    const rows = await this.database.read<JournalRow & { officer: boolean }>(actor, { text: PAGE, values });
    return rows[0]?.officer ? rows.filter((row) => row.id !== null) : null;
  }
}

/** First instant of a legal day of the département. */
const startOf = (day: string) => `(${day}::date::timestamp at time zone coalesce(
      (select t.time_zone from reference.territory t where t.code = access.departement()), 'Europe/Paris'))`;

const PAGE = `
  select o.officer, j.*
  from (select access.holds_dpo() as officer) o left join lateral (
    select ${ENTRY.select('e')}
    from access.journal e left join directory.account a on a.id = e.account_id
    where e.departement_code = access.departement() and ($1::timestamptz is null or (e.at, e.id) < ($1::timestamptz, $2::uuid))
      and e.at >= coalesce(${startOf('$5')}, '-infinity') and e.at < least($1::timestamptz + interval '1 second',
        ${startOf('($6::date + 1)')}, 'infinity')
      and ($4::uuid is null or e.account_id = $4) and ($7::text is null or e.kind = $7) and ($8::text is null or e.operation = $8)
      and ($9::uuid is null or e.subject_id = $9 or e.opened @> jsonb_build_array(jsonb_build_object('holder', $9::uuid))
        or e.opened @> jsonb_build_array(jsonb_build_object('source', $9::uuid)))
    order by e.at desc, e.id desc limit $3) j on true
  order by j.at desc, j.id desc`;
