import { Client } from 'pg';
import { committedInForce, fileText } from '../../server/tenancy/history/committed';
import { readInForce } from '../../server/tenancy/history/in-force';
import { openTestDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let admin: Client;
beforeAll(async () => {
  database = await openTestDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

describe('migrations/in-force', () => {
  it('says of each view, function, table and schema what the catalogue says, and of nothing else', async () => {
    const inForce = new Map((await readInForce(admin)).map((thing) => [thing.file, fileText(thing)]));
    const committed = committedInForce();
    expect([...committed.keys()].sort()).toEqual([...inForce.keys()].sort());
    expect([...committed].filter(([file, text]) => inForce.get(file) !== text)).toEqual([]);
    expect(committed.size).toBeGreaterThan(150);
  });

  it('gives texts that PostgreSQL takes, and prints again as they are: what was changed by hand can be put back from them', async () => {
    const before = await readInForce(admin);
    const files = [...committedInForce()].filter(([file]) => /^[a-z]+\/(views|functions)\//.test(file));
    for (const [, text] of files) await admin.query(text.replace('create view', 'create or replace view'));
    expect(
      (await readInForce(admin)).filter(({ text }, at) => before[at]!.text !== text).map(({ file }) => file),
    ).toEqual([]);
  });
});
