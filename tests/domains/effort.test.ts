import { farDay } from '../support/far-days';
import { SittingWorld } from './sitting-world';

const FIELDS =
  'held minutes services { role organisation seats attended minutes members { quality summoned attended minutes } } joint { heldOn otherHeldOn otherBody shared }';

let world: SittingWorld;
beforeAll(async () => {
  world = await SittingWorld.open();
}, 120_000);
afterAll(() => world.api.close());

const effortOf = async (ask: SittingWorld['coordinator'], day: string, kind = 'PROSTITUTION_EXIT_COMMISSION') => {
  const { data, errors } = await ask(
    `query Effort { departement(code: "38") { body(kind: ${kind}) { effort(year: ${day.slice(0, 4)}) { ${FIELDS} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.departement.body.effort;
};

/** A sitting on policy, held, that so many of its members attended. */
async function held(day: string, attending: number): Promise<{ quality: string; role: string }[]> {
  const by = (name: string, input: object, type?: string) => world.act(world.coordinator, name, input, '', type);
  const sessionId = await world.policySession(day, ['Bilan']);
  await by('conveneSession', { sessionId });
  await by('openSession', { sessionId, acknowledgedWarnings: ['OPENING_DAY'] }, 'SessionInput');
  const { convocations } = await world.read(world.coordinator, sessionId, 'convocations { memberId quality role }');
  const came = convocations.slice(0, attending);
  const lines = came.map(({ memberId }: { memberId: string }) => ({ memberId, state: 'PRESENT' }));
  await by('recordAttendances', { sessionId, lines });
  expect((await by('closeSession', { sessionId })).userErrors).toEqual([]);
  return came;
}

describe('what a body asks of its members', () => {
  it('is counted from the attendance, by service and by member, and grows with each sitting held', async () => {
    const day = farDay(3);
    const before = await effortOf(world.coordinator, day);
    const came = await held(day, 3);
    const after = await effortOf(world.coordinator, day);
    expect(after.held).toBe(before.held + 1);
    expect(after.minutes).toBeGreaterThan(before.minutes);
    const attended = (effort: typeof after) =>
      effort.services.reduce((sum: number, service: { attended: number }) => sum + service.attended, 0);
    expect(attended(after)).toBe(attended(before) + 3);
    const service = after.services.find(({ role }: { role: string }) => role === came[0]!.role);
    const member = service.members.find(({ quality }: { quality: string }) => quality === came[0]!.quality);
    expect(member.attended).toBeGreaterThan(0);
    expect(member.minutes).toBeGreaterThan(0);
    const minutes = after.services.map((each: { minutes: number }) => each.minutes);
    expect(minutes).toEqual([...minutes].sort((one, other) => other - one));
  });

  it('is told to its own secretariat alone', async () => {
    const day = farDay(3);
    expect(await effortOf(await world.api.as('prefecture-38'), day)).toBeNull();
    expect(await effortOf(world.coordinator, day, 'VICTIM_SUPPORT_COMMITTEE')).toBeNull();
    expect(await effortOf(await world.api.as('clav-38'), day, 'VICTIM_SUPPORT_COMMITTEE')).not.toBeNull();
  });

  it('names the sittings of two bodies that the same services attend within a month', async () => {
    const day = farDay(12);
    const near = async () => {
      const { joint } = await effortOf(world.coordinator, day);
      return joint.filter(({ heldOn }: { heldOn: string }) => heldOn === day);
    };
    await world.policySession(day, ['Bilan']);
    expect(await near()).toEqual([]);
    const committee = await world.api.as('clav-38');
    const { session, userErrors } = await world.act(
      committee,
      'scheduleSession',
      {
        departement: '38',
        body: 'VICTIM_SUPPORT_COMMITTEE',
        formation: 'PLENARY',
        heldOn: farDay(14),
        startsAt: '10:00',
        capacityMinutes: 90,
      },
      'session { id }',
    );
    expect([session !== null, userErrors]).toEqual([true, []]);
    const [found] = await near();
    expect(found).toMatchObject({ otherHeldOn: farDay(14), otherBody: 'VICTIM_SUPPORT_COMMITTEE' });
    expect(found.shared.length).toBeGreaterThanOrEqual(3);
  });
});
