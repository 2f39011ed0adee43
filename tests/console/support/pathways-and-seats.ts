import { addDays, addMonths, localDateAt } from '../../../server/kernel/local-date';
import { SHEET } from '../../support/stories';
import type { CanaryWorld } from '../../canaries/canary-world';
import type { Ask } from '../../support/api';

interface Followed {
  caseId: string;
  referralId: string;
}

const today = (): string => localDateAt(new Date(), 'Europe/Paris');

/** Begun some months ago, with days that no act covers, and an aid that is asked for. */
export async function pathwayThatRuns(world: CanaryWorld, departement: string): Promise<Followed> {
  const startedOn = addMonths(today(), -9);
  const startsOn = addDays(addMonths(startedOn, 6), 12);
  const found = await register(world, departement, startedOn, [{ startsOn, signedOn: addDays(startsOn, -3) }]);
  await world.act(`association-${departement}`, 'recordBenefit', {
    caseId: found.caseId,
    kind: 'AFIS',
    requestedOn: addMonths(today(), -2),
  });
  return found;
}

export async function pathwayThatEnded(world: CanaryWorld, departement: string): Promise<Followed> {
  const found = await register(world, departement, addMonths(today(), -4), []);
  const input = { referralId: found.referralId, reason: 'LOST_CONTACT', endedOn: today() };
  await world.act(`association-${departement}`, 'endPathway', input);
  return found;
}

async function register(
  world: CanaryWorld,
  departement: string,
  startedOn: string,
  renewals: object[],
): Promise<Followed> {
  const input = {
    ...{ departement, sheet: SHEET, startedOn, signedOn: addDays(startedOn, -10), renewals },
    ...{ signatory: 'Le préfet', accordGivenOn: today(), accordManner: 'WRITTEN' },
    accordGroups: ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'],
    acknowledgedWarnings: ['PERIOD_GAP'],
  };
  const made = await world.act(
    `association-${departement}`,
    'registerRunningPathway',
    input,
    'case { id referrals { id } }',
  );
  return { caseId: made.case.id as string, referralId: made.case.referrals[0].id as string };
}

/** Of the commission, whose seats are all held: a member on paper leaves. */
export async function seatThatNobodyHolds(world: CanaryWorld, ask: Ask, departement: string): Promise<void> {
  const { data } = await ask(
    `{ departement(code: "${departement}") { body(kind: PROSTITUTION_EXIT_COMMISSION) { members { id hasAccount } } } }`,
  );
  const members = data!.departement.body.members as { id: string; hasAccount: boolean }[];
  const membershipId = members.findLast(({ hasAccount }) => !hasAccount)!.id;
  await world.act(`coordinator-${departement}`, 'endMembership', { membershipId, reason: 'RESIGNED' });
}
