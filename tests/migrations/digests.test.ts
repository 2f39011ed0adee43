import { migrations } from '../../migrations';
import { committedDigests } from '../../server/tenancy/history/committed';
import { digestOf, digestsOf, plainStatement, statementsOf } from '../../server/tenancy/history/migration-digest';

const migrationOf = (...statements: string[]) =>
  class Added1 {
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }
    async down(): Promise<void> {}
  } as unknown as Parameters<typeof digestOf>[0];

describe('what a migration executes', () => {
  it('is what it was when it landed, its support included', async () => {
    // A new migration is added by `npm run database:page`; a difference in an old one is a change of history.
    expect(Object.fromEntries(await digestsOf(migrations))).toEqual(committedDigests());
  });

  it('is the same whatever its layout and its comments, and another when a literal or a name differs', async () => {
    const written = await digestOf(migrationOf("create view v as select a, 'x  y' as b from t where (c = 1)"));
    const laidOut = `
      create view v as
        select a, -- the first
          'x  y' as b /* the second */ from t
        where ( c = 1 )`;
    expect(await digestOf(migrationOf(laidOut))).toBe(written);
    expect(await digestOf(migrationOf("create view v as select a, 'x y' as b from t where (c = 1)"))).not.toBe(written);
    expect(await digestOf(migrationOf(laidOut.replace('c = 1', 'c = 2')))).not.toBe(written);
    expect(plainStatement(`select "A  b", '--' , 1`)).toBe(`select "A  b",'--',1`);
  });

  it('is told in the order in which it runs, without a database', async () => {
    expect(await statementsOf(migrationOf('select 1', 'select 2'))).toEqual(['select 1', 'select 2']);
    for (const migration of migrations) expect((await statementsOf(migration)).length).toBeGreaterThan(0);
  });
});
