import { Client } from 'pg';
import { localDateAt } from '../../server/kernel/local-date';
import { encodeId } from '../../server/kernel/id';
import { authorityUuid } from '../../server/reference/stable-uuid';
import type { Ask } from '../support/api';
import { SittingWorld } from './sitting-world';

const GRENOBLE = 'Parquet du tribunal judiciaire de Grenoble';
const VIENNE = 'Parquet du tribunal judiciaire de Vienne';
const BOURGOIN = 'Parquet du tribunal judiciaire de Bourgoin-Jallieu';
const LINE = 'referent { id name title email phone since until actReference actDate version }';
const LETTER = { actReference: 'Courrier du parquet 2026-14', actDate: '2025-11-03' };

interface Line {
  id: string;
  name: string;
  since: string;
  until: string | null;
  version: number;
}
interface Parquet {
  id: string;
  name: string;
  seat: boolean;
  referent: Line | null;
  referents: Line[];
}

let world: SittingWorld;
let parquet: Ask;
let ids: Record<string, string>;
const today = localDateAt(new Date(), 'Europe/Paris');

const parquets = async (who: Ask, code = '38'): Promise<Parquet[] | null> => {
  const { data } = await who(
    `{ departement(code: "${code}") { parquets { id name seat ${LINE} referents { id name since until version } } } }`,
  );
  return data!.departement?.parquets ?? null;
};
const at = async (name: string): Promise<Parquet> =>
  (await parquets(world.association))!.find((each) => each.name === name)!;
const name = (who: Ask, place: string, more: object = {}) =>
  world.act(
    who,
    'nameReferent',
    { parquetId: ids[place], name: 'Claire Moreau', title: 'vice-procureure', email: 'teh@parquet.example', ...more },
    LINE,
  );
const end = (who: Ask, referentId: string, more: object = {}) =>
  world.act(who, 'endReferent', { referentId, ...more }, LINE);
const coverage = async (who: Ask, region = '84') => {
  const { data } = await who(
    `{ national { parquetCoverage(region: "${region}") { parquets parquetsWithReferent
       departements { territory { code } parquets parquetsWithReferent } } } }`,
  );
  return data!.national.parquetCoverage;
};

beforeAll(async () => {
  world = await SittingWorld.open();
  parquet = await world.api.as('parquet-38');
  ids = Object.fromEntries((await parquets(parquet))!.map((each) => [each.name, each.id]));
}, 120_000);
afterAll(() => world.api.close());

describe('the referents of the parquets', () => {
  it('are read by every mandate of the département: one is there, one was, one never has been', async () => {
    for (const reader of [world.association, world.police, world.coordinator, parquet]) {
      const all = (await parquets(reader))!;
      expect(all.map((each) => [each.name, each.seat, each.referent !== null, each.referents.length])).toEqual([
        [GRENOBLE, true, true, 1],
        [BOURGOIN, false, false, 1],
        [VIENNE, false, false, 0],
      ]);
    }
  });

  it('are told to nobody of another département, nor nationally, nor to a stranger', async () => {
    const { id } = (await at(GRENOBLE)).referent!;
    for (const reader of ['coordinator-69', 'parquet-69', 'miprof']) {
      const ask = await world.api.as(reader);
      expect(await parquets(ask)).toBeNull();
      const { data } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data!.node).toBeNull();
    }
    const stranger = await world.api.withToken(null)('{ departement(code: "38") { parquets { name } } }');
    expect(stranger.data?.departement ?? null).toBeNull();
  });

  it('are no parquet’s where the authority is another', async () => {
    const { data } = await parquet(
      '{ departement(code: "38") { authorities { kind referent { id } referents { id } } } }',
    );
    const others = data!.departement.authorities.filter(({ kind }: { kind: string }) => kind !== 'PARQUET');
    expect(others.length).toBeGreaterThan(3);
    expect(others.every((each: Parquet) => each.referent === null && each.referents.length === 0)).toBe(true);
  });
});

describe('naming a referent', () => {
  it('is for the parquet itself, and for no other', async () => {
    const refused = await name(parquet, VIENNE);
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refused.userErrors[0]!.message).toContain('désigné par ce parquet');
    for (const other of [world.association, world.police, world.prefecture, await world.api.as('codaf-38')])
      expect((await name(other, GRENOBLE, LETTER)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await at(VIENNE)).referents).toEqual([]);
  });

  it('is nobody’s of another département, and is done to parquets alone', async () => {
    const elsewhere = await name(await world.api.as('parquet-69'), GRENOBLE);
    expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { data } = await parquet('{ departement(code: "38") { authorities { id kind } } }');
    const police = data!.departement.authorities.find(({ kind }: { kind: string }) => kind === 'POLICE').id;
    expect((await name(parquet, GRENOBLE, { parquetId: police })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['parquetId'] },
    ]);
    const lyon = encodeId('Authority', '38', authorityUuid('parquet-lyon'));
    expect((await name(parquet, GRENOBLE, { parquetId: lyon })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is written down by the commission’s secretariat from the parquet’s letter, and not without it', async () => {
    const bare = await name(world.coordinator, VIENNE);
    expect(bare.userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['actReference'] }]);
    const undated = await name(world.coordinator, VIENNE, { actReference: 'Courrier 14' });
    expect(undated.userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['actDate'] }]);
    const made = await name(world.coordinator, VIENNE, LETTER);
    expect(made.userErrors).toEqual([]);
    expect(made.referent).toMatchObject({ name: 'Claire Moreau', since: today, until: null, ...LETTER });
    expect((await at(VIENNE)).referent).toMatchObject({ id: made.referent.id });
  });

  it('ends the one before on the same day, even one to come, and never goes before', async () => {
    const before = (await at(GRENOBLE)).referent!;
    const early = await name(parquet, GRENOBLE, { since: world.dayIn(-1000) });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['since'] }]);
    const later = world.dayIn(30);
    const next = await name(parquet, GRENOBLE, { name: 'Paul Garnier', since: later });
    expect(next.userErrors).toEqual([]);
    expect((await at(GRENOBLE)).referent).toMatchObject({ id: before.id, until: later, version: before.version + 1 });
    const mended = await name(parquet, GRENOBLE, { name: 'Paule Garnier', since: later });
    expect((await at(GRENOBLE)).referents.map(({ name: who, since, until }) => [who, since, until])).toEqual([
      ['Paule Garnier', later, null],
      ['Paul Garnier', later, later],
      [before.name, before.since, later],
    ]);
    expect(mended.referent.version).toBe(1);
  });

  it('says where the service is reached, in words that can be used', async () => {
    const refusals: [object, string, string][] = [
      [{ email: undefined }, 'MISSING_VALUE', 'email'],
      [{ email: 'teh at parquet' }, 'INVALID_VALUE', 'email'],
      [{ phone: 'standard' }, 'INVALID_VALUE', 'phone'],
      [{ name: 'x'.repeat(201) }, 'INVALID_VALUE', 'name'],
      [{ title: '…' }, 'MISSING_VALUE', 'title'],
      [{ since: '2009-01-01' }, 'INVALID_VALUE', 'since'],
    ];
    for (const [more, code, field] of refusals)
      expect((await name(parquet, GRENOBLE, more)).userErrors).toMatchObject([{ code, path: [field] }]);
    const reached = await name(parquet, GRENOBLE, { email: null, phone: ' 04 65 71 00 00 ', since: world.dayIn(60) });
    expect(reached.referent).toMatchObject({ email: null, phone: '04 65 71 00 00' });
  });

  it('names one at a time, however many write at once', async () => {
    const since = world.dayIn(90);
    await Promise.all(['Une', 'Deux', 'Trois'].map((who) => name(parquet, GRENOBLE, { name: who, since })));
    expect((await at(GRENOBLE)).referents.filter(({ until }) => until === null)).toHaveLength(1);
  });
});

describe('ending a designation', () => {
  it('leaves the parquet without a referent, once, as it was last read', async () => {
    const { referent } = await at(VIENNE);
    expect((await end(parquet, referent!.id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const stale = await end(world.coordinator, referent!.id, { expectedVersion: referent!.version + 1 });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const before = await end(world.coordinator, referent!.id, { until: world.dayIn(-1) });
    expect(before.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['until'] }]);
    expect((await end(world.coordinator, referent!.id)).referent).toMatchObject({ until: today });
    expect((await at(VIENNE)).referent).toBeNull();
    expect((await end(world.coordinator, referent!.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('may be said ahead, and said again', async () => {
    const made = await name(world.coordinator, VIENNE, LETTER);
    await end(world.coordinator, made.referent.id, { until: world.dayIn(10) });
    const later = world.dayIn(20);
    expect((await end(world.coordinator, made.referent.id, { until: later })).referent).toMatchObject({ until: later });
    expect((await at(VIENNE)).referent).toMatchObject({ id: made.referent.id });
  });
});

describe('one referent at a time', () => {
  it('is kept where an end is put off past the next one, and where whoever was to come is called off', async () => {
    const first = (await name(world.coordinator, BOURGOIN, { ...LETTER, name: 'Une' })).referent;
    const second = (await name(world.coordinator, BOURGOIN, { ...LETTER, name: 'Deux', since: world.dayIn(30) }))
      .referent;
    expect((await end(world.coordinator, first.id, { until: world.dayIn(60) })).userErrors).toMatchObject([
      { code: 'INVALID_VALUE', path: ['until'] },
    ]);
    expect((await end(world.coordinator, second.id)).referent).toMatchObject({ until: world.dayIn(30) });
    expect((await end(world.coordinator, second.id, { until: world.dayIn(90) })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    expect((await end(world.coordinator, first.id, { until: world.dayIn(60) })).userErrors).toEqual([]);
    const third = await name(world.coordinator, BOURGOIN, { ...LETTER, name: 'Trois', since: world.dayIn(10) });
    expect(third.userErrors).toEqual([]);
    expect((await at(BOURGOIN)).referent).toMatchObject({ name: 'Une', until: world.dayIn(10) });
  });
});

describe('the database, by itself', () => {
  const INSERT = `
    insert into directory.referent (id, departement_code, authority_id, name, title, email, since, named_by, named_at)
    select gen_random_uuid(), $1, $2, 'X', 'Y', 'z@example.fr', '2020-01-01', access.account(), access.now()`;
  /** As the server would, on behalf of this account. */
  const as = (client: Client, account: string, departement = '38') =>
    client.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.account', a.id::text, true),
         set_config('app.departement', $2, true), set_config('app.today', current_date::text, true),
         set_config('app.now', now()::text, true), set_config('app.reader', '', true)
       from directory.account a where a.subject = $1`,
      [account, departement],
    );
  const tried = async (account: string, work: (client: Client) => Promise<unknown>, departement?: string) => {
    const client = new Client({ connectionString: world.api.database.adminUrl });
    await client.connect();
    await client.query('begin');
    await as(client, account, departement);
    const outcome = await work(client).catch((error: Error) => error.message);
    await client.query('rollback');
    await client.end();
    return outcome;
  };
  const insert = (client: Client, slug: string, departement = '38') =>
    client.query(INSERT, [departement, authorityUuid(slug)]).then(({ rowCount }) => rowCount);
  const changed = (client: Client) =>
    client.query("update directory.referent set until = '2099-01-01'").then(({ rowCount }) => rowCount);
  const read = (client: Client) => client.query('select * from directory.referent').then(({ rowCount }) => rowCount);

  it('lets a parquet write its own alone, the coordinator each of the département, and nobody else any', async () => {
    expect(await tried('parquet-38', (client) => insert(client, 'parquet-vienne'))).toMatch(/row-level security/);
    expect(await tried('police-38', (client) => insert(client, 'parquet-grenoble'))).toMatch(/row-level security/);
    expect(await tried('coordinator-38', (client) => insert(client, 'parquet-vienne', '69'))).toMatch(/row-level/);
    expect(await tried('coordinator-38', (client) => insert(client, 'parquet-lyon'))).toMatch(/foreign key/);
    expect(await tried('police-38', changed)).toBe(0);
  });

  it('shows them to the mandates of the département alone', async () => {
    expect(await tried('police-38', read)).toBeGreaterThan(0);
    expect(await tried('police-38', read, '69')).toBe(0);
    expect(await tried('miprof', read)).toBe(0);
  });
});

describe('the coverage of the parquets', () => {
  it('is exact, summed, and follows who is in office today', async () => {
    const miprof = await world.api.as('miprof');
    const here = (all: { departements: { territory: { code: string } }[] }) =>
      all.departements.find(({ territory }) => territory.code === '38');
    const before = await coverage(miprof);
    expect(here(before)).toEqual({ territory: { code: '38' }, parquets: 3, parquetsWithReferent: 3 });
    await end(world.coordinator, (await at(VIENNE)).referent!.id, { until: today });
    const after = await coverage(miprof);
    expect(here(after)).toMatchObject({ parquets: 3, parquetsWithReferent: 2 });
    expect(after.parquetsWithReferent).toBe(before.parquetsWithReferent - 1);
    for (const figure of ['parquets', 'parquetsWithReferent'] as const)
      expect(after[figure]).toBe(
        after.departements.reduce((sum: number, line: Record<typeof figure, number>) => sum + line[figure], 0),
      );
  });

  it('is refused for a region that nobody knows, and to a stranger', async () => {
    const { errors } = await parquet('{ national { parquetCoverage(region: "xx") { parquets } } }');
    expect(errors![0]!.message).toContain('code de région');
    const stranger = await world.api.withToken(null)('{ national { parquetCoverage { parquets } } }');
    expect(stranger.data?.national?.parquetCoverage ?? null).toBeNull();
  });
});
