import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { SittingWorld } from './sitting-world';

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

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';
const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
const again = (caseId: string, more: object = { body: COMMISSION }) =>
  world.act(
    world.association,
    'referCase',
    { caseId, ...more },
    'referral { id reference authoritative stage status }',
  );
const referral = (who: typeof world.coordinator, act: string, input: object, type?: string) =>
  world.act(who, act, input, '', type);
const readable = async (id: string) =>
  (
    await world.coordinator(
      'query ($id: ID!) { node(id: $id) { ... on Referral { sheet { identity { __typename } } } } }',
      { id },
    )
  ).data!.node;
const caseOf = async (id: string) =>
  (
    await admin.query(
      'select stage, outcome, ended_at, authoritative_referral_id as leading from tenant.case_file where id = $1',
      [decodeId(id)!.uuid],
    )
  ).rows[0];

/** The case stands before the commission again, by a referral that is another one: it can be accepted and read. */
async function standsAgain(caseId: string, closedId: string, made: any): Promise<void> {
  expect(made.userErrors).toEqual([]);
  expect(made.referral).toMatchObject({ authoritative: true, stage: 'SUBMITTED', status: 'PROPOSED' });
  expect(made.referral.id).not.toBe(closedId);
  const accepted = await referral(
    world.coordinator,
    'acceptReferral',
    { referralId: made.referral.id },
    'ReferralActInput',
  );
  expect(accepted.userErrors).toEqual([]);
  expect((await readable(made.referral.id)).sheet.identity.__typename).toBe('IdentityGroup');
  expect(await caseOf(caseId)).toMatchObject({
    stage: 'SUBMITTED',
    outcome: null,
    ended_at: null,
    leading: decodeId(made.referral.id)!.uuid,
  });
}

describe('a closed referral', () => {
  it('is made again once the person gives her accord again, on that new accord', async () => {
    const { caseId, referralId, accordId } = await world.acceptedCase();
    await world.act(world.association, 'withdrawAccord', { accordId });
    expect((await again(caseId)).userErrors).toMatchObject([{ code: 'ACCORD_REQUIRED' }]);
    await recordAccord(world.association, caseId);
    await standsAgain(caseId, referralId, await again(caseId));
  });

  it('is made again after the secretariat declined it by mistake', async () => {
    const { id } = await openDraft(world.association);
    await recordAccord(world.association, id);
    const submitted = (await submitDraft(world.association, id)).data!.submitCase;
    const referralId = submitted.case.referrals[0].id as string;
    await referral(world.coordinator, 'declineReferral', { referralId, reason: 'par erreur' });
    await standsAgain(id, referralId, await again(id));
  });

  it('is made again after the association took it back', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    await referral(world.association, 'withdrawReferral', { referralId }, 'ReferralActInput');
    await standsAgain(caseId, referralId, await again(caseId));
  });

  it('is made again after the whole file was withdrawn, which comes back with it', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    expect((await world.act(world.association, 'withdrawCase', { caseId })).userErrors).toEqual([]);
    await standsAgain(caseId, referralId, await again(caseId));
  });

  it('is made again after the préfet refused: a refusal ends a request, not the right to make another', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    await admin.query(
      `insert into tenant.external_handover (departement_code, referral_id, handed_over_at, outcome)
        values ('38', $1, now() - interval '2 days', 'UNFAVOURABLE')`,
      [decodeId(referralId)!.uuid],
    );
    const decision = {
      referralId,
      sense: 'REFUSED',
      signatory: 'Le préfet',
      signedOn: world.dayIn(0),
      reasons: 'par erreur',
    };
    expect((await world.act(world.prefecture, 'recordDecision', decision)).userErrors).toEqual([]);
    expect(await caseOf(caseId)).toMatchObject({ stage: 'ENDED', outcome: 'REFUSED' });
    await standsAgain(caseId, referralId, await again(caseId));
  });

  it('is made again to the committee, with its own pseudonym', async () => {
    const { id } = await openDraft(world.association, {
      ...SHEET,
      exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' },
    });
    await submitDraft(world.association, id);
    await recordAccord(world.association, id, COMMITTEE, 'VICTIM_SUPPORT');
    const share = { body: COMMITTEE, situation: 'Besoin d’un logement.', groups: ['IDENTITY'] };
    const first = await again(id, share);
    expect((await again(id, share)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['body'] }]);
    await referral(world.association, 'withdrawReferral', { referralId: first.referral.id }, 'ReferralActInput');
    const second = await again(id, share);
    expect(second.userErrors).toEqual([]);
    expect(second.referral.reference).not.toBe(first.referral.reference);
  });
});

describe('what is before a body already', () => {
  it('is not referred to it twice, not even at the same moment', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    expect((await again(caseId)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    await referral(world.association, 'withdrawReferral', { referralId }, 'ReferralActInput');
    const both = await Promise.all([again(caseId), again(caseId)]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      expect.stringMatching(/ALREADY_EXISTS|VERSION_CONFLICT/),
    ]);
  });

  it('rests on the accord that is given again, when it was decided meanwhile', async () => {
    const { caseId, referralId, accordId } = await world.acceptedCase();
    await admin.query("update tenant.referral set stage = 'RUNNING' where id = $1", [decodeId(referralId)!.uuid]);
    await world.act(world.association, 'withdrawAccord', { accordId });
    expect((await readable(referralId))?.sheet.identity.__typename ?? 'Masked').toBe('Masked');
    await recordAccord(world.association, caseId);
    expect((await readable(referralId)).sheet.identity.__typename).toBe('IdentityGroup');
  });
});
