import { SittingWorld } from './sitting-world';

const READ = 'query ($id: ID!) { node(id: $id) { ... on Referral { createdAt } } }';
const MIDNIGHT = /T00:00:00\.000Z$/;

describe('the instant of a referral', () => {
  let world: SittingWorld;
  let referralId: string;

  beforeAll(async () => {
    world = await SittingWorld.open();
    ({ referralId } = await world.acceptedCase());
  });
  afterAll(() => world.api.close());

  const createdAt = async (who: SittingWorld['association']) =>
    ((await who(READ, { id: referralId })).data as any).node.createdAt as string;

  it('is exact for the association that keeps the file', async () => {
    expect(await createdAt(world.association)).not.toMatch(MIDNIGHT);
  });

  it('is a day for every other reader: two referrals made in one act would be joined by their instant', async () => {
    expect(await createdAt(world.coordinator)).toMatch(MIDNIGHT);
    expect(await createdAt(world.prefecture)).toMatch(MIDNIGHT);
  });
});
