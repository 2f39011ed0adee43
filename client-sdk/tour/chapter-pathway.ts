import {
  AcceptReferralDocument,
  CloseSessionDocument,
  ConveneSessionDocument,
  EndPathwayDocument,
  OpenSessionDocument,
  PathwayOfCaseDocument,
  PlaceOnAgendaDocument,
  RecordAttendancesDocument,
  RecordConsensusDocument,
  RecordDecisionDocument,
  RequestRenewalDocument,
  ScheduleSessionDocument,
  type PathwayOfCaseQuery,
} from '../src';
import { actKnowingly } from './acting';
import { expect } from './story';
import { day } from './words';
import type { World } from './world';

type Pathway = NonNullable<NonNullable<NonNullable<PathwayOfCaseQuery['departement']>['case']>['pathway']>;

/** Six months, a renewal that is asked, heard and signed before they end, and the end of the pathway. */
export async function playPathway(world: World): Promise<void> {
  world.story.chapter('Le parcours : un renouvellement en temps utile, puis sa fin');
  await world.story.step('pathway', 'Le parcours court six mois de la date de l’acte', () => read(world));
  await world.story.step('renewal', 'L’association demande le renouvellement, sans rien retaper', () => renew(world));
  await world.story.step('renewal-sitting', 'La commission siège : une présence, un consensus', () => sit(world));
  await world.story.step('renewal-decision', 'La préfecture renouvelle pour six mois', () => decide(world));
  await world.story.step('pathway-end', 'La personne a un emploi et un logement : le parcours se termine', () =>
    end(world),
  );
}

async function pathwayOf(world: World): Promise<Pathway> {
  const variables = { departement: world.departement, id: world.need('caseId') };
  const answer = await (await world.as('association')).query(PathwayOfCaseDocument, variables);
  const pathway = answer.departement?.case?.pathway;
  expect(pathway, 'Le dossier n’a pas de parcours.');
  return pathway;
}

async function read(world: World): Promise<string> {
  const { lapsesOn, endsOn, monthsUsed } = await pathwayOf(world);
  return (
    `Il est échu le ${day(lapsesOn)} s’il n’est pas renouvelé, et ne dépasse pas le ${day(endsOn)} ; ` +
    `${24 - monthsUsed} mois n’ont pas commencé.`
  );
}

async function renew(world: World): Promise<string[]> {
  const client = await world.as('association');
  const input = { caseId: world.need('caseId'), idempotencyKey: world.key('renewal') };
  const { result, passedOver } = await actKnowingly(client, RequestRenewalDocument, { input });
  const { renewal } = result.orThrow().pathway;
  expect(renewal, 'Le renouvellement n’est pas demandé.');
  world.facts.renewalId = renewal.id;
  return [...passedOver, 'La saisine reprend la dernière : mêmes groupes, même accord, fiche telle qu’elle est.'];
}

async function sit(world: World): Promise<string[]> {
  const client = await world.as('coordinator');
  const urgency = 'RIGHT_EXPIRES' as const;
  const [referralId, heldOn] = [world.need('renewalId'), world.need('today')];
  (await client.act(AcceptReferralDocument, { input: { referralId } })).orThrow();
  const plan = {
    departement: world.departement,
    body: 'PROSTITUTION_EXIT_COMMISSION' as const,
    formation: 'INDIVIDUAL_CASES' as const,
    heldOn,
    startsAt: '16:00',
    capacityMinutes: 60,
    place: 'préfecture, salle Olympe de Gouges',
    idempotencyKey: world.key('renewal-sitting'),
  };
  const scheduled = await actKnowingly(client, ScheduleSessionDocument, { input: plan });
  const sessionId = scheduled.result.orThrow().session.id;
  (await client.act(PlaceOnAgendaDocument, { input: { sessionId, referralId, minutes: 15 } })).orThrow();
  const { result } = await actKnowingly(client, ConveneSessionDocument, { input: { sessionId, urgency } });
  const memberIds = result.orThrow().session.convocations.map(({ memberId }) => memberId);
  (await actKnowingly(client, OpenSessionDocument, { input: { sessionId } })).result.orThrow();
  const lines = memberIds.map((memberId) => ({ memberId, state: 'PRESENT' as const, substituted: false }));
  (await client.act(RecordAttendancesDocument, { input: { sessionId, lines } })).orThrow();
  const consensus = await actKnowingly(client, RecordConsensusDocument, { input: { sessionId } });
  const [item] = consensus.result.orThrow().session.agenda;
  (await client.act(CloseSessionDocument, { input: { sessionId } })).orThrow();
  return [
    ...scheduled.passedOver.map((message) => `Passé outre, le temps de la visite : ${message}`),
    `${memberIds.length} présents en un acte, ${item?.opinion ? 'un avis favorable' : 'aucun avis'} en un acte, séance close.`,
  ];
}

async function decide(world: World): Promise<string> {
  const { lapsesOn } = await pathwayOf(world);
  const input = {
    referralId: world.need('renewalId'),
    sense: 'AUTHORISED' as const,
    signatory: 'La secrétaire générale de la préfecture',
    delegation: 'arrêté de délégation du 2 septembre',
    signedOn: world.need('today'),
    startsOn: dayAfter(lapsesOn),
    idempotencyKey: world.key('renewal-decision'),
  };
  const { result } = await actKnowingly(await world.as('prefecture'), RecordDecisionDocument, { input });
  const { decision } = result.orThrow();
  const { periods, gaps } = await pathwayOf(world);
  expect(periods.length === 2 && gaps.length === 0, 'Le parcours n’a pas deux périodes qui se suivent.');
  return `Deuxième période du ${day(decision.startsOn)} au ${day(periods[1]!.endsOn)}, sans jour perdu entre les deux.`;
}

async function end(world: World): Promise<string> {
  const input = {
    referralId: world.need('renewalId'),
    reason: 'EXIT_EARLY_INSERTED' as const,
    endedOn: world.need('today'),
  };
  const ended = await actKnowingly(await world.as('coordinator'), EndPathwayDocument, { input });
  ended.result.orThrow();
  const { ended: ending } = await pathwayOf(world);
  expect(ending, 'Le parcours n’est pas terminé.');
  return `Terminé le ${day(ending.on)} : les portes que la décision avait ouvertes se ferment, l’association garde son dossier.`;
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
