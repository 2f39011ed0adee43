import type { Act } from '../../../acts/act';
import { digestOf } from '../../../identity/secret';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { TOKENS_MAX, tokenFault } from './api-token.rules';

export interface CreateApiToken {
  departement: string;
  mandateId: string;
  label: string;
  operations?: string[] | null;
  readOnly: boolean;
  expiresAt: Date;
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
}

export interface OnAccount {
  accountId: string;
  acknowledgedWarnings?: string[];
}

export interface OnSession {
  sessionId: string;
  acknowledgedWarnings?: string[];
}

export interface OnToken {
  tokenId: string;
  acknowledgedWarnings?: string[];
}

/** One's own mandate, in force here; of the secret, only the digest is stored. */
export async function createApiToken(act: Act, input: CreateApiToken, secret: string): Promise<string> {
  const mandateId = act.uuid(input.mandateId, 'Mandate', ['mandateId']);
  const mandate = act.mandates.find(({ id }) => id === mandateId);
  if (!mandate) throw Refusal.notFound(['mandateId']);
  act.requireAs('ONESELF', ({ id }) => id === mandateId);
  const wish = { label: input.label.trim(), operations: input.operations ?? null, expiresAt: input.expiresAt };
  const fault = tokenFault(wish, act.actor.now);
  if (fault) throw Refusal.of(ErrorCode.INVALID_VALUE, fault.message, [fault.field]);
  await refuseTooMany(act);
  const { departement, accountId, now } = act.actor;
  const values = [
    act.newId,
    accountId,
    departement,
    mandateId,
    wish.label,
    digestOf(secret),
    wish.operations,
    input.readOnly,
    now,
    wish.expiresAt,
  ];
  await act.tx.query({ text: CREATE_TOKEN, values });
  return act.newId;
}

async function refuseTooMany(act: Act): Promise<void> {
  await takeTurn(act.tx, `api tokens ${act.actor.accountId}`);
  const [held] = await act.tx.query<{ count: number }>({ text: LIVE_TOKENS, values: [act.actor.now] });
  if (held!.count < TOKENS_MAX) return;
  throw Refusal.of(
    ErrorCode.CAPACITY_EXCEEDED,
    `Vous avez déjà ${TOKENS_MAX} jetons d’API : révoquez ceux qui ne servent plus.`,
  );
}

/** Its owner, an administrator, the officer of the département: the database shows it to nobody else. */
export async function revokeApiToken(act: Act, input: OnToken): Promise<string> {
  const uuid = act.uuid(input.tokenId, 'ApiToken', ['tokenId']);
  const [token] = await act.tx.query<{ revoked: boolean }>({ text: TOKEN, values: [uuid] });
  if (!token) throw Refusal.notFound(['tokenId']);
  act.requireAs('ONESELF');
  if (token.revoked) throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce jeton est déjà révoqué.', ['tokenId']);
  await act.tx.query({ text: REVOKE_TOKEN, values: [uuid, act.actor.now] });
  return uuid;
}

export async function revokeSession(act: Act, input: OnSession): Promise<string> {
  const uuid = act.uuid(input.sessionId, 'BrowserSession', ['sessionId']);
  act.requireAs('ONESELF');
  const [ended] = await act.tx.query({ text: END_SESSION, values: [uuid, act.actor.now] });
  if (!ended) throw Refusal.notFound(['sessionId']);
  return uuid;
}

/** A lost phone, a doubt: every browser and every program of an account, at once. Its mandates stay. */
export async function revokeAccountSessions(act: Act, input: OnAccount): Promise<string> {
  const uuid = act.uuid(input.accountId, 'Account', ['accountId']);
  const [account] = await act.tx.query({ text: ACCOUNT, values: [uuid] });
  if (!account) throw Refusal.notFound(['accountId']);
  await act.tx.query({ text: END_SESSIONS, values: [uuid, act.actor.now] });
  await act.tx.query({ text: REVOKE_TOKENS, values: [uuid, act.actor.now] });
  return uuid;
}

const CREATE_TOKEN = `
  insert into directory.api_token
    (id, account_id, departement_code, mandate_id, label, secret_digest, operations, read_only, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const LIVE_TOKENS = `
  select count(*)::int as count from directory.api_token t
  where t.account_id = access.account() and t.revoked_at is null and t.expires_at > $1`;

const TOKEN = `
  select t.revoked_at is not null as revoked from directory.api_token t where t.id = $1 and t.departement_code = access.departement()`;

const REVOKE_TOKEN = `update directory.api_token set revoked_at = $2, revoked_by = access.account() where id = $1 and revoked_at is null`;

const REVOKE_TOKENS = `
  update directory.api_token set revoked_at = $2, revoked_by = access.account() where account_id = $1 and revoked_at is null`;

const END_SESSION = `
  update directory.browser_session set ended_at = $2 where id = $1 and account_id = access.account() and ended_at is null
  returning id`;

const END_SESSIONS = 'update directory.browser_session set ended_at = $2 where account_id = $1 and ended_at is null';

const ACCOUNT = 'select true from directory.account where id = $1';
