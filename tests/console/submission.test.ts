import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser, Visited } from './support/http-browser';

const STAGE = `query ($id: ID!) { departement(code: "38") { case(id: $id) {
  stage completionRequested referrals { id status version body { kind } } } } }`;

describe('a file that is transmitted', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
  }, 120_000);
  afterAll(() => world.close());

  const association = () => world.api.as('association-38');
  const file = async (id: string) => (await (await association())(STAGE, { id })).data!.departement.case;
  const pageOf = (id: string) => team.visit(`/38/dossiers/${id}/transmettre`);
  const keyOf = ({ page }: Visited) =>
    page.querySelector('form[action$="/envoyer"] [name=idempotencyKey]')?.getAttribute('value');
  const SEND = { action: /transmettre\/envoyer$/ };

  async function agreed(sheet: object = SHEET): Promise<string> {
    const ask = await association();
    const { id } = await openDraft(ask, sheet);
    await recordAccord(ask, id);
    return id;
  }

  const boxes = ({ text }: Visited) =>
    [...text.matchAll(/name="acknowledgedWarnings" value="([^"]+)"/g)].map(([, rules]) => rules!);

  /** The warnings read, and their box ticked. */
  async function sendReadingWarnings(id: string): Promise<Visited> {
    const first = await team.submit(await pageOf(id), SEND);
    if (first.status !== 422) return first;
    return team.submit(first, SEND, { acknowledgedWarnings: boxes(first) });
  }

  it('is sent once its warnings were read, by one box that stands there from the first; the page that follows says where it stands', async () => {
    const id = await agreed();
    const page = await pageOf(id);
    const refused = await team.submit(page, SEND);
    expect([refused.status, (await file(id)).stage]).toEqual([422, 'DRAFT']);
    expect(refused.words).toContain('À lire avant d’enregistrer');
    expect(refused.words).not.toContain('Ce n’est pas enregistré');
    expect(boxes(refused)).toEqual(boxes(page));
    const done = await team.submit(page, SEND, { acknowledgedWarnings: boxes(page) });
    expect(done.address).toBe(`/38/dossiers/${id}/suivi?fait=CASE_SUBMITTED`);
    expect(done.text).toContain('L’instance n’a pas encore répondu.');
    expect((await file(id)).stage).toBe('SUBMITTED');
  });

  it('says what is missing, and cannot be sent without it', async () => {
    const { id } = await openDraft(await association(), { ...SHEET, identity: { sex: 'FEMALE' } });
    const page = await pageOf(id);
    expect(page.text).toContain('Il manque');
    expect(page.text).not.toContain('transmettre/envoyer');
  });

  it('asks for the accord first, where a body would be seized', async () => {
    const { id } = await openDraft(await association());
    const page = await pageOf(id);
    expect(page.text).toContain('L’accord de la personne manque');
    expect(page.text).not.toContain('transmettre/envoyer');
  });

  it('names the seats where nobody would read today, and what to do', async () => {
    const page = await pageOf(await agreed());
    expect(page.text).toContain('Personne ne lira pour ces sièges aujourd’hui');
    expect(page.text).toMatch(/l(&#39;|')organisme payeur de l(&#39;|')AFIS/);
  });

  it('tells the urgent ways where the person is a minor, before anything else', async () => {
    const identity = { ...SHEET.identity, birthYear: '2012', birthDate: '2012-04-02' };
    const exploitation = { ...SHEET.exploitation, adultOrMinor: 'MINOR' };
    const { id } = await openDraft(await association(), { ...SHEET, identity, exploitation });
    const page = await pageOf(id);
    const urgent = page.text.indexOf('La personne est, ou peut être, mineure');
    expect(urgent).toBeGreaterThan(0);
    expect(urgent).toBeLessThan(page.text.indexOf('Le dossier est-il complet'));
    expect(page.text).toContain('href="tel:119"');
  });

  it('seizes nobody where the commission is not competent: the page says so, and where to go then', async () => {
    const exploitation = { ...SHEET.exploitation, principalForm: 'DOMESTIC' };
    const { id } = await openDraft(await association(), { ...SHEET, exploitation });
    expect((await pageOf(id)).text).toContain('Ce dépôt ne saisit aucune instance');
    await sendReadingWarnings(id);
    expect(await file(id)).toMatchObject({ stage: 'SUBMITTED', referrals: [] });
  });

  it('is not sent from a stale page: another wrote meanwhile, and it is said', async () => {
    const id = await agreed();
    const page = await pageOf(id);
    const write = `mutation ($input: WriteGroupInput!) { writeGroup(input: $input) { case { version } userErrors { message } } }`;
    const input = { caseId: id, sheet: { health: { needsCare: true } } };
    const { data } = await (await association())(write, { input });
    expect(data!.writeGroup.userErrors).toEqual([]);
    const refused = await team.submit(page, SEND);
    expect([refused.status, (await file(id)).stage]).toEqual([422, 'DRAFT']);
    expect(keyOf(refused)).toMatch(/^[\w-]{36}$/);
    expect(keyOf(refused)).not.toBe(keyOf(page));
  });

  it('is answered from both sides: the secretariat asks for more, the team answers', async () => {
    const id = await agreed();
    await submitDraft(await association(), id);
    const secretariat = await world.browserOf('coordinator-38');
    const asked = await secretariat.submit(
      await secretariat.visit(`/38/dossiers/${id}/suivi`),
      { action: /demander-un-complement$/ },
      { text: 'Il manque le formulaire signé.' },
    );
    expect([asked.status, (await file(id)).completionRequested]).toEqual([200, true]);
    const page = await team.visit(`/38/dossiers/${id}/suivi`);
    expect(page.text).toContain('Il manque le formulaire signé.');
    const empty = await team.submit(page, { action: /repondre$/ });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Écrivez votre réponse.')]);
    await team.submit(page, { action: /repondre$/ }, { text: 'Il est joint.' });
    expect((await file(id)).completionRequested).toBe(false);
  });

  it('is declined with a reason that the team reads, or taken back by it', async () => {
    const [declined, withdrawn] = [await agreed(), await agreed()];
    await submitDraft(await association(), declined);
    await submitDraft(await association(), withdrawn);
    const secretariat = await world.browserOf('coordinator-38');
    const inbox = await secretariat.visit('/38/instances/PROSTITUTION_EXIT_COMMISSION/saisines');
    const [{ id: referral }] = (await file(declined)).referrals;
    const form = { action: /saisines\/decliner$/, holding: referral };
    expect((await secretariat.submit(inbox, form)).text).toContain('Écrivez le motif');
    expect((await secretariat.submit(inbox, form, { reason: 'Hors de notre ressort.' })).status).toBe(200);
    expect((await team.visit(`/38/dossiers/${declined}/suivi`)).text).toContain('Hors de notre ressort.');
    const done = await team.submit(await team.visit(`/38/dossiers/${withdrawn}/suivi`), {
      action: /saisines\/retirer$/,
    });
    expect(done.text).toContain('retirée par l’association');
  });

  it('is accepted by the secretariat, line by line', async () => {
    const id = await agreed();
    await submitDraft(await association(), id);
    const secretariat = await world.browserOf('coordinator-38');
    const [{ id: referral }] = (await file(id)).referrals;
    const inbox = await secretariat.visit('/38/instances/PROSTITUTION_EXIT_COMMISSION/saisines');
    await secretariat.submit(inbox, { action: /saisines\/accepter$/, holding: referral });
    expect((await file(id)).referrals[0].status).toBe('ACCEPTED');
  });

  it('is answered where the desk leads: accepted there, or declined, by its secretariat alone', async () => {
    const [kept, refused] = [await agreed(), await agreed()];
    for (const id of [kept, refused]) await submitDraft(await association(), id);
    const secretariat = await world.browserOf('coordinator-38');
    const desk = await secretariat.visit('/');
    const [[one], [two]] = [(await file(kept)).referrals, (await file(refused)).referrals];
    expect(desk.text).toContain(`href="/38/saisines/${one.id}"`);
    const page = await secretariat.visit(`/38/saisines/${one.id}`);
    expect(page.words).toContain('Demander un complément');
    const accepted = await secretariat.submit(page, { action: /accepter$/ });
    expect([accepted.status, accepted.words.includes('Décliner')]).toEqual([200, false]);
    expect((await secretariat.submit(page, { action: /accepter$/ })).status).toBe(422);
    const other = await secretariat.visit(`/38/saisines/${two.id}`);
    const empty = await secretariat.submit(other, { action: /decliner$/ });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Écrivez le motif')]);
    await secretariat.submit(other, { action: /decliner$/ }, { reason: 'Hors de notre ressort.' });
    const statuses = [(await file(kept)).referrals[0].status, (await file(refused)).referrals[0].status];
    expect(statuses).toEqual(['ACCEPTED', 'CLOSED']);
    expect((await team.visit(`/38/saisines/${one.id}`)).text).not.toMatch(/saisines\/[^/"]+\/(?:accepter|decliner)/);
  });

  it('goes to the committee as a situation without a name, within the accord', async () => {
    const ask = await association();
    const id = await agreed();
    await submitDraft(ask, id);
    await recordAccord(ask, id, 'VICTIM_SUPPORT_COMMITTEE', 'VICTIM_SUPPORT');
    const page = await team.visit(`/38/dossiers/${id}/orientations`);
    const form = { action: /saisir$/, holding: 'sheet' };
    expect((await team.submit(page, form)).text).toContain('Décrivez la situation, sans nommer personne.');
    const typed = { situation: 'Une femme sans logement depuis sa sortie.', groups: ['IDENTITY'] };
    expect((await team.submit(page, form, typed)).status).toBe(200);
    expect((await file(id)).referrals.map(({ body }: { body: { kind: string } }) => body.kind)).toContain(
      'VICTIM_SUPPORT_COMMITTEE',
    );
  });

  it('is oriented by a suggestion of the secretariat, which seizes nobody', async () => {
    const id = await agreed();
    await submitDraft(await association(), id);
    const secretariat = await world.browserOf('coordinator-38');
    const page = await secretariat.visit(`/38/dossiers/${id}/orientations`);
    const done = await secretariat.submit(page, { action: /suggerer$/, holding: 'VICTIM_SUPPORT_COMMITTEE' });
    expect([done.status, done.address]).toEqual([200, `/38/dossiers/${id}/orientations?fait=SENT`]);
    expect((await team.visit(`/38/dossiers/${id}/orientations`)).text).toContain('Suggérée par la coordination');
    expect((await file(id)).referrals).toHaveLength(1);
  });
});
