import { createHash } from 'node:crypto';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import { fault } from './errors';

export interface TokenRules {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
}

export interface SignedIn {
  accountId: string;
  subject: string;
}

interface Verified extends SignedIn {
  expires: number;
}

const REMEMBERED = 5_000;

/** Bearer tokens: JWT, asymmetric signature, issuer, audience and expiry checked. */
export class Authentication {
  /** A token is the same bytes until it expires: its signature is checked once. Its rights are asked of the database each time. */
  private readonly verified = new Map<string, Verified>();

  constructor(private readonly rules: TokenRules, private readonly database: Database) {}

  /** Null without a token; a token that does not hold is refused. */
  async authenticate(authorization: string | undefined): Promise<SignedIn | null> {
    if (!authorization) return null;
    const [scheme, token] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw fault('UNAUTHENTICATED');
    const digest = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(digest);
    if (known && known.expires > clock.now().getTime()) return known;
    return this.remember(digest, await this.verify(token));
  }

  private async verify(token: string): Promise<Verified> {
    const { issuer, audience, keys } = this.rules;
    const checked = await jwtVerify(token, keys, {
      issuer, audience, algorithms: ['ES256', 'EdDSA', 'RS256', 'PS256'], requiredClaims: ['sub', 'exp'], currentDate: clock.now(),
    }).catch(() => null);
    if (!checked?.payload.sub) throw fault('UNAUTHENTICATED');
    const account = await this.accountOf(checked.payload.sub);
    return { accountId: account, subject: checked.payload.sub, expires: checked.payload.exp! * 1000 };
  }

  private async accountOf(subject: string): Promise<string> {
    const nobody = { accountId: '', departement: '', today: '', now: clock.now() };
    const [account] = await this.database.read<{ id: string; active: boolean }>(nobody, { text: ACCOUNT, values: [subject] });
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
