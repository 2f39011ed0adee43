import { clock } from '../kernel/clock';
import { localDateAt } from '../kernel/local-date';
import { territoryOf } from '../reference/reference-data';
import type { Actor, Database } from '../tenancy/database';
import { Remembered } from './remembered';
import { digestOf } from './secret';
import type { SignedIn } from './signed-in';
import { stranger } from './stranger';

/** Known by sight, so that a scanner of repositories finds one that leaked. */
export const TOKEN_PREFIX = 'psr_';

interface TokenRow {
  id: string;
  accountId: string;
  subject: string;
  departement: string;
  mandateId: string;
  operations: string[] | null;
  readOnly: boolean;
  expiresAt: string;
  lastUsedOn: string | null;
}

interface Token extends SignedIn {
  tokenId: string;
  expires: number;
}

/** API tokens: one mandate, for a time; what revokes one reaches every process within seconds. */
export class ApiTokens {
  private readonly known = new Remembered<Token>();

  constructor(private readonly database: Database) {}

  /** Null for a token that is unknown, expired or revoked, or whose mandate or account has ended: all the same. */
  async of(secret: string): Promise<SignedIn | null> {
    const key = digestOf(secret).toString('base64');
    const token = await this.known.getOrAsk(key, () => this.lookUp(secret));
    return token && token.expires > clock.now().getTime() ? token : null;
  }

  forget(tokenId: string): void {
    this.known.forget((token) => token.tokenId === tokenId);
  }

  forgetAccount(accountId: string): void {
    this.known.forget((token) => token.accountId === accountId);
  }

  private async lookUp(secret: string): Promise<Token | undefined> {
    const [row] = await this.database.read<TokenRow>(stranger(), { text: FIND, values: [digestOf(secret)] });
    if (!row) return undefined;
    await this.recordUse(row);
    const { id, accountId, subject, mandateId, operations, readOnly } = row;
    const expires = new Date(row.expiresAt).getTime();
    return { tokenId: id, accountId, subject, manner: 'API_TOKEN', mandateId, operations, readOnly, expires };
  }

  /** The day of the last use, and no finer: one write a day. */
  private async recordUse({ id, accountId, departement, mandateId, lastUsedOn, expiresAt }: TokenRow): Promise<void> {
    const now = clock.now();
    const today = localDateAt(now, territoryOf(departement)?.timeZone ?? 'Europe/Paris');
    if (lastUsedOn === today || new Date(expiresAt) <= now) return;
    const actor: Actor = { accountId, departement, mandateId, now, today };
    await this.database.append(actor, { text: USED, values: [id, today] });
  }
}

const FIND = `
  select id, account_id as "accountId", subject, departement, mandate_id as "mandateId", operations, read_only as "readOnly",
    expires_at as "expiresAt", last_used_on::text as "lastUsedOn"
  from access.api_token($1)`;

const USED =
  'update directory.api_token set last_used_on = $2::date where id = $1 and (last_used_on is null or last_used_on < $2::date)';
