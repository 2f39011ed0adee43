import { day } from '../../console/shell/dates';
import { addDays, localDateAt } from '../../server/kernel/local-date';
import type { HttpBrowser, Visited } from './support/http-browser';
import { acceptedFile } from './support/acts';
import { ConsoleWorld } from './support/console-world';

const COMMISSION = '/38/seances/nouvelle?instance=PROSTITUTION_EXIT_COMMISSION';

describe('a sitting, from its date to the notification, in pages alone', () => {
  let world: ConsoleWorld;
  let coordinator: HttpBrowser;
  let address: string;
  const files: string[] = [];
  const referrals: string[] = [];
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    const as = (account: string) => world.api.as(account);
    for (const index of [0, 1]) {
      const { caseId, referralId } = await acceptedFile(as, index);
      files.push(caseId);
      referrals.push(referralId);
    }
    coordinator = await world.browserOf('coordinator-38');
  }, 240_000);
  afterAll(() => world.close());

  const today = () => localDateAt(new Date(), 'Europe/Paris');
  const french = (date: string) => date.split('-').reverse().join('/');
  const senses = (page: Visited) =>
    [...page.page.querySelectorAll('.console-points [name=itemIds]')].map((each) => each.getAttribute('value')!);

  it('tells the earliest regular date, and what a date would meet, before anything is fixed', async () => {
    const plain = await coordinator.visit(COMMISSION);
    expect(plain.words).toMatch(/Première date régulière.*CRPA R\.133-8/);
    expect(plain.words).toMatch(/Quorum\s?\d+ voix requises/);
    const christmas = await coordinator.visit(`${COMMISSION}&heldOn=25%2F12%2F2027`);
    expect(christmas.words).toContain("n'est pas un jour ouvré");
    expect(christmas.words).toContain('Prochain jour ouvré');
  });

  it('is fixed once its warnings are read, with all that was typed', async () => {
    const typed = { formation: 'INDIVIDUAL_CASES', heldOn: french(today()), startsAt: '9 h 30', place: 'Salle Verte' };
    const page = await coordinator.visit(COMMISSION);
    const wrong = await coordinator.submit(page, { action: '/38/seances/fixer' }, { ...typed, heldOn: 'demain' });
    expect(wrong.status).toBe(422);
    expect(wrong.page.querySelector('[name=place]')?.getAttribute('value')).toBe('Salle Verte');
    const nonsense = { ...typed, heldOn: '31/02/2027', startsAt: '25:99', capacityMinutes: 'beaucoup' };
    const allWrong = await coordinator.submit(page, { action: '/38/seances/fixer' }, nonsense);
    const told = [...allWrong.page.querySelectorAll('main .fr-alert--error li')].map(({ textContent }) => textContent);
    expect(told).toEqual([
      expect.stringMatching(/^Date.*\s: Ce n’est pas une date qui existe/),
      expect.stringMatching(/^Heure.*\s: Écrivez une heure qui existe/),
      expect.stringMatching(/\s: Écrivez un nombre entier/),
    ]);
    const asked = await coordinator.submit(wrong, { action: '/38/seances/fixer' }, typed);
    const done = asked.words.includes('La séance est fixée')
      ? asked
      : await coordinator.submit(
          asked,
          { action: '/38/seances/fixer' },
          { ...typed, acknowledgedWarnings: 'WORKING_DAY' },
        );
    expect(done.words).toContain('La séance est fixée');
    expect(done.words).toContain('Salle Verte');
    address = done.address.split('?')[0]!;
  });

  it('takes the referrals that wait, and says why it is convened late', async () => {
    const placed = await coordinator.submit(
      await coordinator.visit(address),
      { action: `${address}/inscrire` },
      { referralIds: referrals },
    );
    expect(placed.words).toContain('Les saisines sont inscrites');
    const refused = await coordinator.submit(placed, { action: `${address}/convoquer` });
    expect(refused.status).toBe(422);
    const convened = await coordinator.submit(
      refused,
      { action: `${address}/convoquer` },
      { urgency: 'RIGHT_EXPIRES', acknowledgedWarnings: 'CONVENING_NOTICE' },
    );
    expect(convened.words).toContain('Les convocations sont parties.');
  });

  it('counts its quorum as members come, and records several opinions in one gesture', async () => {
    const held = `${address}/tenue`;
    await coordinator.submit(await coordinator.visit(held), { action: `${address}/ouvrir` });
    expect((await coordinator.visit(held)).words).toContain('Quorum non atteint');
    const everybody = { restants: 'PRESENT' };
    const present = await coordinator.submit(
      await coordinator.visit(held),
      { action: `${address}/presences` },
      everybody,
    );
    expect(present.words).toContain('Quorum atteint');
    const [one, two] = senses(present);
    const refused = await coordinator.submit(
      present,
      { action: `${address}/points` },
      {
        [`sense-${one}`]: 'FAVOURABLE',
        [`reserves-${one}`]: 'Sous réserve d’un logement',
        [`sense-${two}`]: 'FAVOURABLE',
        [`votesFor-${two}`]: '1',
        [`votesAgainst-${two}`]: '2',
      },
    );
    expect(refused.status).toBe(422);
    expect(refused.words).toContain('donnent un avis de sens contraire');
    expect(refused.page.querySelector(`#champ-votesFor-${two}`)?.getAttribute('value')).toBe('1');
    expect(senses(refused)).toEqual([two]);
    const done = await coordinator.submit(refused, { action: `${address}/points` }, { [`votesFor-${two}`]: '3' });
    expect(done.status).toBe(200);
    expect(senses(done)).toEqual([]);
    const closed = await coordinator.submit(done, { action: `${address}/clore` });
    expect(closed.words).toContain('La séance est close.');
  });

  it('is followed by the decision and its notification', async () => {
    const authority = await world.browserOf('prefecture-38');
    const waiting = await authority.visit('/38/decisions');
    const [referral] = referrals;
    expect(waiting.page.querySelector(`a[href="/38/decisions/${referral}"]`)).not.toBeNull();
    expect(waiting.words).toContain('Vous attend');
    const page = await authority.visit(`/38/decisions/${referral}`);
    expect(page.words).toContain('Sous réserve d’un logement');
    const typed = { sense: 'AUTHORISED', signatory: 'La préfète', signedOn: french(today()) };
    const refused = await authority.submit(page, { action: `/38/saisines/${referral}/decider` }, typed);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('[name=signatory]')?.getAttribute('value')).toBe('La préfète');
    const decided = await authority.submit(
      refused,
      { action: `/38/saisines/${referral}/decider` },
      { startsOn: french(addDays(today(), 1)) },
    );
    expect(decided.words).toContain('La décision est enregistrée.');
    const act = decided.page.querySelector('form[action$="/notifier"]')!.getAttribute('action')!;
    const notified = await authority.submit(
      decided,
      { action: act },
      { notifiedOn: french(today()), manner: 'HAND_DELIVERED' },
    );
    expect(notified.words).toContain('La notification est enregistrée.');
    const read = await coordinator.visit(`/38/decisions/${referral}`);
    expect(read.words).toMatch(/Motifs ?Aucun n’est écrit/);
    const caseId = files[0]!;
    const team = await world.browserOf('association-38');
    for (const place of ['', '/suivi']) {
      const { words } = await team.visit(`/38/dossiers/${caseId}${place}`);
      expect(words).toContain(`Le parcours commencera le ${day(addDays(today(), 1))}`);
      expect(words).not.toMatch(/une décision est attendue|Il reste à informer|a commencé|La séance l’examine/);
    }
  });

  it('stands in the calendar of the year, by body', async () => {
    const calendar = await coordinator.visit('/38/seances?instance=PROSTITUTION_EXIT_COMMISSION');
    expect(calendar.page.querySelector(`a[href="${address}"]`)).not.toBeNull();
    const codaf = await coordinator.visit('/38/seances?instance=CODAF');
    expect(codaf.page.querySelector(`a[href="${address}"]`)).toBeNull();
  });

  it('is held by its own secretariat alone', async () => {
    const other = await world.browserOf('codaf-38');
    expect((await other.visit(`${address}/tenue`)).status).toBe(404);
    expect((await other.visit(COMMISSION)).words).toContain('se fixe par le secrétariat de son instance');
  });
});

describe('the bodies of a département', () => {
  let world: ConsoleWorld;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
  }, 240_000);
  afterAll(() => world.close());

  it('say who sits, and take a member on paper', async () => {
    const coordinator = await world.browserOf('coordinator-38');
    expect((await coordinator.visit('/38/instances')).words).toContain('Membres désignés');
    const body = '/38/instances/PROSTITUTION_EXIT_COMMISSION';
    const page = await coordinator.visit(body);
    const typed = { formation: 'INDIVIDUAL_CASES', role: 'OTHER_MEMBER', quality: 'médecin désignée' };
    const refused = await coordinator.submit(page, { action: `${body}/membres` }, { ...typed, validUntil: 'bientôt' });
    expect(refused.status).toBe(422);
    const done = await coordinator.submit(refused, { action: `${body}/membres` }, { ...typed, validUntil: '' });
    expect(done.words).toContain('médecin désignée');
    expect((await coordinator.visit('/38/instances/NOTHING')).status).toBe(404);
  });
});
