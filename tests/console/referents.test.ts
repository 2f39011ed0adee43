import { addDays, localDateAt } from '../../server/kernel/local-date';
import { openDesks } from './support/desks';
import type { Visited } from './support/http-browser';

const PAGE = '/38/annuaire/referents';
const VIENNE = 'Parquet du tribunal judiciaire de Vienne';
const GRENOBLE = 'Parquet du tribunal judiciaire de Grenoble';

const desks = openDesks();
const { as } = desks;

/** What stands on the card of a parquet. */
const cardOf = ({ page }: Visited, parquet: string) =>
  [...page.querySelectorAll('.console-card')].find((card) => card.querySelector('h2')?.textContent === parquet)!;
const namesOn = (visited: Visited) =>
  [...visited.page.querySelectorAll('form[action$="/designer"]')].map(
    (form) => form.closest('.console-card')!.querySelector('h2')!.textContent,
  );
const idOf = (visited: Visited, parquet: string) =>
  /referents\/([\w-]+)\/designer/.exec(cardOf(visited, parquet).innerHTML)![1]!;

describe('the referents of the parquets', () => {
  it('are one click from the directory, for everybody there, and say where there is none', async () => {
    for (const account of ['association-38', 'police-38', 'coordinator-38', 'parquet-38']) {
      const browser = await as(account);
      expect((await browser.visit('/38/annuaire')).text).toContain(`href="${PAGE}"`);
      const page = await browser.visit(PAGE);
      expect(page.status).toBe(200);
      expect(cardOf(page, GRENOBLE).textContent).toMatch(/Vice-procureure de la République.*@demonstration/s);
      expect(cardOf(page, VIENNE).textContent).toContain('Aucun référent désigné.');
      expect(page.words).toContain('Sans référent aujourd’hui : ');
    }
    expect((await (await as('coordinator-69')).visit(PAGE)).status).toBe(404);
  });

  it('are named by their parquet on its own card alone, by the coordinator on each, and by nobody else', async () => {
    expect(namesOn(await (await as('parquet-38')).visit(PAGE))).toEqual([GRENOBLE]);
    expect(namesOn(await (await as('coordinator-38')).visit(PAGE))).toHaveLength(3);
    for (const account of ['association-38', 'police-38', 'prefecture-38', 'admin'])
      expect(namesOn(await (await as(account)).visit(PAGE))).toEqual([]);
  });
});

describe('naming a referent', () => {
  it('asks the coordinator for the letter, keeps what was typed, and shows whom the parquet named', async () => {
    const coordinator = await as('coordinator-38');
    const page = await coordinator.visit(PAGE);
    const form = { action: new RegExp(`${idOf(page, VIENNE)}/designer$`) };
    const typed = { name: 'Claire Moreau', title: 'vice-procureure', phone: '04 65 71 00 00' };
    const refused = await coordinator.submit(page, form, typed);
    expect(refused.status).toBe(422);
    expect(refused.words).toContain('Indiquez la référence et le jour du courrier');
    expect(refused.text).toContain('value="Claire Moreau"');
    const letter = { actReference: 'Courrier 2026-14', actDate: '03/11/2025' };
    const done = await coordinator.submit(refused, form, { ...typed, ...letter });
    expect(done.address).toBe(`${PAGE}?fait=SAVED`);
    expect(cardOf(done, VIENNE).textContent).toMatch(/Claire Moreau.*Courrier 2026-14 du 3 novembre 2025/s);
  });

  it('lets the parquet name a successor to come, and end a designation', async () => {
    const parquet = await as('parquet-38');
    const page = await parquet.visit(PAGE);
    const [year, month, date] = addDays(localDateAt(new Date(), 'Europe/Paris'), 30).split('-');
    const next = {
      name: 'Paul Garnier',
      title: 'substitut',
      email: 'teh@parquet.example',
      since: `${date}/${month}/${year}`,
    };
    const named = await parquet.submit(page, { action: /\/designer$/ }, next);
    expect(named.address).toBe(`${PAGE}?fait=SAVED`);
    expect(cardOf(named, GRENOBLE).textContent).toMatch(/Avant et ensuite.*Paul Garnier/s);
    const called = await parquet.submit(named, { action: /\/fin$/, holding: 'Paul Garnier' }, { until: '' });
    expect(cardOf(called, GRENOBLE).textContent).not.toContain('Paul Garnier');
    const ended = await parquet.submit(called, { action: /\/fin$/ }, { until: '' });
    expect(cardOf(ended, GRENOBLE).textContent).toContain('Aucun référent désigné.');
  });
});

describe('the coverage of the parquets', () => {
  it('is told to the MIPROF in counts, and never with a name', async () => {
    const { data } = await (
      await desks.api.as('miprof')
    )('{ national { parquetCoverage { parquets parquetsWithReferent } } }');
    const { parquets, parquetsWithReferent } = data!.national.parquetCoverage;
    const page = await (await as('miprof')).visit('/chiffres/couverture');
    expect(page.words).toContain(`ont un référent aujourd’hui : ${parquetsWithReferent} sur ${parquets}`);
    expect(page.text).not.toMatch(/teh\.parquet|vice-procureure/);
    const region = await (await as('miprof')).visit('/chiffres/couverture?region=84');
    expect(region.words).toMatch(/38 IsèreAuvergne-Rhône-Alpes3/);
  });
});
