import { createHash } from 'node:crypto';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { TOKEN_PREFIX, type ApiTokens } from '../identity/api-tokens';
import type { BrowserSessions } from '../identity/browser-sessions';
import type { Presented } from '../identity/own-site';
import type { SignedIn } from '../identity/signed-in';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import { fault } from './errors';

export type { SignedIn } from '../identity/signed-in';

export interface TokenRules {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
}

/** The three manners of signing in; null where the settings leave one out. */
export interface Manners {
  rules: TokenRules | null;
  sessions: BrowserSessions | null;
  tokens: ApiTokens;
}

interface Verified extends SignedIn {
  expires: number;
}

const REMEMBERED = 5_000;

/** Bearer tokens (JWT with asymmetric signature, issuer, audience and expiry checked; API tokens), and a browser's cookie for files. */
export class Authentication {
  /** A token is the same bytes until it expires: its signature is checked once. Its rights are asked of the database each time. */
  private readonly verified = new Map<string, Verified>();

  constructor(
    private readonly manners: Manners,
    private readonly database: Database,
  ) {}

  get sessions(): BrowserSessions | null {
    return this.manners.sessions;
  }

  get tokens(): ApiTokens {
    return this.manners.tokens;
  }

  /** Null without a token; one that does not hold is refused, always in the same words. A cookie opens nothing here. */
  async authenticate({ headers }: Presented): Promise<SignedIn | null> {
    return headers.authorization ? this.bearer(headers.authorization) : null;
  }

  /** Of who asks for a file: a token goes before a cookie. */
  async authenticateReader(request: Presented): Promise<SignedIn | null> {
    if (request.headers.authorization || !request.headers.cookie || !this.sessions) return this.authenticate(request);
    const presence = await this.sessions.of(request);
    if (presence === 'LOCKED') throw fault('SESSION_LOCKED');
    return presence;
  }

  private async bearer(authorization: string): Promise<SignedIn> {
    const [scheme, token] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw fault('UNAUTHENTICATED');
    if (token.startsWith(TOKEN_PREFIX)) return this.apiToken(token);
    const digest = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(digest);
    if (known && known.expires > clock.now().getTime()) return known;
    return this.remember(digest, await this.verify(token));
  }

  private async apiToken(secret: string): Promise<SignedIn> {
    const token = await this.tokens.of(secret);
    if (!token) throw fault('UNAUTHENTICATED');
    return token;
  }

  private async verify(token: string): Promise<Verified> {
    if (!this.manners.rules) throw fault('UNAUTHENTICATED');
    const { issuer, audience, keys } = this.manners.rules;
    const checked = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['ES256', 'EdDSA', 'RS256', 'PS256'],
      requiredClaims: ['sub', 'exp'],
      currentDate: clock.now(),
    }).catch(() => null);
    if (!checked?.payload.sub) throw fault('UNAUTHENTICATED');
    const account = await this.accountOf(checked.payload.sub);
    return { accountId: account, subject: checked.payload.sub, manner: 'BEARER', expires: checked.payload.exp! * 1000 };
  }

  private async accountOf(subject: string): Promise<string> {
    const nobody = { accountId: '', departement: '', today: '', now: clock.now() };
    const [account] = await this.database.read<{ id: string; active: boolean }>(nobody, {
      text: ACCOUNT,
      values: [subject],
    });
    if (!account?.active) throw fault('UNAUTHENTICATED');
    return account.id;
  }

  private remember(digest: string, verified: Verified): Verified {
    if (this.verified.size >= REMEMBERED) this.verified.delete(this.verified.keys().next().value!);
    this.verified.set(digest, verified);
    return verified;
  }
}

const ACCOUNT = 'select id, active from access.account_of($1)';
