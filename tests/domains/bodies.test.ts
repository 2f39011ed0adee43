import { seatVerdict } from '../../server/domains/actors/bodies/bodies.rules';
import { ruleCatalogue } from '../../server/domains/coordination/rules/catalogue.rules';
import { encodeId } from '../../server/kernel/id';
import { DirectoryWorld } from './directory-world';

const INSTALL = `mutation ($input: InstallBodyInput!) { installBody(input: $input) {
  body { id kind state stateSince agendaKeeping version shortName } userErrors { code path } } }`;
const APPOINT = `mutation ($input: AppointMemberInput!) { appointMember(input: $input) {
  membership { quality hasAccount body { kind } } userErrors { code path rule } warnings { rule } } }`;

interface Installed {
  installBody: { body: { id: string; version: number } | null; userErrors: unknown[] };
}

let world: DirectoryWorld;
let admin: string;
let coordinator: string;
let commission: string;

beforeAll(async () => {
  world = await DirectoryWorld.open();
  commission = await world.body('38', 'PROSTITUTION_EXIT_COMMISSION');
  admin = await world.account('admin', { role: 'ADMIN', departement: null });
  coordinator = await world.account('coordinator', { role: 'COORDINATOR', bodyId: commission });
});

afterAll(() => world.close());

const install = async (by: string, input: object) => (await world.ask<Installed>(by, INSTALL, { input })).installBody;

describe('installing a body', () => {
  const codaf = { departement: '38', kind: 'CODAF', state: 'INSTALLED', since: '2021-03-01' };

  test('is for its own secretariat, the préfecture or an administrator', async () => {
    expect(await install(coordinator, codaf)).toMatchObject({ body: null, userErrors: [{ code: 'FORBIDDEN' }] });
    expect(await install(admin, { ...codaf, agendaKeeping: 'EXTERNAL' })).toMatchObject({
      body: { kind: 'CODAF', state: 'INSTALLED', agendaKeeping: 'EXTERNAL', version: 1 },
      userErrors: [],
    });
  });

  test('keeps what is not said, and refuses a stale version and a date to come', async () => {
    const dormant = { ...codaf, state: 'DORMANT', since: '2024-01-01' };
    const { body } = await install(admin, dormant);
    expect(body).toMatchObject({ state: 'DORMANT', stateSince: '2024-01-01', agendaKeeping: 'EXTERNAL', version: 2 });
    expect((await install(admin, { ...dormant, expectedVersion: 1 })).userErrors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['expectedVersion'] },
    ]);
    expect((await install(admin, { ...dormant, since: '2190-01-01' })).userErrors).toEqual([
      { code: 'INVALID_VALUE', path: ['since'] },
    ]);
  });

  test('two installations at once make one body', async () => {
    const clav = { ...codaf, kind: 'VICTIM_SUPPORT_COMMITTEE' };
    const answers = await Promise.all([install(admin, clav), install(admin, clav)]);
    expect(new Set(answers.map(({ body }) => body?.id)).size).toBe(1);
  });

  test('somebody of another département finds nothing', async () => {
    const elsewhere = await world.account('elsewhere', { role: 'PREFECTURE', departement: '69' });
    expect((await install(elsewhere, codaf)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('appointing a member', () => {
  const asked = () => ({
    bodyId: encodeId('Body', '38', commission),
    formation: 'INDIVIDUAL_CASES',
    role: 'MAGISTRATE',
    quality: 'Magistrat honoraire',
    voting: true,
  });
  const appoint = async (input: object) =>
    (await world.ask<{ appointMember: unknown }>(coordinator, APPOINT, { input })).appointMember;

  test('works without an account; a second member of one quality is told, then passes', async () => {
    expect(await appoint(asked())).toMatchObject({
      membership: { quality: 'Magistrat honoraire', hasAccount: false },
      userErrors: [],
    });
    expect(await appoint(asked())).toMatchObject({
      membership: null,
      userErrors: [{ code: 'WARNING_NOT_ACKNOWLEDGED' }],
    });
    expect(await appoint({ ...asked(), acknowledgedWarnings: ['SAME_QUALITY'] })).toMatchObject({
      membership: { hasAccount: false },
      userErrors: [],
    });
  });

  test('keeps to the formations of the body', async () => {
    expect(await appoint({ ...asked(), formation: 'RESTRICTED' })).toMatchObject({
      userErrors: [{ code: 'INVALID_VALUE', path: ['formation'] }],
    });
  });

  test('keeps child welfare from individual files, by the décret of 30/12/2025', async () => {
    expect(await appoint({ ...asked(), role: 'CHILD_WELFARE' })).toMatchObject({
      userErrors: [{ rule: 'CASF R.121-12-7 (décret du 30/12/2025)' }],
    });
    expect(seatVerdict('POLICY', 'CHILD_WELFARE', '2026-03-01').verdict).toBe('OK');
    expect(seatVerdict('INDIVIDUAL_CASES', 'CHILD_WELFARE', '2025-03-01').verdict).toBe('OK');
  });

  test('more than three years passes only once the warning is acknowledged', async () => {
    const long = {
      ...asked(),
      quality: 'Médecin',
      role: 'HEALTH',
      appointedOn: '2026-01-01',
      validUntil: '2030-01-01',
    };
    expect(await appoint(long)).toMatchObject({ membership: null, userErrors: [{ code: 'WARNING_NOT_ACKNOWLEDGED' }] });
    expect(await appoint({ ...long, acknowledgedWarnings: ['APPOINTMENT_LENGTH'] })).toMatchObject({
      userErrors: [],
      warnings: [{ rule: 'APPOINTMENT_LENGTH' }],
    });
  });

  test('a member with an account sits under a mandate of that seat', async () => {
    const doctor = await world.account('doctor');
    const mandateId = encodeId('Mandate', '38', await world.mandate(doctor, { role: 'HEALTH', bodyId: commission }));
    expect(await appoint({ ...asked(), mandateId })).toMatchObject({
      userErrors: [{ code: 'INVALID_VALUE', path: ['mandateId'] }],
    });
    const seated = { ...asked(), role: 'HEALTH', mandateId };
    expect(await appoint(seated)).toMatchObject({ membership: { hasAccount: true }, userErrors: [] });
    expect(await appoint(seated)).toMatchObject({ membership: null, userErrors: [{ code: 'ALREADY_EXISTS' }] });
  });
});

describe('reading', () => {
  test('bodies, their members and their texts, in one département', async () => {
    const { departement } = await world.ask<{
      departement: {
        bodies: { kind: string; name: string; members: unknown[]; reference: { crpaApplies: boolean } }[];
      };
    }>(
      coordinator,
      '{ departement(code: "38") { bodies { id kind name members { role } reference { crpaApplies minimumSittings { minimum } } } } }',
    );
    expect(departement.bodies.map(({ kind }) => kind)).toEqual([
      'PROSTITUTION_EXIT_COMMISSION',
      'CODAF',
      'VICTIM_SUPPORT_COMMITTEE',
    ]);
    expect(departement.bodies[0]).toMatchObject({ reference: { crpaApplies: true } });
    expect(departement.bodies[0]!.members).toHaveLength(4);
  });

  test('a node is found by its id in its own département, and nowhere else', async () => {
    const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Body { kind } } }`;
    const id = encodeId('Body', '38', commission);
    expect(await world.ask(coordinator, NODES, { ids: [id, 'nonsense'] })).toEqual({
      nodes: [{ __typename: 'Body', id, kind: 'PROSTITUTION_EXIT_COMMISSION' }, null],
    });
    const elsewhere = await world.account('lyon', { role: 'PREFECTURE', departement: '69' });
    expect(await world.ask(elsewhere, NODES, { ids: [id] })).toEqual({ nodes: [null] });
    await expect(world.ask(coordinator, NODES, { ids: [id, encodeId('Body', '69', commission)] })).rejects.toThrow(
      'un seul département',
    );
  });
});

describe('the catalogue of rules', () => {
  test('has one name per rule, and is filtered by body', async () => {
    expect(new Set(ruleCatalogue.map(({ id }) => id)).size).toBe(ruleCatalogue.length);
    const { rules } = await world.ask<{ rules: { appliesTo: string[] }[] }>(
      coordinator,
      '{ rules(appliesTo: CODAF) { id appliesTo text validFrom validUntil effect } }',
    );
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.every(({ appliesTo }) => appliesTo.includes('CODAF'))).toBe(true);
  });

  test('tells the day of the text, and those in force on a day', async () => {
    const inForceOn = async (day: string) =>
      (
        await world.ask<{ rules: { id: string; textDate: string | null }[] }>(
          coordinator,
          'query ($day: LocalDate!) { rules(inForceOn: $day) { id textDate } }',
          { day },
        )
      ).rules;
    const [before, since] = [await inForceOn('2025-12-31'), await inForceOn('2026-01-01')];
    const named = (rules: { id: string }[]) => rules.map(({ id }) => id).filter((id) => /^MINIMUM_SITTINGS_2/.test(id));
    expect(named(before)).toEqual(['MINIMUM_SITTINGS_2017']);
    expect(named(since)).toEqual(['MINIMUM_SITTINGS_2026']);
    expect(since).toContainEqual({ id: 'MINIMUM_SITTINGS_2026', textDate: '2025-12-30' });
    expect(since).toContainEqual({ id: 'QUORUM', textDate: '2015-10-23' });
    expect(since).toContainEqual({ id: 'SESSION_CAPACITY', textDate: null });
  });
});
