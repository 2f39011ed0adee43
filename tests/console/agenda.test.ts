import { ConsoleWorld } from './support/console-world';
import { farDay } from '../support/far-days';
import { acceptedFile, act, sittingOf } from './support/acts';
import type { HttpBrowser, Visited } from './support/http-browser';

const ANOTHER = {
  departement: '38',
  body: 'PROSTITUTION_EXIT_COMMISSION',
  formation: 'INDIVIDUAL_CASES',
  startsAt: '09:00',
  capacityMinutes: 480,
};

describe('an agenda', () => {
  let world: ConsoleWorld;
  let sessionId: string;
  let coordinator: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    const made = await sittingOf((account) => world.api.as(account), 3);
    sessionId = made.sessionId;
    coordinator = await world.browserOf('coordinator-38');
  }, 240_000);
  afterAll(() => world.close());

  const address = () => `/38/seances/${sessionId}`;
  const references = ({ page }: Visited) =>
    [...page.querySelectorAll('[data-order] tbody th a, .console-agenda tbody th a')].map((each) => each.textContent);

  it('moves a point by a button, which keeps the place of who presses it', async () => {
    const before = await coordinator.visit(address());
    const [first, second] = references(before);
    const last = before.page.querySelector('[name=descendre]')!.getAttribute('value')!;
    const after = await coordinator.submit(before, { action: `${address()}/ordre` }, { descendre: last });
    expect(after.anchor).toBe(`#descendre-${last}`);
    expect(references(after).slice(0, 2)).toEqual([second, first]);
  });

  it('refuses an order that another has changed meanwhile, and loses none', async () => {
    const stale = await coordinator.visit(address());
    const [id] = [...stale.page.querySelectorAll('[name=descendre]')].map((each) => each.getAttribute('value')!);
    await coordinator.submit(await coordinator.visit(address()), { action: `${address()}/ordre` }, { descendre: id! });
    const refused = await coordinator.submit(stale, { action: `${address()}/ordre` }, { descendre: id! });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain('Ce n’est pas enregistré');
    expect(new Set(references(refused)).size).toBe(3);
  });

  it('takes a policy point where its formation treats them, and never one without a title', async () => {
    expect((await coordinator.visit(address())).words).not.toContain('point d’orientation');
    const input = { ...ANOTHER, formation: 'POLICY', heldOn: farDay(60) };
    const { session } = await act(await world.api.as('coordinator-38'), 'scheduleSession', input, 'session { id }');
    const action = `/38/seances/${session.id}/point`;
    const page = await coordinator.visit(`/38/seances/${session.id}`);
    const refused = await coordinator.submit(page, { action }, { title: ' ', minutes: '25' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector(`form[action="${action}"] [name=minutes]`)?.getAttribute('value')).toBe('25');
    const done = await coordinator.submit(refused, { action }, { title: 'Le bilan de l’année' });
    expect([done.status, done.words.includes('Le bilan de l’année')]).toEqual([200, true]);
  });

  it('shows its members nothing before they are summoned, then each of them their own level', async () => {
    const police = await world.browserOf('police-38');
    expect((await police.visit(address())).words).toContain('Aucun point ne vous est ouvert');
    const convened = await coordinator.submit(await coordinator.visit(address()), { action: `${address()}/convoquer` });
    expect(convened.words).toContain('Les convocations sont parties.');

    const own = await coordinator.visit(address());
    const parquet = await (await world.browserOf('parquet-38')).visit(address());
    const seated = await police.visit(address());
    const kept = ({ page }: Visited) => page.querySelectorAll('tbody .console-masked').length;
    expect(own.words).toContain('Identité ouverte\u00a0: en entier'.replace('\u00a0', ' '));
    expect(parquet.words).toContain('quelques champs');
    expect(kept(own)).toBeLessThan(kept(seated));
    expect(seated.words).toMatch(/Masqué\s: \d groupes? de la fiche/);
    const named = await coordinator.visit(`${address()}?identites=oui`);
    expect(named.words).toContain('Okonkwoa');
    expect(named.page.querySelector('tbody strong')?.parentElement?.textContent).toMatch(/\sOkonkwo/);
    expect(references(seated)).toHaveLength(3);
    expect(seated.page.querySelector('form[action$="/ordre"]')).toBeNull();
  });

  it('opens no name that was not asked for, and writes none in its title', async () => {
    const plain = await coordinator.visit(address());
    expect(plain.words).not.toContain('Okonkwo');
    expect(plain.page.title).toBe('Séance – Passerelle');
  });

  it('is not there for somebody of elsewhere', async () => {
    const elsewhere = await world.browserOf('coordinator-69');
    expect((await elsewhere.visit(address())).status).toBe(404);
  });

  it('takes several referrals at once, and tells which it could not take', async () => {
    const as = (account: string) => world.api.as(account);
    const ask = await as('coordinator-38');
    const { session } = await act(ask, 'scheduleSession', { ...ANOTHER, heldOn: farDay(60) }, 'session { id }');
    const [one, two] = [await acceptedFile(as, 11), await acceptedFile(as, 12)];
    const there = `/38/seances/${session.id}`;
    const page = await coordinator.visit(there);
    await act(ask, 'placeOnAgenda', { sessionId: session.id, referralId: one.referralId });
    const told = await coordinator.submit(
      page,
      { action: `${there}/inscrire` },
      { referralIds: [one.referralId, two.referralId] },
    );
    expect(told.status).toBe(422);
    expect(told.words).toMatch(/Saisine 1\s:\s*Cette saisine est déjà inscrite/);
    expect(references(told)).toHaveLength(2);
  });
});
