import { createHmac } from 'node:crypto';
import type { Settings } from '../config/settings';
import type { Database } from '../tenancy/database';
import type { MasterKey } from '../vault/master-key';
import { ApiTokens } from './api-tokens';
import { BrowserSessions } from './browser-sessions';
import { Cookies } from './cookies';
import { OpenIdProvider } from './openid-provider';
import { PendingSignIns } from './pending-sign-in';
import { stranger } from './stranger';

/** How browsers sign in, where the settings name a provider; and the tokens of programs, everywhere. */
export function openIdentity(
  { openId, publicUrl }: Pick<Settings, 'openId' | 'publicUrl'>,
  database: Database,
  masterKey: MasterKey,
) {
  const tokens = new ApiTokens(database);
  if (!openId || !publicUrl) return { tokens, sessions: null, browser: null };
  const cookies = new Cookies(publicUrl.startsWith('https:'));
  const sessions = new BrowserSessions(database, {
    origin: publicUrl,
    cookies,
    key: masterKey.derive('browser sessions'),
  });
  const identities = masterKey.derive('verified identities');
  const browser = {
    provider: new OpenIdProvider(openId, publicUrl),
    pendings: new PendingSignIns(masterKey.derive('pending sign-ins')),
    sessions,
    accountOf: async (email: string) => {
      const [account] = await database.read<{ id: string }>(stranger(), { text: ACCOUNT, values: [email] });
      return account?.id ?? null;
    },
    recognise: async (accountId: string, identity: string) => {
      const digest = createHmac('sha256', identities).update(identity).digest();
      await database.append(stranger(), { text: RECOGNISE, values: [accountId, digest] });
    },
  };
  return { tokens, sessions, browser };
}

const ACCOUNT = 'select id from access.account_to_sign_in($1)';

/** Two accounts of one identity are one person. */
const RECOGNISE = 'select access.recognise($1, $2)';
