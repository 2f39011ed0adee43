import { StartupError } from '../kernel/startup-error';
import type { SettingFields } from './setting-fields';

const TOKEN_SETTINGS = ['PASSERELLE_TOKEN_ISSUER', 'PASSERELLE_TOKEN_AUDIENCE', 'PASSERELLE_TOKEN_JWKS'] as const;
const OPENID_SETTINGS = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PASSERELLE_PUBLIC_URL'] as const;
const OTHER_OPENID_SETTINGS = [
  'OIDC2_ISSUER',
  'OIDC2_CLIENT_ID',
  'OIDC2_CLIENT_SECRET',
  'PASSERELLE_PUBLIC_URL',
] as const;
const ADDRESSES = ['OIDC_ISSUER', 'OIDC2_ISSUER', 'PASSERELLE_PUBLIC_URL'] as const;

export function isLoopback(host: string): boolean {
  return host === '::1' || host === '[::1]' || host.toLowerCase() === 'localhost' || /^127(\.\d{1,3}){3}$/.test(host);
}

const given = (fields: SettingFields, names: readonly (keyof SettingFields)[]) =>
  names.filter((name) => fields[name] !== undefined);
const missing = (fields: SettingFields, names: readonly (keyof SettingFields)[]) =>
  names.filter((name) => fields[name] === undefined);

/** Anybody may take any account of a demonstration: it must never be reachable, nor look like the real thing. */
function checkDemonstration(fields: SettingFields): void {
  if (!isLoopback(fields.HOST)) {
    throw new StartupError(
      'En mode démonstration, HOST doit rester sur cette machine (127.0.0.1, ::1 ou localhost) ; pour servir ' +
        "d'autres postes, passez en PASSERELLE_MODE=production.",
    );
  }
  const [real] = [...given(fields, TOKEN_SETTINGS), ...elsewhere(fields)];
  if (real === undefined) return;
  throw new StartupError(
    `En mode démonstration, les réglages d'authentification réelle sont refusés : retirez ${real}, ou passez ` +
      'en PASSERELLE_MODE=production.',
  );
}

/** A provider on this very machine may be tried with invented people. */
function elsewhere(fields: SettingFields): string[] {
  return ADDRESSES.filter((name) => fields[name] && !isLoopback(new URL(fields[name]).hostname));
}

const LEVELS_BY_NUMBER =
  'PASSERELLE_TAKE_LEVELS ne sert qu’en démonstration : en production, une table des niveaux change de numéro, ou ne change pas.';

/** Browsers, programs, or both: at least one manner of signing in, and each one whole. */
function checkProduction(fields: SettingFields): void {
  if (fields.PASSERELLE_TAKE_LEVELS === 'on') throw new StartupError(LEVELS_BY_NUMBER);
  const lacking = [...missing(fields, ['PASSERELLE_MASTER_KEY_FILE']), ...lackingSignIn(fields)];
  if (lacking.length === 0) return;
  const choice =
    given(fields, [...TOKEN_SETTINGS, ...OPENID_SETTINGS.slice(0, 3)]).length === 0
      ? ` (ou, pour les navigateurs, ${OPENID_SETTINGS.join(', ')})`
      : '';
  throw new StartupError(
    `Le mode production demande encore ${lacking.join(', ')}${choice} : donnez ces réglages, ou passez en PASSERELLE_MODE=demonstration.`,
  );
}

function lackingSignIn(fields: SettingFields): string[] {
  const byToken = given(fields, TOKEN_SETTINGS).length > 0;
  const byProConnect = given(fields, OPENID_SETTINGS.slice(0, 3)).length > 0;
  const byBrowser = byProConnect || given(fields, OTHER_OPENID_SETTINGS.slice(0, 3)).length > 0;
  return [
    ...(byToken || !byBrowser ? missing(fields, TOKEN_SETTINGS) : []),
    ...(byProConnect ? missing(fields, OPENID_SETTINGS) : []),
  ];
}

/** The secret of the provider and the cookie of the session travel encrypted, except on this machine. */
function checkOpenId(fields: SettingFields): void {
  for (const settings of [OPENID_SETTINGS, OTHER_OPENID_SETTINGS]) {
    const partly = given(fields, settings.slice(0, 3)).length > 0 ? missing(fields, settings) : [];
    if (partly.length > 0)
      throw new StartupError(`L'identification par OpenID Connect demande encore ${partly.join(', ')}.`);
  }
  if (fields.OIDC2_ISSUER && fields.OIDC2_ISSUER === fields.OIDC_ISSUER)
    throw new StartupError(
      "OIDC2_ISSUER doit être un autre fournisseur que celui d'OIDC_ISSUER, ou ne pas être donné.",
    );
  const plain = ADDRESSES.find((name) => {
    const url = fields[name] ? new URL(fields[name]) : undefined;
    return url?.protocol === 'http:' && !isLoopback(url.hostname);
  });
  if (plain) throw new StartupError(`${plain} doit commencer par https:// ; http:// ne sert que sur cette machine.`);
}

export function checkMode(fields: SettingFields): void {
  if (fields.PASSERELLE_MODE === 'production') checkProduction(fields);
  else checkDemonstration(fields);
  checkOpenId(fields);
}
