import { periodGiven } from '../../server/cli/figures-connection';
import { freezeRelease } from '../../server/domains/steering/statistics/freeze/freeze-release';
import { verifyReleases } from '../../server/domains/steering/statistics/freeze/verify-release';
import { periodOf, trienniumOf } from '../../server/domains/steering/statistics/period.rules';
import { StartupError } from '../../server/kernel/startup-error';
import { formerLattice } from '../attacks/targets/former-lattice';
import { FiguresWorld } from './figures-world';

const YEARS = ['2023', '2024', '2025'];
const TRIENNIUM = '2023-2025';

let world: FiguresWorld;

beforeAll(async () => {
  world = await FiguresWorld.open(600, 2023, 2024, 2025);
}, 120_000);
afterAll(() => world.close());
afterEach(async () => {
  for (const id of [TRIENNIUM, ...YEARS]) await world.takeBack(id);
});

async function freezeAll(...ids: string[]): Promise<void> {
  for (const id of ids) await world.freeze(id);
}

const cellsOf = (id: string) =>
  world.rows<{ node: string; coordinates: string; value: number }>(
    'select node, coordinates, value from published.release_cell where release_id = $1 order by 1, 2',
    [id],
  );

const personsOf = async (id: string, where = 'true'): Promise<number> => {
  const { from, until, cutOff } = periodOf(id)!;
  const [counted] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from access.victims($1, $2, $3) where ${where}`,
    [from, until, cutOff],
  );
  return counted!.n;
};

async function personsOfYears(): Promise<number[]> {
  const persons: number[] = [];
  for (const year of YEARS) persons.push(await personsOf(year));
  return persons;
}

/** The file of somebody who is known already, under another département and in another year. */
const again = (recordKey: number, departement: string, month: string) =>
  world.rows(
    `insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form, complaint,
       residence_kind, lodging, submitted_month)
     select $2, gen_random_uuid(), $1, fingerprint, sex, age_class, region_of_origin, principal_form, complaint, residence_kind, lodging, $3
     from (select * from tenant.case_fact where submitted_month < '2024-01-01' and departement_code <> $2 order by case_id limit 1) f`,
    [recordKey, departement, month],
  );

describe('a triennium', () => {
  it('is one of the fixed ones, closed on 16 January, as a civil year is', () => {
    expect(periodOf('2025')).toEqual({
      id: '2025',
      years: ['2025'],
      from: '2025-01-01',
      until: '2026-01-01',
      cutOff: '2026-01-15',
      frozenFrom: '2026-01-16',
    });
    expect(periodOf('2023-2025')).toEqual({
      ...periodOf('2025'),
      id: '2023-2025',
      years: ['2023', '2024', '2025'],
      from: '2023-01-01',
    });
    expect(['2017-2019', '2020-2022', '2026-2028'].map((id) => periodOf(id)?.years.length)).toEqual([3, 3, 3]);
    const unknown = [
      '2025-Q1',
      '25',
      '2015',
      '2200',
      '',
      "2025'",
      '2024-2026',
      '2025-2027',
      '2023-2024',
      '2014-2016',
      '2023-2025-2027',
    ];
    expect(unknown.map(periodOf)).toEqual(unknown.map(() => null));
    expect(['2023', '2024', '2025', '2026', '2019'].map((year) => trienniumOf(year)?.id)).toEqual([
      '2023-2025',
      '2023-2025',
      '2023-2025',
      '2026-2028',
      '2017-2019',
    ]);
  });

  it('is named by its years', () => {
    for (const given of ['2024-2026', '2023-2024', '2025-Q1', '2023-25', '2025-2023'])
      expect(() => periodGiven(given)).toThrow(/triennats fixes, par exemple 2023-2025 ou 2026-2028/);
    expect(periodGiven(TRIENNIUM).years).toEqual(YEARS);
  });

  it('is frozen after its three years, each of which it names where it is missing', async () => {
    await freezeAll('2023');
    await expect(world.freeze(TRIENNIUM)).rejects.toThrow(
      new StartupError(
        "La période 2023-2025 se gèle après ses trois années, et il manque 2024, 2025. Gelez d'abord : " +
          'npm run figures:freeze -- --period 2024 ; npm run figures:freeze -- --period 2025.',
      ),
    );
    await freezeAll('2024', '2025');
    await expect(world.freeze(TRIENNIUM, '2026-01-15')).rejects.toThrow(
      /Pas encore close : la période 2023-2025 pourra être gelée à partir du 16 janvier 2026/,
    );
    await world.freeze(TRIENNIUM, '2026-01-16');
    await expect(world.freeze(TRIENNIUM)).rejects.toThrow(
      /Déjà publiée : la période 2023-2025 ne se calcule qu'une fois/,
    );
    expect(await world.rows('select count(*)::integer as n from published.release')).toEqual([{ n: 4 }]);
  });

  it('counts a person once, where the first of their files was submitted; each year counts them apart', async () => {
    const [before, years] = [await personsOf(TRIENNIUM), await personsOfYears()];
    const there = await personsOf(TRIENNIUM, `departement = '2A'`);
    await again(1, '2A', '2024-05-01');
    await again(2, '2A', '2025-05-01');
    expect(await personsOf(TRIENNIUM)).toBe(before);
    expect(await personsOf(TRIENNIUM, `departement = '2A'`)).toBe(there);
    expect(await personsOfYears()).toEqual([years[0], years[1]! + 1, years[2]! + 1]);
    expect(await personsOf('2024', `departement = '2A' and record_key = 1`)).toBe(1);
    await world.rows('delete from tenant.case_fact where record_key in (1, 2)');
  });

  it('counts what was corrected after a year was frozen; that year stays what it is', async () => {
    await freezeAll(...YEARS);
    const frozen = await cellsOf('2023');
    await world.rows(`update tenant.case_fact set principal_form = 'LABOUR' where submitted_month < '2024-01-01'`);
    await world.freeze(TRIENNIUM);
    expect(await cellsOf('2023')).toEqual(frozen);
    const [labour] = (await cellsOf(TRIENNIUM)).filter(
      ({ node, coordinates }) => node === 'national.form' && coordinates === 'LABOUR_OR_DOMESTIC',
    );
    expect(labour!.value).toBeGreaterThan(600 - 21);
  });

  it('counts a département that starts in its middle from there on, and its coverage says so', async () => {
    const [{ late }] = (await world.rows(
      'select departement_code as late from tenant.case_fact group by 1 order by count(*) desc, 1 limit 1',
    )) as [{ late: string }];
    await world.rows(`set session_replication_role = 'replica'`);
    await world.rows(
      `update tenant.case_fact set departement_code = '01' where departement_code = $1 and submitted_month < '2025-01-01'`,
      [late],
    );
    await world.rows(
      `update directory.body set state = 'INSTALLED', state_since = '2025-03-01' where departement_code = $1 and kind = 'CODAF'`,
      [late],
    );
    await world.rows(`set session_replication_role = 'origin'`);
    expect(await personsOf('2024', `departement = '${late}'`)).toBe(0);
    expect(await personsOf(TRIENNIUM, `departement = '${late}'`)).toBeGreaterThan(0);
    await freezeAll(...YEARS, TRIENNIUM);
    const covered = (id: string) =>
      world.rows(
        `select late from published.release_coverage where release_id = $1 and departement_code = $2 and body_kind = 'CODAF'`,
        [id, late],
      );
    expect([await covered('2024'), await covered('2025'), await covered(TRIENNIUM)]).toEqual([
      [],
      [{ late: true }],
      [{ late: true }],
    ]);
  });

  it('draws anew a number that did not change, even under one and the same secret', async () => {
    await world.rows(`delete from tenant.case_fact where submitted_month < '2025-01-01'`);
    for (const id of [...YEARS, TRIENNIUM])
      await freezeRelease(world.query, { period: periodOf(id)!, secret: Buffer.alloc(32, 7), today: '2026-11-25' });
    const [year, three] = [await cellsOf('2025'), await cellsOf(TRIENNIUM)];
    const both = year.flatMap(({ node, coordinates, value }) => {
      const other = three.find((cell) => cell.node === node && cell.coordinates === coordinates);
      return other ? [[value, other.value]] : [];
    });
    expect(both.length).toBeGreaterThan(3);
    expect(both.some(([one, other]) => one !== other)).toBe(true);
  });

  it('is verified as a year is', async () => {
    await freezeAll(...YEARS, TRIENNIUM);
    const standings = async () =>
      (await verifyReleases(world.query, world.secretOf, null)).map(({ id, standing }) => [id, standing]);
    expect(await standings()).toEqual([...YEARS.slice(0, 1), TRIENNIUM, '2024', '2025'].map((id) => [id, 'UNCHANGED']));
    await world.rows(`update published.release_coverage set late = not late where release_id = '2025'`);
    expect((await standings()).at(-1)).toEqual(['2025', 'ALTERED']);
  });
});

describe('the budget of a person', () => {
  it('refuses what would pass it, with the years that were frozen under finer tables', async () => {
    await freezeAll('2023');
    await world.rows(`update published.release set lattice = $1 where id = '2023'`, [JSON.stringify(formerLattice)]);
    await expect(world.freeze('2024')).rejects.toThrow(
      /Pas de publication 2024 : une personne présente dans chaque publication de ce triennat.*Des années déjà gelées/s,
    );
    await expect(world.freeze(TRIENNIUM)).rejects.toThrow(/Pas de publication 2023-2025 : une personne/);
    expect(await world.rows(`select id from published.release`)).toEqual([{ id: '2023' }]);
  });
});
