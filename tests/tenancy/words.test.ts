import { Client } from 'pg';
import { OUTBOX_EVENTS } from '../../server/kernel/outbox-events';
import { PAPER_PARTS } from '../../server/kernel/paper-words';
import * as words from '../../server/kernel/words';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';

/** Columns that the database itself holds to a list. */
const CHECKED: Record<string, readonly string[]> = {
  'directory.mandate_proposal state': words.PROPOSAL_STATES,
  'directory.body state': words.BODY_STATES,
  'directory.membership category': words.MEMBER_CATEGORIES,
  'directory.membership end_reason': words.MEMBERSHIP_ENDS,
  'directory.substitute tie': words.SUBSTITUTE_TIES,
  'directory.sent_return kind': words.RETURN_KINDS,
  'directory.body agenda_keeping': words.AGENDA_KEEPINGS,
  'tenant.case_file stage': words.STAGES,
  'tenant.case_file origin': words.CASE_ORIGINS,
  'tenant.referral kind': words.REFERRAL_KINDS,
  'tenant.referral status': words.REFERRAL_STATUSES,
  'tenant.session status': words.SESSION_STATUSES,
  'tenant.attendance state': words.ATTENDANCE_STATES,
  'tenant.paper_wording part': PAPER_PARTS,
  'tenant.guest quality': words.GUEST_QUALITIES,
  'tenant.guest state': words.GUEST_STATES,
  'tenant.agenda_item kind': words.AGENDA_ITEM_KINDS,
  'tenant.agenda_item status': words.AGENDA_ITEM_STATUSES,
  'tenant.accord manner': words.ACCORD_MANNERS,
  'tenant.pleading manner': words.ACCORD_MANNERS,
  'tenant.pleading written_with': words.PLEADING_AUTHORS,
  'tenant.opinion sense': words.OPINION_SENSES,
  'tenant.opinion manner': words.OPINION_MANNERS,
  'tenant.decision sense': words.DECISION_SENSES,
  'tenant.possible_duplicate state': words.DUPLICATE_STATES,
  'tenant.transfer state': words.TRANSFER_STATES,
  'tenant.hearing kind': words.HEARING_KINDS,
  'tenant.hearing outcome': words.HEARING_OUTCOMES,
  'tenant.place_request public': words.PLACE_PUBLICS,
  'tenant.place_request state': words.PLACE_STATES,
  'tenant.place_request refusal': words.PLACE_REFUSALS,
  'tenant.complaint_step step': words.COMPLAINT_STEPS,
  'tenant.complaint_step reason': words.COMPLAINT_CLOSURES,
  'directory.duty side': words.DUTY_SIDES,
  'tenant.protection_circuit acknowledged_side': words.DUTY_SIDES,
  'tenant.protection_circuit outcome': words.CIRCUIT_OUTCOMES,
  'tenant.circuit_event kind': words.CIRCUIT_EVENTS,
  'tenant.journal_entry kind': words.JOURNAL_KINDS,
};

/** Columns that hold such words without a check of their own: what is stored is in the list. */
const STORED: [column: string, table: string, list: readonly string[]][] = [
  ['kind', 'reference.body_kind', words.BODY_KINDS],
  ['secretariat_role', 'reference.body_kind', words.ROLES],
  ['role', 'reference.level_rule', words.ROLES],
  ['relation', 'reference.level_rule', words.RELATIONS],
  ['stage', 'reference.level_rule', words.STAGES],
  ['formation', 'reference.level_rule', [...words.FORMATIONS, 'NONE']],
  ['role', 'directory.mandate', words.ROLES],
  ['category', 'directory.membership', words.MEMBER_CATEGORIES],
  ['kind', 'directory.body', words.BODY_KINDS],
  ['kind', 'tenant.case_event', words.CASE_EVENTS],
  ['kind', 'tenant.case_note', words.NOTE_KINDS],
  ['stage', 'tenant.referral', words.STAGES],
  ['formation', 'tenant.referral', words.FORMATIONS],
  ['purpose', 'tenant.referral', words.PURPOSES],
  ['formation', 'tenant.session', words.FORMATIONS],
  ['role', 'tenant.convocation', words.ROLES],
  ['notification_manner', 'tenant.decision', words.NOTIFICATION_MANNERS],
];

const CHECKS = `
  select c.conrelid::regclass || ' ' || a.attname as column, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'c' and cardinality(c.conkey) = 1 and pg_get_constraintdef(c.oid) ~ '= ANY \\(ARRAY'`;

describe('a closed list', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await openDemonstrationDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('is the one that the database holds its column to', async () => {
    const { rows } = await client.query<{ column: string; definition: string }>(CHECKS);
    const held = Object.fromEntries(
      rows
        .filter(({ column }) => column in CHECKED)
        .map(({ column, definition }) => [column, [...definition.matchAll(/'(\w+)'/g)].map(([, word]) => word).sort()]),
    );
    expect(held).toEqual(
      Object.fromEntries(Object.entries(CHECKED).map(([column, list]) => [column, [...list].sort()])),
    );
  });

  it.each(STORED)('holds every %s that %s stores', async (column, table, list) => {
    const { rows } = await client.query<{ word: string }>(
      `select distinct ${column} as word from ${table} where ${column} is not null`,
    );
    expect([...list]).toEqual(expect.arrayContaining(rows.map(({ word }) => word)));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has every event that a function of the database raises', async () => {
    const { rows } = await client.query<{ text: string }>(
      `select p.prosrc as text from pg_proc p where p.prosrc like '%insert into tenant.outbox%'`,
    );
    const raised = rows.flatMap(({ text }) =>
      [...text.matchAll(/insert into tenant\.outbox[^;]*?'([A-Z_]{4,})'/g)].map(([, event]) => event),
    );
    expect(new Set(raised)).toEqual(
      new Set([
        'DUPLICATE_POSSIBLE',
        'TRANSFER_PROPOSED',
        'TRANSFER_ENDED',
        'MAJORITY_COMES',
        'HEARING_COMES',
        'PERMIT_ENDS',
        'REFLECTION_ENDS',
        'LETTER_WRITTEN',
        'LETTER_REFUSED',
      ]),
    );
    expect([...OUTBOX_EVENTS]).toEqual(expect.arrayContaining(raised));
  });

  it('names no word twice', () => {
    const lists = Object.values(words).filter((list) => Array.isArray(list)) as (readonly string[])[];
    expect(lists.length).toBeGreaterThan(20);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  it('makes the enumeration that the public reads', () => {
    expect(words.enumOf(words.OPINION_SENSES)).toEqual({ FAVOURABLE: 'FAVOURABLE', UNFAVOURABLE: 'UNFAVOURABLE' });
  });
});
