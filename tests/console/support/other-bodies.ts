import type { CanaryWorld } from '../../canaries/canary-world';
import { farDay } from '../../support/far-days';

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';

interface OtherBodies {
  /** An alert that its parquet accepted. */
  alert: string;
  /** A situation that the committee has treated, and whose outcome is still to give. */
  treated: string;
  /** A sitting of the committee whose agenda waits for those who chair it. */
  toValidate: string;
}

/** What waits at the CODAF and at the committee. */
export async function otherBodies(world: CanaryWorld, departement: string): Promise<OtherBodies> {
  const by = (name: string) => `${name}-${departement}`;
  const { caseId } = await world.accepted(departement);
  const refer = async (more: object, answers: string) => {
    const { referral } = await world.act(by('association'), 'referCase', { caseId, ...more }, 'referral { id }');
    await world.act(by(answers), 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
    return referral.id as string;
  };
  const told = { situation: 'Une situation.', supportAsked: 'HOUSING' };
  const treated = await refer({ body: COMMITTEE, ...told }, 'clav');
  const { sessionId, itemId } = await sitting(world, departement, treated);
  for (const chair of ['prefecture', 'parquet']) {
    const agendaDigest = await world.agendaDigest(by(chair), departement, sessionId);
    await world.act(by(chair), 'validateAgenda', { sessionId, agendaDigest });
  }
  await world.act(by('clav'), 'conveneSession', { sessionId });
  await world.act(by('clav'), 'openSession', { sessionId }, '', 'SessionInput');
  await world.act(by('clav'), 'closeSession', { sessionId, treatedItemIds: [itemId] });
  const next = await sitting(world, departement, await refer({ body: COMMITTEE, ...told }, 'clav'));
  const alert = { sector: 'HOTELS', place: 'Lieu', facts: 'Faits' };
  return { alert: await refer({ body: 'CODAF', alert }, 'parquet'), treated, toValidate: next.sessionId };
}

async function sitting(world: CanaryWorld, departement: string, referralId: string) {
  const clav = `clav-${departement}`;
  const day = { departement, body: COMMITTEE, formation: 'PLENARY', heldOn: farDay(0, departement) };
  const practical = { startsAt: '10:00', capacityMinutes: 60 };
  const { session } = await world.act(clav, 'scheduleSession', { ...day, ...practical }, 'session { id }');
  const sessionId = session.id as string;
  const { item } = await world.act(clav, 'placeOnAgenda', { sessionId, referralId }, 'item { id }');
  return { sessionId, itemId: item.id as string };
}
