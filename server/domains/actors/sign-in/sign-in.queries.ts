import type { Actor, Database } from '../../../tenancy/database';

export interface SessionRow {
  id: string;
  browser: string;
  signedInAt: string;
  seenAt: string;
  expiresAt: string;
}

export interface TokenRow {
  id: string;
  label: string;
  departement: string;
  mandateId: string;
  role: string;
  operations: string[] | null;
  readOnly: boolean;
  createdAt: string;
  expiresAt: string;
  lastUsedOn: string | null;
  revokedAt: string | null;
  account: { departement: string; id: string; name: string; email: string; active: boolean };
}

export const TOKENS_LISTED = 200;

/** Never a secret nor its digest: the application's role may not read them. */
export class SignInQueries {
  constructor(private readonly database: Database) {}

  ownSessions(actor: Actor): Promise<SessionRow[]> {
    return this.database.read<SessionRow>(actor, { text: OWN_SESSIONS, values: [actor.now] });
  }

  ownTokens(actor: Actor): Promise<TokenRow[]> {
    return this.database.read<TokenRow>(actor, { text: OWN_TOKENS, values: [TOKENS_LISTED] });
  }

  async token(actor: Actor, id: string): Promise<TokenRow | null> {
    const [row] = await this.database.read<TokenRow>(actor, { text: TOKEN, values: [id] });
    return row ?? null;
  }

  /** Null for anybody but an administrator and the officer of the département. */
  async tokensHere(actor: Actor): Promise<TokenRow[] | null> {
    const rows = await this.database.read<TokenRow & { oversees: boolean }>(actor, {
      text: TOKENS_HERE,
      values: [TOKENS_LISTED],
    });
    return rows[0]?.oversees ? rows.filter(({ id }) => id !== null) : null;
  }
}

const OWN_SESSIONS = `
  select s.id, s.browser, s.signed_in_at as "signedInAt", s.seen_at as "seenAt", s.expires_at as "expiresAt"
  from directory.browser_session s
  where s.account_id = access.account() and s.ended_at is null and s.expires_at > $1 order by s.signed_in_at desc, s.id limit 100`;

const COLUMNS = `
    t.id, t.label, t.departement_code as departement, t.mandate_id as "mandateId", m.role, t.operations, t.read_only as "readOnly",
    t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_on::text as "lastUsedOn", t.revoked_at as "revokedAt",
    jsonb_build_object('departement', t.departement_code, 'id', a.id, 'name', a.display_name, 'email', a.email,
      'active', a.deactivated_at is null) as account`;

const SOURCES = `directory.api_token t join directory.mandate m on m.id = t.mandate_id join directory.account a on a.id = t.account_id`;

const OWN_TOKENS = `
  select ${COLUMNS} from ${SOURCES} where t.account_id = access.account() order by t.created_at desc, t.id limit $1`;

const TOKEN = `select ${COLUMNS} from ${SOURCES} where t.id = $1 and t.departement_code = access.departement()`;

const TOKENS_HERE = `
  select o.oversees, k.* from (select access.administers() or access.holds_dpo() as oversees) o
  left join lateral (select ${COLUMNS} from ${SOURCES}
    where o.oversees and t.departement_code = access.departement() order by t.created_at desc, t.id limit $1) k on true`;
