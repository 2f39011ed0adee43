import { addDays } from '../../server/kernel/local-date';
import { legalToday } from '../support/legal-today';
import { openDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const french = (date: string) => date.split('-').reverse().join('/');

describe('shelters, and a place for a person', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  let shelterTeam: HttpBrowser;
  let address: string;
  const SHELTERS = '/38/annuaire/accueil';
  const today = legalToday();
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
    shelterTeam = await world.browserOf('association2-38');
    address = `/38/dossiers/${(await openDraft(await world.api.as('association-38'))).id}/hebergement`;
  }, 120_000);
  afterAll(() => world.close());

  it('are registered without a place, corrected and confirmed by the team that answers', async () => {
    const told = { name: 'Maison des Glycines', phone: '04 76 00 00 00', conditions: 'Entretien préalable' };
    const page = await shelterTeam.visit(SHELTERS);
    const refused = await shelterTeam.submit(page, { action: /accueil$/ }, told);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('au moins un public')]);
    const made = await shelterTeam.submit(refused, { action: /accueil$/ }, { publics: 'MEN' });
    expect(made.address).toMatch(/fait=SAVED/);
    expect(made.text).toContain('Maison des Glycines');
    expect(made.text).toContain('href="tel:0476000000"');
    const [, id] = /accueil\/([\w-]+)\/fermer/.exec(made.text.slice(made.text.indexOf('Glycines')))!;
    const own = { action: new RegExp(`accueil/${id}$`) };
    const confirmed = await shelterTeam.submit(made, own, { withChildren: 'on' });
    expect(confirmed.text).toContain('hommes, avec enfants');
    const other = await world.browserOf('police-38');
    expect((await other.visit(SHELTERS)).text).not.toContain('Glycines');
  });

  it('asks a shelter, which answers, and takes the place that the person agreed to', async () => {
    const page = await team.visit(address);
    expect(page.text).toContain('href="tel:115"');
    const [, shelter] = /value="([\w-]+)"[^>]*>(?:(?!value=).)*Maison des Glycines/s.exec(page.text)!;
    const need = { shelterIds: shelter!, public: 'MEN', children: 'deux', neededFrom: french(addDays(today, 1)) };
    const refused = await team.submit(page, { action: /demandes$/ }, need);
    expect(refused.status).toBe(422);
    const sent = await team.submit(refused, { action: /demandes$/ }, { children: '2' });
    expect(sent.text).toContain('demandée');
    const asked = await shelterTeam.visit(SHELTERS);
    expect(asked.text).toContain('Hommes, 2 enfants');
    const offer = { answer: 'OFFERED', availableFrom: french(addDays(today, 1)) };
    const answered = await shelterTeam.submit(asked, { action: /accueil\/demandes\// }, offer);
    expect(answered.text).toContain('place proposée');
    expect((await team.visit('/')).text).toContain('une structure propose une place');
    const offered = await team.visit(address);
    const early = { agreedOn: french(today), startsOn: french(today) };
    const before = await team.submit(offered, { action: /prendre$/ }, early);
    expect([before.status, before.text]).toEqual([422, expect.stringContaining('pas de place avant ce jour')]);
    const taken = await team.submit(before, { action: /prendre$/ }, { startsOn: french(addDays(today, 1)) });
    expect(taken.text).toContain('place prise');
    expect(taken.text).toContain('mise au calme');
  });

  it('follows a stay that was found by telephone to its end, then notes that there is no place', async () => {
    const file = `/38/dossiers/${(await openDraft(await world.api.as('association-38'))).id}`;
    const found = { means: 'SIAO', agreedOn: french(addDays(today, -9)), startsOn: french(addDays(today, -8)) };
    const begun = await team.submit(await team.visit(`${file}/hebergement`), { action: /sejours$/ }, found);
    expect(begun.text).toContain('SIAO (115)');
    const grown = await team.submit(begun, { action: /etape$/ }, { stage: 'AUTONOMY', since: french(today) });
    expect(grown.text).toContain('autonomie');
    const over = { endedOn: french(today), ending: 'COMPLETED', sequel: 'OWN_HOUSING' };
    const ended = await team.submit(grown, { action: /fin$/ }, over);
    expect(ended.text).toContain('ensuite logement à elle');
    await team.submit(ended, { action: /sans-reponse$/ }, { reason: 'NO_ANSWER' });
    expect((await team.visit(file)).text).toContain('Besoin d’hébergement resté sans réponse');
  });
});
