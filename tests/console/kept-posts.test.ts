import { Client } from 'pg';
import { Database } from '../../server/tenancy/database';
import { keepHouse } from '../../server/jobs/housekeeping';
import { clock } from '../../server/kernel/clock';
import { EntranceWorld } from './entrance-world';

const POST = {
  to: '/38/dossiers/x/groupes/contact',
  from: '/38/dossiers/x',
  fields: [['phone', '06 11 22 33 44 canari-gardé']] as [string, string][],
};

let world: EntranceWorld;
beforeAll(async () => {
  world = await EntranceWorld.open();
}, 120_000);
afterAll(() => world.close());
beforeEach(() => world.admin.query('delete from directory.kept_post'));
afterEach(() => clock.freeze(undefined));

const visitorOf = async (account: string) => (await world.visitorOf(await world.enter(account))).visitor;
const later = (minutes: number) => clock.freeze(new Date(Date.now() + minutes * 60_000));
const count = async () => (await world.admin.query('select count(*)::int as n from directory.kept_post')).rows[0].n;

describe('what was sent when the session was over', () => {
  it('comes back to its account alone, in any session of it, until it is sent or given up', async () => {
    const { entrance } = world;
    const [mine, other] = [await visitorOf('association-38'), await visitorOf('manager-38')];
    const id = await entrance.keep(mine.accountId, POST);
    expect(await entrance.takeUp(await visitorOf('association-38'), id)).toEqual(POST);
    expect((await entrance.kept(mine)).map((one) => one.id)).toEqual([id]);
    expect([await entrance.takeUp(other, id), await entrance.kept(other)]).toEqual([null, []]);
    await entrance.forget(other, id);
    expect(await entrance.takeUp(mine, id)).toEqual(POST);
    await entrance.forget(mine, id);
    expect([await entrance.takeUp(mine, id), await entrance.kept(mine)]).toEqual([null, []]);
  });

  it('waits thirty minutes, and is then swept away', async () => {
    const { entrance } = world;
    const browser = await world.enter('association-38');
    const { visitor } = await world.visitorOf(browser);
    const id = await entrance.keep(visitor.accountId, POST);
    later(29);
    expect(await entrance.takeUp(visitor, id)).toEqual(POST);
    later(31);
    expect([await entrance.takeUp(visitor, id), await entrance.kept(visitor)]).toEqual([null, []]);
    expect(await count()).toBe(1);
    const database = await Database.open({ url: world.api.database.appUrl, poolSize: 1 });
    await keepHouse(database);
    await database.close();
    expect(await count()).toBe(0);
  });

  it('is not found under an id that is none', async () => {
    const visitor = await visitorOf('association-38');
    for (const id of ['', 'x', "'; select 1", '00000000-0000-4000-8000-000000000000'])
      expect(await world.entrance.takeUp(visitor, id)).toBeNull();
  });

  it('is bounded: twenty of an account, the oldest makes room, and nothing longer than a form', async () => {
    const visitor = await visitorOf('association-38');
    const first = await world.entrance.keep(visitor.accountId, POST);
    for (let more = 0; more < 20; more++) await world.entrance.keep(visitor.accountId, POST);
    expect(await world.entrance.kept(visitor)).toHaveLength(20);
    expect(await world.entrance.takeUp(visitor, first)).toBeNull();
    const long = { ...POST, fields: [['notes', 'a'.repeat(256 * 1024)]] as [string, string][] };
    await expect(world.entrance.keep(visitor.accountId, long)).rejects.toMatchObject({ statusCode: 413 });
  });

  it('is in no table in clear, in no journal, and in no write-ahead log', async () => {
    const visitor = await visitorOf('association-38');
    const entries = async () =>
      (await world.admin.query('select count(*)::int as n from tenant.journal_entry')).rows[0].n as number;
    const before = await entries();
    const id = await world.entrance.keep(visitor.accountId, POST);
    await world.entrance.takeUp(visitor, id);
    await world.entrance.forget(visitor, await world.entrance.keep(visitor.accountId, POST));
    expect(await entries()).toBe(before);
    const { rows } = await world.admin.query("select encode(sealed, 'escape') as sealed from directory.kept_post");
    expect(rows).toHaveLength(1);
    expect(rows[0].sealed).not.toMatch(/canari|phone|dossiers/);
    const stored = await world.admin.query(
      "select relpersistence from pg_class where oid = 'directory.kept_post'::regclass",
    );
    expect(stored.rows).toEqual([{ relpersistence: 'u' }]);
  });

  it('moved to another account’s row does not open', async () => {
    const [mine, other] = [await visitorOf('association-38'), await visitorOf('manager-38')];
    const id = await world.entrance.keep(mine.accountId, POST);
    await world.admin.query('update directory.kept_post set account_id = $1 where id = $2', [other.accountId, id]);
    expect(await world.entrance.takeUp(other, id)).toBeNull();
  });

  it('is shown by the database to its account in person, and neither to others nor to a program', async () => {
    const [mine, other] = [await visitorOf('association-38'), await visitorOf('manager-38')];
    await world.entrance.keep(mine.accountId, POST);
    const seen = async (account: string, mandate = '') => {
      const client = new Client({ connectionString: world.api.database.appUrl });
      await client.connect();
      await client.query('begin');
      await client.query(
        `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true), set_config('app.mandate', $2, true),
         set_config('app.now', now()::text, true), set_config('app.today', current_date::text, true)`,
        [account, mandate],
      );
      const { rows } = await client.query('select id from directory.kept_post');
      await client.end();
      return rows.length;
    };
    const held = await world.admin.query('select id from directory.mandate where account_id = $1 limit 1', [
      mine.accountId,
    ]);
    expect(await seen(mine.accountId)).toBe(1);
    expect(await seen(other.accountId)).toBe(0);
    expect(await seen(mine.accountId, held.rows[0].id)).toBe(0);
  });
});

describe('a form whose session is over', () => {
  const FORM = 'role=DPO&email=nouvelle%40example.fr&displayName=Nouvelle+Personne';

  it('is found again as it was typed by the same person, and by nobody else', async () => {
    const browser = await world.enter('admin');
    const { visitor } = await world.visitorOf(browser);
    const token = world.entrance.formToken(visitor);
    await browser.post('/sign-out');
    const path = '/38/annuaire/nouveau';
    const asked = await browser.post(path, { referer: `${world.api.url}${path}` }, `jeton=${token}&${FORM}`);
    expect(asked.url.pathname).toBe('/connexion');
    const id = (await world.entrance.kept(await visitorOf('admin')))[0]!.id;
    const mine = await (await world.enter('admin')).visit(`/envoi-garde/${id}`);
    expect(mine.status).toBe(200);
    expect(mine.text).toContain('nouvelle@example.fr');
    const theirs = await (await world.enter('admin-2')).visit(`/envoi-garde/${id}`);
    expect(theirs.status).toBe(404);
    expect(theirs.text).not.toContain('nouvelle');
  });

  it('without a token of ours is kept for nobody, and does nothing', async () => {
    const browser = await world.enter('admin');
    await browser.post('/38/annuaire/nouveau', {}, `jeton=x&${FORM}`);
    expect(await count()).toBe(0);
  });
});
