import { SHEET, SittingWorld } from '../domains/sitting-world';
import { enterAs } from './support/enter';
import { HttpBrowser } from './support/http-browser';

describe('what is pleaded to a parquet, on its pages', () => {
  let world: SittingWorld;
  let file: string;
  const browsers: HttpBrowser[] = [];
  beforeAll(async () => {
    world = await SittingWorld.open();
    const sheet = { ...SHEET, coercion: { means: ['DEBT'], narrative: 'Ce qui reste à l’équipe.' } };
    const opened = await world.act(world.association, 'openCase', { departement: '38', sheet }, 'case { id }');
    file = `/38/dossiers/${opened.case.id}`;
  }, 120_000);
  afterAll(async () => {
    for (const browser of browsers) browser.close();
    await world.api.close();
  });

  async function as(account: string): Promise<HttpBrowser> {
    const browser = new HttpBrowser(world.api.url);
    browsers.push(browser);
    await enterAs(browser, account);
    return browser;
  }

  it('is written, sent, read by its parquet from the desk, and taken back', async () => {
    const team = await as('association-38');
    const page = await team.visit(`${file}/ecrits`);
    const form = { action: /\/ecrits$/ };
    const empty = await team.submit(page, form, { text: 'Sous la contrainte.' });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Dites avec qui ce texte est écrit.')]);
    const kept = await team.submit(empty, form, { writtenWith: 'LAWYER' });
    expect(kept.address).toMatch(/fait=SAVED/);
    const parquetId = kept.page.querySelector('[name=parquetId] option:nth-child(2)')!.getAttribute('value')!;
    const accord = { parquetId, agreedOn: '06/01/2026', manner: 'WRITTEN' };
    const sent = await team.submit(kept, { action: /\/ecrits\/envoyer$/ }, accord);
    expect(sent.words).toMatch(/au Parquet du tribunal judiciaire de Grenoble/);
    expect((await team.visit(file)).words).toMatch(/Écrits pour un parquet.*envoyé/i);

    const parquet = await as('parquet-38');
    const [newest] = [...(await parquet.visit('/')).page.querySelectorAll('a[href*="/ecrits-recus/"]')];
    const received = await parquet.visit(newest!.getAttribute('href')!);
    expect(received.words).toContain('Sous la contrainte.');
    expect(received.text).not.toMatch(/dossiers\/|Ce qui reste à l’équipe/);
    expect((await parquet.visit(file)).status).toBe(404);

    const back = await team.submit(sent, { action: /\/ecrits\/retirer$/ }, {});
    expect(back.words).toContain('qui ne le lit plus depuis');
    expect((await parquet.visit(newest!.getAttribute('href')!)).status).toBe(404);
  });

  it('is nowhere for the manager, nor for a secretariat; its list is empty for whoever receives nothing', async () => {
    for (const account of ['manager-38', 'coordinator-38']) {
      const browser = await as(account);
      expect((await browser.visit(`${file}/ecrits`)).status).toBe(404);
      expect((await browser.visit('/38/ecrits-recus')).words).toContain('Aucun écrit');
    }
  });

  it('leaves what is the team’s alone to the team, which is told so where it writes', async () => {
    const page = await (await as('association-38')).visit(`${file}/groupes/contrainte`);
    expect(page.words).toContain('Lu par votre équipe seule');
    expect(page.text).toContain('Ce qui reste à l’équipe.');
  });
});
