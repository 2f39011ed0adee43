import { SittingWorld } from './sitting-world';

const COMMISSION =
  '{ departement(code: "38") { body(kind: PROSTITUTION_EXIT_COMMISSION) { id withoutUndertaking { quality } } } }';

let world: SittingWorld;
let bodyId: string;
let membershipId: string;

const convene = (sessionId: string, acknowledgedWarnings: string[] = []) =>
  world.act(world.coordinator, 'conveneSession', { sessionId, acknowledgedWarnings }, 'session { status }');

beforeAll(async () => {
  world = await SittingWorld.open();
  const { data } = await world.coordinator(COMMISSION);
  bodyId = data!.departement.body.id;
  const member = { formation: 'INDIVIDUAL_CASES', role: 'HEALTH', quality: 'Médecin, nouvellement désigné' };
  const appointed = await world.act(
    world.coordinator,
    'appointMember',
    { bodyId, ...member, voting: true, category: 'DESIGNATED' },
    'membership { id }',
  );
  membershipId = appointed.membership.id;
}, 120_000);
afterAll(() => world.api.close());

/** A sitting with a file on its agenda. */
async function hearing(days: number): Promise<string> {
  const sessionId = await world.session(world.dayIn(days));
  await world.place(sessionId, (await world.acceptedCase()).referralId);
  return sessionId;
}

describe('convening before every member has signed the confidentiality undertaking', () => {
  it('is a warning that names the quality, and passes once it is acknowledged', async () => {
    const sessionId = await hearing(40);
    const asked = await convene(sessionId);
    expect(asked.session).toBeNull();
    expect(asked.userErrors).toMatchObject([{ code: 'WARNING_NOT_ACKNOWLEDGED' }]);
    expect(asked.userErrors[0]!.message).toContain('Médecin, nouvellement désigné');
    const passed = await convene(sessionId, ['UNDERTAKING_MISSING']);
    expect(passed.session).toEqual({ status: 'CONVENED' });
    expect(passed.warnings).toMatchObject([{ rule: 'UNDERTAKING_MISSING' }]);
  });

  it('is no matter where no file is heard', async () => {
    const sessionId = await world.policySession(world.dayIn(41));
    expect((await convene(sessionId)).userErrors).toEqual([]);
  });

  it('is over once the secretariat has recorded what was signed on paper', async () => {
    const recorded = await world.act(world.coordinator, 'recordUndertaking', { bodyId, memberIds: [membershipId] });
    expect(recorded.userErrors).toEqual([]);
    const { data } = await world.coordinator(COMMISSION);
    expect(data!.departement.body.withoutUndertaking).toEqual([]);
    expect((await convene(await hearing(42))).userErrors).toEqual([]);
  });
});
