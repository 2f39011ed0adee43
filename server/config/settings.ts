import { join } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import { projectRoot } from './project-root';
import {
  type LOG_LEVELS,
  type MODES,
  type SIGNING_ALGORITHMS,
  type SettingFields,
  settingFields,
  settingNames,
} from './setting-fields';
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

/** A provider that is not ProConnect: its identity token has to say that a second factor was used. */
export interface SecondFactorSettings {
  /** Levels (`acr`) that prove it; an empty list: the methods (`amr`) do. Absent: nothing is asked, as of ProConnect. */
  readonly acceptedAcr?: readonly string[];
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
  /** A demonstration takes this server's levels table, whatever number the database holds. */
  readonly takeLevels: boolean;
  readonly tokenIssuer?: string;
  readonly tokenAudience?: string;
  readonly tokenJwksFile?: string;
  readonly openId?: OpenIdSettings;
  /** The operator's own provider, for who has no ProConnect. */
  readonly otherOpenId?: OpenIdSettings & Required<SecondFactorSettings>;
  /** Address that browsers know, without a path. */
  readonly publicUrl?: string;
  /** "Préfecture de l'Isère": a State service runs it, and may wear the State's look. */
  readonly stateService?: string;
  /** Who publishes and who hosts, line by line, for the legal notice (loi 2004-575, art. 1-1). */
  readonly legalNotice: readonly string[];
  readonly smtpUrl?: string;
  readonly poolSize: number;
  readonly logLevel: LogLevel;
  /** Address of the reverse proxy that says who asks. */
  readonly proxy?: string;
  /** `host:port` or the path of a socket: where papers are scanned. */
  readonly clamd?: string;
  /** What an account may do in a minute, and an address fail to do; 0 counts nothing. */
  readonly rates: {
    readonly requests: number;
    readonly acts: number;
    readonly searches: number;
    readonly failures: number;
    readonly strangers: number;
  };
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
    issuer: fields.OIDC_ISSUER,
    clientId: fields.OIDC_CLIENT_ID!,
    clientSecret: fields.OIDC_CLIENT_SECRET!,
    pkce: fields.PASSERELLE_OIDC_PKCE === 'on',
    signingAlgorithm: fields.PASSERELLE_OIDC_ALG,
  };
}

function otherOpenIdOf(fields: SettingFields): Settings['otherOpenId'] {
  if (!fields.OIDC2_ISSUER) return undefined;
  return {
    issuer: fields.OIDC2_ISSUER,
    clientId: fields.OIDC2_CLIENT_ID!,
    clientSecret: fields.OIDC2_CLIENT_SECRET!,
    pkce: fields.PASSERELLE_OIDC2_PKCE === 'on',
    signingAlgorithm: fields.PASSERELLE_OIDC2_ALG,
    acceptedAcr: fields.PASSERELLE_OIDC2_ACR,
  };
}

/** A screen asks for five things at most, and nobody takes two acts a second for a whole minute. */
const RATES = { requests: 600, acts: 120, searches: 60, failures: 30, strangers: 60 };
/** A demonstration answers its own machine alone. */
const UNCOUNTED = { requests: 0, acts: 0, searches: 0, failures: 0, strangers: 0 };

function ratesOf(fields: SettingFields): Settings['rates'] {
  const byDefault = fields.PASSERELLE_MODE === 'production' ? RATES : UNCOUNTED;
  return {
    requests: fields.PASSERELLE_RATE_REQUESTS ?? byDefault.requests,
    acts: fields.PASSERELLE_RATE_ACTS ?? byDefault.acts,
    searches: fields.PASSERELLE_RATE_SEARCHES ?? byDefault.searches,
    failures: fields.PASSERELLE_RATE_FAILURES ?? byDefault.failures,
    strangers: fields.PASSERELLE_RATE_STRANGERS ?? byDefault.strangers,
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
    takeLevels: fields.PASSERELLE_TAKE_LEVELS === 'on',
    tokenIssuer: fields.PASSERELLE_TOKEN_ISSUER,
    tokenAudience: fields.PASSERELLE_TOKEN_AUDIENCE,
    tokenJwksFile: fields.PASSERELLE_TOKEN_JWKS,
    openId: openIdOf(fields),
    otherOpenId: otherOpenIdOf(fields),
    stateService: fields.PASSERELLE_STATE_SERVICE,
    publicUrl: fields.PASSERELLE_PUBLIC_URL && new URL(fields.PASSERELLE_PUBLIC_URL).origin,
    legalNotice: fields.PASSERELLE_LEGAL_NOTICE,
    smtpUrl: fields.PASSERELLE_SMTP_URL,
    poolSize: fields.PASSERELLE_POOL_SIZE,
    logLevel: fields.PASSERELLE_LOG ?? (fields.PASSERELLE_MODE === 'production' ? 'info' : 'warn'),
    proxy: fields.PASSERELLE_PROXY,
    clamd: fields.PASSERELLE_CLAMD,
    rates: ratesOf(fields),
  };
}

export function loadSettings(env: Environment = process.env): Settings {
  refuseUnknown(env);
  const fields = parse(env);
  checkMode(fields);
  return toSettings(fields);
}
