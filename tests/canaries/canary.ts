import { createHash } from 'node:crypto';
import { oracleOfOwnFile, oracleOfReferral } from '../access/oracle';
import { oracleOfPleading } from '../access/oracle-pleadings';
import type { Word } from '../access/oracle-words';
import type { World } from '../access/world-rows';

/** Who asks: an account of the demonstration, and where it belongs (null: a national account, or nobody). */
export interface Reader {
  name: string;
  accountId: string | null;
  departement: string | null;
}

/** A string that stands in one place alone. Whoever receives it was shown that place. */
export interface Canary {
  token: string;
  what: string;
  /** False: kept, and shown by no field to anybody. */
  shown: boolean;
  mayRead(reader: Reader, world: World): boolean;
}

let made = 0;

/** Letters alone, so that it passes wherever a name passes; found again whatever the case. */
export function newToken(): string {
  const digest = createHash('sha256')
    .update(String((made += 1)))
    .digest();
  return `Zqx${[...digest.subarray(0, 8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}q`;
}

/** A day of a decade in which nobody of the demonstration was born: it is unique too. */
export function newDay(from = 1921): string {
  return new Date(Date.UTC(from, 0, 1) + (made += 1) * 3 * 86_400_000).toISOString().slice(0, 10);
}

let months = 0;

/** Of thirty years in which nothing is planned. */
export function newMonth(): string {
  months += 1;
  return `${2060 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** What the oracle gives an account of one group of a case, by all its doors. */
export function wordFor(world: World, reader: Reader, caseId: string, group: string): Word {
  const file = world.cases.find((row) => row.id === caseId)!;
  if (!reader.accountId) return 'nothing';
  const referrals = world.referrals.filter((row) => row.case_id === caseId);
  const sheets = [
    oracleOfOwnFile(world, reader.accountId, file.departement_code, caseId),
    ...referrals.map((row) => oracleOfReferral(world, reader.accountId!, file.departement_code, row.id)),
  ];
  const words = sheets.map((sheet) => sheet?.[group] ?? 'nothing');
  return words.includes('everything')
    ? 'everything'
    : words.includes('named fields')
      ? 'named fields'
      : words.includes('pseudonym')
        ? 'pseudonym'
        : 'nothing';
}

/** The case is named once it has an id. */
export function inGroup(token: string, caseId: () => string, group: string, minimised: boolean): Canary {
  return {
    token,
    what: `${group}, ${minimised ? 'a named field' : 'the rest'}`,
    shown: true,
    mayRead: (reader, world) => {
      const word = wordFor(world, reader, caseId(), group);
      return word === 'everything' || (minimised && word === 'named fields');
    },
  };
}

export function inPleading(token: string, departement: string, id: string): Canary {
  return {
    token,
    what: 'a pleading',
    shown: true,
    mayRead: ({ accountId }, world) =>
      accountId !== null && oracleOfPleading(world, accountId, departement, id)?.pleading === 'everything',
  };
}

/** Behind a referral, a paper is read where the identity that it bears is read in full (docs/adr/0054): by these seats alone. */
const BEHIND_A_REFERRAL = /^(prefecture|foreigners|childwelfare)-/;

/** The team and the secretariat by name; behind a referral, whoever reads the identity in full. */
export function identityPaper(
  token: string,
  caseId: string,
  departement: string,
  names: readonly string[],
  what = 'a paper, its name and its content',
): Canary {
  const own = forNamed(token, what, departement, names);
  return {
    ...own,
    mayRead: (reader, world) =>
      own.mayRead(reader, world) ||
      (BEHIND_A_REFERRAL.test(reader.name) && wordFor(world, reader, caseId, 'identity') === 'everything'),
  };
}

/** Texts beside the groups: by the accounts that the gates name. */
export function forNamed(token: string, what: string, departement: string, names: readonly string[]): Canary {
  return {
    token,
    what,
    shown: names.length > 0,
    mayRead: (reader) => names.some((name) => reader.name === `${name}-${departement}`),
  };
}
