import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Client } from 'pg';
import { inBatches } from '../../migrations/in-batches';
import { statementsOf } from '../../server/tenancy/history/migration-digest';
import { openAsOwner } from '../../server/tenancy/migrate';
import { openTestDatabase, type TestDatabase } from '../support/template';

const BATCH = `update public.filled set wanted = had where id in
  (select id from public.filled where wanted is null order by id limit 3)`;

class FillIn1999999999999 implements MigrationInterface {
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await inBatches(queryRunner, BATCH);
  }

  async down(): Promise<void> {}
}

let database: TestDatabase;
let admin: Client;
beforeAll(async () => {
  database = await openTestDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(
    `create table public.filled as select n as id, n as had, null::int as wanted from generate_series(1, 10) n`,
  );
  await admin.query('alter table public.filled owner to passerelle_owner');
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function run(): Promise<string[]> {
  const source = await openAsOwner(database.adminUrl);
  try {
    source.migrations.push(new FillIn1999999999999());
    return (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

const filled = async () => (await admin.query('select from public.filled where wanted = had')).rowCount;

describe('a backfill', () => {
  it('keeps the batches that were done when it is cut short, is not marked as executed, and ends at the next start', async () => {
    await admin.query('alter table public.filled add constraint not_yet check (id < 8 or wanted is null)');
    await expect(run()).rejects.toThrow(/not_yet/);
    expect(await filled()).toBe(6);
    await admin.query('alter table public.filled drop constraint not_yet');
    expect(await run()).toEqual(['FillIn1999999999999']);
    expect(await filled()).toBe(10);
  });

  it('has a digest like any migration: its statement, once', async () => {
    expect(await statementsOf(FillIn1999999999999)).toEqual([BATCH]);
  });
});
