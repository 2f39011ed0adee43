import { join } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import { projectRoot } from './project-root';
import { type LOG_LEVELS, type MODES, type SIGNING_ALGORITHMS, type SettingFields, settingFields, settingNames } from './setting-fields';
import { checkMode } from './setting-rules';

export type Mode = (typeof MODES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];
export type Environment = Readonly<Record<string, string | undefined>>;

/** The identity provider of browsers (OpenID Connect). */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly pkce: boolean;
  readonly signingAlgorithm: (typeof SIGNING_ALGORITHMS)[number];
}

export interface Settings {
  readonly mode: Mode;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute. */
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly masterKeyFile?: string;
  readonly tokenIssuer?: string;
  readonly tokenAudience?: string;
  readonly tokenJwksFile?: string;
  readonly openId?: OpenIdSettings;
  /** Address that browsers know, without a path. */
  readonly publicUrl?: string;
  readonly smtpUrl?: string;
  readonly poolSize: number;
  readonly logLevel: LogLevel;
}

/** A typing error in a setting's name would silently leave its default, for instance the demonstration mode. */
function refuseUnknown(env: Environment): void {
  const unknown = Object.keys(env).find((name) => name.startsWith('PASSERELLE_') && !settingNames.includes(name));
  if (unknown === undefined) return;
  const known = settingNames.filter((name) => name.startsWith('PASSERELLE_')).join(', ');
  throw new StartupError(`${unknown} n'est pas un réglage connu ; les réglages possibles sont ${known}.`);
}

/** An empty value counts as not given: that is how a compose file or a shell leaves a setting out. */
function given(env: Environment): Record<string, string> {
  const entries = settingNames.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function parse(env: Environment): SettingFields {
  const parsed = settingFields.safeParse(given(env));
  if (parsed.success) return parsed.data;
  throw new StartupError(parsed.error.issues[0]?.message ?? 'Un réglage est malformé.');
}

function openIdOf(fields: SettingFields): OpenIdSettings | undefined {
  if (!fields.OIDC_ISSUER) return undefined;
  return {
    issuer: fields.OIDC_ISSUER, clientId: fields.OIDC_CLIENT_ID!, clientSecret: fields.OIDC_CLIENT_SECRET!,
    pkce: fields.PASSERELLE_OIDC_PKCE === 'on', signingAlgorithm: fields.PASSERELLE_OIDC_ALG,
  };
}

function toSettings(fields: SettingFields): Settings {
  return {
    mode: fields.PASSERELLE_MODE,
    host: fields.HOST,
    port: fields.PORT,
    dataFolder: fields.PASSERELLE_DATA ?? join(projectRoot(), '.data'),
    databaseUrl: fields.DATABASE_URL,
    masterKeyFile: fields.PASSERELLE_MASTER_KEY_FILE,
    tokenIssuer: fields.PASSERELLE_TOKEN_ISSUER,
    tokenAudience: fields.PASSERELLE_TOKEN_AUDIENCE,
    tokenJwksFile: fields.PASSERELLE_TOKEN_JWKS,
    openId: openIdOf(fields),
    publicUrl: fields.PASSERELLE_PUBLIC_URL && new URL(fields.PASSERELLE_PUBLIC_URL).origin,
    smtpUrl: fields.PASSERELLE_SMTP_URL,
    poolSize: fields.PASSERELLE_POOL_SIZE,
    logLevel: fields.PASSERELLE_LOG ?? (fields.PASSERELLE_MODE === 'production' ? 'info' : 'warn'),
  };
}

export function loadSettings(env: Environment = process.env): Settings {
  refuseUnknown(env);
  const fields = parse(env);
  checkMode(fields);
  return toSettings(fields);
}
