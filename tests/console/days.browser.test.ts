import type { Browser } from 'playwright-core';
import { inBrowser, openBrowser, PHONE } from '../support/browser';
import { farDay } from '../support/far-days';
import { legalToday } from '../support/legal-today';
import { SHEET } from '../support/stories';
import { writtenFile } from './support/association-day';
import { ConsoleWorld } from './support/console-world';
import { Person } from './support/person';

const LONG = 120_000;
const french = (day: string): string => day.split('-').reverse().join('/');

inBrowser('a day of the association, the coordinator and two members, each in a browser', () => {
  let world: ConsoleWorld;
  let browser: Browser;
  let association: Person;
  let coordinator: Person;
  let authority: Person;
  let police: Person;
  let file: string;
  let sitting: string;
  let referral: string;

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    browser = await openBrowser();
    const arrives = (account: string, options = {}) => Person.arrives(browser, world.home, account, options);
    [association, coordinator, authority, police] = await Promise.all([
      arrives('association-38'),
      arrives('coordinator-38'),
      arrives('prefecture-38'),
      arrives('police-38', { viewport: PHONE, isMobile: true, hasTouch: true }),
    ]);
  }, LONG);

  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  it(
    'the association writes a file, collects the accord and transmits it',
    async () => {
      const { identity, ...others } = SHEET;
      const session = await world.browserOf('association-38');
      file = await writtenFile(session, others);
      session.close();
      const { page } = association;
      await association.open(`${file}/groupes/identite`);
      for (const name of ['familyName', 'givenName', 'birthYear'] as const)
        await page.fill(`#champ-${name}`, identity[name]);
      await page.selectOption('#champ-nationality', identity.nationality);
      await page
        .locator('[data-autosave-state]')
        .getByText(/^Enregistré à/)
        .waitFor();
      await association.open(`${file}/accord`);
      for (const box of await page.locator('form[action$="/accord/recueillir"] [name=groups]').all())
        await box.check({ force: true });
      await page.fill('#champ-givenOn', '05/01/2026');
      await association.tick('[name=manner][value=WRITTEN]');
      await association.send('/accord/recueillir');
      await association.open(`${file}/transmettre`);
      await association.send('/transmettre/envoyer');
      expect(page.url()).toContain(`${file}/suivi`);
    },
    LONG,
  );

  it(
    'the coordinator finds it on the desk, takes it and puts it before a sitting',
    async () => {
      const { page } = coordinator;
      await coordinator.open('/38/instances/PROSTITUTION_EXIT_COMMISSION/saisines');
      const reference = await referenceOf(world, file);
      const form = page.locator('form[action$="/saisines/accepter"]').filter({ hasText: reference });
      referral = await form.locator('[name=referralId]').inputValue();
      await Promise.all([page.waitForEvent('load'), form.locator('button').last().click()]);
      await coordinator.open('/38/seances/nouvelle');
      await page
        .selectOption('#champ-formation', 'INDIVIDUAL_CASES')
        .catch(() => coordinator.tick('[name=formation][value=INDIVIDUAL_CASES]'));
      const fixing = 'form[action$="/seances/fixer"]';
      await page.fill(`${fixing} [name=heldOn]`, french(farDay(0, '38')));
      await page.fill(`${fixing} [name=startsAt]`, '14 h');
      await page.fill(`${fixing} [name=capacityMinutes]`, '120');
      await coordinator.send('/seances/fixer');
      sitting = new URL(page.url()).pathname;
      await coordinator.tick(`[name=referralIds][value="${referral}"]`);
      await coordinator.send('/inscrire');
      await coordinator.send('/convoquer');
    },
    LONG,
  );

  it(
    'two members read one agenda at once, each at their level',
    async () => {
      const [read, few] = await Promise.all([
        authority.open(`/38/saisines/${referral}`),
        police.open(`/38/saisines/${referral}`),
      ]);
      expect(read).toContain(SHEET.identity.familyName);
      expect(few).toContain('Masqué');
      expect(few).not.toContain(SHEET.exploitation.narrative);
      await Promise.all([authority.open(`${sitting}`), police.open(`${sitting}`)]);
    },
    LONG,
  );

  it(
    'the sitting is held on one screen, and the members see the opinion',
    async () => {
      const { page } = coordinator;
      await coordinator.open(`${sitting}/tenue`);
      await coordinator.send('/ouvrir');
      await coordinator.send('/presences');
      await page.locator('[name^="sense-"][value=FAVOURABLE]').first().check({ force: true });
      await coordinator.send('/points');
      expect(await coordinator.read()).toMatch(/favorable/i);
      await coordinator.send('/clore');
      expect(await authority.open(`/38/saisines/${referral}`)).toMatch(/favorable/i);
    },
    LONG,
  );

  it(
    'the authority decides, and the association finds what became of its file',
    async () => {
      const { page } = authority;
      await authority.open(`/38/decisions/${referral}`);
      const form = 'form[action$="/decider"]';
      await authority.tick(`${form} [name=sense][value=AUTHORISED]`);
      await page.fill(`${form} [name=signedOn]`, french(legalToday()));
      await page.fill(`${form} [name=startsOn]`, french(legalToday()));
      await page.fill(`${form} [name=signatory]`, 'Le préfet de l’Isère');
      await authority.send('/decider');
      expect(await association.open(`${file}/suivi`)).toMatch(/autoris/i);
    },
    LONG,
  );

  it('no page complained of anything, on any of the four machines', async () => {
    for (const person of [association, coordinator, authority, police])
      expect([person.account, person.complaints]).toEqual([person.account, []]);
  });
});

async function referenceOf(world: ConsoleWorld, file: string): Promise<string> {
  const ask = await world.api.as('association-38');
  const document = 'query ($id: ID!) { departement(code: "38") { case(id: $id) { referrals { reference } } } }';
  const { data } = await ask(document, { id: file.split('/').at(-1) });
  return data!.departement.case.referrals[0].reference;
}
