import { AgendaDocument, CaseDocument, ExplainAccessDocument } from '../src';
import { levelsFor } from './chapter-routing';
import {
  groupCode,
  groupLabels,
  groupNames,
  itemOf,
  letters,
  levelIn,
  lettersOf,
  maskOf,
  type GroupName,
  type Item,
} from './items';
import { expect } from './story';
import { french } from './words';
import type { World } from './world';

export interface Reader {
  account: string;
  label: string;
  /** Groups that this reader must find open, and closed. */
  opens: readonly GroupName[];
  closes: readonly GroupName[];
}

export const readers: readonly Reader[] = [
  {
    account: 'association',
    label: 'association',
    opens: ['identity', 'contact', 'health', 'exploitation'],
    closes: [],
  },
  {
    account: 'coordinator',
    label: 'coordinatrice',
    opens: ['identity', 'exploitation'],
    closes: ['health', 'proceedings'],
  },
  {
    account: 'prefecture',
    label: 'préfecture',
    opens: ['identity', 'residence', 'complaint'],
    closes: ['health', 'proceedings'],
  },
  { account: 'foreigners', label: 'étrangers', opens: ['identity', 'residence'], closes: ['health', 'complaint'] },
  { account: 'magistrate', label: 'magistrat', opens: ['identity', 'complaint'], closes: ['contact', 'health'] },
  { account: 'parquet', label: 'parquet', opens: ['complaint', 'proceedings'], closes: ['contact', 'health'] },
  {
    account: 'police',
    label: 'police',
    opens: ['identity', 'complaint'],
    closes: ['contact', 'socialSituation', 'family', 'residence'],
  },
];

/** THE SAME query under seven accounts: one shape, different masks. */
export async function playReading(world: World): Promise<void> {
  world.story.chapter('La même question, sept lecteurs');
  for (const reader of readers)
    await world.story.step(`read-${reader.account}`, `Lecture : ${reader.label}`, () => readAs(world, reader));
  await world.story.step('explain', 'La police demande pourquoi', () => explain(world));
  await world.story.step('levels-for', 'L’association vérifie ce que lit la police, sans rien deviner', () =>
    preview(world),
  );
  await world.story.step('elsewhere', 'La coordinatrice d’un autre département', () => elsewhere(world));
}

async function readAs(world: World, reader: Reader): Promise<string[]> {
  const client = await world.as(reader.account);
  const answer = await client.query(AgendaDocument, { code: world.departement, session: world.need('sessionId') });
  const item = itemOf(answer.departement?.session, world.need('itemId'));
  world.views[reader.account] = item;
  world.items.set(reader.account, item);
  expect(item?.referral?.sheet, 'Le point est invisible.');
  const [shut, open] = [
    reader.opens.filter((group) => maskOf(item, group)),
    reader.closes.filter((group) => !maskOf(item, group)),
  ];
  expect(shut.length === 0, `Masqué à tort : ${shut.join(', ')}.`);
  expect(open.length === 0, `Ouvert à tort : ${open.join(', ')}.`);
  return [
    `${groupNames.map((group) => `${groupLabels[group]} ${letters[levelIn(item, group)]}`).join(', ')}`,
    ...reasonsIn(item),
  ];
}

/** Every reason once, with the groups that it closes. */
function reasonsIn(item: Item): string[] {
  const byReason = new Map<string, string[]>();
  for (const group of groupNames) {
    const mask = maskOf(item, group);
    if (mask) byReason.set(mask.reason, [...(byReason.get(mask.reason) ?? []), groupLabels[group]]);
  }
  return [...byReason].map(([reason, groups]) => `Masqué (${groups.join(', ')}) : ${reason}`);
}

async function explain(world: World): Promise<string[]> {
  const client = await world.as('police');
  const ask = async (group: 'IDENTITY' | 'CONTACT') =>
    (await client.query(ExplainAccessDocument, { id: world.need('referralId'), group })).explainAccess;
  const [seen, hidden] = [await ask('IDENTITY'), await ask('CONTACT')];
  expect(seen?.level.level === 'MINIMISED' && hidden?.level.level === 'NONE', 'explainAccess contredit la lecture.');
  return [
    `Identité, niveau ${french(seen.level.level)} (ligne ${seen.rules.join(', ')} de la table) : ${seen.level.reason}`,
    `Contact, masqué : ${hidden.level.reason}`,
    hidden.wouldOpen ? `Ce qui l'ouvrirait : ${hidden.wouldOpen}` : 'Rien ne l’ouvrirait.',
  ];
}

async function preview(world: World): Promise<string> {
  const levels = await levelsFor(world, 'POLICE');
  const seen = world.items.get('police');
  const differing = groupNames.filter(
    (group) => levels.find((one) => one.group === groupCode(group))?.level !== levelIn(seen, group),
  );
  expect(differing.length === 0, `L'aperçu et la lecture diffèrent : ${differing.join(', ')}.`);
  return `Aperçu et lecture sont égaux, groupe par groupe : ${lettersOf(seen)}. Aucune valeur n'est montrée.`;
}

async function elsewhere(world: World): Promise<string> {
  const other = world.departement === '69' ? '13' : '69';
  const client = await world.accounts.as(`coordinator-${other}`);
  const agenda = await client.query(AgendaDocument, { code: world.departement, session: world.need('sessionId') });
  const file = await client.query(CaseDocument, { code: world.departement, id: world.need('caseId') });
  const why = await client.query(ExplainAccessDocument, { id: world.need('referralId'), group: 'IDENTITY' });
  expect(
    agenda.departement === null && file.departement === null && why.explainAccess === null,
    'Un autre département a une réponse.',
  );
  return `coordinator-${other} reçoit null partout : ni refus, ni indice que ce dossier existe.`;
}
