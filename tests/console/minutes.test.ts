import { localDateAt } from '../../server/kernel/local-date';
import { acceptedFile, act } from './support/acts';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const today = () => localDateAt(new Date(), 'Europe/Paris');
const french = (date: string) => date.split('-').reverse().join('/');

describe('the papers of a sitting, in pages alone', () => {
  let world: ConsoleWorld;
  let coordinator: HttpBrowser;
  let address: string;
  let sessionId: string;
  const by = async (name: string, input: object, fields?: string, type?: string) =>
    act(await world.api.as('coordinator-38'), name, { ...input }, fields, type);

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    coordinator = await world.browserOf('coordinator-38');
    const place = { departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'INDIVIDUAL_CASES' };
    const when = { heldOn: today(), startsAt: '09:00', capacityMinutes: 120 };
    sessionId = (await by('scheduleSession', { ...place, ...when }, 'session { id }')).session.id;
    const { referralId } = await acceptedFile((account) => world.api.as(account), 0);
    await by('placeOnAgenda', { sessionId, referralId, minutes: 20 });
    address = `/38/seances/${sessionId}`;
  }, 240_000);
  afterAll(() => world.close());

  it('are not there before the summons', async () => {
    const { words } = await coordinator.visit(address);
    expect(words).not.toMatch(/Procès-verbal|Dossiers de séance/);
  });

  it('begin with copies, one a member, in a register', async () => {
    await by('conveneSession', { sessionId, urgency: 'RIGHT_EXPIRES' });
    expect((await coordinator.visit(address)).page.querySelector(`a[href="${address}/exemplaires"]`)).not.toBeNull();
    const empty = await coordinator.visit(`${address}/exemplaires`);
    expect(empty.words).toContain('Aucune copie n’a été préparée.');
    const made = await coordinator.submit(empty, { action: `${address}/exemplaires` });
    expect(made.words).toContain('Chaque membre convoqué a sa copie.');
    const links = [...made.page.querySelectorAll('a[href^="/room-copies/"]')];
    expect(links.length).toBeGreaterThan(5);
    const paper = await coordinator.visit(links[0]!.getAttribute('href')!);
    expect(paper.headers['content-type']).toBe('application/pdf');
    expect(paper.headers['cache-control']).toBe('no-store');
  });

  it('are taken back in one gesture', async () => {
    const shown = await coordinator.visit(`${address}/exemplaires`);
    const boxes = [...shown.page.querySelectorAll('[name=roomCopyIds]')].map((box) => box.getAttribute('value')!);
    const action = `${address}/exemplaires/suites`;
    const refused = await coordinator.submit(shown, { action }, { roomCopyIds: boxes });
    expect(refused.status).toBe(422);
    const noted = await coordinator.submit(shown, { action }, { roomCopyIds: boxes, state: 'DESTROYED' });
    expect(noted.words).toContain('Détruite, le');
    expect(noted.page.querySelector('a[href^="/room-copies/"]')).toBeNull();
  });

  it('are nobody else’s page', async () => {
    for (const account of ['police-38', 'prefecture-38', 'association-38'])
      expect((await (await world.browserOf(account)).visit(`${address}/exemplaires`)).status).toBe(404);
  });

  it('go on with minutes, a draft until the members approve it, then sealed', async () => {
    await by('openSession', { sessionId }, '', 'SessionInput');
    const { words } = await (await world.browserOf('police-38')).visit(`${address}/proces-verbal`);
    expect(words).toContain('La séance est en cours.');
    await by('closeSession', { sessionId });
    const page = await coordinator.visit(`${address}/proces-verbal`);
    expect(page.words).toContain('Édition des membres');
    expect(page.words).toContain('Projet');
    const action = `${address}/approuver`;
    const refused = await coordinator.submit(page, { action }, { approvedOn: '31/12/2020' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('[name=approvedOn]')?.getAttribute('value')).toBe('31/12/2020');
    const approved = await coordinator.submit(refused, { action }, { approvedOn: french(today()) });
    expect(approved.words).toContain('Ce qui est enregistré est ce qui a été approuvé.');
    expect(approved.page.querySelector('.console-digest')?.textContent).toMatch(/^[0-9a-f]{64}$/);
    const link = approved.page.querySelector('a[href^="/minutes/"]')!.getAttribute('href')!;
    expect((await coordinator.visit(link)).headers['content-type']).toBe('application/pdf');
  });

  it('tell whoever has no edition where theirs is', async () => {
    const member = await (await world.browserOf('police-38')).visit(`${address}/proces-verbal`);
    expect(member.words).toContain('Le secrétariat remet la leur aux membres.');
    expect(member.page.querySelector('form[action$="/approuver"]')).toBeNull();
  });
});
