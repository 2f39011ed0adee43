import { Client } from 'pg';
import { GrantJobs1795424940000 } from '../../migrations/20261123090900-grant-jobs';
import { Database } from '../../server/tenancy/database';
import { openAsOwner } from '../../server/tenancy/migrate';
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

const RIGHTS = `
  select c.oid::regclass::text || ' ' || v.verb as right, string_agg(a.attname, ' ' order by a.attname) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  cross join (values ('select'), ('insert'), ('update')) v (verb)
  where c.relkind in ('r', 'v', 'm', 'p') and n.nspname in ('tenant', 'directory', 'vault', 'access', 'published')
    and has_column_privilege('passerelle_jobs', c.oid, a.attnum, v.verb) group by 1 order by 1`;

const DELETES = `
  select c.oid::regclass::text as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' and has_table_privilege('passerelle_jobs', c.oid, 'delete') order by 1`;

describe('the role of the jobs', () => {
  it('reads only the columns that lead to an address, and writes only what it sweeps', async () => {
    const { rows } = await admin.query<{ right: string; columns: string }>(RIGHTS);
    expect(Object.fromEntries(rows.map(({ right, columns }) => [right, columns]))).toEqual({
      'directory.account select': 'deactivated_at email id',
      'directory.browser_session select': 'expires_at',
      'directory.kept_post select': 'kept_at',
      'directory.mandate select':
        'account_id authority_id body_id departement_code id revoked_at role team_id valid_from valid_until',
      'directory.mandate_proposal select': 'departement_code email id state',
      'tenant.alert_origin select': 'departement_code referral_id team_id',
      'tenant.case_file select': 'departement_code id team_id',
      'tenant.consultation select': 'departement_code id referral_id role',
      'tenant.convocation select': 'account_id departement_code mandate_id session_id',
      'tenant.document select': 'departement_code id state uploaded_at',
      'tenant.document update': 'state',
      'tenant.document_chunk select': 'departement_code document_id',
      'tenant.frozen_return select': 'frozen_on',
      'tenant.idempotency_key select': 'created_at departement_code',
      'tenant.break_glass select': 'departement_code id mandate_id role',
      'tenant.kept_reader select': 'asked_at case_id departement_code id reader state',
      'tenant.outbox select': 'attempts created_at departement_code event id next_attempt_at subject_id told',
      'tenant.outbox update': 'attempts next_attempt_at told',
      'tenant.place_request select': 'case_id departement_code id shelter_id',
      'tenant.pleading select': 'case_id departement_code id parquet_id withdrawn_on',
      'tenant.protection_circuit select': 'acknowledged_at departement_code referral_id',
      'tenant.recusal select': 'account_id departement_code recorded_at referral_id',
      'tenant.referral select': 'body_id body_kind case_id departement_code id kind parquet_id status',
      'tenant.shelter select': 'departement_code id team_id',
      'tenant.transfer_parcel select': 'departement_code id state team_id',
    });
    const { rows: deletes } = await admin.query<{ found: string }>(DELETES);
    expect(deletes.map(({ found }) => found)).toEqual([
      'directory.browser_session',
      'directory.kept_post',
      'tenant.document_chunk',
      'tenant.frozen_return',
      'tenant.idempotency_key',
      'tenant.outbox',
    ]);
  });

  it.each([
    'select minimised from tenant.case_part',
    'select body from tenant.case_note',
    'select display_name from directory.account',
    'select quality from directory.mandate',
    'select wrapped from vault.data_key',
    'select body from tenant.document_chunk',
    'select name from tenant.document',
    'select reference from tenant.case_file',
    'select sex from tenant.case_file',
    'select pseudonym from tenant.referral',
    'select case_id from tenant.alert_origin',
    'select account_id from tenant.journal_entry',
    'select id from access.visible_case',
    'select form from tenant.name_form',
    'select fingerprint from tenant.case_fact',
    'select source_case_id from tenant.transfer_parcel',
    'select case_id from tenant.possible_duplicate',
    "select access.close_source('38', gen_random_uuid(), now())",
    "select access.matchable('38', gen_random_uuid())",
    'select access.index_names(gen_random_uuid(), null)',
    "insert into tenant.outbox (departement_code) values ('38')",
  ])('is refused: %s', async (text) => {
    await expect(database.job({ text, values: [] })).rejects.toThrow(/permission denied/);
  });

  it('cannot reach a paper that was stored, nor bring one back', async () => {
    expect(await database.job({ text: "select id from tenant.document where state = 'STORED'", values: [] })).toEqual(
      [],
    );
    const count = async () => (await admin.query('select count(*)::int as n from tenant.document_chunk')).rows[0].n;
    const before = await count();
    await database.job({ text: 'delete from tenant.document_chunk where departement_code is not null', values: [] });
    expect(await count()).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  it('leaves no trace on the connection: the next flight starts without any right', async () => {
    await database.job({ text: 'select 1 as one', values: [] });
    const client = new Client({ connectionString: test.appUrl });
    await client.connect();
    await expect(client.query('select email from directory.account')).rejects.toThrow(/permission denied/);
    await client.end();
  });

  it('loses and finds its rights again when the migration goes down and up', async () => {
    const before = (await admin.query(RIGHTS)).rows;
    const owner = await openAsOwner(test.adminUrl);
    const runner = owner.createQueryRunner();
    await new GrantJobs1795424940000().down(runner);
    await new GrantJobs1795424940000().up(runner);
    await runner.release();
    await owner.destroy();
    expect((await admin.query(RIGHTS)).rows).toEqual(before);
  });
});
