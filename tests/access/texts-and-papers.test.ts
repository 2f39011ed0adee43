import { Client } from 'pg';
import { doorsOf } from '../../server/access/door';
import { levelRules, type LevelRule } from '../../server/access/levels';
import { maskAt } from '../../server/access/mask-at';
import { readsNote, type NoteKind } from '../../server/access/note-readers';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { factBits, groupBits } from '../../server/kernel/groups';
import { openPathWorld, type PathWorld } from './paths/every-path';
import { become } from './stage-world';

/** The kinds of text that `access.visible_note` holds. */
const KINDS: NoteKind[] = ['REQUEST', 'ANSWER', 'SITUATION', 'DECLINE_REASON', 'RESERVES', 'REASONS', 'WITHDRAWAL'];

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
    `select a.id as account, m.id as mandate from directory.account a join directory.mandate m on m.account_id = a.id where a.subject = 'police-38'`,
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
  if (['OWN_TEAM', 'OWN_ASSOCIATION'].includes(rule.relation)) return KINDS;
  const instructs = rule.relation === 'DECIDING' || (rule.relation === 'SECRETARIAT' && rule.body !== 'CODAF');
  return instructs && rule.full !== 0 ? KINDS.filter((kind) => kind !== 'WITHDRAWAL') : ['SITUATION'];
}

/** One door, as that line of the table opens it: what SQL answers to the application's role behind it. */
async function behind(rule: LevelRule) {
  await app.query('reset role');
  await app.query('delete from tenant.access_grant where grantee = $1', [mandate]);
  await app.query(
    `insert into tenant.access_grant select '38', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, now(), 'infinity',
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
