import { farDay } from '../support/far-days';
import { SHEET, type SittingWorld } from './sitting-world';

const ACCORD = ['IDENTITY', 'CONTACT', 'SOCIAL_SITUATION', 'COMPLAINT', 'PROCEEDINGS', 'EXPLOITATION'];

/** Before a convened sitting, with the accord of the person: by default, that the parquet reads of her proceedings. */
export async function listedOf(world: SittingWorld, groups: readonly string[] = ACCORD) {
  const opened = await world.act(world.association, 'openCase', { departement: '38', sheet: SHEET }, 'case { id }');
  const caseId = opened.case.id as string;
  const body = 'PROSTITUTION_EXIT_COMMISSION';
  const accord = { caseId, body, purpose: 'PSP', groups, givenOn: '2026-01-05', manner: 'WRITTEN' };
  await world.act(world.association, 'recordAccord', accord, 'accord { id }');
  const { warnings } = await world.act(world.association, 'submitCase', { caseId });
  const acknowledgedWarnings = warnings.map(({ rule }) => rule);
  const submitted = await world.act(
    world.association,
    'submitCase',
    { caseId, acknowledgedWarnings },
    'case { referrals { id } }',
  );
  const referralId = submitted.case.referrals[0].id as string;
  await world.act(world.coordinator, 'acceptReferral', { referralId }, '', 'ReferralActInput');
  const sessionId = await world.session(farDay());
  await world.place(sessionId, referralId);
  const convened = await world.act(
    world.coordinator,
    'conveneSession',
    { sessionId, acknowledgedWarnings: ['UNDERTAKING_MISSING', 'SEAT_UNATTENDED', 'SEAT_VACANT'] },
    '',
    'ConveneSessionInput',
  );
  if (convened.userErrors.length > 0) throw new Error(JSON.stringify(convened.userErrors));
  return { caseId, referralId, sessionId };
}
