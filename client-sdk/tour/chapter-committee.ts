import {
  AcceptReferralDocument,
  AgendaDocument,
  AgendaToValidateDocument,
  CloseSessionDocument,
  ConveneSessionDocument,
  OpenSessionDocument,
  PlaceOnAgendaDocument,
  RecordAccordDocument,
  RecordSupportOutcomeDocument,
  ReferCaseDocument,
  ScheduleSessionDocument,
  SituationDocument,
  SupportToldBackDocument,
  ValidateAgendaDocument,
} from '../src';
import { actKnowingly } from './acting';
import { expect } from './story';
import { day } from './words';
import type { World } from './world';

const BODY = 'VICTIM_SUPPORT_COMMITTEE' as const;
const situation = 'Besoin d’un accompagnement juridique et d’un hébergement hors du département.';

/** A situation from its text to its outcome, between two chairs; then a sheet, to the committee's cell alone. */
export async function playCommittee(world: World): Promise<void> {
  const { story } = world;
  story.chapter('Le comité d’aide aux victimes : une situation, sans la personne');
  await story.step('situation', 'L’association la décrit, sans accord ni fiche', () => describe(world));
  await story.step('committee-secretary', 'Son secrétariat l’accepte sur son texte et ce qui est demandé', () =>
    readBySecretary(world),
  );
  await story.step('two-chairs', 'Deux coprésidents valident l’ordre du jour ; un seul ne suffit pas', () =>
    validate(world),
  );
  await story.step('support-outcome', 'La séance la traite, et l’issue revient à l’association', () => settle(world));
  await story.step('committee', 'Une fiche sous pseudonyme : à la cellule de suivi seule, avec son accord', () =>
    refer(world),
  );
}

async function describe(world: World): Promise<string> {
  const client = await world.as('association');
  const input = {
    caseId: world.need('caseId'),
    body: BODY,
    situation,
    supportAsked: 'SERVICE_COORDINATION' as const,
    idempotencyKey: world.key('situation'),
  };
  const { referral } = (await actKnowingly(client, ReferCaseDocument, { input })).result.orThrow();
  world.facts.situationId = referral.id;
  expect(referral.kind === 'SITUATION', `La saisine est ${referral.kind}.`);
  return `Saisine ${referral.reference} : rien n’y mène au dossier.`;
}

async function readBySecretary(world: World): Promise<string> {
  const client = await world.as('clav');
  const { node } = await client.query(SituationDocument, { id: world.need('situationId') });
  expect(node?.__typename === 'Referral', 'Le secrétariat ne voit pas la saisine.');
  expect(
    node.situation === situation && node.case === null,
    'Le secrétariat ne lit pas le texte, ou atteint le dossier.',
  );
  expect(node.sheet === null, 'Une situation a une fiche.');
  (await client.act(AcceptReferralDocument, { input: { referralId: world.need('situationId') } })).orThrow();
  return `« ${node.situation} » Aucune fiche ne l’accompagne.`;
}

async function planned(world: World): Promise<string> {
  const client = await world.as('clav');
  const schedule = {
    departement: world.departement,
    body: BODY,
    formation: 'PLENARY' as const,
    heldOn: inDays(world.need('today'), 21),
    startsAt: '10:00',
    capacityMinutes: 120,
    idempotencyKey: world.key('committee-session'),
  };
  const { session } = (await actKnowingly(client, ScheduleSessionDocument, { input: schedule })).result.orThrow();
  const place = {
    sessionId: session.id,
    referralId: world.need('situationId'),
    idempotencyKey: world.key('place-situation'),
  };
  (await client.act(PlaceOnAgendaDocument, { input: place })).orThrow();
  return session.id;
}

async function validate(world: World): Promise<string[]> {
  const sessionId = (world.facts.committeeSessionId = await planned(world));
  const convene = async () =>
    (await actKnowingly(await world.as('clav'), ConveneSessionDocument, { input: { sessionId } })).result;
  const told: string[] = [];
  for (const name of ['prefecture', 'parquet']) {
    const refused = await convene();
    expect(!refused.ok, 'La séance se convoque sans ses deux coprésidents.');
    const client = await world.as(name);
    const asked = await client.query(AgendaToValidateDocument, { code: world.departement, session: sessionId });
    const agenda = asked.departement?.session?.agendaToValidate;
    expect(agenda, `${name} ne lit pas l’ordre du jour à valider.`);
    const input = { sessionId, agendaDigest: agenda.digest, idempotencyKey: world.key(`validate-${name}`) };
    (await client.act(ValidateAgendaDocument, { input })).orThrow();
    told.push(
      `${refused.userErrors[0]!.message.split('.')[0]!}. Puis ${name === 'prefecture' ? 'le préfet' : 'le procureur'} valide.`,
    );
  }
  const { session } = (await convene()).orThrow();
  return [...told, `Convoquée pour le ${day(session.heldOn)}.`];
}

async function settle(world: World): Promise<string> {
  const client = await world.as('clav');
  const sessionId = world.need('committeeSessionId');
  const read = await (await world.as('parquet')).query(SituationDocument, { id: world.need('situationId') });
  expect(
    read.node?.__typename === 'Referral' && read.node.situation === situation,
    'Un coprésident ne lit pas la situation.',
  );
  (await actKnowingly(client, OpenSessionDocument, { input: { sessionId } })).result.orThrow();
  const { departement } = await client.query(AgendaDocument, { code: world.departement, session: sessionId });
  const treatedItemIds = departement!.session!.agenda.map(({ id }) => id);
  (await actKnowingly(client, CloseSessionDocument, { input: { sessionId, treatedItemIds } })).result.orThrow();
  const input = {
    referralId: world.need('situationId'),
    kind: 'SERVICE_DESIGNATED' as const,
    text: 'Le service social du département coordonne ; il rend compte à la prochaine séance.',
  };
  (await actKnowingly(client, RecordSupportOutcomeDocument, { input })).result.orThrow();
  const { node } = await (
    await world.as('association')
  ).query(SupportToldBackDocument, { id: world.need('situationId') });
  expect(node?.__typename === 'Referral' && node.supportOutcome, 'L’association ne lit pas l’issue.');
  return `Service désigné à la séance du ${day(node.supportOutcome.heldOn)} : « ${node.supportText} »`;
}

async function refer(world: World): Promise<string> {
  const client = await world.as('association');
  const caseId = world.need('caseId');
  const groups = ['IDENTITY' as const, 'SOCIAL_SITUATION' as const];
  const accord = {
    caseId,
    body: BODY,
    purpose: 'VICTIM_SUPPORT' as const,
    groups,
    givenOn: world.need('today'),
    manner: 'INTERPRETED' as const,
    idempotencyKey: world.key('accord-committee'),
  };
  (await client.act(RecordAccordDocument, { input: accord })).orThrow();
  const input = { caseId, body: BODY, situation, groups, idempotencyKey: world.key('committee') };
  const { referral } = (await actKnowingly(client, ReferCaseDocument, { input })).result.orThrow();
  world.facts.committeeId = referral.id;
  expect(referral.reference !== world.need('reference'), 'La saisine porte la référence du dossier.');
  const { node } = await (await world.as('clav')).query(SituationDocument, { id: referral.id });
  expect(node?.__typename === 'Referral', 'Le secrétariat ne voit pas la saisine.');
  expect(
    node.sheet?.levels.every(({ level }) => level === 'NONE'),
    'Le secrétariat lit la fiche.',
  );
  return `Saisine ${referral.reference} : ni celle du dossier, ni celle de la commission. Le secrétariat n’en lit que le texte.`;
}

function inDays(today: string, days: number): string {
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
