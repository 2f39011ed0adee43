import { openDraft, SHEET, submitDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const TYPED = {
  sector: 'CONSTRUCTION',
  place: 'Zone de Comboire, Échirolles',
  facts: 'Une dizaine de personnes dorment sur le chantier.',
  personsCount: 'une dizaine',
};

describe('an alert to the CODAF', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  let caseId: string;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
    const association = await world.api.as('association-38');
    const exploitation = { ...SHEET.exploitation, principalForm: 'LABOUR' };
    caseId = (await openDraft(association, { ...SHEET, exploitation })).id;
    await submitDraft(association, caseId);
  }, 120_000);
  afterAll(() => world.close());

  const form = () => team.visit(`/38/alertes/nouvelle?dossier=${caseId}`);
  const SEND = { action: '/38/alertes' };

  it('is sent from a file, of which its readers see nothing', async () => {
    const done = await team.submit(await form(), SEND, TYPED);
    expect([done.status, done.address]).toEqual([200, '/38/alertes?fait=SENT']);
    expect(done.text).toContain('Le parquet n’a pas encore répondu.');
    const parquet = await world.browserOf('parquet-38');
    const read = await parquet.visit('/38/alertes');
    expect(read.text).toContain('Zone de Comboire');
    expect(read.text).not.toContain('Diallo');
    expect(read.text).not.toContain(caseId);
  });

  test.each([
    ['sector', 'Choisissez un secteur.'],
    ['place', 'Écrivez le lieu.'],
    ['facts', 'Décrivez les faits.'],
  ])('is not sent without its %s, and loses nothing of what was typed', async (name, why) => {
    const page = await team.submit(await form(), SEND, { ...TYPED, conditions: 'avec l’association', [name]: '' });
    expect(page.status).toBe(422);
    expect(page.text).toContain(why);
    expect(page.text).toContain('avec l’association');
  });

  it('is answered by the parquet: declined with a reason that its author reads', async () => {
    const place = 'Rue Ampère, Grenoble';
    await team.submit(await form(), SEND, { ...TYPED, place });
    const parquet = await world.browserOf('parquet-38');
    const inbox = await parquet.visit('/38/instances/CODAF/saisines');
    const done = await parquet.submit(inbox, { action: /saisines\/decliner$/ }, { reason: 'Enquête déjà ouverte.' });
    expect(done.status).toBe(200);
    expect((await team.visit('/38/alertes')).text).toContain('déclinée par l’instance');
  });

  it('is not written by whoever has no file', async () => {
    const police = await world.browserOf('police-38');
    expect((await police.visit('/38/alertes/nouvelle')).status).toBe(404);
  });
});
