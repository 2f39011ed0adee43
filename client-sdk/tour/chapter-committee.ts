import { RecordAccordDocument, ReferCaseDocument, SituationDocument } from '../src';
import { actKnowingly } from './acting';
import { expect } from './story';
import type { World } from './world';

/** The same case before another body: its own accord, its own lens, its own pseudonym. */
export async function playCommittee(world: World): Promise<void> {
  world.story.chapter('Une autre instance pour la même personne : le comité d’aide aux victimes');
  await world.story.step('committee', 'Un accord à part, un autre pseudonyme', () => refer(world));
  await world.story.step('committee-secretary', 'Son secrétariat lit la situation, jamais la fiche', () =>
    readBySecretary(world),
  );
}

const situation = 'Besoin d’un accompagnement juridique et d’un hébergement hors du département.';

async function refer(world: World): Promise<string> {
  const client = await world.as('association');
  const caseId = world.need('caseId');
  const accord = {
    caseId,
    body: 'VICTIM_SUPPORT_COMMITTEE' as const,
    purpose: 'VICTIM_SUPPORT' as const,
    groups: ['IDENTITY' as const, 'SOCIAL_SITUATION' as const],
    givenOn: world.need('today'),
    manner: 'INTERPRETED' as const,
    idempotencyKey: world.key('accord-committee'),
  };
  (await client.act(RecordAccordDocument, { input: accord })).orThrow();
  const input = {
    caseId,
    body: 'VICTIM_SUPPORT_COMMITTEE' as const,
    situation,
    idempotencyKey: world.key('committee'),
  };
  const { referral } = (await actKnowingly(client, ReferCaseDocument, { input })).result.orThrow();
  world.facts.committeeId = referral.id;
  expect(referral.reference !== world.need('reference'), 'La saisine porte la référence du dossier.');
  return `Saisine ${referral.reference} : ni la référence du dossier, ni celle que lit la commission.`;
}

async function readBySecretary(world: World): Promise<string> {
  const { node } = await (await world.as('clav')).query(SituationDocument, { id: world.need('committeeId') });
  expect(node?.__typename === 'Referral', 'Le secrétariat ne voit pas la saisine.');
  expect(
    node.situation === situation && node.case === null,
    'Le secrétariat ne lit pas la situation, ou atteint le dossier.',
  );
  expect(
    node.sheet?.levels.every(({ level }) => level === 'NONE'),
    'Le secrétariat lit la fiche.',
  );
  return `« ${node.situation} » Les neuf groupes lui sont masqués.`;
}
