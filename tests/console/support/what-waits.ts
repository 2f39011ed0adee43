import type { CanaryWorld } from '../../canaries/canary-world';
import { farDay } from '../../support/far-days';

const HOUR = 3_600_000;

/** What waits for somebody: a draft that may go, a completion, a sitting to prepare, a breach, mandates to approve. */
export async function leaveWaiting(world: CanaryWorld, departement: string, text: () => string): Promise<void> {
  const by = (name: string) => `${name}-${departement}`;
  const draft = await world.draft(departement);
  await world.accord(departement, draft);
  const { caseId } = await world.accepted(departement);
  await world.act(by('coordinator'), 'requestCompletion', { caseId, text: text() }, '', 'CompletionInput');
  await preparing(world, departement, text);
  await world.act(by('dpo'), 'recordBreach', {
    departement,
    nature: ['CONFIDENTIALITY'],
    risk: 'RISK',
    knownAt: new Date(Date.now() - HOUR).toISOString(),
    personsMin: 1,
    personsMax: 3,
    groups: ['CONTACT'],
    facts: text(),
  });
  const proposed = { displayName: 'Personne proposée' };
  await world.act('admin', 'proposeMandate', { ...proposed, role: 'ADMIN', email: 'troisieme@example.fr' });
  await world.act('admin', 'proposeMandate', { ...proposed, departement, role: 'DPO', email: 'dpo-2@example.fr' });
}

/** Not convened yet: two points, and a file that may be placed. */
async function preparing(world: CanaryWorld, departement: string, text: () => string): Promise<void> {
  const coordinator = `coordinator-${departement}`;
  const { session } = await world.act(
    coordinator,
    'scheduleSession',
    {
      departement,
      body: 'PROSTITUTION_EXIT_COMMISSION',
      formation: 'INDIVIDUAL_CASES',
      heldOn: farDay(20, departement),
      startsAt: '10:00',
      capacityMinutes: 120,
      place: text(),
    },
    'session { id }',
  );
  for (let count = 0; count < 2; count += 1) {
    const { referralId } = await world.accepted(departement);
    await world.act(coordinator, 'placeOnAgenda', { sessionId: session.id, referralId }, 'item { id }');
  }
  await world.accepted(departement);
}
