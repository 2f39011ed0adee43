import { addDays } from '../../server/kernel/local-date';
import { legalToday } from '../support/legal-today';
import { openDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const french = (date: string) => date.split('-').reverse().join('/');

describe('the stay, the formalities and the return, on their page', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  let address: string;
  const today = legalToday();
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
    address = `/38/dossiers/${(await openDraft(await world.api.as('association-38'))).id}/demarches`;
  }, 120_000);
  afterAll(() => world.close());

  it('take a récépissé, say until when the person may think, and that she ended it', async () => {
    const receiptOn = french(addDays(today, -2));
    const made = await team.submit(await team.visit(address), { action: /reflexion$/ }, { receiptOn });
    expect(made.address).toMatch(/fait=SAVED/);
    expect(made.text).toContain('Le délai court jusqu’au');
    const ended = { endedOn: french(today), ending: '' };
    const refused = await team.submit(made, { action: /reflexion$/ }, ended);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('avec son jour et sa raison')]);
    const told = await team.submit(refused, { action: /reflexion$/ }, { ending: 'RENOUNCED' });
    expect(told.text).toContain('à la demande de la personne');
  });

  it('take a paper asked of a consulate, then its answer', async () => {
    const asked = { object: 'PASSPORT', askedOn: french(addDays(today, -30)) };
    const refused = await team.submit(await team.visit(address), { action: /papiers$/ }, asked);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('de quel pays est le consulat')]);
    const made = await team.submit(refused, { action: /papiers$/ }, { country: 'NG' });
    expect(made.text).toContain('Passeport (consulat : Nigeria)');
    expect(made.text).toContain('attend depuis 30 jours');
    const answer = { outcome: 'OBTAINED', answeredOn: french(today) };
    const answered = await team.submit(made, { action: /papiers\/[^/]+$/ }, answer);
    expect(answered.text).toContain('obtenu');
  });

  it('take a return once its risk is known, and are shown to nobody else', async () => {
    const wanted = { country: 'NG', stage: 'PREPARED' };
    const refused = await team.submit(await team.visit(address), { action: /retour$/ }, wanted);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('une fois son risque évalué')]);
    const made = await team.submit(refused, { action: /retour$/ }, { stage: 'CONSIDERED' });
    expect(made.text).toContain('Risque à évaluer');
    const assessed = { risk: 'LOW', assessedOn: french(today), assessedBy: 'OFII', stage: 'PREPARED' };
    const told = await team.submit(made, { action: /retour\/[^/]+$/ }, assessed);
    expect(told.text).toContain('(OFII) : faible');
    const other = await world.browserOf('coordinator-38');
    expect((await other.visit(address)).status).toBe(404);
  });
});
