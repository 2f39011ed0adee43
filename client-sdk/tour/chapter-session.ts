import { AgendaDocument, ConveneSessionDocument, PlaceOnAgendaDocument, ScheduleSessionDocument } from '../src';
import { codesOf } from './acting';
import { itemOf, levelIn } from './items';
import { expect } from './story';
import { capital, day, french } from './words';
import type { World } from './world';

const DAY_MS = 86_400_000;

/** A lawful date, the right members, the case on the agenda. */
export async function playSession(world: World): Promise<void> {
  world.story.chapter('La coordinatrice réunit la commission');
  await world.story.step('schedule-week-end', 'Un samedi d’abord : rien ne l’interdit, la plateforme avertit', () =>
    scheduleOnSaturday(world),
  );
  await world.story.step('place', 'Le dossier est inscrit à l’ordre du jour', () => place(world));
  await world.story.step('before-convening', 'Avant la convocation, les membres ne lisent rien', () =>
    beforeConvening(world),
  );
  await world.story.step('convene', 'Convocation', () => convene(world));
}

async function scheduleOnSaturday(world: World): Promise<string[]> {
  const client = await world.as('coordinator');
  const input = {
    departement: world.departement,
    body: 'PROSTITUTION_EXIT_COMMISSION' as const,
    formation: 'INDIVIDUAL_CASES' as const,
    heldOn: saturdayAfter(world.need('today')),
    startsAt: '14:00',
    capacityMinutes: 120,
    place: 'préfecture, salle Olympe de Gouges',
    idempotencyKey: world.key('schedule'),
  };
  const refused = await client.act(ScheduleSessionDocument, { input });
  expect(codesOf(refused).includes('WARNING_NOT_ACKNOWLEDGED'), 'Le samedi passe sans avertissement.');
  const [warning] = refused.warnings.filter(({ verdict }) => verdict === 'WARNING');
  expect(warning?.limit, 'L’avertissement ne propose pas d’autre jour.');
  const { session } = (
    await client.act(ScheduleSessionDocument, { input: { ...input, heldOn: warning.limit } })
  ).orThrow();
  world.facts.sessionId = session.id;
  return [warning.message, warning.cure ?? '', `Séance prévue le ${day(session.heldOn)} à ${session.startsAt}.`];
}

/** At least two weeks ahead: the members have their five clear days. */
function saturdayAfter(today: string): string {
  const day = new Date(new Date(`${today}T12:00:00Z`).getTime() + 14 * DAY_MS);
  const wait = (6 - day.getUTCDay() + 7) % 7;
  return new Date(day.getTime() + wait * DAY_MS).toISOString().slice(0, 10);
}

async function place(world: World): Promise<string> {
  const input = {
    sessionId: world.need('sessionId'),
    referralId: world.need('referralId'),
    minutes: 15,
    idempotencyKey: world.key('place'),
  };
  const { item } = (await (await world.as('coordinator')).act(PlaceOnAgendaDocument, { input })).orThrow();
  world.facts.itemId = item.id;
  return `${capital(french(item.kind))}, ${item.minutes} minutes${item.late ? ', tardif' : ''}.`;
}

async function beforeConvening(world: World): Promise<string> {
  const ask = async (name: string) => {
    const answer = await (
      await world.as(name)
    ).query(AgendaDocument, { code: world.departement, session: world.need('sessionId') });
    return itemOf(answer.departement?.session, world.need('itemId'));
  };
  const [magistrate, police, prefecture] = [await ask('magistrate'), await ask('police'), await ask('prefecture')];
  expect(!magistrate && !police, 'Un membre lit le point avant d’être convoqué.');
  expect(levelIn(prefecture, 'identity') === 'PSEUDONYM', 'La préfecture ne lit pas sous pseudonyme.');
  return `Le magistrat et la police ne voient pas le point ; la préfecture voit ${prefecture?.referral?.reference}, sans nom.`;
}

async function convene(world: World): Promise<string> {
  const { session } = (
    await (await world.as('coordinator')).act(ConveneSessionDocument, { input: { sessionId: world.need('sessionId') } })
  ).orThrow();
  expect(session.status === 'CONVENED', `La séance est ${session.status}.`);
  world.facts.memberIds = session.convocations.map(({ memberId }) => memberId);
  const paper = session.convocations.filter(({ onPaper }) => onPaper).length;
  return `${session.convocations.length} membres convoqués pour le ${day(session.heldOn)}, dont ${paper} sur papier.`;
}
