import { addDays } from '../../server/kernel/local-date';
import { legalToday } from '../support/legal-today';
import { openDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const french = (date: string) => date.split('-').reverse().join('/');

describe('the trial and the complaint, on the page of a file', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  let address: string;
  const today = legalToday();
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
    address = `/38/dossiers/${(await openDraft(await world.api.as('association-38'))).id}`;
  }, 120_000);
  afterAll(() => world.close());

  const HEARING = { kind: 'TRIAL', startsAt: '9 h 30', court: 'Tribunal judiciaire de Nulle-Part' };

  it('takes a hearing as the notice gives it, shows it, and lets it be corrected', async () => {
    const heldOn = addDays(today, 20);
    const empty = await team.submit(await team.visit(address), { action: /audiences$/ }, HEARING);
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Tribunal judiciaire de Nulle-Part')]);
    const wrong = await team.submit(empty, { action: /audiences$/ }, { heldOn: french(heldOn), startsAt: 'midi' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Écrivez une heure qui existe')]);
    const made = await team.submit(wrong, { action: /audiences$/ }, { startsAt: '9 h 30' });
    expect(made.address).toMatch(/fait=SAVED/);
    expect(made.text).toContain('à 9\u00a0h\u00a030');
    expect(made.text).toContain('à venir');
    const corrected = await team.submit(made, { action: /audiences\/[^/]+$/ }, { startsAt: '14h' });
    expect(corrected.text).toContain('à 14\u00a0h');
    expect(corrected.text).toContain('Tribunal judiciaire de Nulle-Part');
    const desk = await team.visit('/');
    expect(desk.text).toContain('une audience est proche');
    expect(desk.text).not.toContain('Nulle-Part');
  });

  it('takes what it gave, and says why it cannot be told before the day', async () => {
    const page = await team.visit(address);
    const early = await team.submit(page, { action: /resultat$/ }, { outcome: 'JUDGED' });
    expect([early.status, early.text]).toEqual([422, expect.stringContaining('s’enregistre une fois tenue')]);
    const put = await team.submit(early, { action: /resultat$/ }, { outcome: 'POSTPONED' });
    expect(put.text).toContain('renvoyée à une autre date');
  });

  it('follows the complaint, and asks for the reason of a closure', async () => {
    const step = { step: 'CLASSIFIED', occurredOn: french(addDays(today, -3)) };
    const refused = await team.submit(await team.visit(address), { action: /plainte$/ }, step);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Un classement sans suite a son motif'),
    ]);
    const made = await team.submit(refused, { action: /plainte$/ }, { reason: 'AUTHOR_UNKNOWN' });
    expect(made.text).toContain('auteur inconnu');
    const corrected = await team.submit(made, { action: /plainte\/[^/]+$/ }, { reason: 'OTHER' });
    expect(corrected.text).toContain('autre motif');
  });
});
