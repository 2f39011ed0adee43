import { dayWord } from '../../server/kernel/french-date';
import { addDays, localDateAt } from '../../server/kernel/local-date';
import { act } from './support/acts';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser, Visited } from './support/http-browser';

const today = () => localDateAt(new Date(), 'Europe/Paris');
const french = (date: string) => date.split('-').reverse().join('/');
const BODY = '/38/instances/PROSTITUTION_EXIT_COMMISSION';

describe('what a sitting has somebody do, in pages alone', () => {
  let world: ConsoleWorld;
  let coordinator: HttpBrowser;
  let address: string;
  let action: string;
  const by = async (name: string, input: object, fields?: string, type?: string) =>
    act(await world.api.as('coordinator-38'), name, { ...input }, fields, type);
  const held = () => coordinator.visit(`${address}/tenue`);
  const under = ({ page }: Visited, id: string) =>
    (page.querySelector(`section[aria-labelledby="${id}"]`)?.textContent ?? '').replace(/\s+/g, ' ');

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    coordinator = await world.browserOf('coordinator-38');
    const place = { departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'POLICY' };
    const when = { heldOn: today(), startsAt: '23:50', capacityMinutes: 120 };
    const { id: sessionId } = (await by('scheduleSession', { ...place, ...when }, 'session { id }')).session;
    await by('placeOnAgenda', { sessionId, title: 'Places ouvertes' });
    await by('conveneSession', { sessionId, urgency: 'RIGHT_EXPIRES' });
    await by('openSession', { sessionId }, '', 'SessionInput');
    address = `/38/seances/${sessionId}`;
  }, 240_000);
  afterAll(() => world.close());

  it('comes back on the screen of the sitting, what is late in a word, and is settled in one gesture', async () => {
    const shown = await held();
    expect(under(shown, 'suites')).toMatch(
      /Transmettre aux services le modèle de convention En retardLa DDETS, pour le/,
    );
    const form = shown.page.querySelector('[id^="suite-"]')!;
    const settled = await coordinator.submit(shown, { action: form.getAttribute('action')! }, { outcome: 'DONE' });
    expect(settled.status).toBe(200);
    expect(under(settled, 'suites')).toContain(`faite le ${dayWord(today())}`);
    expect(settled.page.querySelector(`#${form.id}`)).toBeNull();
  });

  it('is noted there, refused as typed, with a warning where it seems to name somebody', async () => {
    const typed = { text: 'Écrire aux hôteliers', ownerTitle: '', dueOn: french(addDays(today(), 20)) };
    const nobody = await coordinator.submit(await held(), { action: `${address}/actions` }, typed);
    expect(nobody.status).toBe(422);
    expect(nobody.words).toContain('Dites qui s’en charge');
    expect(nobody.text).toContain('value="Écrire aux hôteliers"');
    const named = { ...typed, text: 'Appeler Madame Ngozi Okafor', ownerTitle: 'La DDETS' };
    const warned = await coordinator.submit(await held(), { action: `${address}/actions` }, named);
    expect(warned.words).toContain('Ce texte semble nommer une personne.');
    const [point] = [...(await held()).page.querySelectorAll('[name=agendaItemId] option[value]')].slice(-1);
    const whole = { ...typed, ownerTitle: 'La DDETS', agendaItemId: point!.getAttribute('value')! };
    const noted = await coordinator.submit(await held(), { action: `${address}/actions` }, whole);
    expect(noted.status).toBe(200);
    expect(under(noted, 'actions')).toMatch(/Écrire aux hôteliersLa DDETS, pour le .*« Places ouvertes »/);
    action = noted.page.querySelector('section[aria-labelledby="actions"] li a')!.getAttribute('href')!;
    expect(under(await coordinator.visit(address), 'actions')).toContain('Écrire aux hôteliers');
  });

  it('has a page, where it is put off, settled and opened again', async () => {
    const putOff = await coordinator.submit(
      await coordinator.visit(action),
      { action: `${action}/corriger` },
      { dueOn: french(addDays(today(), 30)) },
    );
    expect(putOff.words).toContain(dayWord(addDays(today(), 30)));
    const closed = await coordinator.submit(
      putOff,
      { action: `${action}/clore` },
      { outcome: 'DROPPED', settledOn: french(today()), note: 'Sans objet.' },
    );
    expect(closed.words).toMatch(/abandonnée le .*Sans objet\./i);
    const again = await coordinator.submit(closed, { action: `${action}/rouvrir` });
    expect(again.words).toContain('Noter ce qu’elle est devenue');
  });

  it('is listed by the body, with those that are settled apart', async () => {
    expect(under(await coordinator.visit(BODY), 'actions')).toContain('Écrire aux hôteliers');
    expect((await coordinator.visit(`${BODY}/actions`)).words).toContain('Écrire aux hôteliers');
    const settled = await coordinator.visit(`${BODY}/actions?etat=closes`);
    expect(settled.words).toContain(`faite le ${dayWord(today())}`);
    expect(settled.words).not.toContain('Écrire aux hôteliers');
  });

  it('is read by the seats of that body, who settle nothing, and by nobody else', async () => {
    const seat = await world.browserOf('prefecture-38');
    const seen = await seat.visit(action);
    expect(seen.words).toContain('Écrire aux hôteliers');
    expect(seen.page.querySelector('form[action*="/actions/"]')).toBeNull();
    expect(under(await seat.visit(address), 'suites')).toContain('Dresser la liste des places');
    const stranger = await world.browserOf('association-38');
    expect((await stranger.visit(action)).status).toBe(404);
    expect((await stranger.visit(address)).words).not.toMatch(/Suites des séances|Écrire aux hôteliers/);
    expect((await stranger.visit(`${BODY}/actions`)).words).not.toContain('Écrire aux hôteliers');
  });

  it('has no place at a sitting on persons', async () => {
    const place = { departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'INDIVIDUAL_CASES' };
    const when = { heldOn: addDays(today(), 60), startsAt: '09:00', capacityMinutes: 120 };
    const { id } = (await by('scheduleSession', { ...place, ...when }, 'session { id }')).session;
    expect((await coordinator.visit(`/38/seances/${id}`)).words).not.toContain('Suites des séances');
  });
});
