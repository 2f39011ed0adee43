import { gateFaults } from './gate-faults';
import { custodyFaults } from './custody-faults';
import { entranceFaults } from './entrance-faults';
import { figuresFaults } from './figures-faults';
import { historyFaults } from './history-faults';
import type { Fault } from './fault';
import { wordsFaults } from './words-faults';

const AGREEMENT = 'tests/access/levels-agreement.test.ts';
const TABLE = 'tests/access/levels-table.test.ts';
const TEXTS = 'tests/access/texts-and-papers.test.ts';
const GATE = 'tests/access/gate.test.ts';
const SERIAL = 'tests/access/levels-serial.test.ts';
const ROWS = 'tests/tenancy/row-security.test.ts';
const CATALOGUE = 'tests/tenancy/catalogue.test.ts';
const NARROWED = 'tests/domains/narrowed-readers.test.ts';
const VISIBLE = 'tests/api/levels-you-can-see.test.ts';

const READERS = 'migrations/20261125090000-narrow-readers.ts';
const DOORS = 'migrations/support/candidate-doors.ts';
const LEVELS = 'migrations/20261123090600-create-levels-of-detail.ts';
/** Both directions of a cursor, as they stand in the file. */
const CURSORS = `    return seal(this.key, Buffer.from(JSON.stringify(position)), list).toString('base64url');
  }

  /** The position after which the page starts; null for the first page. */
  decode(list: string, cursor: string | null | undefined): string[] | null {
    if (!cursor) return null;
    try {
      return JSON.parse(open(this.key, Buffer.from(cursor, 'base64url'), list).toString()) as string[];`;

const APART = 'migrations/20261128100500-tell-doors-apart.ts';
const SECURE = 'migrations/support/secure.ts';

/** In the database: policies, views and what compiles the doors. */
const databaseFaults: Fault[] = [
  {
    name: 'the tenant predicate is lost',
    kind: 'tenant',
    file: SECURE,
    from: "const TENANT = 'departement_code = access.departement()'",
    to: "const TENANT = 'true'",
    claimedBy: [ROWS],
  },
  {
    name: 'row security is not forced',
    kind: 'policy',
    file: SECURE,
    from: '    `alter table ${table} force row level security`,\n',
    to: '',
    claimedBy: [CATALOGUE],
  },
  {
    name: 'the policy of the application is dropped from a verb',
    kind: 'policy',
    file: SECURE,
    from: '[grantOf(table, verb, grants), policyOf(table, verb, grants)]',
    to: '[grantOf(table, verb, grants), ...(verb === "insert" ? [] : [policyOf(table, verb, grants)])]',
    claimedBy: [CATALOGUE],
  },
  {
    name: 'a view that is no barrier',
    kind: 'policy',
    file: APART,
    from: 'create view access.visible_document with (security_barrier) as\n    select ${DOCUMENT}, t.group_bit',
    to: 'create view access.visible_document as\n    select ${DOCUMENT}, t.group_bit',
    claimedBy: [CATALOGUE],
  },
  {
    name: 'a door does not expire',
    kind: 'time',
    file: APART,
    from: 'and g.expires > (select access.now()) and g.source',
    to: 'and g.source',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a last day ends in another time zone',
    kind: 'time',
    file: DOORS,
    from: '(select t.time_zone from reference.territory t where t.code = r.departement_code)',
    to: "'UTC'",
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a recusal closes nothing',
    kind: 'recusal',
    file: APART,
    from: ' and g.source <> all((select access.recused())::uuid[])',
    to: '',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a reader kept from the case reads',
    kind: 'recusal',
    file: READERS,
    from: "where k.departement_code = access.departement() and k.state <> 'LIFTED'",
    to: 'where k.departement_code = access.departement() and false',
    claimedBy: [AGREEMENT, NARROWED],
  },
  {
    name: 'an expired mandate is honoured',
    kind: 'mandate',
    file: READERS,
    from: '\n       and (m.valid_until is null or access.today() < m.valid_until)',
    to: '',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a revoked mandate is honoured',
    kind: 'mandate',
    file: READERS,
    from: ' and m.revoked_at is null',
    to: '',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a deactivated account reads',
    kind: 'mandate',
    file: READERS,
    from: ' and a.deactivated_at is null',
    to: '',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a token reads through the other mandates of its account',
    kind: 'token',
    file: READERS,
    from: '\n       and m.id = coalesce(access.mandate(), m.id)`',
    to: '`',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a stand-in reads what another opened in danger',
    kind: 'mandate',
    file: DOORS,
    from: "access.seat(b.mandate_id, 'BREAK_GLASS'), b.role",
    to: 'b.mandate_id, b.role',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a program reads what its owner opened in danger',
    kind: 'token',
    file: READERS,
    from: ' and access.mandate() is null then',
    to: ' then',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'broken glass never mends',
    kind: 'time',
    file: DOORS,
    from: 'least(${EXPIRES}, max(b.expires_at))',
    to: "'infinity'::timestamptz",
    claimedBy: [AGREEMENT],
  },
  {
    name: 'the lens does not narrow',
    kind: 'lens',
    file: APART,
    from: '(bit_or(l."full") & d.lens_full & d.accord_mask)',
    to: '(bit_or(l."full") & d.accord_mask)',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'the accord is not asked for',
    kind: 'accord',
    file: APART,
    from: '(bit_or(l.seen) & d.lens_seen & d.accord_mask)',
    to: '(bit_or(l.seen) & d.lens_seen)',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a question opens the whole row',
    kind: 'lens',
    file: DOORS,
    from: 'r.lens_seen & n.groups',
    to: 'r.lens_seen',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'an answered question stays open',
    kind: 'time',
    file: DOORS,
    from: ' and n.answered_at is null',
    to: '',
    claimedBy: [AGREEMENT, NARROWED],
  },
  {
    name: 'a fact is not asked for',
    kind: 'level',
    file: APART,
    from: '(l.fact_bit = 0 or d.facts & l.fact_bit <> 0)',
    to: 'true',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a closed referral stays open',
    kind: 'time',
    file: DOORS,
    from: "`case when r.status = 'CLOSED' and r.stage <> 'ARCHIVED' then 'ENDED' else r.stage end`",
    to: "'r.stage'",
    claimedBy: [AGREEMENT],
  },
  {
    name: 'sealed minutes keep their readers',
    kind: 'time',
    file: DOORS,
    from: ' and s.sealed_at is null',
    to: '',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a sitting that is not convened has readers',
    kind: 'time',
    file: DOORS,
    from: "s.status in ('CONVENED', 'OPEN', 'HELD')",
    to: 'true',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a pseudonym shows outside the lens',
    kind: 'lens',
    file: APART,
    from: '(d.lens_pseudonym or d.lens_seen & 1 <> 0)',
    to: 'true',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'an item that was deferred keeps its readers',
    kind: 'time',
    file: DOORS,
    from: "i.status in ('PLACED', 'TREATED')",
    to: 'true',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'a sitting of another formation reads',
    kind: 'level',
    file: DOORS,
    from: "`(s.formation = r.formation or (r.kind = 'ALERT' and s.formation = 'PLENARY'))`",
    to: "'true'",
    claimedBy: [AGREEMENT],
  },
  {
    name: 'the rest of a group comes with its named fields',
    kind: 'column',
    file: LEVELS,
    from: 'case when d."full" & p.bit <> 0 then p.rest end as rest',
    to: 'p.rest',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'the exact age shows among few files',
    kind: 'column',
    file: APART,
    from: 'when d.pseudonym then case when (select access.few_cases())',
    to: 'when d.pseudonym then case when false',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'the file behind a referral shows',
    kind: 'pseudonym',
    file: APART,
    from: 'case when d.own or d.opens_file then r.case_id end as case_id',
    to: 'r.case_id',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'one pseudonym serves all the referrals of a case',
    kind: 'pseudonym',
    file: APART,
    from: 'r.authoritative, r.pseudonym as reference',
    to: 'r.authoritative, coalesce(c.reference, r.pseudonym) as reference',
    claimedBy: [AGREEMENT],
  },
  {
    name: 'whoever sits reads free text',
    kind: 'column',
    file: APART,
    from: "${free}(d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'DECIDING')",
    to: "${free}(d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'DECIDING', 'SEATED')",
    claimedBy: [TEXTS],
  },
];

/** In the application: the second guard, and every other path. */
const applicationFaults: Fault[] = [
  {
    name: 'a level is raised in the table',
    kind: 'level',
    file: 'server/access/levels-table.json',
    from: '"M . . . . . M . M .", "reason": "La police, membre',
    to: '"M M . . . . M . M .", "reason": "La police, membre',
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
    file: APART,
    from: '\n        and d."full" & t.group_bit <> 0`;',
    to: '`;',
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
    claimedBy: ['tests/jobs/outbox-recipients.test.ts', 'tests/jobs/mailer.test.ts', 'tests/jobs/outbox-retry.test.ts'],
  },
  {
    name: 'a kept reader is told by mail',
    kind: 'mail',
    file: 'server/jobs/outbox.sql.ts',
    from: "and k.reader = lower(a.email) and k.state <> 'LIFTED')`;",
    to: 'and k.reader = lower(a.email) and false)`;',
    claimedBy: ['tests/jobs/outbox-recipients.test.ts'],
  },
  {
    name: "another département's thing is « forbidden »",
    kind: 'words',
    file: 'server/acts/act.ts',
    from: 'if (!uuid) throw Refusal.notFound(path);',
    to: "if (!uuid) throw Refusal.forbidden('Autre département.');",
    claimedBy: ['tests/api/bad-input.test.ts', NARROWED],
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
  ...wordsFaults,
  ...historyFaults,
];
