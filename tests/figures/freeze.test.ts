import { Client } from 'pg';
import { yearLattice as lattice } from '../../server/domains/steering/statistics/lattice';
import { floorOf, lawOf } from '../../server/domains/steering/statistics/lattice.rules';
import { queryOf } from '../../server/tenancy/query-of';
import { FiguresWorld } from './figures-world';

let world: FiguresWorld;

beforeAll(async () => {
  world = await FiguresWorld.open();
}, 120_000);
afterAll(() => world.close());
afterEach(() => world.takeBack());

const CODES = {
  FORM: `case when principal_form = 'SEXUAL' then 'SEXUAL' when principal_form in ('LABOUR', 'DOMESTIC') then 'LABOUR_OR_DOMESTIC' else 'ANY_OTHER' end`,
  SEX: `case when sex in ('FEMALE', 'MALE') then sex else 'OTHER' end`,
};

const cellsOf = async (node: string): Promise<Map<string, number>> =>
  new Map(
    (
      await world.rows<{ coordinates: string; value: number }>(
        'select coordinates, value from published.release_cell where node = $1',
        [node],
      )
    ).map(({ coordinates, value }) => [coordinates, value]),
  );

describe('a freeze', () => {
  it.each([
    ['national', `''`],
    ['national.form', CODES.FORM],
    ['national.sex', CODES.SEX],
    ['region', '(select region_code from reference.territory where code = departement_code)'],
  ])(
    'shows in %s numbers that are within the noise of what was counted, and none that rests on fewer than five persons',
    async (id, coordinates) => {
      await world.freeze();
      const node = lattice.nodes.find((found) => found.id === id)!;
      const counted = await world.rows<{ coordinates: string; n: number }>(
        `select ${coordinates} as coordinates, count(*)::integer as n from tenant.case_fact group by 1`,
      );
      const shown = await cellsOf(id);
      expect(shown.size).toBeGreaterThan(0);
      for (const [key, value] of shown) {
        const n = counted.find((found) => found.coordinates === key)!.n;
        expect(n).toBeGreaterThanOrEqual(lattice.threshold);
        expect(Math.abs(value - n)).toBeLessThanOrEqual(lawOf(lattice, node).bound);
        expect(value).toBeGreaterThanOrEqual(floorOf(lattice, node));
      }
      // Nothing large is left out: what is counted well over the floor is shown.
      const large = counted.filter(
        ({ n, coordinates: key }) => n > floorOf(lattice, node) + lawOf(lattice, node).bound && !key.startsWith('94'),
      );
      expect(large.filter((found) => !shown.has(found.coordinates))).toEqual([]);
    },
  );

  it('shows nothing for a region of two départements, nor each year for one that is a département', async () => {
    await world.rows(`insert into tenant.case_fact (departement_code, case_id, record_key, sex, age_class, region_of_origin, principal_form, complaint,
        residence_kind, lodging, submitted_month)
      select d, gen_random_uuid(), -1, sex, age_class, region_of_origin, principal_form, complaint, residence_kind, lodging, submitted_month
      from (select * from tenant.case_fact limit 80) f cross join unnest(array['973', '2A']) d`);
    await world.freeze();
    const regions = await cellsOf('region');
    expect(regions.size).toBeGreaterThan(5);
    expect(['94', '01', '02', '03', '04', '06'].filter((region) => regions.has(region))).toEqual([]);
    await world.rows('delete from tenant.case_fact where record_key = -1');
  });

  it('gives the same figures for the same persons, and others for one person more', async () => {
    const cells = async () => world.rows('select node, coordinates, value from published.release_cell order by 1, 2');
    await world.freeze();
    const first = await cells();
    await world.takeBack();
    await world.freeze();
    expect(await cells()).toEqual(first);
    await world.takeBack();
    await world.rows(
      `update tenant.case_fact set record_key = record_key + 1 where case_id = (select case_id from tenant.case_fact order by case_id limit 1)`,
    );
    await world.freeze();
    expect(await cells()).not.toEqual(first);
  });

  it('counts a person once, whatever the files that bear one fingerprint, unless another association said that it is somebody else', async () => {
    const counted = async () =>
      (
        await world.rows<{ n: number }>(
          `select count(*)::integer as n from access.victims('2025-01-01', '2026-01-01', '2026-01-15')`,
        )
      )[0]!.n;
    const before = await counted();
    await world.rows(`insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form, complaint,
        residence_kind, lodging, submitted_month)
      select '01', gen_random_uuid(), 1, fingerprint, sex, age_class, region_of_origin, principal_form, complaint, residence_kind, lodging, '2025-12-01'
      from (select * from tenant.case_fact order by case_id limit 1) f`);
    expect(await counted()).toBe(before);
    await world.rows(`with later as (select departement_code, case_id from tenant.case_fact where record_key = 1), first as (select f.departement_code, f.case_id
        from tenant.case_fact f join tenant.case_fact l on l.record_key = 1 and l.fingerprint = f.fingerprint and f.record_key <> 1)
      insert into tenant.possible_duplicate (departement_code, id, case_id, organisation_id, side, code, state, found_month, tell_from, other_departement, other_case_id)
      select f.departement_code, gen_random_uuid(), f.case_id, gen_random_uuid(), 'HOLDER', 'ABCDEFGH', 'OTHER_PERSON', '2025-12-01', '2026-01-01', l.departement_code, l.case_id
      from later l, first f`);
    expect(await counted()).toBe(before + 1);
    await world.rows('delete from tenant.possible_duplicate');
    await world.rows('delete from tenant.case_fact where record_key = 1');
  });

  it('counts a file that moved where it arrived, even before the old fact is swept away', async () => {
    const where = async () =>
      (
        await world.rows<{ d: string }>(
          `select departement as d from access.victims('2025-01-01', '2026-01-01', '2026-01-15') where record_key in (1, 2)`,
        )
      ).map(({ d }) => d);
    const fact = `insert into tenant.case_fact (departement_code, case_id, record_key, sex, age_class, region_of_origin, principal_form, complaint, residence_kind, lodging, submitted_month)
      values ($1, $2, $3, 'FEMALE', 'FROM_40', 'ASIA', 'LABOUR', 'NO', 'NONE', 'STREET', '2025-11-01')`;
    const [left, arrived] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
    await world.rows(fact, ['38', left, 1]);
    await world.rows(fact, ['69', arrived, 2]);
    expect((await where()).sort()).toEqual(['38', '69']);
    await world.rows(`set session_replication_role = 'replica'`);
    const columns = await world.rows<{
      name: string;
      type: string;
    }>(`select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'tenant' and table_name = 'transfer_parcel' and is_nullable = 'NO' and column_default is null`);
    const given: Record<string, string> = {
      departement_code: `'69'`,
      holder_id: `'${arrived}'`,
      source_departement: `'38'`,
      source_case_id: `'${left}'`,
      state: `'CLOSED'`,
    };
    const plain: Record<string, string> = {
      uuid: 'gen_random_uuid()',
      text: `'x'`,
      bytea: `'\\x00'`,
      date: `'2025-11-02'`,
      'timestamp with time zone': `'2025-11-02'`,
      integer: '0',
      smallint: '0',
      boolean: 'false',
      jsonb: `'{}'`,
    };
    await world.rows(
      `insert into tenant.transfer_parcel (${columns.map(({ name }) => name).join(', ')}) values (${columns.map(({ name, type }) => given[name] ?? plain[type]).join(', ')})`,
    );
    expect(await where()).toEqual(['69']);
    await world.rows('delete from tenant.transfer_parcel');
    await world.rows(`set session_replication_role = 'origin'`);
    await world.rows('delete from tenant.case_fact where record_key in (1, 2)');
  });

  it('counts once a person one of whose files was erased', async () => {
    const counted = async () =>
      (
        await world.rows<{ n: number }>(
          `select count(*)::integer as n from access.victims('2025-01-01', '2026-01-01', '2026-01-15')`,
        )
      )[0]!.n;
    const before = await counted();
    const copy = `insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form, complaint,
        residence_kind, lodging, submitted_month)
      select '01', '00000000-0000-4000-8000-000000000009', 9, fingerprint, sex, age_class, region_of_origin, principal_form, complaint, residence_kind, lodging, '2025-12-01'
      from (select * from tenant.case_fact order by case_id desc limit 1) f`;
    await world.rows(copy);
    await world.rows(`select access.forget_case('01', '00000000-0000-4000-8000-000000000009')`);
    expect(await world.rows('select from tenant.case_fact where record_key = 9')).toEqual([]);
    const [{ departement_code, case_id }] = (await world.rows(
      'select departement_code, case_id from tenant.case_fact order by case_id limit 1',
    )) as [any];
    await world.rows('select access.forget_case($1, $2)', [departement_code, case_id]);
    expect(await counted()).toBe(before);
  });

  it('stops at a code that the lattice does not know, and leaves nothing', async () => {
    await world.rows(`insert into tenant.case_fact (departement_code, case_id, record_key, sex, age_class, region_of_origin, principal_form, complaint, residence_kind, lodging, submitted_month)
      values ('38', '00000000-0000-4000-8000-000000000010', 10, 'FEMALE', 'FROM_40', 'ASIA', 'LABOUR', 'NO', 'NONE', 'STREET', '2025-11-01')`);
    await world.rows(`set session_replication_role = 'replica'`);
    await world.rows(`update reference.territory set region_code = '00' where code = '38'`);
    await expect(world.freeze()).rejects.toThrow('region: a fact has a code that the lattice does not know');
    expect(await world.rows('select from published.release')).toEqual([]);
    await world.rows(`update reference.territory set region_code = '84' where code = '38'`);
    await world.rows(`delete from tenant.case_fact where record_key = 10`);
    await world.rows(`set session_replication_role = 'origin'`);
  });

  it('is refused for a year that is open, and for one that is frozen already', async () => {
    await expect(world.freeze('2026')).rejects.toThrow(
      "Pas encore close : l’année 2026 pourra être gelée à partir du 16 janvier 2027. Aucun chiffre n'est publié avant.",
    );
    await expect(world.freeze('2025', '2026-01-15')).rejects.toThrow(/16 janvier 2026/);
    await world.freeze();
    await expect(world.freeze()).rejects.toThrow(
      "Déjà publiée : l’année 2025 ne se calcule qu'une fois. Une erreur se corrige par un erratum (figures:erratum).",
    );
  });

  it('happens once when it is asked for twice at once', async () => {
    const clients = await Promise.all([
      world.anotherConnection(),
      world.anotherConnection(),
      world.anotherConnection(),
    ]);
    const settled = await Promise.allSettled(
      clients.map((client) => world.freeze('2025', '2026-11-25', queryOf(client))),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of settled)
      if (outcome.status === 'rejected') expect(String(outcome.reason.message)).toMatch(/est en cours|Déjà publiée/);
    expect(await world.rows('select id from published.release')).toEqual([{ id: '2025' }]);
    await Promise.all(clients.map((client) => client.end()));
  });

  it('that is killed in the middle leaves nothing, and can be run again', async () => {
    const client = await world.anotherConnection();
    client.on('error', () => undefined);
    const {
      rows: [{ pid }],
    } = await client.query('select pg_backend_pid() as pid');
    let statements = 0;
    const dying = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => {
      statements += 1;
      if (text.includes('insert into published.release_coverage'))
        await world.rows('select pg_terminate_backend($1)', [pid]);
      return queryOf(client)<Row>(text, values);
    };
    await expect(world.freeze('2025', '2026-11-25', dying)).rejects.toThrow();
    expect(statements).toBeGreaterThan(10);
    for (const table of ['release', 'release_cell', 'release_coverage'])
      expect(await world.rows(`select from published.${table}`)).toEqual([]);
    await world.freeze();
    expect(await world.rows('select id from published.release')).toEqual([{ id: '2025' }]);
  });

  it('takes its coverage from the bodies, never from the cases', async () => {
    const bodies = await world.rows(
      `select departement_code, kind as body_kind from directory.body where state = 'INSTALLED' and state_since < '2026-01-01' order by 1, 2`,
    );
    await world.freeze();
    expect(
      await world.rows('select departement_code, body_kind from published.release_coverage order by 1, 2'),
    ).toEqual(bodies);
  });
});

describe('the roles of the figures', () => {
  const as = async (role: string, text: string) => {
    const client = new Client({ connectionString: world.database.appUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`set local role ${role}`);
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };

  it('let no server become the one that freezes', async () => {
    await expect(as('passerelle_freeze', 'select 1')).rejects.toThrow(/permission denied to set role/);
    await expect(as('passerelle_coverage', 'select 1')).rejects.toThrow(/permission denied to set role/);
  });

  it.each([
    'tenant.case_fact',
    'tenant.case_file',
    'tenant.referral',
    'tenant.opinion',
    'tenant.decision',
    'directory.account',
    'directory.mandate',
    'directory.body',
    'tenant.session',
    'published.body_coverage',
    'reference.territory',
  ])('let the statistics role read nothing of %s', async (table) => {
    await expect(as('passerelle_statistics', `select count(*) from ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('let the application count nothing by itself', async () => {
    for (const text of [
      `select * from access.victims('2025-01-01', '2026-01-01', '2026-01-15')`,
      'select value from published.release_cell',
      'select lattice from published.release',
    ]) {
      await expect(as('passerelle_app', text)).rejects.toThrow(/permission denied/);
    }
    expect(await as('passerelle_app', `select * from access.own_figures('2025', null)`)).toEqual([]);
  });

  it('let nobody but the owner change or remove what was published', async () => {
    const rights =
      await world.rows(`select c.relname, r.rolname, v.verb from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'published'
      cross join pg_roles r cross join (values ('update'), ('delete'), ('truncate')) v (verb)
      where c.relkind = 'r' and not r.rolsuper and r.rolname like 'passerelle%' and r.rolname <> 'passerelle_owner' and has_table_privilege(r.oid, c.oid, v.verb)`);
    expect(rights).toEqual([]);
  });

  it('give the freeze coded columns alone', async () => {
    const read = await world.rows<{
      t: string;
      columns: string;
    }>(`select c.oid::regclass::text as t, string_agg(a.attname, ' ' order by a.attname) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'v') and n.nspname in ('tenant', 'directory', 'vault', 'access') and has_column_privilege('passerelle_freeze', c.oid, a.attnum, 'select') group by 1 order by 1`);
    expect(Object.fromEntries(read.map(({ t, columns }) => [t, columns]))).toEqual({
      'directory.body': 'departement_code kind state state_since',
      'tenant.case_fact':
        'age_class case_id complaint departement_code fingerprint lodging principal_form record_key region_of_origin residence_kind sex submitted_month unaccompanied',
      'tenant.case_file': 'departement_code id submitted_at',
      'tenant.decision': 'case_id departement_code id sense signed_on',
      'tenant.opinion': 'departement_code given_on id referral_id sense',
      'tenant.possible_duplicate': 'departement_code other_case_id other_departement side state',
      'tenant.referral': 'authoritative body_kind case_id closed_reason created_at departement_code id status',
      'tenant.transfer_parcel': 'departement_code holder_id source_case_id source_departement',
    });
  });
});
