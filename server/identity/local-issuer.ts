import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { clock } from '../kernel/clock';
import { StartupError } from '../kernel/startup-error';

export const LOCAL_ISSUER = 'urn:passerelle:demonstration';
export const LOCAL_AUDIENCE = 'passerelle';
const LIFETIME_MS = 12 * 3_600_000;

/** Signs tokens in demonstration mode only, with a key of the data folder. */
export interface LocalIssuer {
  publicKeys: { keys: JWK[] };
  issue(subject: string): Promise<string>;
}

export async function openLocalIssuer(dataFolder: string): Promise<LocalIssuer> {
  const file = join(dataFolder, 'demonstration-issuer.json');
  const jwk = await loadKey(file);
  const key = await importJWK(jwk, 'ES256').catch(() => unreadable(file));
  const { d: _private, ...publicKey } = jwk;
  return {
    publicKeys: { keys: [publicKey] },
    issue: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
        .setSubject(subject)
        .setIssuer(LOCAL_ISSUER)
        .setAudience(LOCAL_AUDIENCE)
        .setIssuedAt(clock.now())
        .setExpirationTime(new Date(clock.now().getTime() + LIFETIME_MS))
        .sign(key),
  };
}

function keyIn(file: string): JWK {
  try {
    const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
    if (typeof jwk.d === 'string' && typeof jwk.kid === 'string') return jwk;
  } catch {
    // Said below, with what to do.
  }
  return unreadable(file);
}

function unreadable(file: string): never {
  throw new StartupError(
    `Le fichier ${file} n'est pas une clé de démonstration lisible : supprimez-le, la démonstration en fera une autre.`,
  );
}

async function loadKey(file: string): Promise<JWK> {
  if (existsSync(file)) return keyIn(file);
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' };
  const named = { ...jwk, kid: await calculateJwkThumbprint(jwk) };
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(named), { mode: 0o600 });
  return named;
}
