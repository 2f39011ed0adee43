import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inBrowser, openBrowser, openDesk, type Desk } from '../support/browser';
import { ConsoleWorld } from './support/console-world';
import { enter } from './support/person';

const STATE = '[data-autosave-state]';
const LONG = 60_000;
/** A session that was just looked at is believed for a few seconds more. */
const REMEMBERED = 5_500;

const folder = mkdtempSync(join(tmpdir(), 'passerelle-photo-'));
const photo = join(folder, 'photo.jpg');

inBrowser('whatever happens while somebody writes, nothing is lost', () => {
  let world: ConsoleWorld;
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    browser = await openBrowser();
    await world.admin.query('set role passerelle_owner');
  }, LONG);

  beforeEach(async () => {
    desk = await openDesk(browser, world.home);
    await enter(desk.page, 'association-38');
  });

  afterEach(async () => {
    await desk.context.close();
    expect(desk.complaints).toEqual([]);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await browser.close();
    await world.close();
  });

  /** A new file; answers its address. */
  const openFile = async (page: Page): Promise<string> => {
    await page.goto('/38/dossiers');
    await page.getByRole('button', { name: 'Ouvrir un dossier' }).click();
    await page.waitForURL(/\/38\/dossiers\/[\w-]{20,}\?fait=FILE_OPENED/);
    return new URL(page.url()).pathname;
  };
  const endSessions = () =>
    world.admin.query(
      `update directory.browser_session
       set signed_in_at = signed_in_at - $1::interval, seen_at = seen_at - $1::interval, expires_at = expires_at - $1::interval
       where account_id = (select id from directory.account where subject = 'association-38')`,
      ['13 hours'],
    );
  /** What the line under the form comes to say; else, what it says instead. */
  const says = async (page: Page, words: RegExp): Promise<void> => {
    const line = page.locator(STATE);
    await line
      .getByText(words)
      .waitFor({ timeout: 20_000 })
      .catch(async () => {
        throw new Error(`${page.url()} says: ${await line.allInnerTexts()}`);
      });
  };
  const saved = (page: Page) => says(page, /^Enregistré à/);

  it(
    'saves as one types and says so; a page asked again shows it, with names of any script',
    async () => {
      const { page } = desk;
      const file = await openFile(page);
      await page.goto(`${file}/groupes/identite`);
      await page.fill('#champ-familyName', 'مريم العلي');
      await page.fill('#champ-givenName', 'Zoé 👩🏽‍⚖️');
      await saved(page);
      await page.goto(file);
      const read = await page.locator('main').innerText();
      expect(read).toContain('مريم العلي');
      expect(read).toContain('Zoé 👩🏽‍⚖️');
    },
    LONG,
  );

  it(
    'shows both texts where another tab wrote meanwhile, and takes the one that is chosen',
    async () => {
      const { page, context } = desk;
      const file = await openFile(page);
      const address = `${file}/groupes/exploitation`;
      await page.goto(address);
      const other = await context.newPage();
      await other.goto(address);
      await other.fill('#champ-narrative', 'écrit dans l’autre onglet');
      await saved(other);
      await page.fill('#champ-narrative', 'écrit ici');
      await says(page, /a modifié ce groupe/);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForLoadState();
      expect(await page.inputValue('#champ-narrative')).toBe('écrit ici');
      expect(await page.locator('main').innerText()).toContain('écrit dans l’autre onglet');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForLoadState();
      await page.goto(address);
      expect(await page.inputValue('#champ-narrative')).toBe('écrit ici');
    },
    LONG,
  );

  it(
    'opens one file where the button is clicked twice',
    async () => {
      const { page } = desk;
      const count = async () =>
        Number(
          (
            await world.admin.query('select count(*) as count from tenant.case_file where departement_code = $1', [
              '38',
            ])
          ).rows[0].count,
        );
      await page.goto('/38/dossiers');
      const before = await count();
      await page.getByRole('button', { name: 'Ouvrir un dossier' }).dblclick();
      await page.waitForURL(/fait=FILE_OPENED/);
      expect((await count()) - before).toBe(1);
    },
    LONG,
  );

  it(
    'makes one file of one form that is sent twice, without a script',
    async () => {
      const session = await world.browserOf('association-38');
      const list = await session.visit('/38/dossiers');
      const [first, second] = await Promise.all([
        session.submit(list, { action: '/38/dossiers/ouvrir' }),
        session.submit(list, { action: '/38/dossiers/ouvrir' }),
      ]);
      session.close();
      expect(second.address).toBe(first.address);
    },
    LONG,
  );

  it(
    'keeps what is written past the end of the session, for whoever wrote it alone',
    async () => {
      const { page, context } = desk;
      const file = await openFile(page);
      await page.goto(`${file}/groupes/exploitation`);
      await endSessions();
      await page.waitForTimeout(REMEMBERED);
      await page.fill('#champ-narrative', 'écrit après la fin de la session');
      await says(page, /est gardé trente minutes/);
      const stranger = await openDesk(browser, world.home);
      await enter(stranger.page, 'manager-38');
      expect(await stranger.page.locator('main').innerText()).not.toContain('Un envoi vous attend');
      await stranger.context.close();
      const again = await context.newPage();
      await enter(again, 'association-38');
      await again
        .getByRole('link', { name: /Reprendre l’envoi/ })
        .first()
        .click();
      await again.waitForLoadState();
      expect(await again.inputValue('#champ-narrative')).toBe('écrit après la fin de la session');
      await again.getByRole('button', { name: 'Enregistrer' }).click();
      await again.waitForLoadState();
      await again.goto(`${file}/groupes/exploitation`);
      expect(await again.inputValue('#champ-narrative')).toBe('écrit après la fin de la session');
      await again.goto('/');
      expect(await again.locator('main').innerText()).not.toContain('Un envoi vous attend');
    },
    LONG,
  );

  it(
    'keeps what is written after a sign-out in another tab',
    async () => {
      const { page, context } = desk;
      const file = await openFile(page);
      await page.goto(`${file}/groupes/complaint`.replace('complaint', 'plainte'));
      const other = await context.newPage();
      await other.goto('/');
      await other.getByRole('button', { name: 'Se déconnecter' }).click();
      await other.waitForLoadState();
      await page.fill('#champ-narrative', 'écrit après la déconnexion');
      await says(page, /est gardé trente minutes/);
      await enter(other, 'association-38');
      await other
        .getByRole('link', { name: /Reprendre l’envoi/ })
        .first()
        .click();
      await other.waitForLoadState();
      expect(await other.inputValue('#champ-narrative')).toBe('écrit après la déconnexion');
    },
    LONG,
  );

  it(
    'shows nothing on the way back after a sign-out',
    async () => {
      const { page } = desk;
      const file = await openFile(page);
      await page.goto(`${file}/groupes/identite`);
      await page.fill('#champ-familyName', 'Adeyemi');
      await saved(page);
      await page.goto(file);
      await page.getByRole('button', { name: 'Se déconnecter' }).click();
      await page.waitForLoadState();
      for (let back = 0; back < 3; back += 1) {
        await page.goBack({ waitUntil: 'load' }).catch(() => null);
        expect(await page.content()).not.toContain('Adeyemi');
      }
      expect(page.url()).toContain('/connexion');
    },
    LONG,
  );

  it(
    'refuses a photograph of 30 MB in words, before it is sent and without a script',
    async () => {
      const { page } = desk;
      const file = await openFile(page);
      writeFileSync(photo, Buffer.alloc(30 * 1024 * 1024, 1));
      await page.goto(`${file}/pieces`);
      await page.selectOption('#champ-slot', { index: 1 });
      await page.setInputFiles('#champ-file', photo);
      await page.getByRole('button', { name: 'Joindre' }).click();
      await page.getByText(/elle pèse plus de 10 Mo/).waitFor();
      const plain = await openDesk(browser, world.home, { javaScriptEnabled: false });
      await enter(plain.page, 'association-38');
      await plain.page.goto(`${file}/pieces`);
      await plain.page.selectOption('#champ-slot', { index: 1 });
      await plain.page.setInputFiles('#champ-file', photo);
      await plain.page.getByRole('button', { name: 'Joindre' }).click();
      await plain.page.getByText(/elle pèse plus de 10 Mo/).waitFor();
      await plain.context.close();
    },
    LONG,
  );

  it(
    'takes no form from another site',
    async () => {
      const session = await world.browserOf('association-38');
      const answered = await session.send('POST', '/38/dossiers/ouvrir', 'cross-site', { jeton: 'x' });
      session.close();
      expect(answered.status).toBe(403);
    },
    LONG,
  );
});
