import { Client } from 'pg';
import { doorsOf } from '../../server/access/door';
import { mayHoldPapers } from '../../server/access/gate';
import { levelRules, type LevelRule } from '../../server/access/levels';
import { maskAt } from '../../server/access/mask-at';
import { readsNote, type NoteKind } from '../../server/access/note-readers';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { factBits, groupBits } from '../../server/kernel/groups';
import { openPathWorld, type PathWorld } from './paths/every-path';
import { become } from './stage-world';

/** The kinds of text that `access.visible_note` holds. */
const KINDS: NoteKind[] = [
  'REQUEST',
  'ANSWER',
  'SITUATION',
  'DECLINE_REASON',
  'HOLD_REASON',
  'RESERVES',
  'REASONS',
  'WITHDRAWAL',
];

let world: PathWorld;
let app: Client;
let account: string;
let mandate: string;
const uuid = (id: string) => decodeId(id)!.uuid;

beforeAll(async () => {
  world = await openPathWorld();
  app = new Client({ connectionString: world.api.database.adminUrl });
  await app.connect();
  const { rows } = await world.admin.query(
    `select a.id as account, m.id as mandate from directory.account a join directory.mandate m on m.account_id = a.id where a.subject = 'police-38'
     and exists (select from directory.membership s where s.mandate_id = m.id and s.formation = 'RESTRICTED')`,
  );
  ({ account, mandate } = rows[0]);
  for (const kind of KINDS) {
    await world.admin.query(
      `insert into tenant.case_note (departement_code, id, holder_id, referral_id, kind, body, written_at)
       values ('38', gen_random_uuid(), $1, $2, $3, '\\x00', now())`,
      [uuid(world.caseId), uuid(world.referralId), kind],
    );
  }
  await app.query('begin');
});
afterAll(async () => {
  await app.query('rollback');
  await app.end();
  await world.close();
});

/** By hand: who reads what kind, where the table opens something in FULL to them. */
function lawfulKinds(rule: LevelRule): NoteKind[] {
  if (['OWN_TEAM', 'OWN_ASSOCIATION'].includes(rule.relation)) return KINDS.filter((kind) => kind !== 'HOLD_REASON');
  const instructs = rule.relation === 'DECIDING' || (rule.relation === 'SECRETARIAT' && rule.body !== 'CODAF');
  if (!instructs || rule.full === 0) return ['SITUATION'];
  const others: NoteKind[] = rule.relation === 'DECIDING' ? ['WITHDRAWAL'] : ['WITHDRAWAL', 'HOLD_REASON'];
  return KINDS.filter((kind) => !others.includes(kind));
}

/** One door, as that line of the table opens it: what SQL answers to the application's role behind it. */
async function behind(rule: LevelRule, opensFile = true) {
  await app.query('reset role');
  await app.query('delete from tenant.access_grant where grantee = $1', [mandate]);
  await app.query(
    `insert into tenant.access_grant select '38', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now(), 'infinity',
       concat_ws('|', $4::text, $5::text, $6::text, $7::text, $8::text, $9::smallint, $10::boolean, $11::smallint, $12::smallint,
         $10::boolean, $11::smallint, $12::smallint, 't', 1023, 1023, 1023), $12`,
    [
      uuid(world.caseId),
      uuid(world.referralId),
      mandate,
      rule.role,
      rule.relation,
      rule.body,
      rule.formation,
      rule.stage,
      factBits[rule.fact],
      rule.pseudonym,
      rule.seen,
      rule.full,
      opensFile,
    ],
  );
  await become(app, account, '38', clock.now());
  const { rows: notes } = await app.query(
    'select kind, subjects from access.visible_note where holder_id = $1 and referral_id = $2',
    [uuid(world.caseId), uuid(world.referralId)],
  );
  const { rows: papers } = await app.query(
    'select group_bit, subjects from access.visible_document where case_id = $1',
    [uuid(world.caseId)],
  );
  const { rows } = await app.query('select subjects from access.visible_referral where id = $1', [
    uuid(world.referralId),
  ]);
  return { notes, papers, doors: doorsOf(rows[0].subjects) };
}

it('a text and a paper open to the same doors in the database, in the gate, and in words, line by line of the table', async () => {
  expect(levelRules.length).toBeGreaterThan(200);
  for (const rule of levelRules) {
    const { notes, papers, doors } = await behind(rule);
    const kinds = [...new Set(notes.map(({ kind }) => kind as NoteKind))];
    const place = `${rule.id} ${rule.formation} ${rule.stage}`;
    expect([place, ...kinds.sort()]).toEqual([place, ...lawfulKinds(rule).sort()]);
    expect([place, ...KINDS.filter((kind) => doors.some((door) => readsNote(kind, door))).sort()]).toEqual([
      place,
      ...kinds,
    ]);
    for (const note of notes) expect(doorsOf(note.subjects).some((door) => readsNote(note.kind, door))).toBe(true);
    const opens = (rule.full & groupBits.identity) !== 0;
    expect([place, papers.length]).toEqual([place, opens ? 1 : 0]);
    expect((maskAt({ doors }).full & groupBits.identity) !== 0).toBe(opens);
  }
}, 60_000);

/** By hand: behind a referral, whoever knows in full whom it is about; a danger opens no paper. */
const papersBehind = ({ relation, full }: LevelRule): number[] =>
  relation === 'BREAK_GLASS' || (full & groupBits.identity) === 0 ? [] : PAPERS.filter((bit) => (full & bit) !== 0);

const PAPERS = [groupBits.identity, groupBits.residence, groupBits.complaint, groupBits.socialSituation];

it('behind a referral, a paper opens to whoever reads its group and the identity in full, line by line of the table', async () => {
  await app.query('reset role');
  for (const bit of PAPERS.slice(1)) {
    await app.query(
      `insert into tenant.document (departement_code, id, case_id, slot, group_bit, state, media_type, name, uploaded_by, uploaded_at)
       select departement_code, gen_random_uuid(), case_id, slot, $2, state, media_type, name, uploaded_by, uploaded_at
       from tenant.document where case_id = $1 and group_bit = 1`,
      [uuid(world.caseId), bit],
    );
  }
  for (const rule of levelRules) {
    const { papers } = await behind(rule, false);
    const place = `${rule.id} ${rule.formation} ${rule.stage}`;
    const read = papers.map(({ group_bit: bit }) => bit as number);
    expect([place, ...read.sort()]).toEqual([place, ...papersBehind(rule).sort()]);
  }
}, 60_000);

describe('the gate works it out again', () => {
  const door = (relation: string, lens: number, role = 'PREFECTURE') =>
    `${role}|${relation}|PROSTITUTION_EXIT_COMMISSION|INDIVIDUAL_CASES|LISTED|0|t|1023|1023|t|1023|1023|t|1023|${lens}|1023`;

  it.each([
    ['the préfecture that reads the identity and the residence in full', door('DECIDING', 1023), true],
    [
      'the préfecture to which the association shares the residence in full, and the identity minimised',
      door('DECIDING', 1022),
      false,
    ],
    ['the same, with another door that opens the identity', `${door('DECIDING', 1022)},${door('DECIDING', 1)}`, true],
    ['the secretariat, whose door is that of the file', door('SECRETARIAT', 1022, 'COORDINATOR'), true],
    ['the police that sit', door('SEATED', 1023, 'POLICE'), false],
  ])('%s (%#)', (_who, subjects, opens) => expect(mayHoldPapers(subjects)).toBe(opens));
});
