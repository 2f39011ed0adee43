import {
  AcceptReferralDocument,
  AlertCourseDocument,
  AlertDocument,
  CloseAlertDocument,
  HoldAlertDocument,
  OpenCaseDocument,
  PrepareOperationDocument,
  ProposalsDocument,
  RecordOperationResultDocument,
  ReferCaseDocument,
  SubmitCaseDocument,
  type AlertQuery,
} from '../src';
import { actKnowingly, codesOf } from './acting';
import { alertText, sheetOfAnother } from './person';
import { expect } from './story';
import { french } from './words';
import type { World } from './world';

/** Another form of exploitation, another body: the CODAF hears of a place, never of a person. */
export async function playAlert(world: World): Promise<void> {
  world.story.chapter('Une exploitation par le travail : alerte au CODAF');
  await world.story.step('labour-case', 'Un second dossier ; la commission n’est pas compétente', () =>
    openLabourCase(world),
  );
  await world.story.step('alert', 'Une alerte, sans la personne', () => raise(world));
  await world.story.step('alert-held', 'Le parquet la met en attente ; l’association lit « en attente »', () =>
    holdByParquet(world),
  );
  await world.story.step('alert-parquet', 'Le parquet la lit et l’accepte', () => readByParquet(world));
  await world.story.step('alert-secretary', 'Le secrétariat ne connaît que le secteur', () => readBySecretary(world));
  await world.story.step('alert-operation', 'L’opération et sa fiche, sans un mot de qui a parlé', () =>
    prepareOperation(world),
  );
  await world.story.step('alert-result', 'Cinq chiffres ; deux reviennent à l’association', () => tellResult(world));
  await world.story.step('alert-closed', 'L’alerte close : l’association sait quoi et quand', () =>
    closeByParquet(world),
  );
}

async function openLabourCase(world: World): Promise<string[]> {
  const client = await world.as('association');
  const opened = await client.act(OpenCaseDocument, {
    input: { departement: world.departement, sheet: sheetOfAnother, idempotencyKey: world.key('open-labour') },
  });
  const caseId = opened.orThrow().case.id;
  (await actKnowingly(client, SubmitCaseDocument, { input: { caseId } })).result.orThrow();
  world.facts.labourCaseId = caseId;
  const found = (await client.query(ProposalsDocument, { code: world.departement, id: caseId })).departement?.case
    ?.proposeReferrals;
  const left = found?.leftOut.find(({ kind }) => kind === 'PROSTITUTION_EXIT_COMMISSION');
  expect(left, 'La commission est proposée pour une exploitation par le travail.');
  const refused = await client.act(ReferCaseDocument, { input: { caseId, body: 'PROSTITUTION_EXIT_COMMISSION' } });
  expect(codesOf(refused).includes('NOT_COMPETENT'), 'La commission accepte une saisine qui n’est pas la sienne.');
  return [`Commission : ${left.reason}`, ...found!.proposals.map(({ body, can }) => `${body.shortName} : ${can}`)];
}

async function raise(world: World): Promise<string> {
  const input = {
    caseId: world.need('labourCaseId'),
    body: 'CODAF' as const,
    alert: alertText,
    idempotencyKey: world.key('alert'),
  };
  const { result } = await actKnowingly(await world.as('association'), ReferCaseDocument, { input });
  const { referral } = result.orThrow();
  expect(referral.kind === 'ALERT', `La saisine est ${referral.kind}.`);
  world.facts.alertId = referral.id;
  return `Alerte ${referral.reference} : un lieu et des faits, sa propre référence, aucun lien avec le dossier.`;
}

async function alertFor(world: World, account: string) {
  const { node } = await (await world.as(account)).query(AlertDocument, { id: world.need('alertId') });
  expect(node?.__typename === 'Referral', `${account} ne voit pas l’alerte.`);
  expect(node.sheet === null && node.case === null, `${account} atteint la personne par l’alerte.`);
  return node as Extract<NonNullable<AlertQuery['node']>, { __typename: 'Referral' }>;
}

async function readByParquet(world: World): Promise<string> {
  const { alert } = await alertFor(world, 'parquet');
  expect(alert?.level === 'FULL' && alert.facts === alertText.facts, 'Le parquet ne lit pas les faits.');
  (
    await (await world.as('parquet')).act(AcceptReferralDocument, { input: { referralId: world.need('alertId') } })
  ).orThrow();
  return `« ${alert.facts} » Conditions : ${alert.conditions}. Ni nom, ni auteur.`;
}

async function readBySecretary(world: World): Promise<string> {
  const { alert } = await alertFor(world, 'codaf');
  expect(alert?.sector === alertText.sector, 'Le secrétariat ne lit pas le secteur.');
  expect(!alert.facts && !alert.establishment && !alert.place, 'Le secrétariat lit le signalement.');
  return `Secteur : ${french(alert.sector)}. Rien d'autre.`;
}

async function courseFor(world: World, account: string) {
  const { node } = await (await world.as(account)).query(AlertCourseDocument, { id: world.need('alertId') });
  expect(node?.__typename === 'Referral' && node.course, `${account} ne lit pas ce que devient l’alerte.`);
  return { course: node.course, operation: node.operation };
}

async function holdByParquet(world: World): Promise<string> {
  const until = new Date(Date.parse(world.need('today')) + 10 * 86_400_000).toISOString().slice(0, 10);
  const input = { referralId: world.need('alertId'), until, reason: 'Vérifications en cours auprès du greffe.' };
  (await (await world.as('parquet')).act(HoldAlertDocument, { input })).orThrow();
  const { course } = await courseFor(world, 'association');
  expect(course.held, 'L’association ne lit pas que son alerte attend.');
  expect(!course.holdReason && !course.heldUntil, 'L’association lit pourquoi ou jusqu’à quand.');
  return `Reçue le ${course.receivedOn} par le ${course.parquet} ; en attente. Ni motif, ni date.`;
}

async function prepareOperation(world: World): Promise<string> {
  const referralId = world.need('alertId');
  const prepared = { meetingPoint: 'Parking de la mairie', language: 'ro', informer: 'UNIT' as const };
  const input = { referralId, ...prepared, informedBy: 'Brigade mobile', interpreter: 'Interprète assermenté' };
  (await (await world.as('parquet')).act(PrepareOperationDocument, { input })).orThrow();
  const read = (await courseFor(world, 'parquet')).operation;
  expect(read?.sheetUrl, 'Le parquet n’a pas de fiche.');
  expect(!(await courseFor(world, 'association')).operation, 'L’association lit l’opération.');
  return `Fiche : ${read.sheetUrl}. Interprète, langue, information des droits (CESEDA R.425-1).`;
}

async function tellResult(world: World): Promise<string> {
  const counts = { personsMet: 9, personsInformed: 7, personsOriented: 4, personsSheltered: 3 };
  const said = { controlled: true, controlledMonth: world.need('today').slice(0, 7), ...counts };
  const input = { referralId: world.need('alertId'), ...said };
  const parquet = await world.as('parquet');
  const wrong = await parquet.act(RecordOperationResultDocument, { input: { ...input, personsInformed: 12 } });
  expect(codesOf(wrong).includes('INVALID_VALUE'), 'Plus de personnes informées que rencontrées.');
  (await parquet.act(RecordOperationResultDocument, { input })).orThrow();
  const { course } = await courseFor(world, 'association');
  expect(course.personsInformed === 7 && course.personsOriented === 4, 'L’association ne lit pas les deux chiffres.');
  return `Informées : ${course.personsInformed}. Orientées : ${course.personsOriented}. Le reste est au parquet.`;
}

async function closeByParquet(world: World): Promise<string> {
  const input = { referralId: world.need('alertId'), outcome: 'ACTED_ON' as const };
  (await (await world.as('parquet')).act(CloseAlertDocument, { input })).orThrow();
  const { course } = await courseFor(world, 'association');
  expect(course.outcome === 'ACTED_ON' && course.closedOn, 'L’association ne sait pas comment l’alerte finit.');
  return `Close le ${course.closedOn} : ${french(course.outcome)}.`;
}
