import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { Settings } from '../config/settings';
import type { TokenRules } from '../http/authentication';
import { StartupError } from '../kernel/startup-error';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, type LocalIssuer } from './local-issuer';

/**
 * Whose tokens are accepted: the local issuer's in demonstration, the configured key set's in production; nobody's
 * where only browsers sign in.
 */
export function tokenRulesOf(settings: Settings, local: LocalIssuer | null): TokenRules | null {
  if (local)
    return {
      issuer: LOCAL_ISSUER,
      audience: LOCAL_AUDIENCE,
      keys: createLocalJWKSet(local.publicKeys as JSONWebKeySet),
    };
  if (!settings.tokenIssuer) return null;
  return {
    issuer: settings.tokenIssuer,
    audience: settings.tokenAudience!,
    keys: createLocalJWKSet(readKeySet(settings.tokenJwksFile!)),
  };
}

function readKeySet(file: string): JSONWebKeySet {
  try {
    const keySet = JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet;
    if (keySet.keys.length === 0) throw new Error('no key');
    // A secret, or a key that was cut short, would be found out by the first person who signs in.
    for (const key of keySet.keys) createPublicKey({ key: key as JsonWebKey, format: 'jwk' });
    return keySet;
  } catch {
    throw new StartupError(
      `PASSERELLE_TOKEN_JWKS : ${file} n'est pas un jeu de clés publiques lisible (JSON, {"keys": […]}).`,
    );
  }
}
