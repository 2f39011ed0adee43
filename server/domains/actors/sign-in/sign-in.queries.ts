import { account, type AccountRow } from '../directory';
import { bool, columns, date, instant, json, text, texts, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const SESSION = columns('directory.browser_session', {
  id: uuid(),
  browser: text(),
  signedInAt: instant(),
  seenAt: instant(),
  expiresAt: instant(),
});

/** A token, with its mandate `m` and its account `a`. */
const TOKEN = columns('directory.api_token', {
  id: uuid(),
  label: text(),
  departement: text('departement_code'),
  mandateId: uuid(),
  role: text(() => 'm.role'),
  operations: texts().orNull(),
  readOnly: bool(),
  createdAt: instant(),
  expiresAt: instant(),
  lastUsedOn: date().orNull(),
  revokedAt: instant().orNull(),
  account: json<AccountRow>((at) => account(at('departement_code')).json('a')),
});

export type SessionRow = RowOf<typeof SESSION>;
export type TokenRow = RowOf<typeof TOKEN>;

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
    const [row] = await this.database.read<TokenRow>(actor, { text: TOKEN_BY_ID, values: [id] });
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
  select ${SESSION.select('s')}
  from directory.browser_session s
  where s.account_id = access.account() and s.ended_at is null and s.expires_at > $1 order by s.signed_in_at desc, s.id limit 100`;

const COLUMNS = TOKEN.select('t');

const SOURCES = `directory.api_token t join directory.mandate m on m.id = t.mandate_id join directory.account a on a.id = t.account_id`;

const OWN_TOKENS = `
  select ${COLUMNS} from ${SOURCES} where t.account_id = access.account() order by t.created_at desc, t.id limit $1`;

const TOKEN_BY_ID = `select ${COLUMNS} from ${SOURCES} where t.id = $1 and t.departement_code = access.departement()`;

const TOKENS_HERE = `
  select o.oversees, k.* from (select access.administers() or access.holds_dpo() as oversees) o
  left join lateral (select ${COLUMNS} from ${SOURCES}
    where o.oversees and t.departement_code = access.departement() order by t.created_at desc, t.id limit $1) k on true`;
