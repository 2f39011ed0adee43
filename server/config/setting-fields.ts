import { accessSync, constants, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

export const MODES = ['demonstration', 'production'] as const;
/** Asymmetric only: with HS256 the client's secret would sign identities. */
export const SIGNING_ALGORITHMS = ['RS256', 'ES256', 'PS256', 'EdDSA'] as const;
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i;

function isUrl(text: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && protocols.includes(url.protocol) && url.hostname !== '';
}

function isDatabaseUrl(text: string): boolean {
  return isUrl(text, ['postgres:', 'postgresql:']) && /^\/[^/]+$/.test(new URL(text).pathname);
}

function isReadableFile(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const optionalNumber = (name: string, min: number, max: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: `${name} doit être un nombre entier de ${min} à ${max}.`,
    })
    .transform(Number);

const number = (name: string, min: number, max: number, fallback: number) =>
  optionalNumber(name, min, max).default(fallback);

const rate = (name: string) => optionalNumber(name, 0, 1_000_000).optional();

const choice = <T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, { error: `${name} doit valoir ${values.slice(0, -1).join(', ')} ou ${values.at(-1)}.` });

const file = (name: string) =>
  z
    .string()
    .transform((path) => resolve(path))
    .refine(isReadableFile, { error: `${name} doit désigner un fichier que ce compte peut lire.` })
    .optional();

const url = (name: string, protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => isUrl(text, protocols), { error: `${name} doit être une adresse de la forme ${example}.` })
    .optional();

/** One entry per setting. No sentence repeats the value given: some values are secrets. */
export const settingFields = z.object({
  PASSERELLE_MODE: choice('PASSERELLE_MODE', MODES).default('demonstration'),
  HOST: z
    .string()
    .refine((text) => isIP(text) !== 0 || HOST_NAME.test(text), {
      error: 'HOST doit être une adresse IP ou un nom de machine, par exemple 127.0.0.1.',
    })
    .default('127.0.0.1'),
  PORT: number('PORT', 0, 65_535, 4000),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, {
      error: 'DATABASE_URL doit être une adresse de la forme postgresql://utilisateur:motdepasse@hôte:5432/base.',
    })
    .optional(),
  PASSERELLE_DATA: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  PASSERELLE_TAKE_LEVELS: choice('PASSERELLE_TAKE_LEVELS', ['off', 'on']).default('off'),
  PASSERELLE_MASTER_KEY_FILE: file('PASSERELLE_MASTER_KEY_FILE'),
  PASSERELLE_TOKEN_ISSUER: url('PASSERELLE_TOKEN_ISSUER', ['https:', 'http:'], 'https://fournisseur.example.org'),
  PASSERELLE_TOKEN_AUDIENCE: z.string().optional(),
  PASSERELLE_TOKEN_JWKS: file('PASSERELLE_TOKEN_JWKS'),
  OIDC_ISSUER: url('OIDC_ISSUER', ['https:', 'http:'], 'https://fournisseur.example.org/api/v2'),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  PASSERELLE_PUBLIC_URL: url('PASSERELLE_PUBLIC_URL', ['https:', 'http:'], 'https://passerelle.example.org').refine(
    (text) => text === undefined || /^https?:\/\/[^/?#@]+\/?$/.test(text),
    {
      error:
        "PASSERELLE_PUBLIC_URL doit être l'adresse du service sans chemin, de la forme https://passerelle.example.org.",
    },
  ),
  PASSERELLE_OIDC_PKCE: choice('PASSERELLE_OIDC_PKCE', ['off', 'on']).default('off'),
  PASSERELLE_OIDC_ALG: choice('PASSERELLE_OIDC_ALG', SIGNING_ALGORITHMS).default('RS256'),
  OIDC2_ISSUER: url('OIDC2_ISSUER', ['https:', 'http:'], 'https://identite.example.org'),
  OIDC2_CLIENT_ID: z.string().optional(),
  OIDC2_CLIENT_SECRET: z.string().optional(),
  PASSERELLE_OIDC2_PKCE: choice('PASSERELLE_OIDC2_PKCE', ['off', 'on']).default('on'),
  PASSERELLE_OIDC2_ALG: choice('PASSERELLE_OIDC2_ALG', SIGNING_ALGORITHMS).default('RS256'),
  PASSERELLE_OIDC2_ACR: z
    .string()
    .transform((text) => text.split(/\s+/))
    .default([]),
  PASSERELLE_STATE_SERVICE: z
    .string()
    .refine((text) => text.length <= 120 && !/[\p{Cc}<>]/u.test(text), {
      error: 'PASSERELLE_STATE_SERVICE doit être le nom du service, de 120 caractères au plus.',
    })
    .optional(),
  PASSERELLE_LEGAL_NOTICE: z
    .string()
    .refine((text) => text.length <= 1_000 && !/[\p{Cc}<>]/u.test(text), {
      error: 'PASSERELLE_LEGAL_NOTICE doit tenir en 1 000 caractères ; « | » sépare les lignes.',
    })
    .transform((text) => text.split('|').map((line) => line.trim()))
    .default([]),
  PASSERELLE_SMTP_URL: url('PASSERELLE_SMTP_URL', ['smtp:', 'smtps:'], 'smtp://hôte:25'),
  PASSERELLE_POOL_SIZE: number('PASSERELLE_POOL_SIZE', 1, 50, 10),
  PASSERELLE_PROXY: z
    .string()
    .refine((text) => isIP(text) !== 0, { error: 'PASSERELLE_PROXY doit être une adresse IP, par exemple 127.0.0.1.' })
    .optional(),
  PASSERELLE_CLAMD: z
    .string()
    .refine((text) => isAbsolute(text) || /^[^\s:/]+:\d{1,5}$/.test(text), {
      error: 'PASSERELLE_CLAMD doit être de la forme hôte:3310, ou le chemin absolu d’une prise Unix.',
    })
    .optional(),
  PASSERELLE_RATE_REQUESTS: rate('PASSERELLE_RATE_REQUESTS'),
  PASSERELLE_RATE_ACTS: rate('PASSERELLE_RATE_ACTS'),
  PASSERELLE_RATE_SEARCHES: rate('PASSERELLE_RATE_SEARCHES'),
  PASSERELLE_RATE_FAILURES: rate('PASSERELLE_RATE_FAILURES'),
  PASSERELLE_RATE_STRANGERS: rate('PASSERELLE_RATE_STRANGERS'),
  PASSERELLE_LOG: choice('PASSERELLE_LOG', LOG_LEVELS).optional(),
});

export type SettingFields = z.output<typeof settingFields>;
export const settingNames = Object.keys(settingFields.shape);
