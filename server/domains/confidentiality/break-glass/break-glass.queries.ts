import type { Actor, Database } from '../../../tenancy/database';

/** Glass that was broken, for whoever broke it and for whoever reviews it. */
export interface BreakGlassRow {
  departement: string;
  id: string;
  referralId: string;
  accountId: string;
  role: string;
  reason: string;
  openedAt: string;
  expiresAt: string;
  reviewedAt: string | null;
  conclusion: string | null;
  version: number;
  closedAt: string | null;
  awaitsSecond: boolean;
  /** Null once the file was erased: that the glass was broken stays, until it is reviewed and after. */
  circumstances: { noteId: string; holderId: string; body: string; wrapped: string; keyVersion: number } | null;
}

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

const ROW = `b.departement_code as departement, b.id, b.referral_id as "referralId", b.account_id as "accountId", b.role, b.reason,
    b.opened_at as "openedAt", b.expires_at as "expiresAt", b.reviewed_at as "reviewedAt", b.conclusion, b.version,
    b.closed_at as "closedAt", b.needs_second and b.seconded_at is null as "awaitsSecond",
    case when b.note_id is not null then jsonb_build_object('noteId', b.note_id, 'holderId', b.holder_id, 'body', encode(b.body, 'base64'),
      'wrapped', encode(b.wrapped, 'base64'), 'keyVersion', b.key_version) end as circumstances`;

const LIST = `
  select o.officer, l.* from (select access.holds_dpo() or access.parquets() <> '{}' as officer) o left join lateral (
    select ${ROW} from access.visible_break_glass b
    where b.departement_code = access.departement() and (not $1 or b.reviewed_at is null)
    order by b.reviewed_at is not null, b.opened_at, b.id limit $2) l on o.officer`;

const BY_ID = `select ${ROW} from access.visible_break_glass b where b.departement_code = access.departement() and b.id = $1`;
