import { COMMITTEE } from '../domains/committee-world';
import { openDraft, SHEET, submitDraft } from '../support/stories';
import { farDay } from '../support/far-days';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const TYPED = { supportAsked: 'HOUSING', situation: 'Une femme sans logement depuis sa sortie.' };

describe('the committee, without a script', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  let clav: HttpBrowser;
  let caseId: string;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
    clav = await world.browserOf('clav-38');
    const association = await world.api.as('association-38');
    const exploitation = { ...SHEET.exploitation, principalForm: 'LABOUR' };
    caseId = (await openDraft(association, { ...SHEET, exploitation })).id;
    await submitDraft(association, caseId);
  }, 120_000);
  afterAll(() => world.close());

  const describe38 = async (situation: string) => {
    const page = await team.visit(`/38/dossiers/${caseId}/orientations`);
    return team.submit(page, { action: /saisir$/, holding: 'supportAsked' }, { ...TYPED, situation });
  };

  it('hears of a situation from an association, which is told that no accord is needed, and asked what it wants', async () => {
    const page = await team.visit(`/38/dossiers/${caseId}/orientations`);
    expect(page.text).toContain('Aucun accord n’est nécessaire');
    const empty = await team.submit(page, { action: /saisir$/, holding: 'supportAsked' });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Décrivez la situation')]);
    expect((await describe38(TYPED.situation)).status).toBe(200);
    const returns = await team.visit('/38/comite');
    expect(returns.text).toContain(TYPED.situation);
    expect(returns.text).toContain('un hébergement ou un logement');
  });

  it('goes from its text to its outcome between two chairs, each at their own desk', async () => {
    await describe38('Une situation à suivre de bout en bout.');
    const inbox = await clav.visit(`/38/instances/${COMMITTEE}/saisines`);
    const id = /saisine-([\w-]+)/.exec(inbox.text)![1]!;
    await clav.submit(await clav.visit(`/38/saisines/${id}`), { action: /accepter$/ });
    const ask = await world.api.as('clav-38');
    const act = async (name: string, input: object, fields = '') => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const asked = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { message } } }`;
      const { data } = await ask(asked, { input });
      expect(data![name].userErrors).toEqual([]);
      return data![name];
    };
    const sitting = { departement: '38', body: COMMITTEE, formation: 'PLENARY', heldOn: farDay(12) };
    const practical = { startsAt: '10:00', capacityMinutes: 60, acknowledgedWarnings: ['WORKING_DAY'] };
    const { session } = await act('scheduleSession', { ...sitting, ...practical }, 'session { id }');
    const { item } = await act('placeOnAgenda', { sessionId: session.id, referralId: id }, 'item { id }');
    for (const name of ['prefecture-38', 'parquet-38']) {
      const chair = await world.browserOf(name);
      expect((await chair.visit('/')).text).toContain('ordre du jour à valider');
      const page = await chair.visit(`/38/seances/${session.id}`);
      expect(page.text).toContain('Une situation, sans la personne');
      expect(page.text).not.toContain('de bout en bout');
      const done = await chair.submit(page, { action: /valider$/ });
      expect([done.status, done.text]).toEqual([200, expect.stringContaining('Votre siège a validé')]);
    }
    await act('conveneSession', { sessionId: session.id, acknowledgedWarnings: ['UNDERTAKING_MISSING'] });
    const open = 'mutation ($input: SessionInput!) { openSession(input: $input) { userErrors { message } } }';
    await ask(open, { input: { sessionId: session.id, acknowledgedWarnings: ['OPENING_DAY'] } });
    await act('closeSession', { sessionId: session.id, treatedItemIds: [item.id] });
    expect((await clav.visit('/')).text).toContain('issue à donner');
    const page = await clav.visit(`/38/saisines/${id}`);
    const typed = { kind: 'ORIENTED', text: 'Orientation vers le service social.' };
    expect((await clav.submit(page, { action: /issue$/ }, typed)).status).toBe(200);
    const told = (await team.visit('/38/comite')).text;
    expect(told).toContain('orientation donnée');
    expect(told).toContain('Orientation vers le service social.');
  });

  it('takes a situation back from its own page', async () => {
    await describe38('Une situation retirée.');
    const id = /saisines\/([\w-]+)/.exec((await team.visit('/38/comite')).text)![1]!;
    const done = await team.submit(await team.visit(`/38/saisines/${id}`), { action: /retirer$/ });
    expect([done.status, done.address]).toEqual([200, '/38/comite?fait=REMOVED']);
  });

  it('tells whether it has a follow-up cell, and lets its secretariat alone end it', async () => {
    const at = `/38/instances/${COMMITTEE}`;
    expect((await team.visit(at)).text).toContain('Règlement intérieur du comité, article 6');
    expect((await team.visit(at)).text).not.toContain('Mettre fin à la cellule');
    const refused = await clav.submit(await clav.visit(at), { action: /cellule\/fin$/ });
    expect(refused.text).toMatch(/Une séance de la cellule est prévue|enregistré/);
  });
});
