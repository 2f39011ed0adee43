import { ConsoleWorld } from './support/console-world';
import { farDay } from '../support/far-days';
import { acceptedFile, act, sittingOf } from './support/acts';
import { FormBrowser, type Shown } from './form-browser';

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
  let coordinator: FormBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    const made = await sittingOf((account) => world.api.as(account), 3);
    sessionId = made.sessionId;
    coordinator = await FormBrowser.of(world.home, 'coordinator-38');
  }, 240_000);
  afterAll(() => world.close());

  const address = () => `/38/seances/${sessionId}`;
  const references = ({ page }: Shown) =>
    [...page.querySelectorAll('[data-order] tbody th a, .console-agenda tbody th a')].map((each) => each.textContent);

  it('moves a point by a button, which keeps the place of who presses it', async () => {
    const before = await coordinator.open(address());
    const [first, second] = references(before);
    const last = before.page.querySelector('[name=descendre]')!.getAttribute('value')!;
    const after = await coordinator.fill(before, `${address()}/ordre`, { descendre: last });
    expect(after.address).toContain(`#descendre-${last}`);
    expect(references(after).slice(0, 2)).toEqual([second, first]);
  });

  it('refuses an order that another has changed meanwhile, and loses none', async () => {
    const stale = await coordinator.open(address());
    const [id] = [...stale.page.querySelectorAll('[name=descendre]')].map((each) => each.getAttribute('value')!);
    await coordinator.fill(await coordinator.open(address()), `${address()}/ordre`, { descendre: id! });
    const refused = await coordinator.fill(stale, `${address()}/ordre`, { descendre: id! });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Ce n’est pas enregistré');
    expect(new Set(references(refused)).size).toBe(3);
  });

  it('takes a policy point, and never one without a title', async () => {
    const page = await coordinator.open(address());
    const refused = await coordinator.fill(page, `${address()}/point`, { title: ' ', minutes: '25' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector(`form[action="${address()}/point"] [name=minutes]`)?.getAttribute('value')).toBe(
      '25',
    );
  });

  it('shows its members nothing before they are summoned, then each of them their own level', async () => {
    const police = await FormBrowser.of(world.home, 'police-38');
    expect((await police.open(address())).text).toContain('Aucun point ne vous est ouvert');
    const convened = await coordinator.fill(await coordinator.open(address()), `${address()}/convoquer`);
    expect(convened.text).toContain('Les convocations sont parties.');

    const own = await coordinator.open(address());
    const parquet = await (await FormBrowser.of(world.home, 'parquet-38')).open(address());
    const seated = await police.open(address());
    const kept = ({ page }: Shown) => page.querySelectorAll('tbody .console-masked').length;
    expect(own.text).toContain('Identité ouverte\u00a0: en entier'.replace('\u00a0', ' '));
    expect(parquet.text).toContain('quelques champs');
    expect(kept(own)).toBeLessThan(kept(seated));
    expect(seated.text).toMatch(/Masqué\s: \d groupes? de la fiche/);
    expect((await coordinator.open(`${address()}?identites=oui`)).text).toContain('Okonkwoa');
    expect(references(seated)).toHaveLength(3);
    expect(seated.page.querySelector('form[action$="/ordre"]')).toBeNull();
  });

  it('opens no name that was not asked for, and writes none in its title', async () => {
    const plain = await coordinator.open(address());
    expect(plain.text).not.toContain('Okonkwo');
    expect(plain.page.title).toBe('Séance – Passerelle');
  });

  it('is not there for somebody of elsewhere', async () => {
    const elsewhere = await FormBrowser.of(world.home, 'coordinator-69');
    expect((await elsewhere.open(address())).status).toBe(404);
  });

  it('takes several referrals at once, and tells which it could not take', async () => {
    const as = (account: string) => world.api.as(account);
    const ask = await as('coordinator-38');
    const { session } = await act(ask, 'scheduleSession', { ...ANOTHER, heldOn: farDay(60) }, 'session { id }');
    const [one, two] = [await acceptedFile(as, 11), await acceptedFile(as, 12)];
    const there = `/38/seances/${session.id}`;
    const page = await coordinator.open(there);
    await act(ask, 'placeOnAgenda', { sessionId: session.id, referralId: one.referralId });
    const told = await coordinator.fill(page, `${there}/inscrire`, { referralIds: [one.referralId, two.referralId] });
    expect(told.status).toBe(422);
    expect(told.text).toMatch(/Saisine 1\s:\s*Cette saisine est déjà inscrite/);
    expect(references(told)).toHaveLength(2);
  });
});
