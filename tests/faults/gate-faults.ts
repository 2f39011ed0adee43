import type { Fault } from './fault';

const GATE = 'server/access/gate.ts';
const PROPERTY = 'tests/access/gate.test.ts';
const TEXTS = 'tests/access/texts-and-papers.test.ts';
const RULES = 'tests/access/one-gate.test.ts';
const NARROWER = 'tests/access/paths/application-narrower.test.ts';

/** In the one place where something about a person is opened, and on the ways round it. */
export const gateFaults: Fault[] = [
  {
    name: 'the gate takes lens and accord on trust',
    kind: 'lens',
    file: 'server/access/mask-at.ts',
    from: 'intersect(bound(tableAt(door), door), door.granted);',
    to: 'intersect(tableAt(door), door.granted);',
    claimedBy: [PROPERTY],
  },
  {
    name: 'the gate does not ask CASL',
    kind: 'level',
    file: 'server/access/mask-at.ts',
    from: 'intersect(tableMask(door), door.table);',
    to: 'door.table;',
    claimedBy: [PROPERTY, NARROWER],
  },
  {
    name: 'the gate does not ask for the database’s own line',
    kind: 'level',
    file: 'server/access/mask-at.ts',
    from: 'intersect(tableMask(door), door.table);',
    to: 'tableMask(door);',
    claimedBy: [PROPERTY],
  },
  {
    name: 'coded columns skip the gate',
    kind: 'column',
    file: 'server/domains/cases/cases.resolver.ts',
    from: 'return codedAt(row).principalForm;',
    to: 'return row.codedForm;',
    claimedBy: [NARROWER],
  },
  {
    name: 'a paper opens on the database’s word',
    kind: 'export',
    file: GATE,
    from: '(maskAt({ doors: doorsOf(subjects) }).full & groupBit) !== 0;',
    to: 'subjects.length > groupBit * 0;',
    claimedBy: [NARROWER],
  },
  {
    name: 'a text opens on the database’s word',
    kind: 'column',
    file: GATE,
    from: '    if (!doorsOf(note.subjects).some((door) => readsNote(note.kind, door))) return null;\n',
    to: '',
    claimedBy: [NARROWER],
  },
  {
    name: 'free text opens to a reader of named fields',
    kind: 'column',
    file: 'server/access/note-readers.ts',
    from: 'return tableAt(door).full !== 0 && ',
    to: 'return ',
    claimedBy: [TEXTS],
  },
  {
    name: 'in the database, free text opens to a reader of named fields',
    kind: 'column',
    file: 'migrations/20261128100500-tell-doors-apart.ts',
    from: "READS_NOTE('d.table_full <> 0 and ')",
    to: "READS_NOTE('')",
    claimedBy: [TEXTS],
  },
  {
    name: 'a name finds files whose identity is not read',
    kind: 'search',
    file: GATE,
    from: "levelAt(doorway, 'identity') === 'FULL' ? letThrough(row, 'FULL') : null;",
    to: "levelAt(doorway, 'identity') ? letThrough(row, 'FULL') : null;",
    claimedBy: [NARROWER],
  },
  {
    name: 'the facts of an alert come with its sector',
    kind: 'level',
    file: GATE,
    from: "const level = full & ALERT_BIT ? 'FULL' : 'MINIMISED';",
    to: "const level = full >= 0 ? 'FULL' : 'MINIMISED';",
    claimedBy: [NARROWER],
  },
  {
    name: 'a feature opens a ciphertext itself',
    kind: 'vault',
    file: 'server/domains/sheets/sheet-reader.ts',
    from: "import type { Gate } from '../../access/gate';",
    to: "import type { Gate } from '../../access/gate';\nimport { Vault } from '../../vault/vault';\nexport const own = Vault;",
    claimedBy: [RULES],
  },
  {
    name: 'a view lets something through itself',
    kind: 'column',
    file: 'server/domains/sheets/sheets.view.ts',
    from: "import type { Opened } from '../../access/opened';",
    to: "import { letThrough, type Opened } from '../../access/opened';\nexport const own = letThrough;",
    claimedBy: [RULES],
  },
  {
    name: 'free text compiles as MINIMISED',
    kind: 'column',
    file: 'server/kernel/sheet-field.ts',
    from: "  kind: 'text';\n  minimised?: never;",
    to: "  kind: 'text';\n  minimised?: true;",
    claimedBy: ['tests/kernel/sheet-field.test.ts'],
  },
  {
    name: 'a story under the name of a code is MINIMISED',
    kind: 'column',
    file: 'server/domains/sheets/sheets.view.ts',
    from: "level === 'MINIMISED' ? seen.filter((field) => !isWhatItSays(field, value[field.name])) : [];",
    to: "level === 'MINIMISED' ? seen.filter((field) => !field.name) : [];",
    claimedBy: ['tests/domains/minimised-values.test.ts'],
  },
  {
    name: 'the sector of an alert is free text',
    kind: 'column',
    file: 'server/domains/referrals/raise-alert.ts',
    from: 'if (!Object.hasOwn(sectors, alert.sector))',
    to: 'if (!Object.hasOwn(alert, "sector"))',
    claimedBy: ['tests/domains/minimised-values.test.ts'],
  },
];
