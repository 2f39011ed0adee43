import { Client } from 'pg';
import { loadReferenceData, referenceVersion } from '../../server/reference/load-reference-data';
import { authorityUuid } from '../../server/reference/stable-uuid';
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

const FIGURES = `select (select count(*)::int from reference.territory) as territories,
  (select count(*)::int from reference.region) as regions, (select count(*)::int from reference.body_kind) as kinds,
  (select count(*)::int from reference.authority_territory where departement_code = '75') as paris`;

test('the 101 territories, their regions and the three kinds of body are in the database', async () => {
  const { rows } = await admin.query(FIGURES);
  expect(rows[0]).toMatchObject({ territories: 101, regions: 18, kinds: 3, paris: 9 });
});

test('an authority keeps its identifier from one load to the next', async () => {
  const before = (await admin.query(FIGURES)).rows;
  await admin.query(`update reference.installation set reference_version = 'older'`);
  await loadReferenceData(admin);
  const { rows } = await admin.query('select id from reference.authority where slug = $1', ['parquet-paris']);
  expect(rows).toEqual([{ id: authorityUuid('parquet-paris') }]);
  expect((await admin.query(FIGURES)).rows).toEqual(before);
});

test('nothing is written when nothing changed', async () => {
  await admin.query(`delete from reference.authority_territory where departement_code = '01'`);
  await loadReferenceData(admin);
  const { rows } = await admin.query(
    `select count(*)::int as count from reference.authority_territory where departement_code = '01'`,
  );
  expect(rows[0].count).toBe(0);
  const { rows: installed } = await admin.query('select reference_version from reference.installation');
  expect(installed[0].reference_version).toBe(referenceVersion);
});
