import { Client } from 'pg';
import { tableClasses } from '../../server/tenancy/table-classes';
import { openTestDatabase, type TestDatabase } from '../support/template';

const TENANT: string[] = [...tableClasses.tenant];
const DECLARED: string[] = Object.values(tableClasses).flat();

describe('the classes of table', () => {
  let database: TestDatabase;
  let client: Client;
  const list = async (sql: string, ...values: unknown[]): Promise<string[]> =>
    (await client.query<{ found: string }>(sql, values)).rows.map((row) => row.found);

  beforeAll(async () => {
    database = await openTestDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('name every table of the database, and no other', async () => {
    const found =
      await list(`select c.oid::regclass::text as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^(pg_|information_schema)' and c.relname not in ('passerelle_migration', 'passerelle_digest')`);
    expect(found.map((name) => name.replaceAll('"', '')).sort()).toEqual([...DECLARED].sort());
  });

  it('follow the schema that a table lives in', () => {
    const misplaced = (prefix: RegExp, tables: readonly string[]) => tables.filter((table) => !prefix.test(table));
    expect(misplaced(/^reference\./, tableClasses.reference)).toEqual([]);
    expect(misplaced(/^directory\./, tableClasses.directory)).toEqual([]);
    expect(misplaced(/^(tenant|vault|published)\./, TENANT)).toEqual([]);
    expect(misplaced(/^vault\./, tableClasses.installation)).toEqual([]);
  });

  it('force row security on every directory and tenant table', async () => {
    expect(
      await list(
        `select t as found from unnest($1::text[]) t join pg_class c on c.oid = t::regclass
      where not (c.relrowsecurity and c.relforcerowsecurity)`,
        [...tableClasses.directory, ...tableClasses.installation, ...TENANT],
      ),
    ).toEqual([]);
  });

  it('give nobody but the owner any right on what belongs to the installation as a whole', async () => {
    expect(
      await list(
        `select x.grantee::regrole || ' ' || c.oid::regclass as found from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) x
      where c.oid = any($1::text[]::regclass[]) and x.grantee <> 'passerelle_owner'::regrole`,
        tableClasses.installation,
      ),
    ).toEqual([]);
    expect(
      await list(
        `select a.attname as found from pg_attribute a where a.attrelid = any($1::text[]::regclass[]) and a.attacl is not null`,
        tableClasses.installation,
      ),
    ).toEqual([]);
  });

  it('put departement_code first in every key and every unique index of a tenant table', async () => {
    expect(
      await list(
        `select i.indexrelid::regclass::text as found from pg_index i
      join unnest($1::text[]) t on i.indrelid = t::regclass
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique and a.attname is distinct from 'departement_code'`,
        TENANT,
      ),
    ).toEqual([]);
    expect(
      await list(
        `select t as found from unnest($1::text[]) t
      where not exists (select from pg_index i where i.indrelid = t::regclass and i.indisprimary)`,
        TENANT,
      ),
    ).toEqual([]);
  });

  it('put departement_code first, on both sides, in every foreign key between tenant tables', async () => {
    expect(
      await list(
        `select k.conname as found from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and k.conrelid = any($1::text[]::regclass[]) and k.confrelid = any($1::text[]::regclass[])
        and (a.attname <> 'departement_code' or b.attname <> 'departement_code')`,
        TENANT,
      ),
    ).toEqual([]);
  });

  it('have a departement_code that is never null on a tenant table', async () => {
    expect(
      await list(
        `select t as found from unnest($1::text[]) t where not exists (select from pg_attribute a
      where a.attrelid = t::regclass and a.attname = 'departement_code' and a.attnotnull)`,
        TENANT,
      ),
    ).toEqual([]);
  });

  it('hang no trigger on a tenant table, beside those of its foreign keys', async () => {
    expect(
      await list(
        `select tgname as found from pg_trigger where not tgisinternal and tgrelid = any($1::text[]::regclass[])`,
        TENANT,
      ),
    ).toEqual([]);
  });

  it('give a policy to every role and verb that a right is granted for', async () => {
    expect(await list(UNCOVERED, [...tableClasses.directory, ...TENANT])).toEqual([]);
  });

  it('leave the tables to an owner that cannot sign in and does not bypass row security', async () => {
    expect(
      await list(
        `select distinct r.rolname as found from pg_class c join pg_roles r on r.oid = c.relowner
      where c.oid = any($1::text[]::regclass[]) and (r.rolsuper or r.rolbypassrls or r.rolcanlogin or r.rolname <> 'passerelle_owner')`,
        DECLARED,
      ),
    ).toEqual([]);
  });

  it('are reached by functions that look for nothing in the caller’s temporary schema first', async () => {
    expect(
      await list(`select p.oid::regprocedure::text as found from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^(pg_|information_schema)' and not coalesce('search_path=pg_catalog, pg_temp' = any(p.proconfig), false)`),
    ).toEqual([]);
  });

  it('are in a database where only the owner and the freeze have a temporary schema', async () => {
    expect(
      await list(`select r.rolname as found from pg_roles r where r.rolname like 'passerelle%' and not r.rolsuper
      and has_database_privilege(r.oid, current_database(), 'temporary') order by 1`),
    ).toEqual(['passerelle_freeze', 'passerelle_owner']);
  });

  it('show the tenant tables only through views that are barriers, owned by a role bound by row security', async () => {
    expect(
      await list(
        `select distinct v.oid::regclass::text as found from pg_class v
      join pg_rewrite w on w.ev_class = v.oid join pg_depend d on d.objid = w.oid and d.classid = 'pg_rewrite'::regclass
      join pg_namespace n on n.oid = v.relnamespace join pg_roles r on r.oid = v.relowner
      where v.relkind = 'v' and n.nspname = 'access' and d.refobjid = any($1::text[]::regclass[])
        and has_table_privilege('passerelle_app', v.oid, 'select')
        and (r.rolsuper or r.rolbypassrls or not coalesce('security_barrier=true' = any(v.reloptions), false))`,
        TENANT,
      ),
    ).toEqual([]);
  });
});

/** Rights on a table or on any of its columns for which no policy speaks: row security would silently answer nothing. */
const UNCOVERED = `
  with verbs (verb, code) as (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')),
  granted as (
    select c.oid as relation, x.grantee, x.privilege_type as verb from pg_class c, aclexplode(c.relacl) x
      where c.oid = any($1::text[]::regclass[])
    union
    select a.attrelid, x.grantee, x.privilege_type from pg_attribute a, aclexplode(a.attacl) x
      where a.attrelid = any($1::text[]::regclass[]))
  select g.relation::regclass || ' ' || g.verb || ' ' || coalesce(r.rolname, 'public') as found
  from granted g join verbs v on v.verb = g.verb left join pg_roles r on r.oid = g.grantee
  where not exists (select from pg_policy p where p.polrelid = g.relation and p.polcmd::text in ('*', v.code) and g.grantee = any(p.polroles))`;
