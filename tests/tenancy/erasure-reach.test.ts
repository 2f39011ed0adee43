import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { erasable } from '../../migrations/support/erasure';
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

/** What leads to a case and is left where it is, and why that is right. */
const left = {
  'tenant.access_grant': 'compiled again at once: an archived case has no door',
  'tenant.alert_course': 'of an alert, which names nobody and leads to no file: days alone',
  'tenant.alert_operation': 'of an alert too: numbers, and what whoever goes there must know',
  'tenant.break_glass':
    'that an agent broke the glass, under a referral without a person: the officer reviews it all the same',
  'tenant.erasure_certificate': 'the certificate itself',
  'tenant.person_copy':
    'that a copy was handed over, by which account: the officer answers for it; the number leads nowhere once the file is gone',
};

const LEADS_TO_A_CASE = `
  select distinct c.oid::regclass::text as found, has_table_privilege('passerelle_eraser', c.oid, 'delete')
    or has_any_column_privilege('passerelle_eraser', c.oid, 'update') as reached
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and n.nspname in ('tenant', 'vault') and a.attname in ('case_id', 'holder_id', 'referral_id', 'document_id') order by 1`;

describe('the erasure of a case', () => {
  it('reaches every table that leads to one; a new table says how it is erased, or why it is left', async () => {
    const { rows } = await admin.query<{ found: string; reached: boolean }>(LEADS_TO_A_CASE);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ reached }) => !reached).map(({ found }) => found)).toEqual(Object.keys(left));
  });

  it('deletes from each by the case, and names in the one function that destroys those that lead to it by another way', async () => {
    const {
      rows: [source],
    } = await admin.query<{ body: string }>(
      `select prosrc as body from pg_proc where oid = 'access.destroy_case(uuid, text, text, uuid, date)'::regprocedure`,
    );
    const { rows } = await admin.query<{ found: string }>(`
      select c.found from (${LEADS_TO_A_CASE}) c where c.reached and not (has_table_privilege('passerelle_eraser', c.found, 'delete')
        and exists (select from pg_attribute a where a.attrelid = c.found::regclass and a.attname in ('case_id', 'holder_id')))`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ found }) => !new RegExp(`(delete from|update) ${found}\\b`).test(source!.body))).toEqual([]);
  });

  it('reaches a table that comes later as soon as it is made erasable', async () => {
    const holder = randomUUID();
    await admin.query(
      `create table tenant.later (departement_code text not null, case_id uuid not null, primary key (departement_code, case_id))`,
    );
    await admin.query('alter table tenant.later owner to passerelle_owner');
    for (const statement of erasable({ table: 'tenant.later', column: 'case_id' })) await admin.query(statement);
    await admin.query(`insert into tenant.later values ('38', $1), ('69', $1)`, [holder]);
    await admin.query(
      `insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at) values ('38', $1, 'K7F-3QXA', $1, $1, 'DRAFT', now())`,
      [holder],
    );
    await admin.query('begin');
    await admin.query(
      `select set_config('app.departement', '38', true), set_config('app.now', now()::text, true), set_config('role', 'passerelle_eraser', true)`,
    );
    await admin.query(`select access.destroy_case($1, 'RETENTION', 'ORPHAN_DRAFT', null, current_date)`, [holder]);
    await admin.query('commit');
    expect((await admin.query('select departement_code as code from tenant.later')).rows).toEqual([{ code: '69' }]);
  });
});
