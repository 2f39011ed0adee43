import { Client } from 'pg';
import { connectAdmin } from '../../server/tenancy/admin-client';
import { Database } from '../../server/tenancy/database';
import { openTestDatabase, type TestDatabase } from '../support/template';

let test: TestDatabase;

/** Each way there is to have a session write its values otherwise. */
const OTHERWISE = [
  "datestyle to 'German, DMY'",
  "timezone to 'Pacific/Auckland'",
  'extra_float_digits to -15',
  "intervalstyle to 'sql_standard'",
  "bytea_output to 'escape'",
];
const IN_ADDRESS = 'options=-c%20datestyle%3DGerman%20-c%20timezone%3DPacific%2FAuckland%20-c%20statement_timeout%3D0';

beforeAll(async () => {
  test = await openTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  const login = new URL(test.appUrl).username;
  for (const setting of OTHERWISE) {
    await admin.query(`alter role "${login}" set ${setting}`);
    await admin.query(`alter database ${test.name} set ${setting}`);
  }
  await admin.end();
});
afterAll(() => test.drop());

const withAddress = (url: string) => `${url}${url.includes('?') ? '&' : '?'}${IN_ADDRESS}`;
const VALUES = `select '2026-11-29T11:02:03.5Z'::timestamptz as at, '2026-11-09'::date::text as day, (1::float8 / 3)::text as third,
  interval '1 day 2 hours'::text as span, '\\x00ff'::bytea::text as bytes, current_setting('statement_timeout') as limit`;

describe('an instant', () => {
  it.each(['role and database', 'address'])('does not depend on what the %s sets', async (where) => {
    const url = where === 'address' ? withAddress(test.appUrl) : test.appUrl;
    const database = await Database.open({ url, poolSize: 1 });
    const [row] = await database.job({ text: VALUES, values: [] });
    await database.close();
    expect(row).toEqual({
      at: '2026-11-29T11:02:03.5Z',
      day: '2026-11-09',
      third: '0.3333333333333333',
      span: '1 day 02:00:00',
      bytes: '\\x00ff',
      limit: '30s',
    });
  });

  it('is the same for the start and the commands', async () => {
    const admin = await connectAdmin(withAddress(test.adminUrl));
    const { rows } = await admin.query(VALUES);
    await admin.end();
    expect(rows[0]).toMatchObject({
      at: new Date('2026-11-29T11:02:03.5Z'),
      day: '2026-11-09',
      span: '1 day 02:00:00',
    });
  });
});
