import { createHmac } from 'node:crypto';

/** A keyed fingerprint of a person: names without accents, case or punctuation, and the year of birth. Null without a name. */
export function personFingerprint(
  key: Buffer,
  familyName: unknown,
  givenName: unknown,
  birthYear: unknown,
): Buffer | null {
  const names = [familyName, givenName].map((name) => normalise(String(name ?? '')));
  if (names.some((name) => name === '')) return null;
  return createHmac('sha256', key)
    .update([...names, String(birthYear ?? '')].join('|'))
    .digest();
}

function normalise(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
