import type { Fault } from './fault';

const FOLDING = 'tests/kernel/fold-name.test.ts';
const FINGERPRINT = 'tests/vault/fingerprint.test.ts';
const TEXTS = 'tests/domains/texts.test.ts';
const UNKNOWN = 'tests/domains/unknown-identity.test.ts';

/** How names are compared, what replaces them when they are not known, and the texts in which they do not belong. */
export const namesFaults: Fault[] = [
  {
    name: 'a letter that no decomposition takes apart stays',
    kind: 'search',
    file: 'server/kernel/fold-name.ts',
    from: 'LETTERS[letter] ?? letter',
    to: 'letter',
    claimedBy: [FOLDING, FINGERPRINT],
  },
  {
    name: 'swapped names are two persons',
    kind: 'search',
    file: 'server/vault/fingerprint.ts',
    from: '.map(folded).sort()',
    to: '.map(folded)',
    claimedBy: [FINGERPRINT, 'tests/domains/folded-anew.test.ts'],
  },
  {
    name: 'new files are compared by another folding than those that are there',
    kind: 'search',
    file: 'server/vault/fingerprint.ts',
    from: 'when 1 then ${former}::bytea',
    to: 'when 1 then ${folded}::bytea',
    claimedBy: ['tests/domains/folded-anew.test.ts'],
  },
  {
    name: 'a character that nobody sees fills in a field',
    kind: 'column',
    file: 'server/kernel/fold-name.ts',
    from: "/[\\p{L}\\p{N}]/u.test(text.replace(/\\p{Default_Ignorable_Code_Point}/gu, ''))",
    to: "text.trim() !== ''",
    claimedBy: [FOLDING, UNKNOWN],
  },
  {
    name: 'a decision on nobody',
    kind: 'column',
    file: 'server/domains/coordination/decisions/record-decision.act.ts',
    from: '    await requireKnownPerson(act, referral);\n',
    to: '',
    claimedBy: [UNKNOWN],
  },
  {
    name: 'a title is not looked at for names',
    kind: 'words',
    file: 'server/acts/check-texts.ts',
    from: "readers === 'BEYOND' || ",
    to: '',
    claimedBy: [TEXTS],
  },
  {
    name: 'a text without an answer to who reads it',
    kind: 'words',
    file: 'server/domains/coordination/sittings/place-on-agenda.act.ts',
    from: "texts: { title: 'BEYOND' },",
    to: 'texts: {},',
    claimedBy: [TEXTS],
  },
  {
    name: 'a team has two names that are one',
    kind: 'column',
    file: 'migrations/20261129171000-fold-directory.ts',
    from: 'create unique index team_name',
    to: 'create index team_name',
    claimedBy: ['tests/domains/folded-directory.test.ts'],
  },
];
