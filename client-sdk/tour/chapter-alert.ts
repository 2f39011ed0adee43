import {
  AcceptReferralDocument,
  AlertDocument,
  OpenCaseDocument,
  ProposalsDocument,
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
  await world.story.step('alert-parquet', 'Le parquet la lit et l’accepte', () => readByParquet(world));
  await world.story.step('alert-secretary', 'Le secrétariat ne connaît que le secteur', () => readBySecretary(world));
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
