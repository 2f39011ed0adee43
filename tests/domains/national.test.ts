import { getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import { minimumOf } from '../../server/domains/steering/national/national.view';
import { DirectoryWorld } from './directory-world';
import { legalToday } from '../support/legal-today';

/** Every number that `national` may tell outside a release: institutions, never persons. */
const ALLOWED = [
  'bodyKinds.minimumSittings.minimum',
  ...['year', 'mandatesFilled', 'planned', 'convened', 'held', 'postponed', 'policyItems', 'legalMinimum'].map(
    (name) => `coverage.${name}`,
  ),
  ...[
    'year',
    'installed',
    'dormant',
    'mandatesFilled',
    'planned',
    'convened',
    'held',
    'postponed',
    'policyItems',
    'atLegalMinimum',
  ].map((name) => `coverageTotals.${name}`),
  ...[
    'pathways',
    'departementsWithOne',
    'departements.pathways',
    'classes.from',
    'classes.to',
    'classes.departements',
  ].map((name) => `officialPathways.${name}`),
  ...['', 'departements.'].flatMap((place) =>
    ['parquets', 'parquetsWithReferent'].map((name) => `parquetCoverage.${place}${name}`),
  ),
  ...[
    'year',
    ...['vacantSeats', 'endingSeats', 'held', 'legalMinimum'].map((name) => `departements.bodies.${name}`),
    ...['associations', 'surveysSent'].map((name) => `departements.returns.${name}`),
    ...['notInstalled', 'dormant', 'underLegalMinimum', 'vacantSeats', 'endingSeats'].map((name) => `total.${name}`),
    ...['withoutCoordinator', 'coordinatorsEnding'].map((name) => `total.${name}`),
    ...['parquetsWithoutReferent', 'departementsWithoutReferent'].map((name) => `total.${name}`),
    ...['yearlyReturnsAwaited', 'surveysAwaited'].map((name) => `total.${name}`),
  ].map((name) => `shortfalls.${name}`),
];

/** Paths below a type whose leaf is a number, or a scalar that could hold one. */
function numbersUnder(type: GraphQLObjectType, path: string[], seen: string[]): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const here = [...path, field.name];
    if (isObjectType(below)) return seen.includes(below.name) ? [] : numbersUnder(below, here, [...seen, below.name]);
    const plain = isEnumType(below) || ['String', 'Boolean', 'LocalDate', 'DepartementCode', 'ID'].includes(below.name);
    return plain ? [] : [here.join('.')];
  });
}

let world: DirectoryWorld;
let miprof: string;
let coordinator: string;
let commission: string;
let sitting: (bodyId: string, kind: string, formation: string, heldOn: string, status: string) => Promise<string>;

beforeAll(async () => {
  world = await DirectoryWorld.open();
  miprof = await world.account('miprof', { role: 'MIPROF', departement: null });
  commission = await world.body('38', 'PROSTITUTION_EXIT_COMMISSION');
  await world.body('69', 'PROSTITUTION_EXIT_COMMISSION');
  coordinator = await world.account('coordinator', { role: 'COORDINATOR', bodyId: commission });
  const codaf = await world.body('38', 'CODAF');
  sitting = async (bodyId, kind, formation, heldOn, status) => {
    const { rows } = await world.admin.query<{ id: string }>(
      `insert into tenant.session (departement_code, id, body_id, body_kind, formation, held_on, starts_at, capacity_minutes, status)
       values ('38', gen_random_uuid(), $1, $2, $3, $4, '09:00', 120, $5) returning id`,
      [bodyId, kind, formation, heldOn, status],
    );
    return rows[0]!.id;
  };
  const held = await sitting(commission, 'PROSTITUTION_EXIT_COMMISSION', 'POLICY', '2025-02-03', 'HELD');
  await sitting(commission, 'PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES', '2025-05-03', 'HELD');
  await sitting(commission, 'PROSTITUTION_EXIT_COMMISSION', 'MINORS_PATHWAYS', '2025-05-04', 'HELD');
  await sitting(commission, 'PROSTITUTION_EXIT_COMMISSION', 'POLICY', '2025-12-03', 'PLANNED');
  await sitting(codaf, 'CODAF', 'RESTRICTED', '2025-06-01', 'CONVENED');
  await world.admin.query(
    `insert into tenant.agenda_item (departement_code, id, session_id, position, kind, title, minutes, status)
     values ('38', gen_random_uuid(), $1, 1, 'POLICY', 'Orientations', 20, 'TREATED'), ('38', gen_random_uuid(), $1, 2, 'PSP_OPINION', null, 20, 'TREATED')`,
    [held],
  );
});

afterAll(() => world.close());

describe('national', () => {
  test('tells no number outside the list, at any depth', () => {
    const national = world.schema.getType('National') as GraphQLObjectType;
    expect(numbersUnder(national, [], ['National']).sort()).toEqual([...ALLOWED].sort());
  });

  test('counts by body the sittings on policy of a year that is over: none on persons, none of RESTRICTED or MINORS_PATHWAYS', async () => {
    const { national } = await world.ask<{ national: { coverage: unknown[] } }>(
      miprof,
      `{ national { coverage(year: 2025, region: "84") {
      territory { code } body state mandatesFilled planned convened held postponed policyItems legalMinimum legalMinimumMet } } }`,
    );
    expect(national.coverage).toHaveLength(36);
    expect(national.coverage).toContainEqual({
      territory: { code: '38' },
      body: 'PROSTITUTION_EXIT_COMMISSION',
      state: 'INSTALLED',
      mandatesFilled: 1,
      planned: 1,
      convened: 0,
      held: 1,
      postponed: 0,
      policyItems: 1,
      legalMinimum: 1,
      legalMinimumMet: true,
    });
    expect(national.coverage).toContainEqual({
      territory: { code: '38' },
      body: 'CODAF',
      state: 'INSTALLED',
      mandatesFilled: 0,
      planned: 0,
      convened: 0,
      held: 0,
      postponed: 0,
      policyItems: 0,
      legalMinimum: 3,
      legalMinimumMet: false,
    });
    expect(national.coverage).toContainEqual(
      expect.objectContaining({ territory: { code: '01' }, state: 'NOT_INSTALLED', held: 0 }),
    );
  });

  test('sums to the country and to each region, whatever the breakdown', async () => {
    const { national } = await world.ask<{
      national: {
        country: { installed: number; held: number }[];
        regions: { region: unknown; installed: number; held: number }[];
      };
    }>(
      miprof,
      `{ national {
        country: coverageTotals(year: 2025, body: PROSTITUTION_EXIT_COMMISSION) { region { code } installed dormant held atLegalMinimum }
        regions: coverageTotals(year: 2025, body: PROSTITUTION_EXIT_COMMISSION, by: REGION) { region { code } installed held } } }`,
    );
    expect(national.country).toEqual([{ region: null, installed: 2, dormant: 0, held: 1, atLegalMinimum: 1 }]);
    expect(national.regions).toHaveLength(18);
    expect(national.regions.reduce((sum, { installed }) => sum + installed, 0)).toBe(2);
    expect(national.regions.reduce((sum, { held }) => sum + held, 0)).toBe(1);
  });

  test('tell no sitting of a year that is not over, nor of one to come, by whatever question', async () => {
    const year = Number(legalToday().slice(0, 4));
    for (const asked of [year, year + 1]) {
      const { national } = await world.ask<{ national: { lines: object[]; sums: object[] } }>(
        miprof,
        `{ national { lines: coverage(year: ${asked}) { planned convened held postponed policyItems legalMinimumMet }
          sums: coverageTotals(year: ${asked}) { planned convened held postponed policyItems atLegalMinimum } } }`,
      );
      const told = [...national.lines, ...national.sums].flatMap((line) => Object.values(line));
      expect(new Set(told)).toEqual(new Set([null]));
    }
    const { national } = await world.ask<{ national: { coverage: { year: number }[] } }>(
      miprof,
      '{ national { coverage { year } } }',
    );
    expect(new Set(national.coverage.map((line) => line.year))).toEqual(new Set([year - 1]));
  });

  test('leave nothing to take away: a sitting on persons moves no number that leaves its département', async () => {
    const everything = async () =>
      world.ask(
        miprof,
        `{ national { coverage(year: 2025) { planned convened held postponed policyItems legalMinimumMet }
          coverageTotals(year: 2025, by: REGION) { planned convened held postponed policyItems atLegalMinimum } } }`,
      );
    const before = await everything();
    for (const status of ['PLANNED', 'CONVENED', 'HELD', 'POSTPONED'])
      await sitting(commission, 'PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES', '2025-07-03', status);
    expect(await everything()).toEqual(before);
  });

  test('are live in the département itself, where the list of sittings shows them', async () => {
    const asked = `{ departement(code: "38") { activity(year: 2025) { body planned convened held heldOnPolicy postponed legalMinimum } } }`;
    const { departement } = await world.ask<{ departement: { activity: object[] } }>(coordinator, asked);
    expect(departement.activity).toContainEqual({
      body: 'PROSTITUTION_EXIT_COMMISSION',
      planned: 2,
      convened: 1,
      held: 4,
      heldOnPolicy: 1,
      postponed: 1,
      legalMinimum: 1,
    });
    expect((await world.ask<{ departement: null }>(miprof, asked)).departement).toBeNull();
  });

  test('an account without a mandate in force reads the geography, and no figure', async () => {
    const stranger = await world.account('stranger', { role: 'POLICE', validUntil: '2021-01-01' });
    const { national } = await world.ask<{
      national: { territories: unknown[]; coverage: unknown[]; coverageTotals: unknown[] };
    }>(
      stranger,
      '{ national { territories { code } regions { code } bodyKinds { kind } coverage { held } coverageTotals { held } } }',
    );
    expect(national.territories).toHaveLength(101);
    expect([national.coverage, national.coverageTotals]).toEqual([[], []]);
  });

  test('the legal minimum is that of the year: one sitting of the commission before 2026, two since', () => {
    expect([2016, 2025, 2026].map((year) => minimumOf('PROSTITUTION_EXIT_COMMISSION', year))).toEqual([null, 1, 2]);
  });
});
