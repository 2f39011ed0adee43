import { actsFaults } from './acts-faults';
import { ageFaults } from './age-faults';
import { gateFaults } from './gate-faults';
import { committeeFaults } from './committee-faults';
import { custodyFaults } from './custody-faults';
import { databaseFaults } from './database-faults';
import { entranceFaults } from './entrance-faults';
import { figuresFaults } from './figures-faults';
import { everydayFaults } from './everyday-faults';
import { historyFaults } from './history-faults';
import type { Fault } from './fault';
import { institutionsFaults } from './institutions-faults';
import { lawFaults } from './law-faults';
import { namesFaults } from './names-faults';
import { protectionFaults } from './protection-faults';
import { teamFaults } from './team-faults';
import { worldsFaults } from './worlds-faults';
import { wordsFaults } from './words-faults';
import { routeFaults } from './route-faults';
import { upkeepFaults } from './upkeep-faults';

const AGREEMENT = 'tests/access/levels-agreement.long.test.ts';
const TABLE = 'tests/access/levels-table.test.ts';
const TEXTS = 'tests/access/texts-and-papers.test.ts';
const GATE = 'tests/access/gate.test.ts';
const SERIAL = 'tests/access/levels-serial.test.ts';
const NARROWED = 'tests/domains/narrowed-readers.test.ts';
const VISIBLE = 'tests/api/levels-you-can-see.test.ts';

/** Both directions of a cursor, as they stand in the file. */
const CURSORS = `    return seal(this.key, Buffer.from(JSON.stringify(position)), list).toString('base64url');
  }

  /** The position after which the page starts; null for the first page. */
  decode(list: string, cursor: string | null | undefined): string[] | null {
    if (!cursor) return null;
    try {
      return JSON.parse(open(this.key, Buffer.from(cursor, 'base64url'), list).toString()) as string[];`;

/** In the application: the second guard, and every other path. */
const applicationFaults: Fault[] = [
  {
    name: 'a level is raised in the table',
    kind: 'level',
    file: 'server/access/levels-table.json',
    from: '"M . . . . . M . M . . . .", "reason": "La police, membre',
    to: '"M M . . . . M . M . . . .", "reason": "La police, membre',
    claimedBy: [TABLE, AGREEMENT],
  },
  {
    name: 'a line of the table drifts in the database',
    kind: 'level',
    file: 'server/access/load-levels.ts',
    from: 'bit, pseudonym, seen, "full"\n  from',
    to: 'bit, pseudonym, seen, case id when \'PEC-SECRETARIAT\' then "full" | 2 else "full" end\n  from',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'an edited line loads under its old number',
    kind: 'level',
    file: 'server/access/load-levels.ts',
    from: '  if (digest !== levelsDigest) return ANOTHER;\n',
    to: '',
    claimedBy: [SERIAL],
  },
  {
    name: 'an older build puts its table back',
    kind: 'level',
    file: 'server/access/load-levels.ts',
    from: 'held.serial < levelsSerial;',
    to: 'held.serial !== levelsSerial;',
    claimedBy: [SERIAL],
  },
  {
    name: 'CASL rules without fields',
    kind: 'level',
    file: 'server/access/ability.ts',
    from: "[{ action: 'read', subject: group, fields, conditions, reason: rule.id }]",
    to: "[{ action: 'read', subject: group, conditions, reason: rule.id }]",
    claimedBy: [AGREEMENT],
  },
  {
    name: 'CASL forgets the stage',
    kind: 'level',
    file: 'server/access/ability.ts',
    from: 'const conditions = { relation, body, formation, stage, fact };',
    to: 'const conditions = { relation, body, formation, fact };',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'the level is what the table opens, whatever the database grants',
    kind: 'lens',
    file: 'server/access/mask-at.ts',
    from: 'intersect(bound(tableAt(door), door), door.granted);',
    to: 'tableAt(door);',
    claimedBy: [GATE, NARROWED],
  },
  {
    name: 'a loader without a check remembers another reader',
    kind: 'loader',
    file: 'server/http/request-context.ts',
    from: 'private readonly memo = new Map<string, unknown>();',
    to: 'private readonly memo = (process as never as { shared: Map<string, unknown> }).shared ??= new Map<string, unknown>();',
    claimedBy: [VISIBLE, NARROWED],
  },
  {
    name: 'a count of points ignores the rule',
    kind: 'count',
    file: 'migrations/20261123090650-create-views-behind-doors.ts',
    from: 'where r.departement_code = i.departement_code and r.id = i.referral_id offset 0) end`;\n\nconst referralColumns',
    to: 'where r.departement_code = i.departement_code and r.id = i.referral_id offset 0) or true end`;\n\nconst referralColumns',
    claimedBy: ['tests/domains/agenda.test.ts'],
  },
  {
    name: 'a download skips the view',
    kind: 'export',
    file: 'migrations/20261205400000-join-signed-copies.ts',
    from: ' and d."full" & t.group_bit <> 0${own}) o',
    to: '${own}) o',
    claimedBy: [TEXTS],
  },
  {
    name: 'a read leaves no trace',
    kind: 'journal',
    file: 'server/http/executor.ts',
    from: '    await context.reads.record(operation);\n',
    to: '',
    claimedBy: [VISIBLE],
  },
  {
    name: 'an act leaves no trace',
    kind: 'journal',
    file: 'server/acts/act-runner.ts',
    from: "insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, subject_id)\n    values ($1, $3, $4, $5, $6, $7, 'ACT', $8)),",
    to: 'select $1, $3::uuid, $4::timestamptz, $5::uuid, $6::uuid, $7::text, $8::uuid),',
    claimedBy: ['tests/api/main-job.test.ts', 'tests/domains/directory.test.ts'],
  },
  {
    name: 'a cursor serves for any list',
    kind: 'cursor',
    file: 'server/http/cursors.ts',
    from: CURSORS,
    to: CURSORS.replaceAll(', list)', ", '')"),
    claimedBy: ['tests/api/bad-input.test.ts'],
  },
  {
    name: 'a mail names what it is about',
    kind: 'mail',
    file: 'server/jobs/neutral-mail.ts',
    from: 'text: publicUrl ? `${TEXT}\\n${publicUrl}\\n` : TEXT,',
    to: 'text: `${TEXT}\\n${recipient.id}\\n`,',
    claimedBy: [
      'tests/jobs/outbox-recipients.long.test.ts',
      'tests/jobs/mailer.test.ts',
      'tests/jobs/outbox-retry.long.test.ts',
    ],
  },
  {
    name: 'a kept reader is told by mail',
    kind: 'mail',
    file: 'server/jobs/outbox.sql.ts',
    from: "and k.state in ('PENDING', 'UPHELD') and access.reached",
    to: 'and false and access.reached',
    claimedBy: ['tests/jobs/outbox-recipients.long.test.ts'],
  },
  {
    name: "another département's thing is « forbidden »",
    kind: 'words',
    file: 'server/acts/act.ts',
    from: 'if (!uuid) throw Refusal.notFound(path);',
    to: "if (!uuid) throw Refusal.forbidden('Autre département.');",
    claimedBy: ['tests/access/foreign-ids.long.test.ts', 'tests/api/bad-input.test.ts', NARROWED],
  },
  {
    name: 'a ciphertext opens in another place of its file',
    kind: 'vault',
    file: 'server/vault/vault.ts',
    from: 'return `${holder.departement}|${holder.id}|${group}|${part}|${holder.keyVersion}`;',
    to: 'return `${holder.id}|${holder.keyVersion}`;',
    claimedBy: ['tests/vault/ciphertexts.test.ts'],
  },
];

export const faults: Fault[] = [
  ...databaseFaults,
  ...applicationFaults,
  ...gateFaults,
  ...entranceFaults,
  ...custodyFaults,
  ...figuresFaults,
  ...institutionsFaults,
  ...lawFaults,
  ...namesFaults,
  ...wordsFaults,
  ...upkeepFaults,
  ...ageFaults,
  ...protectionFaults,
  ...routeFaults,
  ...everydayFaults,
  ...historyFaults,
  ...teamFaults,
  ...worldsFaults,
  ...actsFaults,
  ...committeeFaults,
];
