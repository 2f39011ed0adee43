import { LevelsForDocument, ProposalsDocument } from '../src';
import { groupLabels, legend, letters } from './items';
import { expect } from './story';
import { capital, french } from './words';
import type { World } from './world';

/** Before anything is shared: which existing body, and who will read what. */
export async function playRouting(world: World): Promise<void> {
  world.story.chapter('Avant de partager : qui lira quoi');
  await world.story.step('proposals', 'Les instances qui existent, la meilleure d’abord', () => bodies(world));
  await world.story.step('readers', 'Qui lira quoi, à quel stade', () => readers(world));
}

async function proposals(world: World) {
  const client = await world.as('association');
  const answer = await client.query(ProposalsDocument, { code: world.departement, id: world.need('caseId') });
  const found = answer.departement?.case?.proposeReferrals;
  expect(found, 'Aucune proposition.');
  return found;
}

async function bodies(world: World): Promise<string[]> {
  const { proposals: found, leftOut, outside } = await proposals(world);
  expect(
    found[0]?.body.kind === 'PROSTITUTION_EXIT_COMMISSION' && found[0].fit === 'AUTHORITATIVE',
    'La commission ne vient pas en premier.',
  );
  return [
    ...found.map(({ body, reason, legalBasis }) => `${body.shortName} (${legalBasis}) : ${reason}`),
    ...leftOut.map(({ kind, reason }) => `Écartée, ${french(kind)} : ${reason}`),
    `En dehors des instances : ${outside.map(({ name }) => name).join(' ; ')}.`,
  ];
}

async function readers(world: World): Promise<string[]> {
  const [commission] = (await proposals(world)).proposals;
  expect(commission && commission.readers.length > 3, 'Les futurs lecteurs ne sont pas annoncés.');
  const rows = commission.readers.filter(({ levels }) => levels.some(({ level }) => level !== 'NONE'));
  return [
    `Dans l'ordre : ${Object.values(groupLabels).join(', ')}.`,
    ...rows.map(
      ({ role, fromStage, levels }) =>
        `${capital(french(role)).padEnd(23)}dès ${french(fromStage).padEnd(17)}${levels.map(({ level }) => letters[level]).join('  ')}`,
    ),
    legend,
  ];
}

/** Level and reason per group for another role: never a value. */
export async function levelsFor(world: World, role: string) {
  const answer = await (await world.as('association')).query(LevelsForDocument, { id: world.need('referralId'), role });
  expect(answer.node?.__typename === 'Referral' && answer.node.levelsFor, 'levelsFor ne répond pas.');
  return answer.node.levelsFor;
}
