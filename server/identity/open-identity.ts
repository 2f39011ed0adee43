import { createHmac } from 'node:crypto';
import type { Settings } from '../config/settings';
import type { Database } from '../tenancy/database';
import type { MasterKey } from '../vault/master-key';
import { ApiTokens } from './api-tokens';
import { BrowserSessions } from './browser-sessions';
import { Cookies } from './cookies';
import { OpenIdProvider } from './openid-provider';
import { isLoopbackHost, type Presented } from './own-site';
import { PendingSignIns } from './pending-sign-in';
import { stranger } from './stranger';

type IdentitySettings = Pick<Settings, 'mode' | 'openId' | 'otherOpenId' | 'publicUrl'>;

/** How browsers sign in, where the settings name a provider or in a demonstration; and the tokens of programs, everywhere. */
export function openIdentity(settings: IdentitySettings, database: Database, masterKey: MasterKey) {
  const tokens = new ApiTokens(database);
  const providers = providersOf(settings);
  const demonstration = settings.mode === 'demonstration';
  if (providers.length === 0 && !demonstration) return { tokens, sessions: null, browser: null };
  const sessions = new BrowserSessions(database, {
    originFor: demonstration ? ownMachine : () => settings.publicUrl!,
    cookies: new Cookies(settings.publicUrl?.startsWith('https:') ?? false),
    key: masterKey.derive('browser sessions'),
  });
  const identities = masterKey.derive('verified identities');
  const browser = {
    providers,
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

function providersOf({ openId, otherOpenId, publicUrl }: IdentitySettings): OpenIdProvider[] {
  if (!publicUrl) return [];
  return [
    ...(openId ? [new OpenIdProvider('PROCONNECT', openId, publicUrl)] : []),
    ...(otherOpenId ? [new OpenIdProvider('OTHER', otherOpenId, publicUrl)] : []),
  ];
}

/** A demonstration answers its own machine alone, under whichever of its names the browser used. */
const ownMachine = (request: Presented): string | null =>
  isLoopbackHost(request) ? `http://${request.headers.host}` : null;

const ACCOUNT = 'select id from access.account_to_sign_in($1)';

/** Two accounts of one identity are one person. */
const RECOGNISE = 'select access.recognise($1, $2)';
