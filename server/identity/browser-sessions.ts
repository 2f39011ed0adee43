import { clock } from '../kernel/clock';
import { newUuid } from '../kernel/id';
import type { Database } from '../tenancy/database';
import { open, seal } from '../vault/master-key';
import { browserName } from './browser-name';
import type { Cookies } from './cookies';
import { fromOwnSite, isArriving, type Presented } from './own-site';
import { Remembered } from './remembered';
import { digestOf, newSecret } from './secret';
import type { SignedIn } from './signed-in';
import { oneself, stranger } from './stranger';

/** As long as the identity provider's own session (ProConnect: twelve hours). */
export const SESSION_SECONDS = 12 * 3_600;
export const IDLE_MS = 15 * 60_000;
/** For who holds PARQUET or DPO: what they read asks for a sign-in of the last hour. */
export const GUARDED_MS = 3_600_000;
const SEEN_EVERY_MS = 60_000;

export interface SessionRow {
  id: string;
  accountId: string;
  subject: string;
  signedInAt: string;
  seenAt: string;
  expiresAt: string;
  guarded: boolean;
}

interface Session extends Pick<SessionRow, 'id' | 'accountId' | 'subject' | 'guarded'> {
  signedIn: number;
  seen: number;
  written: number;
  expires: number;
}

export type Presence = SignedIn | 'LOCKED' | null;

export interface SessionSite {
  /** `https://passerelle.example.org`; null for a request that reaches us under no name of ours. */
  originFor(request: Presented): string | null;
  cookies: Cookies;
  /** Seals the provider's token, kept for the sign-out alone. */
  key: Buffer;
}

/** Cookie sessions: the browser holds a secret, the database its digest; ended by one's own hand, an administrator's, or time. */
export class BrowserSessions {
  private readonly known = new Remembered<Session>();

  constructor(
    private readonly database: Database,
    readonly site: SessionSite,
  ) {}

  /** Whether our own page, or an address that was typed, sends this. */
  isOwn(request: Presented): boolean {
    const origin = this.site.originFor(request);
    return origin !== null && fromOwnSite(request, origin);
  }

  /** Who this browser is; a cookie that another site made it send is no cookie, but for who follows a link to a page. */
  async of(request: Presented): Promise<Presence> {
    if (this.site.originFor(request) === null || !(this.isOwn(request) || isArriving(request))) return null;
    const session = await this.state(request);
    if (!session || session === 'LOCKED') return session;
    await this.touch(session, clock.now().getTime());
    return {
      accountId: session.accountId,
      subject: session.subject,
      manner: 'SESSION',
      sessionId: session.id,
      expires: session.expires,
    };
  }

  /** Of this browser's session; nothing is opened by asking. */
  async state(request: Presented): Promise<Session | 'LOCKED' | null> {
    const secret = this.secretOf(request);
    const session = secret ? await this.find(secret) : undefined;
    const now = clock.now().getTime();
    if (!session || session.expires <= now) return null;
    return isLocked(session, now) ? 'LOCKED' : session;
  }

  /** A new secret at each sign-in: one that was planted beforehand is worth nothing. */
  async open(accountId: string, idToken: string, userAgent?: string): Promise<string> {
    const secret = newSecret();
    const actor = oneself(accountId);
    const id = newUuid();
    const expires = new Date(actor.now.getTime() + SESSION_SECONDS * 1_000);
    const sealed = seal(this.site.key, Buffer.from(idToken), `id token ${id}`);
    const values = [id, accountId, digestOf(secret), sealed, browserName(userAgent), actor.now, expires];
    await this.database.append(actor, { text: OPEN, values });
    return secret;
  }

  /** Ends the session of this browser, locked or not; answers the provider's token, for its own sign-out. */
  async close(request: Presented): Promise<string | null> {
    const secret = this.secretOf(request);
    const session = secret ? await this.lookUp(secret) : undefined;
    if (!session) return null;
    const actor = oneself(session.accountId);
    const [ended] = await this.database.append<{ idToken: Buffer }>(actor, {
      text: CLOSE,
      values: [session.id, actor.now],
    });
    this.forget(({ id }) => id === session.id);
    return ended ? this.idTokenOf(session.id, ended.idToken) : null;
  }

  /** Null when it was sealed under another master key: the provider is then not told. */
  private idTokenOf(id: string, sealed: Buffer): string | null {
    try {
      return open(this.site.key, sealed, `id token ${id}`).toString();
    } catch {
      return null;
    }
  }

  forget(which: (session: { id: string; accountId: string }) => boolean): void {
    this.known.forget(which);
  }

  private secretOf({ headers }: Presented): string | null {
    return this.site.cookies.read(headers.cookie, this.site.cookies.session);
  }

  private find(secret: string): Promise<Session | undefined> {
    const key = digestOf(secret).toString('base64');
    return this.known.getOrAsk(key, () => this.lookUp(secret));
  }

  private async lookUp(secret: string): Promise<Session | undefined> {
    const [row] = await this.database.read<SessionRow>(stranger(), { text: FIND, values: [digestOf(secret)] });
    return row && sessionOf(row);
  }

  /** Recorded once a minute at most: a read stays a read. */
  private async touch(session: Session, now: number): Promise<void> {
    session.seen = now;
    if (now - session.written < SEEN_EVERY_MS) return;
    session.written = now;
    const actor = oneself(session.accountId);
    await this.database.append(actor, { text: TOUCH, values: [session.id, actor.now] });
  }
}

function sessionOf({ id, accountId, subject, guarded, ...row }: SessionRow): Session {
  const [signedIn, seen, expires] = [row.signedInAt, row.seenAt, row.expiresAt].map((text) =>
    new Date(text).getTime(),
  ) as [number, number, number];
  return { id, accountId, subject, guarded, signedIn, seen, written: seen, expires };
}

/** After a quarter of an hour without a word; for who holds PARQUET or DPO, also an hour after signing in. */
export function isLocked(
  { seen, signedIn, guarded }: Pick<Session, 'seen' | 'signedIn' | 'guarded'>,
  now: number,
): boolean {
  return now - seen >= IDLE_MS || (guarded && now - signedIn >= GUARDED_MS);
}

const FIND = `
  select id, account_id as "accountId", subject, signed_in_at as "signedInAt", seen_at as "seenAt", expires_at as "expiresAt", guarded
  from access.browser_session($1)`;

const OPEN = `
  insert into directory.browser_session (id, account_id, secret_digest, id_token, browser, signed_in_at, seen_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $6, $7)`;

const TOUCH = 'update directory.browser_session set seen_at = greatest(seen_at, $2) where id = $1 and ended_at is null';

const CLOSE = `
  update directory.browser_session set ended_at = $2 where id = $1 and ended_at is null returning id_token as "idToken"`;
