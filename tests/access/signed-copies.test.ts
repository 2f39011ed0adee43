import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { openPathWorld, type PathWorld } from './paths/every-path';
import { become } from './stage-world';

let world: PathWorld;
let app: Client;
const uuid = (id: string) => decodeId(id)!.uuid;
const copy = randomUUID();

const accountOf = async (subject: string): Promise<string> =>
  (await world.admin.query('select id from directory.account where subject = $1', [subject])).rows[0].id;

beforeAll(async () => {
  world = await openPathWorld();
  app = new Client({ connectionString: world.api.database.adminUrl });
  await app.connect();
  await world.admin.query(
    `insert into tenant.document (departement_code, id, case_id, slot, group_bit, state, media_type, name, uploaded_by, uploaded_at,
       decision_id, referral_id)
     values ('38', $1, $2, 'SIGNED_DECISION', 1, 'STORED', 'application/pdf', '', gen_random_uuid(), now(), gen_random_uuid(), $3)`,
    [copy, uuid(world.caseId), uuid(world.referralId)],
  );
});
beforeEach(() => app.query('begin'));
afterEach(() => app.query('rollback'));
afterAll(async () => {
  await app.end();
  await world.close();
});

/** Whether it is seen by somebody whose one door to the file, there, opens the identity so. */
async function isSeen(source: string, relation: string, full: number): Promise<boolean> {
  await app.query('reset role');
  const { rows } = await app.query(
    "select m.id from directory.mandate m join directory.account a on a.id = m.account_id where a.subject = 'police-38'",
  );
  await app.query('delete from tenant.access_grant where grantee = $1', [rows[0].id]);
  await app.query(
    `insert into tenant.access_grant
     select (jsonb_populate_record(g, jsonb_build_object('grantee', $1::uuid, 'source', $2::uuid, 'relation', $3::text, 'seen', 1,
       'full', $4::int, 'opens_file', false, 'expires', 'infinity'))).*
     from tenant.access_grant g where g.holder_id = $5 limit 1`,
    [rows[0].id, source, relation, full, uuid(world.caseId)],
  );
  await become(app, await accountOf('police-38'), '38', clock.now());
  return (await app.query('select from access.visible_document where id = $1', [copy])).rows.length > 0;
}

it('a signed copy is seen at the doors of its own referral that open the identity in full, in SQL', async () => {
  const own = uuid(world.referralId);
  expect(await isSeen(own, 'DECIDING', 1)).toBe(true);
  expect(await isSeen(own, 'DECIDING', 0)).toBe(false);
  expect(await isSeen(own, 'BREAK_GLASS', 1)).toBe(false);
  expect(await isSeen(randomUUID(), 'DECIDING', 1)).toBe(false);
});

it('a team writes nothing over it, in SQL', async () => {
  await become(app, await accountOf('association-38'), '38', clock.now());
  const touched = app.query("update tenant.document set state = 'REMOVED' where departement_code = '38' and id = $1", [
    copy,
  ]);
  await expect(touched).rejects.toThrow(/row-level security/);
});
