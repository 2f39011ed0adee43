import {
  AgendaDocument,
  CloseSessionDocument,
  OpenSessionDocument,
  RecordAttendancesDocument,
  RecordDecisionDocument,
  RecordNotificationDocument,
  OpinionAndDecisionDocument,
  RecordOpinionDocument,
  TimelineDocument,
} from '../src';
import { actKnowingly } from './acting';
import { itemOf } from './items';
import { expect } from './story';
import { capital, day, french } from './words';
import type { World } from './world';

/** From the opening of the sitting to the day when the person is told. */
export async function playDecision(world: World): Promise<void> {
  world.story.chapter('La commission donne son avis, le préfet décide');
  await world.story.step('open-session', 'Ouverture de la séance, présences', () => openSession(world));
  await world.story.step('opinion', 'Avis par consensus, avec une réserve', () => opinion(world));
  await world.story.step('close-session', 'Clôture : les membres ne lisent plus', () => close(world));
  await world.story.step('decision', 'La préfecture décide', () => decide(world));
  await world.story.step('notification', 'La décision est notifiée', () => notify(world));
  await world.story.step('timeline', 'L’association sait où en est le dossier', () => timeline(world));
}

async function openSession(world: World): Promise<string[]> {
  const client = await world.as('coordinator');
  const sessionId = world.need('sessionId');
  const { result, passedOver } = await actKnowingly(client, OpenSessionDocument, { input: { sessionId } });
  expect(result.orThrow().session.status === 'OPEN', 'La séance ne s’ouvre pas.');
  const lines = world
    .need('memberIds')
    .map((memberId) => ({ memberId, state: 'PRESENT' as const, substituted: false }));
  (await client.act(RecordAttendancesDocument, { input: { sessionId, lines } })).orThrow();
  return [
    ...passedOver.map((message) => `Passé outre, le temps de la visite : ${message}`),
    `${world.need('memberIds').length} membres présents.`,
  ];
}

async function opinion(world: World): Promise<string> {
  const input = {
    agendaItemId: world.need('itemId'),
    sense: 'FAVOURABLE' as const,
    manner: 'CONSENSUS' as const,
    reserves: 'Sous réserve d’un hébergement hors du département.',
    idempotencyKey: world.key('opinion'),
  };
  const { result } = await actKnowingly(await world.as('coordinator'), RecordOpinionDocument, { input });
  const { opinion: given } = result.orThrow();
  expect(given.hasReserves, 'La réserve n’est pas gardée.');
  return `Avis ${french(given.sense)}, ${french(given.manner)}, le ${day(given.givenOn)}, avec une réserve.`;
}

async function close(world: World): Promise<string> {
  const sessionId = world.need('sessionId');
  const { session } = (
    await (await world.as('coordinator')).act(CloseSessionDocument, { input: { sessionId } })
  ).orThrow();
  expect(session.status === 'HELD', `La séance est ${session.status}.`);
  const answer = await (
    await world.as('magistrate')
  ).query(AgendaDocument, { code: world.departement, session: sessionId });
  expect(
    !itemOf(answer.departement?.session, world.need('itemId')),
    'Le magistrat lit encore le point après la clôture.',
  );
  return 'Séance close et scellée ; le magistrat ne voit plus le point.';
}

async function decide(world: World): Promise<string> {
  const today = world.need('today');
  const input = {
    referralId: world.need('referralId'),
    sense: 'AUTHORISED' as const,
    signatory: 'La secrétaire générale de la préfecture',
    delegation: 'arrêté de délégation du 2 septembre',
    signedOn: today,
    startsOn: today,
    idempotencyKey: world.key('decision'),
  };
  const { decision } = (await (await world.as('prefecture')).act(RecordDecisionDocument, { input })).orThrow();
  world.facts.decisionId = decision.id;
  return (
    `${capital(french(decision.sense))}, décision signée le ${day(decision.signedOn)} ; ` +
    `le parcours commence le ${day(decision.startsOn)}.`
  );
}

async function notify(world: World): Promise<string> {
  const input = {
    decisionId: world.need('decisionId'),
    notifiedOn: world.need('today'),
    manner: 'HAND_DELIVERED' as const,
    interpreter: true,
  };
  const { decision } = (await (await world.as('prefecture')).act(RecordNotificationDocument, { input })).orThrow();
  return `Remise en main propre le ${day(decision.notifiedOn)}, avec interprète : les recours courent de ce jour.`;
}

async function timeline(world: World): Promise<string[]> {
  const client = await world.as('association');
  const { node } = await client.query(OpinionAndDecisionDocument, { id: world.need('referralId') });
  expect(node?.__typename === 'Referral' && node.decision?.notifiedOn, 'L’association ne lit pas la décision.');
  const answer = await client.query(TimelineDocument, { code: world.departement, id: world.need('caseId') });
  const file = answer.departement?.case;
  expect(file && ['DECIDED', 'RUNNING'].includes(file.stage), `Le dossier est au stade ${file?.stage ?? 'inconnu'}.`);
  return [
    `La réserve de l'avis : « ${node.opinions[0]?.reserves ?? ''} »`,
    file.timeline.map(({ label }) => label).join(' → '),
  ];
}
