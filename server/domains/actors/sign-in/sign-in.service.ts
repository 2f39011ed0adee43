import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { TOKEN_PREFIX, type ApiTokens } from '../../../identity/api-tokens';
import type { BrowserSessions } from '../../../identity/browser-sessions';
import { newSecret } from '../../../identity/secret';
import type { Actor } from '../../../tenancy/database';
import {
  createApiToken,
  revokeAccountSessions,
  revokeApiToken,
  revokeSession,
  type CreateApiToken,
  type OnAccount,
  type OnSession,
  type OnToken,
} from './sign-in.acts';

/** What is remembered for a few seconds, here and in no other process. */
export interface RememberedSignIns {
  sessions: BrowserSessions | null;
  tokens: ApiTokens;
}

/** Sessions and tokens. What is ended here is forgotten at once by this process, within seconds by the others. */
export class SignInService {
  constructor(
    private readonly acts: ActRunner,
    private readonly remembered: RememberedSignIns,
  ) {}

  /** The secret is answered by the act itself: a key that is replayed has none to tell. */
  async createApiToken(actor: Actor, input: CreateApiToken): Promise<Outcome & { secret: string | null }> {
    const secret = newSecret(TOKEN_PREFIX);
    let made = false;
    const outcome = await this.acts.run({ operation: 'createApiToken', actor, input }, async (act) => {
      made = true;
      return createApiToken(act, input, secret);
    });
    return { ...outcome, secret: made && outcome.id ? secret : null };
  }

  async revokeApiToken(actor: Actor, input: OnToken): Promise<Outcome> {
    const outcome = await this.acts.run({ operation: 'revokeApiToken', actor, input }, (act) =>
      revokeApiToken(act, input),
    );
    if (outcome.id) this.remembered.tokens.forget(outcome.id);
    return outcome;
  }

  async revokeSession(actor: Actor, input: OnSession): Promise<Outcome> {
    const outcome = await this.acts.run({ operation: 'revokeSession', actor, input }, (act) =>
      revokeSession(act, input),
    );
    if (outcome.id) this.remembered.sessions?.forget(({ id }) => id === outcome.id);
    return outcome;
  }

  async revokeAccountSessions(actor: Actor, input: OnAccount): Promise<Outcome> {
    const outcome = await this.acts.run({ operation: 'revokeAccountSessions', actor, input }, (act) =>
      revokeAccountSessions(act, input),
    );
    if (!outcome.id) return outcome;
    this.remembered.sessions?.forget(({ accountId }) => accountId === outcome.id);
    this.remembered.tokens.forgetAccount(outcome.id);
    return outcome;
  }
}
