import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { keepHouse } from '../../server/jobs/housekeeping';
import { Database } from '../../server/tenancy/database';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';

let test: TestDatabase;
let database: Database;
let admin: Client;

beforeAll(async () => {
  test = await openDemonstrationDatabase();
  database = await Database.open({ url: test.appUrl, poolSize: 2 });
  admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await database.close();
  await admin.end();
  await test.drop();
});

const ACCOUNT = randomUUID();
const keyOf = (name: string, age: string) =>
  admin.query(
    `insert into tenant.idempotency_key
  values ('38', $1, 'openCase', $2, '\\x00', $1, now() - $3::interval)`,
    [ACCOUNT, name, age],
  );
const newsOf = (event: string, age: string) =>
  admin.query(
    `insert into tenant.outbox
  (departement_code, id, event, subject_id, created_at) values ('38', $1, $2, $1, now() - $3::interval)`,
    [randomUUID(), event, age],
  );
const list = async (sql: string) => (await admin.query<{ found: string }>(sql)).rows.map(({ found }) => found);

/** Every table whose rows could be lost, with its number of rows. */
async function sizes(): Promise<Record<string, number>> {
  const { rows } = await admin.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('tenant', 'vault', 'directory', 'reference') order by 1`);
  const found: Record<string, number> = {};
  for (const { name } of rows) found[name] = Number((await admin.query(`select count(*) from ${name}`)).rows[0].count);
  return found;
}

describe('housekeeping', () => {
  it('forgets idempotency keys after seven days, and news after thirty', async () => {
    await keyOf('new', '6 days 23 hours');
    await keyOf('old', '7 days 1 hour');
    await newsOf('NEW', '29 days');
    await newsOf('OLD', '31 days');
    await keepHouse(database);
    expect(await list('select key as found from tenant.idempotency_key')).toEqual(['new']);
    expect(await list('select event as found from tenant.outbox')).toEqual(['NEW']);
  });

  it('sweeps away uploads that broke off more than a day ago, and leaves papers and uploads under way', async () => {
    const upload = async (state: string, age: string): Promise<string> => {
      const id = randomUUID();
      await admin.query(
        `insert into tenant.document (departement_code, id, case_id, slot, group_bit, state, media_type, name, uploaded_by, uploaded_at)
        select departement_code, $1, id, $4, 1, $2, 'application/pdf', '\\x00', $1, now() - $3::interval from tenant.case_file
        where departement_code = '38' limit 1`,
        [id, state, age, `TEST ${state} ${age}`],
      );
      await admin.query(`insert into tenant.document_chunk select '38', $1, n, '\\x00' from generate_series(0, 2) n`, [
        id,
      ]);
      return id;
    };
    const [, under, , abandoned, stored] = [
      await upload('UPLOADING', '25 hours'),
      await upload('UPLOADING', '23 hours'),
      await upload('REMOVED', '25 hours'),
      await upload('REMOVED', '1 hour'),
      await upload('STORED', '400 days'),
    ];
    await keepHouse(database);
    expect(
      await list(`select concat(slot, ' -> ', state) as found from tenant.document where slot like 'TEST%' order by 1`),
    ).toEqual([
      'TEST REMOVED 1 hour -> REMOVED',
      'TEST REMOVED 25 hours -> REMOVED',
      'TEST STORED 400 days -> STORED',
      'TEST UPLOADING 23 hours -> UPLOADING',
      'TEST UPLOADING 25 hours -> REMOVED',
    ]);
    const { rows } = await admin.query<{
      id: string;
      chunks: number;
    }>(`select c.document_id as id, count(*)::int as chunks
      from tenant.document_chunk c join tenant.document d on d.id = c.document_id where d.slot like 'TEST%' group by 1`);
    expect(rows.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [under, abandoned, stored].sort().map((id) => ({ id, chunks: 3 })),
    );
  });

  it('removes nothing else: a second turn changes no table', async () => {
    const before = await sizes();
    await keepHouse(database);
    expect(await sizes()).toEqual(before);
    expect(before['tenant.document']).toBeGreaterThan(0);
  });
});
