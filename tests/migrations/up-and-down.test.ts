import { Client } from 'pg';
import { migrations } from '../../migrations';
import { openAsOwner } from '../../server/tenancy/migrate';
import { openTestDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

async function tables(): Promise<string[]> {
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(`select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('reference', 'directory', 'tenant', 'vault') order by 1`);
  await admin.end();
  return rows.map(({ name }) => name as string);
}

it('is listed in the order of its dates, which is that in which it runs', () => {
  const dates = migrations.map(({ name }) => Number(/\d+$/.exec(name)![0]));
  expect(dates).toEqual([...dates].sort((a, b) => a - b));
});

it('goes down to nothing and up again to the same tables', async () => {
  const before = await tables();
  const source = await openAsOwner(database.adminUrl);
  try {
    for (let left = source.migrations.length; left > 0; left--) await source.undoLastMigration({ transaction: 'each' });
    expect(await tables()).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  expect(await tables()).toEqual(before);
});
