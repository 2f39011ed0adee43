import { SittingWorld } from './sitting-world';

let world: SittingWorld;
let caseId: string;
beforeAll(async () => {
  world = await SittingWorld.open();
  ({ caseId } = await world.acceptedCase());
}, 120_000);
afterAll(() => world.api.close());

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
type Who = SittingWorld['coordinator'];
const suggest = (who: Who, body = COMMITTEE) => world.act(who, 'suggestReferral', { caseId, body }, 'suggested');
const waiting = async (who: Who) => {
  const { data } = await who('{ viewer { toDo(departement: "38") { kind subject } } }');
  return data!.viewer.toDo.filter(
    ({ kind, subject }: { kind: string; subject: string }) => kind === 'SUGGESTION_TO_CONSIDER' && subject === caseId,
  );
};

describe('a body that the coordinator suggests', () => {
  it('waits for the team alone, which chooses whom to seize', async () => {
    expect(await waiting(world.association)).toEqual([]);
    expect(await suggest(world.coordinator)).toMatchObject({ suggested: true, userErrors: [] });
    expect(await waiting(world.association)).toHaveLength(1);
    expect(await waiting(world.police)).toEqual([]);
    const { data } = await world.association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { timeline { kind } referrals { body { kind } } } } }',
      { id: caseId },
    );
    const { timeline, referrals } = data!.departement.case;
    expect(timeline).toContainEqual({ kind: 'SUGGESTED' });
    expect(referrals.map(({ body }: { body: { kind: string } }) => body.kind)).not.toContain(COMMITTEE);
  });

  it('is suggested by the secretariat that instructs the file, and by nobody else', async () => {
    for (const who of [world.association, world.prefecture, world.police])
      expect((await suggest(who)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await suggest(await world.api.as('coordinator-69'))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await suggest(await world.api.as('clav-38'))).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
