import { Client } from 'pg';
import { seedDemonstration } from '../../server/demonstration/seed-demonstration';
import { localAccounts } from '../../server/demonstration/directory/local-accounts';
import { clock } from '../../server/kernel/clock';
import { territories } from '../../server/reference/reference-data';
import { Vault } from '../../server/vault/vault';
import { openTestDatabase, type TestDatabase } from '../support/template';

const CASES = 300;
const NOW = new Date('2026-11-23T09:00:00Z');

let database: TestDatabase;
let admin: Client;

async function all<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await admin.query<Row>(text, values)).rows;
}

async function count(text: string): Promise<number> {
  const [row] = await all<{ count: string }>(text);
  return Number(row!.count);
}

beforeAll(async () => {
  clock.freeze(NOW);
  database = await openTestDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await seedDemonstration(admin, database.masterKey, { cases: CASES });
}, 60_000);

afterAll(async () => {
  clock.freeze(undefined);
  await admin.end();
  await database.drop();
});

test('every role has its account in each of the 101 départements, with a mandate in force', async () => {
  const names = [...localAccounts.map(({ name }) => name), 'association', 'manager'];
  const wanted = [
    ...territories.flatMap(({ code }) => names.map((name) => `${name}-${code}`)),
    'miprof',
    'admin',
  ].sort();
  const found = await all<{ subject: string }>(
    `select distinct a.subject from directory.account a join directory.mandate m on m.account_id = a.id
     where m.valid_from <= '2026-11-23' and (m.valid_until is null or m.valid_until > '2026-11-23')`,
  );
  const subjects = new Set(found.map(({ subject }) => subject));
  expect(territories).toHaveLength(101);
  expect(wanted.filter((subject) => !subjects.has(subject))).toEqual([]);
});

test('in Paris the foreigners’ service is the préfet de police’s and the decision the préfet de Paris’s', async () => {
  const found = await all(
    `select distinct a.subject, u.slug from directory.mandate m join directory.account a on a.id = m.account_id
     join reference.authority u on u.id = m.authority_id where a.subject in ('prefecture-75', 'foreigners-75') order by 1`,
  );
  expect(found).toEqual([
    { subject: 'foreigners-75', slug: 'prefecture-de-police' },
    { subject: 'prefecture-75', slug: 'prefecture-75' },
  ]);
});

test('all the cases asked for are there, and the database says so', async () => {
  expect(await count('select count(*) from tenant.case_file')).toBe(CASES);
  expect(await count('select seeded_cases as count from reference.installation')).toBe(CASES);
});

test('a third of the départements are empty or dormant', async () => {
  expect(
    await count(
      `select count(*) from reference.territory t
     where not exists (select from tenant.case_file c where c.departement_code = t.code)`,
    ),
  ).toBe(34);
  expect(
    await count(
      `select count(*) from directory.body where kind = 'PROSTITUTION_EXIT_COMMISSION' and state <> 'INSTALLED'`,
    ),
  ).toBe(23);
});

test('each commission with cases has a sitting convened lawfully and one planned', async () => {
  expect(
    await count(
      `select count(*) from (select distinct departement_code from tenant.case_file) c where not exists (
       select from tenant.session s where s.departement_code = c.departement_code and s.formation = 'INDIVIDUAL_CASES'
         and s.status = 'CONVENED' and s.held_on >= s.convened_at::date + 6 and s.held_on > '2026-11-23')
       or not exists (select from tenant.session s where s.departement_code = c.departement_code
         and s.formation = 'INDIVIDUAL_CASES' and s.status = 'PLANNED')`,
    ),
  ).toBe(0);
});

test('a referral is listed exactly when its sitting is convened, and whoever is summoned has a seat there', async () => {
  expect(
    await count(
      `select count(*) from tenant.referral r join tenant.agenda_item i on i.departement_code = r.departement_code and i.referral_id = r.id
     join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
     where (r.stage = 'LISTED') <> (s.status = 'CONVENED')`,
    ),
  ).toBe(0);
  expect(
    await count(
      `select count(*) from tenant.convocation v join tenant.session s on s.departement_code = v.departement_code and s.id = v.session_id
     where not exists (select from directory.mandate m where m.id = v.mandate_id and m.account_id = v.account_id
       and m.role = v.role and m.body_id = s.body_id)`,
    ),
  ).toBe(0);
});

test('the stage of a case is the stage of its authoritative referral', async () => {
  expect(
    await count(
      `select count(*) from tenant.case_file c join tenant.referral r on r.departement_code = c.departement_code
       and r.id = c.authoritative_referral_id where r.stage <> c.stage or not r.authoritative`,
    ),
  ).toBe(0);
});

test('only an approved association presents a file to the commission', async () => {
  expect(
    await count(
      `select count(*) from tenant.case_file c where c.authoritative_referral_id is not null and not exists (
       select from directory.approval a where a.departement_code = c.departement_code and a.organisation_id = c.organisation_id
         and a.valid_from <= '2026-11-23' and a.valid_until > '2026-11-23')`,
    ),
  ).toBe(0);
});

test('an alert names no case, and its text hangs from itself', async () => {
  expect(await count(`select count(*) from tenant.referral where kind = 'ALERT'`)).toBeGreaterThan(0);
  expect(
    await count(
      `select count(*) from tenant.referral where kind = 'ALERT' and (case_id is not null or holder_id <> id)`,
    ),
  ).toBe(0);
});

const COLUMNS = `departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts, pseudonym, seen,
  "full", opens_file, opened_at, expires`;

test('the compiled grants equal the projection, both ways, in every département', async () => {
  await admin.query('begin');
  for (const { code } of territories) {
    await admin.query("select set_config('app.departement', $1, true)", [code]);
    const [different] = await all<{ count: string }>(
      `with wanted as (select ${COLUMNS} from access.projection where departement_code = $1),
         found as (select ${COLUMNS} from tenant.access_grant where departement_code = $1)
       select count(*) from ((select * from wanted except all select * from found)
         union all (select * from found except all select * from wanted)) d`,
      [code],
    );
    expect([code, different!.count]).toEqual([code, '0']);
  }
  await admin.query('rollback');
  expect(await count('select count(*) from tenant.access_grant')).toBeGreaterThan(CASES);
});

test('what was sealed opens with the vault, and with nothing else’s context', async () => {
  const vault = new Vault(database.masterKey);
  const parts = await all<{
    departement: string;
    id: string;
    group: string;
    minimised: Buffer;
    wrapped: Buffer;
    keyVersion: number;
  }>(
    `select p.departement_code as departement, p.holder_id as id, p."group", p.minimised, k.wrapped, k.version as "keyVersion"
     from tenant.case_part p join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id
     where p."group" = 'identity' limit 20`,
  );
  for (const { group, minimised, wrapped, ...holder } of parts) {
    const key = vault.unwrap(holder, wrapped);
    const identity = vault.openJson<Record<string, string>>(key, holder, group, 'minimised', minimised);
    expect(Object.keys(identity).sort()).toEqual(['birthYear', 'familyName', 'givenName', 'nationality']);
    expect(() => vault.openJson(key, holder, group, 'rest', minimised)).toThrow();
  }
  expect(parts).toHaveLength(20);
});

test('a note and a document open too', async () => {
  const vault = new Vault(database.masterKey);
  const open = async (text: string, part: 'note' | 'chunk 0') => {
    const [row] = await all<{
      departement: string;
      id: string;
      keyVersion: number;
      wrapped: Buffer;
      name: string;
      body: Buffer;
    }>(text);
    const { name, body, wrapped, ...holder } = row!;
    return vault.open(vault.unwrap(holder, wrapped), holder, name, part, body).toString('latin1');
  };
  const key = `k.departement_code as departement, k.holder_id as id, k.version as "keyVersion", k.wrapped`;
  expect(
    await open(
      `select ${key}, n.id as name, n.body from tenant.case_note n
    join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id limit 1`,
      'note',
    ),
  ).toMatch(/\w+ \w+/);
  expect(
    await open(
      `select ${key}, d.id as name, c.body from tenant.document d
    join tenant.document_chunk c on c.departement_code = d.departement_code and c.document_id = d.id
    join vault.data_key k on k.departement_code = d.departement_code and k.holder_id = d.case_id limit 1`,
      'chunk 0',
    ),
  ).toMatch(/^%PDF-1\.4/);
});

test('row security binds every table again once the data is in, and no foreign key is missing', async () => {
  expect(
    await count(
      `select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('directory', 'vault', 'tenant') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    ),
  ).toBe(0);
  expect(
    await count(
      `select count(*) from pg_constraint where contype = 'f' and conrelid = 'tenant.agenda_item'::regclass and convalidated`,
    ),
  ).toBe(2);
});

const DRAWN = `select departement_code, id, reference, stage, sex, age_class, principal_form, facts, opened_at, submitted_at, ended_at
  from tenant.case_file order by departement_code, id`;

test('the same seed gives the same cases, over whatever was there', async () => {
  const first = await all(DRAWN);
  await seedDemonstration(admin, database.masterKey, { cases: CASES });
  expect(await all(DRAWN)).toEqual(first);
}, 60_000);

test('a production database is left alone', async () => {
  await admin.query(`update reference.installation set mode = 'production'`);
  await expect(seedDemonstration(admin, database.masterKey, { cases: 1 })).rejects.toThrow(
    /marque de la démonstration/,
  );
  expect(await count('select count(*) from tenant.case_file')).toBe(CASES);
  await admin.query(`update reference.installation set mode = 'demonstration'`);
});
