import { bool, columns, instant, int, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** Glass that was broken, for whoever broke it and for whoever reviews it. */
export const BREAK_GLASS = columns('access.visible_break_glass', {
  departement: text('departement_code'),
  id: uuid(),
  referralId: uuid(),
  accountId: uuid(),
  role: text(),
  reason: text(),
  openedAt: instant(),
  expiresAt: instant(),
  reviewedAt: instant().orNull(),
  conclusion: text().orNull(),
  version: int(),
  closedAt: instant().orNull(),
  awaitsSecond: bool((at) => `${at('needs_second')} and ${at('seconded_at')} is null`),
});

/** Null once the file was erased: that the glass was broken stays, until it is reviewed and after. */
const circumstances = json<{
  noteId: string;
  holderId: string;
  body: string;
  wrapped: string;
  keyVersion: number;
} | null>(
  (
    at,
  ) => `case when ${at('note_id')} is not null then jsonb_build_object('noteId', ${at('note_id')}, 'holderId', ${at('holder_id')},
      'body', encode(${at('body')}, 'base64'), 'wrapped', encode(${at('wrapped')}, 'base64'), 'keyVersion', ${at('key_version')}) end`,
);

const TOLD = BREAK_GLASS.with({ circumstances });

export type BreakGlassRow = RowOf<typeof TOLD>;

export const BREAK_GLASS_MAX = 200;

export class BreakGlassQueries {
  constructor(private readonly database: Database) {}

  /** Null for anybody but the officer and prosecutors. What waits for a review comes first, oldest first. */
  async ofDepartement(actor: Actor, toReview: boolean): Promise<BreakGlassRow[] | null> {
    const rows = await this.database.read<BreakGlassRow & { officer: boolean }>(actor, {
      text: LIST,
      values: [toReview, BREAK_GLASS_MAX],
    });
    return rows[0]?.officer ? rows.filter((row) => row.id !== null) : null;
  }

  async byId(actor: Actor, id: string): Promise<BreakGlassRow | null> {
    const rows = await this.database.read<BreakGlassRow>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }
}

const ROW = TOLD.select('b');

const LIST = `
  select o.officer, l.* from (select access.holds_dpo() or access.parquets() <> '{}' as officer) o left join lateral (
    select ${ROW} from access.visible_break_glass b
    where b.departement_code = access.departement() and (not $1 or b.reviewed_at is null)
    order by b.reviewed_at is not null, b.opened_at, b.id limit $2) l on o.officer`;

const BY_ID = `select ${ROW} from access.visible_break_glass b where b.departement_code = access.departement() and b.id = $1`;
