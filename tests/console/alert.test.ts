import { openDraft, SHEET, submitDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' });

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

  it('shows its conditions first, and is held, accepted, prepared and closed where it is read', async () => {
    const place = 'Quai de la Gare, Grenoble';
    const conditions = { shelterFirst: 'on', notBefore: '01/06/2027', conditions: 'Jamais un jour de paie' };
    await team.submit(await form(), SEND, { ...TYPED, place, ...conditions });
    const parquet = await world.browserOf('parquet-38');
    const list = await parquet.visit('/38/alertes');
    const card = list.text.slice(list.text.indexOf('Rien avant le 1er juin 2027'));
    expect(card.indexOf('Un hébergement est trouvé d’abord')).toBeLessThan(card.indexOf('Quai de la Gare'));
    const HOLD = { action: /alertes\/attente$/ };
    const past = await parquet.submit(list, HOLD, { until: '01/01/2020', reason: 'Vérifications au greffe' });
    expect([past.status, past.text.includes('Vérifications au greffe')]).toEqual([422, true]);
    const held = await parquet.submit(list, HOLD, { until: inDays(20), reason: 'Vérifications au greffe' });
    expect(held.text).toMatch(/En attente jusqu’au/);
    const waits = await team.visit('/38/alertes');
    expect(waits.text).toContain('En attente.');
    expect(waits.text).not.toContain('Vérifications au greffe');
    const accepted = await parquet.submit(await parquet.visit('/38/alertes'), { action: /alertes\/accepter$/ });
    expect(accepted.status).toBe(200);
    const address = /href="(\/38\/saisines\/[^"]+)"/.exec(
      accepted.text.slice(accepted.text.indexOf('Quai de la Gare')),
    )![1]!;
    const open = () => parquet.visit(address);
    const prepared = await parquet.submit(
      await open(),
      { action: /operation$/ },
      { meetingPoint: 'Parking de la mairie', informer: 'UNIT', informedBy: 'Brigade Exemple', language: 'ro' },
    );
    expect([prepared.status, prepared.text.includes('Fiche d’opération (PDF)')]).toEqual([200, true]);
    const counts = { personsMet: '4', personsInformed: '3', personsOriented: '2', personsSheltered: '1' };
    const wrong = { controlled: 'yes', controlledMonth: '2026-11', ...counts, personsInformed: '9' };
    expect((await parquet.submit(await open(), { action: /resultat$/ }, wrong)).status).toBe(422);
    const told = await parquet.submit(await open(), { action: /resultat$/ }, { ...wrong, personsInformed: '3' });
    expect(told.status).toBe(200);
    const read = await team.visit(address);
    expect(read.text).toContain('Personnes informées de leurs droits : 3 ; orientées vers une association : 2');
    expect(read.text).not.toContain('Parking de la mairie');
    const closed = await parquet.submit(await open(), { action: /clore$/ }, { outcome: 'ACTED_ON' });
    expect([closed.status, closed.address]).toEqual([200, '/38/alertes?fait=SAVED']);
    expect((await team.visit(address)).text).toContain('Close : des suites ont été données');
    expect((await team.visit(`/38/dossiers/${caseId}`)).text).toContain(address);
  });

  it('is not written by whoever has no file', async () => {
    const police = await world.browserOf('police-38');
    expect((await police.visit('/38/alertes/nouvelle')).status).toBe(404);
  });
});
