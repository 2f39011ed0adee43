import { addDays, addMonths } from '../../server/kernel/local-date';
import { PathwaysWorld } from '../domains/pathways-world';
import { nextWorkingDay } from '../../server/kernel/calendar';
import { enterAs } from './support/enter';
import { HttpBrowser } from './support/http-browser';

let world: PathwaysWorld;
const browsers: HttpBrowser[] = [];

beforeAll(async () => {
  world = await PathwaysWorld.open();
}, 120_000);
afterAll(async () => {
  for (const browser of browsers) browser.close();
  await world.sittings.api.close();
});

async function as(account: string): Promise<HttpBrowser> {
  const browser = new HttpBrowser(world.sittings.api.url);
  browsers.push(browser);
  await enterAs(browser, account);
  return browser;
}

const french = (date: string) => date.split('-').reverse().join('/');
const at = (id: string) => `/38/parcours/${id}`;
/** Past its first period for a while, then begun anew: a gap stands between both. */
const withGap = () => {
  const startedOn = world.monthsAgo(9);
  const startsOn = addDays(addMonths(startedOn, 6), 12);
  return world.running(startedOn, 0, {
    renewals: [{ startsOn, signedOn: addDays(startsOn, -3) }],
    acknowledgedWarnings: ['PERIOD_GAP'],
  });
};

describe('a pathway on its page', () => {
  it('says its periods, its gap and its months, as the drawing does, to its team and to the authority', async () => {
    const { caseId, referralId } = await withGap();
    const team = await as('association-38');
    const file = await team.visit(`/38/dossiers/${caseId}`);
    expect(file.text).toContain(`href="${at(caseId)}"`);
    const page = await team.visit(at(caseId));
    expect(page.status).toBe(200);
    expect(page.words).toMatch(/Période 1[^]*Sans autorisation[^]*12 jours[^]*Période 2[^]*En cours/);
    expect(page.words).toMatch(/Mois consommés9 sur 24/);
    const drawn = page.page.querySelector('.console-periods svg')!;
    expect(drawn.getAttribute('role')).toBe('img');
    expect(drawn.querySelectorAll('.console-periods__granted')).toHaveLength(2);
    expect(drawn.querySelectorAll('.console-periods__gap')).toHaveLength(1);
    const prefecture = await as('prefecture-38');
    const read = await prefecture.visit(at(referralId));
    expect([read.status, /Sans autorisation/.test(read.words)]).toEqual([200, true]);
    expect(read.text).not.toMatch(/\/renouveler"|\/aides"/);
  });

  it('is not there for whoever reads no pathway', async () => {
    const { caseId, referralId } = await world.running(world.monthsAgo(2));
    for (const account of ['police-38', 'coordinator-69', 'dpo-38']) {
      const browser = await as(account);
      for (const id of [caseId, referralId])
        expect([account, (await browser.visit(at(id))).status]).toEqual([account, 404]);
    }
  });

  it('is where the desk leads when a period lapses', async () => {
    const { referralId } = await world.running(addDays(world.monthsAgo(6), 20));
    const desk = await (await as('coordinator-38')).visit('/');
    expect(desk.text).toContain(`href="${at(referralId)}"`);
  });
});

describe('beside a pathway', () => {
  it('an AFIS is recorded, then completed: its amount by the month, its last day among what ends', async () => {
    const { caseId } = await world.running(world.monthsAgo(3));
    const team = await as('association-38');
    const action = /\/aides$/;
    const [asked, until] = [world.monthsAgo(2), addMonths(world.today, 3)];
    const typed = { kind: 'AFIS', requestedOn: french(asked), children: 'deux' };
    const wrong = await team.submit(await team.visit(at(caseId)), { action }, typed);
    expect([wrong.status, wrong.text.includes('nombre entier')]).toEqual([422, true]);
    const made = await team.submit(wrong, { action }, { children: '2' });
    expect(made.words).toMatch(/AFIS[^]*Attendue/);
    const granted = { grantedOn: french(world.monthsAgo(1)), startsOn: french(world.monthsAgo(1)) };
    const done = await team.submit(made, { action }, { ...granted, endsOn: french(until) });
    expect(done.words).toMatch(/555,36\s€, 2 enfants/);
    expect(done.words).toMatch(/Aide financière \(AFIS\)[^]*dans \d+ jours/);
    const emptied = await team.submit(done, { action }, { endsOn: '' });
    expect(emptied.words).toContain('sans fin connue');
  });
});

describe('a renewal', () => {
  it('shows the last period and the sitting still in time, and is asked for with one gesture', async () => {
    const { caseId } = await world.running(addDays(world.monthsAgo(6), 45));
    const heldOn = nextWorkingDay('38', addDays(world.today, 25));
    await world.sittings.session(heldOn);
    const team = await as('association-38');
    const page = await team.visit(at(caseId));
    expect(page.words).toMatch(/Dernière période[^]*séance encore à temps\d+ \S+ \d{4} à \d+\sh/);
    const asked = await team.submit(page, { action: /\/renouveler$/ });
    expect(asked.words).toMatch(/Le renouvellement est demandé\s: saisine/);
    expect(asked.text).not.toContain('/renouveler"');
  });

  it('warns before the law is short of time, and goes on once that was read', async () => {
    const { caseId } = await world.running(world.monthsAgo(7));
    const team = await as('association-38');
    const page = await team.visit(at(caseId));
    expect(page.words).toMatch(/Sans autorisation\s: depuis le [^]*Aucune séance n’est prévue à temps/);
    const warned = await team.submit(page, { action: /\/renouveler$/ });
    expect([warned.status, warned.words.includes('J’ai lu cet avertissement')]).toEqual([422, true]);
    const rule = warned.page.querySelector('[name=acknowledgedWarnings]')!.getAttribute('value')!;
    const asked = await team.submit(warned, { action: /\/renouveler$/ }, { acknowledgedWarnings: rule });
    expect(asked.words).toContain('Le renouvellement est demandé');
  });
});

describe('the end of a pathway', () => {
  it('is said by the team for what the person did, corrected, and taken back', async () => {
    const { caseId } = await world.running(world.monthsAgo(4));
    const team = await as('association-38');
    const page = await team.visit(at(caseId));
    expect(page.words).toContain('se ferme aussitôt');
    expect(page.page.querySelector('[value=COMPLETED_24M]')).toBeNull();
    const silent = await team.submit(page, { action: /\/fin$/ }, { endedOn: french(world.today) });
    expect(silent.text).toContain('href="#champ-parcours-fin-reason"');
    const ended = await team.submit(silent, { action: /\/fin$/ }, { reason: 'LOST_CONTACT' });
    expect(ended.words).toMatch(/Terminé[^]*contact perdu/);
    expect(ended.text).not.toContain('/renouveler"');
    const yesterday = french(addDays(world.today, -1));
    const corrected = await team.submit(ended, { action: /\/fin$/ }, { endedOn: yesterday, reason: 'OTHER_STATUS' });
    expect(corrected.words).toContain('autre statut');
    const stale = await team.submit(ended, { action: /\/fin$/ }, { endedOn: yesterday, reason: 'DECEASED' });
    expect(stale.status).toBe(422);
    const resumed = await team.submit(corrected, { action: /\/reprise$/ });
    expect(resumed.words).toContain('Le parcours court de nouveau');
  });

  it('may leave the préfet nothing more to read: the act says what was recorded', async () => {
    const { referralId } = await world.running(world.monthsAgo(14), 1);
    const prefecture = await as('prefecture-38');
    const page = await prefecture.visit(at(referralId));
    const typed = { reason: 'COMMITMENTS_NOT_MET', endedOn: french(world.today) };
    const ended = await prefecture.submit(page, { action: /\/fin$/ }, typed);
    expect([ended.status, ended.text.includes('La fin du parcours est enregistrée')]).toEqual([200, true]);
    const other = await world.running(world.monthsAgo(14), 1);
    const input = { referralId: other.referralId, reason: 'NOT_RENEWED', endedOn: world.today };
    const fields = 'pathway { lapsesOn } recorded { on reason }';
    const told = await world.sittings.act(world.sittings.prefecture, 'endPathway', input, fields);
    expect(told).toMatchObject({ userErrors: [], recorded: { on: world.today, reason: 'NOT_RENEWED' } });
    const again = await world.sittings.act(world.sittings.prefecture, 'endPathway', input, fields);
    expect(again).toMatchObject({ pathway: null, recorded: null });
  });
});
