import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../support/template';

const CASE = randomUUID();
const TEAM = randomUUID();
const ORGANISATION = randomUUID();
const CASEWORKER = randomUUID();
const STRANGER = randomUUID();
const OFFICER = randomUUID();
const DENIED = /permission denied/;
const TABLES_OF_PERSONS = [
  'tenant.case_part',
  'tenant.case_part_version',
  'tenant.case_fact',
  'tenant.case_note',
  'tenant.journal_entry',
  'tenant.access_grant',
  'vault.data_key',
  'tenant.document_chunk',
  'tenant.alert_origin',
  'tenant.opinion',
  'tenant.name_form',
  'tenant.name_spelling',
  'tenant.match_request',
  'tenant.possible_duplicate',
  'tenant.transfer_parcel',
];

describe('row security', () => {
  let database: TestDatabase;
  let app: Client;
  let views: string[];

  beforeAll(async () => {
    database = await openTestDatabase();
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(SEED.replace(/:(\w+)/g, (text, name: string) => (name in IDS ? `'${IDS[name]}'` : text)));
    views = (
      await admin.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c join pg_namespace n
      on n.oid = c.relnamespace where c.relkind = 'v' and n.nspname = 'access' and has_table_privilege('passerelle_app', c.oid, 'select')`)
    ).rows.map((row) => row.name);
    await admin.end();
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
  });

  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  /** Everything in one transaction that is rolled back; null leaves a setting out. */
  async function as<T>(account: string | null, departement: string | null, work: () => Promise<T>): Promise<T> {
    await app.query('begin');
    try {
      await app.query("select set_config('role', 'passerelle_app', true)");
      if (departement) await app.query("select set_config('app.departement', $1, true)", [departement]);
      if (account) await app.query("select set_config('app.account', $1, true)", [account]);
      if (account)
        await app.query(
          "select set_config('app.today', '2027-03-10', true), set_config('app.now', '2027-03-10T09:00Z', true)",
        );
      return await work();
    } finally {
      await app.query('rollback');
    }
  }

  const count = async (relation: string): Promise<number> =>
    Number((await app.query(`select count(*) from ${relation}`)).rows[0].count);
  const rowsInViews = async () => Object.fromEntries(await inTurn(views, async (view) => [view, await count(view)]));
  const nothing = () => Object.fromEntries(views.map((view) => [view, 0]));
  const keysSeen = async () =>
    (
      await inTurn(
        ['tenant.case_file', 'tenant.referral', 'tenant.agenda_item', 'tenant.decision'],
        async (table) => (await app.query(`select id from ${table}`)).rowCount ?? 0,
      )
    ).reduce((sum, rows) => sum + rows, 0);

  it('shows its file to the team that keeps it', async () => {
    const seen = await as(CASEWORKER, '38', rowsInViews);
    expect(seen).toMatchObject({ 'access.visible_case': 1, 'access.sheet_part': 1, 'access.visible_key': 1 });
  });

  it('refuses everything to the login role until a flight has said who is reading', async () => {
    for (const view of views) await expect(count(view)).rejects.toThrow(DENIED);
    await expect(app.query('select id from tenant.case_file')).rejects.toThrow(DENIED);
    await expect(app.query('select id from directory.account')).rejects.toThrow(DENIED);
  });

  it('shows no row in any view when nothing is set', async () => {
    expect(await as(null, null, rowsInViews)).toEqual(nothing());
    expect(await as(null, '38', rowsInViews)).toEqual(nothing());
    expect(await as(CASEWORKER, null, rowsInViews)).toEqual(nothing());
  });

  it('shows no row under the settings of another département', async () => {
    expect(await as(CASEWORKER, '974', rowsInViews)).toEqual(nothing());
  });

  it('shows neither rows nor keys to an account without a mandate there', async () => {
    expect(await as(STRANGER, '38', rowsInViews)).toEqual(nothing());
    expect(await as(STRANGER, '38', keysSeen)).toBe(0);
    expect(await as(CASEWORKER, '38', keysSeen)).toBe(1);
  });

  it('refuses a row that belongs to another département than the one that is set', async () => {
    const foreign = () =>
      app.query(
        `insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at)
      values ('38', $1, 'X', $2, $3, 'DRAFT', '2027-03-10')`,
        [randomUUID(), ORGANISATION, TEAM],
      );
    await expect(as(CASEWORKER, '974', foreign)).rejects.toThrow(/row-level security/);
    await expect(as(CASEWORKER, '38', foreign)).resolves.toBeDefined();
  });

  it('changes nothing of another département, even when the predicate is forgotten', async () => {
    const { rowCount } = await as(CASEWORKER, '974', () =>
      app.query('update tenant.case_file set version = version + 1'),
    );
    expect(rowCount).toBe(0);
  });

  it.each(TABLES_OF_PERSONS)('never lets the application read %s itself', async (table) => {
    await expect(as(CASEWORKER, '38', () => app.query(`select * from ${table}`))).rejects.toThrow(DENIED);
  });

  it('lets the application read keys and versions of a sheet, and no ciphertext', async () => {
    await expect(as(CASEWORKER, '38', () => app.query('select minimised from tenant.case_part'))).rejects.toThrow(
      DENIED,
    );
    await expect(as(CASEWORKER, '38', () => app.query('select version from tenant.case_part'))).resolves.toMatchObject({
      rowCount: 1,
    });
  });

  it('lets a version be written again by its author within its minute, and by nobody after', async () => {
    const rewrite = async (at: string) => {
      await app.query("select set_config('app.now', '2027-03-10T10:00Z', true)");
      await app.query(
        `insert into tenant.case_part_version (departement_code, holder_id, "group", version, minimised, rest, written_at, written_by)
        select '38', p.holder_id, p."group", 9, '', '', '2027-03-10T10:00Z', $1 from tenant.case_part p`,
        [CASEWORKER],
      );
      await app.query("select set_config('app.now', $1, true)", [at]);
      return (await app.query("update tenant.case_part_version set rest = '' where version = 9")).rowCount;
    };
    expect(await as(CASEWORKER, '38', () => rewrite('2027-03-10T10:00:59Z'))).toBe(1);
    expect(await as(CASEWORKER, '38', () => rewrite('2027-03-10T10:01Z'))).toBe(0);
  });

  it('never lets the application compile grants of its own, nor rebuild a département', async () => {
    await expect(as(CASEWORKER, '38', () => app.query('select access.rebuild()'))).rejects.toThrow(DENIED);
    await expect(as(CASEWORKER, '38', () => app.query('delete from tenant.access_grant'))).rejects.toThrow(DENIED);
    await expect(as(CASEWORKER, '38', () => count('access.projection'))).rejects.toThrow(DENIED);
  });

  it('opens the journal to the data protection officer of that département alone, while the mandate lasts', async () => {
    const journal = () => count('access.journal');
    expect(await as(OFFICER, '38', journal)).toBe(1);
    expect(await as(OFFICER, '974', journal)).toBe(0);
    expect(await as(CASEWORKER, '38', journal)).toBe(0);
    expect(
      await as(OFFICER, '38', async () => {
        await app.query("select set_config('app.today', '2027-12-31', true)");
        return journal();
      }),
    ).toBe(0);
  });

  it('writes journal entries in the name of the reader only, and never changes one', async () => {
    const write = (account: string) =>
      app.query(
        `insert into tenant.journal_entry (departement_code, id, at, account_id, operation, kind)
      values ('38', $1, '2027-03-10', $2, 'case', 'READ')`,
        [randomUUID(), account],
      );
    await expect(as(CASEWORKER, '38', () => write(CASEWORKER))).resolves.toBeDefined();
    await expect(as(CASEWORKER, '38', () => write(STRANGER))).rejects.toThrow(/row-level security/);
    await expect(as(CASEWORKER, '38', () => app.query("update tenant.journal_entry set reason = ''"))).rejects.toThrow(
      DENIED,
    );
    await expect(as(CASEWORKER, '38', () => app.query('delete from tenant.journal_entry'))).rejects.toThrow(DENIED);
  });

  it('opens nothing through the empty settings that a commit leaves behind', async () => {
    await app.query('begin');
    await app.query("select set_config('app.departement', '38', true), set_config('app.account', $1, true)", [
      CASEWORKER,
    ]);
    await app.query('commit');
    expect((await app.query("select current_setting('app.departement', true) as left")).rows).toEqual([{ left: '' }]);
    expect(await as(null, null, rowsInViews)).toEqual(nothing());
  });

  it('lets the statistics role read what was published, and nothing else of any kind', async () => {
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ name: string }>(`select distinct c.oid::regclass::text as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'm', 'p') and n.nspname !~ '^(pg_|information_schema)'
        and (has_table_privilege('passerelle_statistics', c.oid, 'select') or has_any_column_privilege('passerelle_statistics', c.oid, 'select'))
      order by 1`);
    await admin.end();
    expect(rows.map((row) => row.name)).toEqual([
      'published.erratum',
      'published.release',
      'published.release_cell',
      'published.release_coverage',
      'published.release_document',
    ]);
  });
});

async function inTurn<T, R>(list: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await work(item));
  return results;
}

const IDS: Record<string, string> = {
  case: CASE,
  team: TEAM,
  organisation: ORGANISATION,
  caseworker: CASEWORKER,
  stranger: STRANGER,
  officer: OFFICER,
};

const SEED = `
  insert into reference.region values ('zz', 'Région fictive');
  insert into reference.territory (code, name, of_name, region_code, time_zone, chef_lieu) values
    ('38', '38', '38', 'zz', 'Europe/Paris', ''), ('974', '974', '974', 'zz', 'Indian/Reunion', '') on conflict do nothing;
  insert into directory.account (id, subject, email, display_name, created_at)
    select a, a, a || '@exemple.invalid', 'Personne fictive', '2027-01-01' from unnest(array[:caseworker, :stranger, :officer]::uuid[]) a;
  insert into directory.organisation values (:organisation, 'Association fictive', 'W0', 'ASSOCIATION', '2027-01-01');
  insert into directory.team values (:team, :organisation, '38', 'Équipe');
  insert into directory.mandate (id, account_id, role, departement_code, organisation_id, team_id, valid_from, valid_until, granted_at) values
    (gen_random_uuid(), :caseworker, 'ASSOCIATION_CASEWORKER', '38', :organisation, :team, '2027-01-01', null, '2027-01-01'),
    (gen_random_uuid(), :officer, 'DPO', '38', null, null, '2027-01-01', '2027-12-31', '2027-01-01'),
    (gen_random_uuid(), :stranger, 'COORDINATOR', '974', null, null, '2027-01-01', null, '2027-01-01');
  insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at)
    values ('38', :case, 'AAA-AAAA', :organisation, :team, 'DRAFT', '2027-02-01');
  insert into vault.data_key values ('38', :case, 1, '\\x00');
  insert into tenant.case_part values ('38', :case, 'identity', 1, 1, '\\x01', '\\x02');
  insert into tenant.journal_entry (departement_code, id, at, account_id, operation, kind)
    values ('38', gen_random_uuid(), '2027-03-01', :caseworker, 'case', 'READ');
  begin;
  select set_config('app.departement', '38', true);
  select access.rebuild();
  commit;`;
