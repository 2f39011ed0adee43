import type { Browser, Page } from 'playwright-core';
import { Api, type Ask } from '../support/api';
import { inBrowser, openBrowser, openDesk, type Desk } from '../support/browser';
import { chunk, png } from '../support/papers';
import { openDraft } from '../support/stories';

const IDENTITY = `query ($id: ID!) { departement(code: "38") { case(id: $id) { documents { name }
  sheet { identity { ... on IdentityGroup { familyName givenName usedNames } } } } } }`;

inBrowser('a group, in a real browser', () => {
  let api: Api;
  let ask: Ask;
  let browser: Browser;
  let desk: Desk;
  let id: string;

  const saying = (page: Page, words: string) => page.locator('[data-autosave-state]', { hasText: words }).waitFor();
  const stored = async () => (await ask(IDENTITY, { id })).data!.departement.case;
  const group = () => `/38/dossiers/${id}/groupes/identite`;

  beforeAll(async () => {
    api = await Api.open();
    ask = await api.as('association-38');
    browser = await openBrowser();
    desk = await openDesk(browser, api.url);
    await desk.page.goto('/connexion');
    await desk.page.click('button[value=association-38]');
    await desk.page.waitForURL(`${api.url}/`);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.close();
  });
  beforeEach(async () => {
    ({ id } = await openDraft(ask));
    await desk.page.goto(group());
  });

  it('is saved as one types, said where it is seen, and nothing stays in the browser', async () => {
    const { page } = desk;
    await page.fill('#champ-usedNames', 'Nour');
    await saying(page, 'Enregistré à');
    const again = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.fill('#champ-givenName', 'Aïssata');
    await page.press('#champ-givenName', 'Tab');
    await again;
    await saying(page, 'Enregistré à');
    expect((await stored()).sheet.identity).toMatchObject({ givenName: 'Aïssata', usedNames: 'Nour' });
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
    expect(desk.complaints).toEqual([]);
  }, 60_000);

  it('that another tab changed is told, saved no more, and shown beside', async () => {
    const { page, context } = desk;
    const other = await context.newPage();
    await other.goto(group());
    await other.fill('#champ-familyName', 'Diop');
    await saying(other, 'Enregistré à');
    await other.close();
    await page.fill('#champ-familyName', 'Sow');
    await saying(page, 'a modifié ce groupe');
    expect((await stored()).sheet.identity.familyName).toBe('Diop');
    await page.click('button:has-text("Enregistrer")');
    await page
      .locator('.console-theirs', { hasText: /dans un autre onglet, ou par quelqu’un d’autre.*Diop/ })
      .waitFor();
    expect(await page.inputValue('#champ-familyName')).toBe('Sow');
  }, 60_000);

  it('typed without a network is said unsaved, kept, and saved when it comes back', async () => {
    const { page, context } = desk;
    await context.setOffline(true);
    await page.fill('#champ-usedNames', 'Nour');
    await saying(page, 'Non enregistré');
    await context.setOffline(false);
    await saying(page, 'Enregistré à');
    expect((await stored()).sheet.identity.usedNames).toBe('Nour');
  }, 60_000);

  it('is saved by its button while a saving is under way, with what was typed since', async () => {
    const { page } = desk;
    const slow = (url: URL) => url.pathname === group();
    await page.route(slow, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.fill('#champ-usedNames', 'Nour');
    await page.press('#champ-usedNames', 'Tab');
    await saying(page, 'Enregistrement…');
    await page.fill('#champ-givenName', 'Aïssata');
    const sent = page.waitForResponse((response) => response.request().isNavigationRequest());
    await page.click('button:has-text("Enregistrer")');
    expect((await sent).status()).toBe(303);
    await page.unroute(slow);
    expect((await stored()).sheet.identity).toMatchObject({ givenName: 'Aïssata', usedNames: 'Nour' });
  }, 60_000);

  it('has papers that are sent one by one, each told, the refused ones too', async () => {
    const { page } = desk;
    await page.goto(`/38/dossiers/${id}/pieces`);
    await page.selectOption('#champ-slot', 'IDENTITY_PAPER');
    const buffer = png(2, 2, [chunk('tEXt', Buffer.from('Location\0here', 'latin1'))]);
    await page.setInputFiles('#champ-file', [
      { name: 'carte.png', mimeType: 'image/png', buffer },
      { name: 'faux.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') },
    ]);
    await page.click('button:has-text("Joindre")');
    await page.locator('.console-uploads li', { hasText: /^carte\.png.*jointe.*a été retiré/ }).waitFor();
    await page.locator('.console-uploads li', { hasText: /^« faux\.pdf » n’est pas jointe/ }).waitFor();
    await page.locator('#pieces-jointes', { hasText: 'carte.png' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/[0-9a-f]{64}|Aucune pièce/);
    expect((await stored()).documents).toHaveLength(1);
  }, 60_000);
});
