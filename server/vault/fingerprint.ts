import { createHmac } from 'node:crypto';
import { lettersOf } from '../kernel/fold-name';
import { formerLetters } from '../kernel/former-folding';

type Print = (key: Buffer, familyName: unknown, givenName: unknown, birthYear: unknown) => Buffer | null;

/**
 * A keyed fingerprint of a person: both names, whichever was written first, and the year of birth. Null where one of the three is not
 * known: « unknown » tells nobody.
 */
export const personFingerprint: Print = (key, familyName, givenName, birthYear) => {
  const year = String(birthYear ?? '').trim();
  return /^\d{4}$/.test(year) ? keyed(key, [familyName, givenName].map(folded).sort(), year, 'folded') : null;
};

/** What the fingerprints of an installation are until `npm run names:index` has made them again: compared among themselves alone. */
export const formerFingerprint: Print = (key, familyName, givenName, birthYear) =>
  birthYear
    ? keyed(
        key,
        [familyName, givenName].map((name) => formerLetters(String(name ?? ''))),
        String(birthYear),
      )
    : null;

/** Among the fingerprints of one folding: the database says which one its files have. */
export const printInForce = (folded: string, former: string): string =>
  `case (select i.name_folding from reference.installation i) when 1 then ${former}::bytea else ${folded}::bytea end`;

const folded = (name: unknown) => lettersOf(typeof name === 'string' ? name : '');

function keyed(key: Buffer, names: string[], year: string, ...manner: string[]): Buffer | null {
  if (names.includes('')) return null;
  return createHmac('sha256', key)
    .update([...manner, ...names, year].join('|'))
    .digest();
}
