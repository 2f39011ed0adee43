import { StartupError } from '../kernel/startup-error';
import type { SettingFields } from './setting-fields';

const TOKEN_SETTINGS = ['PASSERELLE_TOKEN_ISSUER', 'PASSERELLE_TOKEN_AUDIENCE', 'PASSERELLE_TOKEN_JWKS'] as const;
const PRODUCTION_SETTINGS = ['PASSERELLE_MASTER_KEY_FILE', ...TOKEN_SETTINGS] as const;

export function isLoopback(host: string): boolean {
  return host === '::1' || host.toLowerCase() === 'localhost' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Anybody may take any account of a demonstration: it must never be reachable, nor look like the real thing. */
function checkDemonstration(fields: SettingFields): void {
  if (!isLoopback(fields.HOST)) {
    throw new StartupError(
      "En mode démonstration, HOST doit rester sur cette machine (127.0.0.1, ::1 ou localhost) ; pour servir d'autres postes, passez en PASSERELLE_MODE=production.",
    );
  }
  const real = TOKEN_SETTINGS.find((name) => fields[name] !== undefined);
  if (real === undefined) return;
  throw new StartupError(
    `En mode démonstration, les réglages d'authentification réelle sont refusés : retirez ${real}, ou passez en PASSERELLE_MODE=production.`,
  );
}

function checkProduction(fields: SettingFields): void {
  const missing = PRODUCTION_SETTINGS.filter((name) => fields[name] === undefined);
  if (missing.length === 0) return;
  throw new StartupError(`Le mode production demande encore ${missing.join(', ')} : donnez ces réglages, ou passez en PASSERELLE_MODE=demonstration.`);
}

export function checkMode(fields: SettingFields): void {
  if (fields.PASSERELLE_MODE === 'production') checkProduction(fields);
  else checkDemonstration(fields);
}
