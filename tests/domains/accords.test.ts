import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { SittingWorld } from './sitting-world';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { farDay } from '../support/far-days';

let world: SittingWorld;
let admin: Client;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const GROUPS = [
  'IDENTITY',
  'CONTACT',
  'SOCIAL_SITUATION',
  'HEALTH',
  'FAMILY',
  'RESIDENCE',
  'COMPLAINT',
  'EXPLOITATION',
];
const agreed = (caseId: string, groups: string[], body = 'PROSTITUTION_EXIT_COMMISSION', purpose = 'PSP') =>
  world.act(
    world.association,
    'recordAccord',
    { caseId, body, purpose, groups, givenOn: '2026-01-06', manner: 'ORAL' },
    'accord { id }',
  );
const withdrawn = (accordId: string) => world.act(world.association, 'withdrawAccord', { accordId });

const READ = `query ($id: ID!) { node(id: $id) { ... on Referral { status sheet { complaint { __typename ... on Masked { rule } } exploitation { __typename } } } } }`;
const read = async (who: Ask, id: string) => (await who(READ, { id })).data!.node;
const sharedOf = async (caseId: string) =>
  (
    await admin.query<{ status: string; accord_mask: number }>(
      'select status, accord_mask from tenant.referral where case_id = $1',
      [decodeId(caseId)!.uuid],
    )
  ).rows;

describe('an accord that takes the place of another', () => {
  it('shares at once no more than the person now agrees to', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    expect((await read(world.coordinator, referralId)).sheet.complaint.__typename).toBe('ComplaintGroup');
    expect(
      (
        await agreed(
          caseId,
          GROUPS.filter((group) => group !== 'COMPLAINT'),
        )
      ).userErrors,
    ).toEqual([]);
    const { sheet } = await read(world.coordinator, referralId);
    expect(sheet).toMatchObject({
      complaint: { __typename: 'Masked', rule: 'ACCORD' },
      exploitation: { __typename: 'ExploitationGroup' },
    });
  });

  it('never shares more in a referral that was made for less', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    await agreed(caseId, ['IDENTITY', 'EXPLOITATION']);
    await agreed(caseId, GROUPS);
    expect((await read(world.coordinator, referralId)).sheet.complaint).toMatchObject({
      __typename: 'Masked',
      rule: 'ACCORD',
    });
  });

  it('bears what the one before it opened: withdrawn, it closes that, and its point leaves the agenda', async () => {
    const [{ caseId, referralId, accordId }, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
    await world.place(sessionId, referralId);
    const { accord } = await agreed(caseId, GROUPS);
    expect((await withdrawn(accordId)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await withdrawn(accord.id as string)).userErrors).toEqual([]);
    expect(await sharedOf(caseId)).toEqual([{ status: 'CLOSED', accord_mask: 0 }]);
    expect(await read(world.coordinator, referralId)).toBeNull();
    expect((await world.read(world.coordinator, sessionId, 'agenda { id }')).agenda).toEqual([]);
  });
});

describe('an accord withdrawn while something is about to rest on it', () => {
  /** Its withdrawal has been written and is not committed yet when the act begins. */
  async function during(accordId: string, act: () => Promise<any>): Promise<any> {
    await admin.query('begin');
    await admin.query('update tenant.accord set withdrawn_at = now() where id = $1', [decodeId(accordId)!.uuid]);
    const acting = act();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await admin.query('commit');
    return acting;
  }

  it('opens nothing to the commission', async () => {
    const { id } = await openDraft(world.association, SHEET);
    const accord = await recordAccord(world.association, id);
    const acknowledgedWarnings = (await world.act(world.association, 'submitCase', { caseId: id })).warnings.map(
      ({ rule }) => rule,
    );
    const { userErrors } = await during(accord.id, () =>
      world.act(world.association, 'submitCase', { caseId: id, acknowledgedWarnings }),
    );
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['ACCORD_REQUIRED']);
    expect(await sharedOf(id)).toEqual([]);
  });

  it('opens nothing to the committee', async () => {
    const { id } = await openDraft(world.association, {
      ...SHEET,
      exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' },
    });
    await submitDraft(world.association, id);
    const { accord } = await agreed(id, GROUPS, 'VICTIM_SUPPORT_COMMITTEE', 'VICTIM_SUPPORT');
    const input = { caseId: id, body: 'VICTIM_SUPPORT_COMMITTEE', situation: 'Besoin d’un logement.', groups: GROUPS };
    const { userErrors } = await during(accord.id as string, () => world.act(world.association, 'referCase', input));
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['ACCORD_REQUIRED']);
    expect(await sharedOf(id)).toEqual([]);
  });
});
