import {
  type CaseSheetInput,
  AcceptReferralDocument,
  AnswerCompletionDocument,
  CompletenessDocument,
  DepartementDocument,
  OpenCaseDocument,
  RecordAccordDocument,
  RequestCompletionDocument,
  SubmitCaseDocument,
  VersionsDocument,
  ViewerDocument,
  WriteGroupDocument,
  writing,
} from '../src';
import { actKnowingly, codesOf } from './acting';
import { agreedGroups, correctedIdentity, sheetOfJoy } from './person';
import { expect } from './story';
import { day, french } from './words';
import type { World } from './world';

/** From a blank page to a file that its secretariat has accepted. */
export async function playCase(world: World): Promise<void> {
  world.story.chapter('L’association ouvre un dossier');
  await world.story.step('open', 'Un brouillon, que l’équipe seule lit', () => openCase(world));
  await world.story.step('type', 'Les groupes d’informations, gardés tels que saisis', () => typeGroups(world));
  await world.story.step('completeness', 'Ce qui manque, en français', () => completeness(world));
}

export async function playSubmission(world: World): Promise<void> {
  await world.story.step('accord-required', 'Sans accord de la personne, rien ne part', () => submitTooEarly(world));
  await world.story.step('accord', 'La personne accepte de tout partager, sauf la santé', () => recordAccord(world));
  await world.story.step('submit', 'Dépôt : la commission est saisie', () => submit(world));
  world.story.chapter('Le secrétariat instruit');
  await world.story.step('request-completion', 'La coordinatrice demande un complément', () =>
    requestCompletion(world),
  );
  await world.story.step('answer-completion', 'L’association répond', () => answerCompletion(world));
  await world.story.step('accept', 'La coordinatrice accepte la saisine', () => accept(world));
}

async function openCase(world: World): Promise<string> {
  const client = await world.as('association');
  const { departement } = await client.query(DepartementDocument, { code: world.departement });
  expect(departement, `Le département ${world.departement} n'est pas visible de l'association.`);
  world.facts.today = departement.today;
  const opened = await client.act(OpenCaseDocument, {
    input: { departement: world.departement, idempotencyKey: world.key('open') },
  });
  const again = await client.act(OpenCaseDocument, {
    input: { departement: world.departement, idempotencyKey: world.key('open') },
  });
  const file = opened.orThrow().case;
  expect(again.orThrow().case.id === file.id, 'Le même envoi répété a créé un second dossier.');
  Object.assign(world.facts, { caseId: file.id, caseVersion: file.version, reference: file.reference });
  return `Dossier ${file.reference}, département ${departement.name}. Envoyé deux fois sous la même clé : un seul dossier.`;
}

async function typeGroups(world: World): Promise<string> {
  const client = await world.as('association');
  const blank = { id: world.need('caseId'), writtenGroups: [] };
  for (const [group, values] of sheetOfJoy.flatMap((sheet) => Object.entries(sheet))) {
    const input = writing(blank, group as keyof CaseSheetInput, values!);
    (await client.act(WriteGroupDocument, { input })).orThrow();
  }
  return `${sheetOfJoy.length} groupes, chacun chiffré à part. L'année de naissance est saisie « 20O1 » : gardée, et signalée.`;
}

async function completeness(world: World): Promise<string[]> {
  const client = await world.as('association');
  const asked = { code: world.departement, id: world.need('caseId') };
  const told = async () => (await client.query(CompletenessDocument, asked)).departement?.case?.completeness;
  const before = await told();
  expect(before && !before.complete, 'La faute de frappe n’est pas signalée.');
  const file = (await client.query(VersionsDocument, asked)).departement?.case;
  expect(file, 'Le dossier ne se relit pas.');
  (await client.act(WriteGroupDocument, { input: writing(file, 'identity', correctedIdentity) })).orThrow();
  const after = await told();
  expect(after?.complete, `Le dossier reste incomplet : ${after?.missing.map(({ message }) => message).join(' ')}`);
  return [
    ...before.missing.map(({ message }) => message),
    'Corrigé : plus rien ne bloque.',
    ...after.warnings.map(({ message }) => `Avertissement : ${message}`),
  ];
}

async function submitTooEarly(world: World): Promise<string> {
  const { result } = await actKnowingly(await world.as('association'), SubmitCaseDocument, {
    input: { caseId: world.need('caseId') },
  });
  expect(
    codesOf(result).includes('ACCORD_REQUIRED'),
    `Attendu ACCORD_REQUIRED, reçu ${codesOf(result).join(', ') || 'un dépôt'}.`,
  );
  return result.userErrors[0]!.message;
}

async function recordAccord(world: World): Promise<string> {
  const input = {
    caseId: world.need('caseId'),
    body: 'PROSTITUTION_EXIT_COMMISSION' as const,
    purpose: 'PSP' as const,
    groups: [...agreedGroups],
    givenOn: world.need('today'),
    manner: 'INTERPRETED' as const,
    idempotencyKey: world.key('accord'),
  };
  const { accord } = (await (await world.as('association')).act(RecordAccordDocument, { input })).orThrow();
  return `Accord recueilli avec interprète le ${day(accord.givenOn)}, pour ${accord.groups.length} groupes sur 9.`;
}

async function submit(world: World): Promise<string[]> {
  const { result, passedOver } = await actKnowingly(await world.as('association'), SubmitCaseDocument, {
    input: { caseId: world.need('caseId') },
  });
  const { case: file } = result.orThrow();
  const referral = file.referrals.find(({ authoritative }) => authoritative);
  expect(referral, 'La commission n’est pas saisie.');
  world.facts.referralId = referral.id;
  return [
    `Dossier ${file.reference} déposé ; saisine ${referral.reference}, formation des ${french(referral.formation)}.`,
    ...passedOver.map((message) => `Passé outre : ${message}`),
  ];
}

async function requestCompletion(world: World): Promise<string> {
  const client = await world.as('coordinator');
  const input = { caseId: world.need('caseId'), text: 'Merci de préciser la date de la première formation prévue.' };
  const { case: file } = (await client.act(RequestCompletionDocument, { input })).orThrow();
  expect(file.completionRequested, 'La demande de complément n’est pas enregistrée.');
  return `« ${input.text} » ${await toDo(world, 'association', 'COMPLETION_TO_ANSWER', input.caseId)}`;
}

async function answerCompletion(world: World): Promise<string> {
  const input = { caseId: world.need('caseId'), text: 'La formation commence le premier lundi du mois prochain.' };
  const { case: file } = (await (await world.as('association')).act(AnswerCompletionDocument, { input })).orThrow();
  expect(!file.completionRequested, 'La demande de complément reste ouverte.');
  return `« ${input.text} »`;
}

/** At once in the list of whoever has to act; a list is cut at 200. */
async function toDo(world: World, account: string, kind: string, subject: string): Promise<string> {
  const { viewer } = await (await world.as(account)).query(ViewerDocument, { code: world.departement });
  const found = viewer.toDo.find((item) => item.kind === kind && item.subject === subject);
  expect(
    found || viewer.toDo.length >= 200,
    `Ce qui reste à faire n'est pas dans la liste de ${account}-${world.departement}.`,
  );
  return found ? `À faire, pour ${account}-${world.departement} : ${found.label}` : '';
}

async function accept(world: World): Promise<string[]> {
  const client = await world.as('coordinator');
  const waiting = await toDo(world, 'coordinator', 'REFERRAL_TO_ACCEPT', world.need('referralId'));
  const { referral } = (
    await client.act(AcceptReferralDocument, { input: { referralId: world.need('referralId') } })
  ).orThrow();
  expect(referral.status === 'ACCEPTED', `La saisine est ${referral.status}.`);
  return [waiting, `Saisine ${referral.reference} acceptée : elle peut être inscrite à une séance.`];
}
