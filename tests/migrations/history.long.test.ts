import { Client } from 'pg';
import { loadSettings } from '../../server/config/settings';
import { prepareInstallation } from '../../server/installation';
import { StartupError } from '../../server/kernel/startup-error';
import { standingOf } from '../../server/tenancy/history/in-force';
import { migrate } from '../../server/tenancy/migrate';
import { openTestDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let admin: Client;
beforeEach(async () => {
  database = await openTestDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await database.drop();
});

const LAST = 'CloseTemporarySchemas1795608000000';

/** What the start says, and why it refuses, if it does. */
async function start(): Promise<{ said: string[]; refusal: string | null }> {
  const said: string[] = [];
  const settings = { ...loadSettings({ PASSERELLE_DATA: `/tmp/${database.name}` }), masterKeyFile: database.keyFile };
  try {
    await prepareInstallation(database.adminUrl, settings, (line) => said.push(line), { demonstrationCases: 0 });
    return { said, refusal: null };
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    return { said, refusal: error.message };
  }
}

describe('a start on a database that this build did not leave', () => {
  it('goes on when nothing has changed, and says nothing', async () => {
    expect(await start()).toEqual({ said: [], refusal: null });
  });

  it('refuses a migration that this build does not know, by its name', async () => {
    await admin.query(
      `insert into passerelle_migration ("timestamp", name) values (1999999999999, 'FromTomorrow1999999999999')`,
    );
    expect((await start()).refusal).toMatch(
      /^Cette base a exécuté « FromTomorrow1999999999999 », que cette version .*\.$/,
    );
    expect((await start()).refusal).toMatch(/installez la version qui l'a fait/);
  });

  it('refuses a migration whose statements are not those that the database executed', async () => {
    await admin.query(`update passerelle_digest set digest = 'of an earlier text' where name = $1`, [LAST]);
    const { refusal } = await start();
    expect(refusal).toMatch(
      new RegExp(`^« ${LAST} » : cette migration n'est plus celle que la base a exécutée\\. .*\\.$`),
    );
  });

  it.each([
    ['a view', 'create or replace view access.few as select 1 as one', 'access/views/few.sql'],
    ['a function', "alter function access.kept_from() set search_path = 'public'", 'access/functions/kept_from.sql'],
    ['a policy', 'drop policy app_insert on tenant.case_note', 'tenant/tables/case_note.sql'],
    ['a right', 'grant select on tenant.case_part to passerelle_app', 'tenant/tables/case_part.sql'],
    ['a right on a column', 'grant select (rest) on tenant.case_part to public', 'tenant/tables/case_part.sql'],
    ['row security', 'alter table directory.account no force row level security', 'directory/tables/account.sql'],
    ['an owner', 'alter view access.door owner to passerelle_grants', 'access/views/door.sql'],
    ['a barrier', 'alter view access.door reset (security_barrier)', 'access/views/door.sql'],
  ])('refuses %s that was changed by hand, and names its file', async (_what, statement, file) => {
    await admin.query(statement);
    const { refusal } = await start();
    expect(refusal).toMatch(/^La base n'est plus telle que ses migrations l'ont laissée : /);
    expect(refusal).toContain(`« ${file} »`);
  });

  it('starts again once the text in force is back', async () => {
    await admin.query('revoke select on access.door from passerelle_app');
    expect((await start()).refusal).toContain('access/views/door.sql');
    await admin.query('grant select on access.door to passerelle_app');
    expect((await start()).refusal).toBeNull();
  });

  it('names the first three of many changes, and how many more there are', async () => {
    await admin.query('grant usage on schema access, directory, published, tenant, vault to public');
    expect((await start()).refusal).toMatch(
      /« access\/schema\.sql », « directory\/schema\.sql », « published\/schema\.sql » et 2 de plus/,
    );
  });
});

describe('what is noted', () => {
  it('is noted once of a database that is older than its books', async () => {
    await admin.query('drop table passerelle_digest');
    expect(await start()).toEqual({ said: [], refusal: null });
    await admin.query('grant select on tenant.case_part to passerelle_app');
    expect((await start()).refusal).toContain('tenant/tables/case_part.sql');
  });

  it('is noted anew, and said, where a server of another major version prints it', async () => {
    const { migrations } = await standingOf(admin);
    await admin.query(`update passerelle_digest set digest = $1 where kind = 'STATE'`, [`15 ${migrations}`]);
    await admin.query(`update passerelle_digest set digest = 'as PostgreSQL 15 printed it' where kind = 'OBJECT'`);
    expect(await start()).toEqual({
      said: [expect.stringMatching(/^PostgreSQL \d+ au lieu de 15 : .* relevés à nouveau/)],
      refusal: null,
    });
    expect(await start()).toEqual({ said: [], refusal: null });
  });

  it('is nobody’s to read or write but the owner’s', async () => {
    const { rows } = await admin.query(
      `select rolname from pg_roles where rolname like 'passerelle%' and rolname not like 'passerelle_login%' and rolname <> 'passerelle_owner'
         and has_table_privilege(oid, 'public.passerelle_digest', 'select, insert, update, delete')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a migration that waits for a table', () => {
  it('gives up with one sentence, changes nothing, and runs at the next start', async () => {
    const executed = async () => (await admin.query('select name from passerelle_migration')).rows.length;
    const all = await executed();
    await admin.query('delete from passerelle_migration where name = $1', ['RepairReaders1795856400000']);
    const holder = new Client({ connectionString: database.adminUrl });
    await holder.connect();
    await holder.query('begin; lock table tenant.recusal in access exclusive mode');
    await expect(migrate(database.adminUrl)).rejects.toThrow(/n'a pas obtenu en dix secondes .* relancez\.$/);
    expect(await executed()).toBe(all - 1);
    await holder.query('rollback');
    await holder.end();
    expect(await migrate(database.adminUrl)).toEqual(['RepairReaders1795856400000']);
  });
});
