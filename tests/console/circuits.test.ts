import { openDraft, SHEET } from '../support/stories';
import { openDesks } from './support/desks';

const desks = openDesks();
const { as } = desks;

const CHILD = {
  ...SHEET,
  identity: { ...SHEET.identity, birthYear: '2012', birthDate: '2012-03-04' },
  exploitation: { ...SHEET.exploitation, adultOrMinor: 'MINOR' },
};

/** The file of a child, by its address. */
async function childsFile(): Promise<string> {
  const { id } = await openDraft(await desks.api.as('association-38'), CHILD);
  return `/38/dossiers/${id}`;
}

describe('a circuit', () => {
  it('begins with the telephone: the numbers come before the form, and a circuit without a call tells them again', async () => {
    const file = await childsFile();
    const team = await as('association-38');
    expect((await team.visit(file)).text).toContain(`href="${file}/circuit"`);
    const page = await team.visit(`${file}/circuit`);
    const numbers = [...page.page.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
    expect(numbers).toEqual(['tel:0199003801', 'tel:0199003802', 'tel:17', 'tel:119']);
    expect(page.text.indexOf('tel:119')).toBeLessThan(page.text.indexOf('name="called"'));
    const form = { action: /\/circuit$/ };
    const without = await team.submit(page, form, { called: '', calledAt: '', childInformed: 'oui' });
    expect(without.status).toBe(422);
    expect(without.words).toContain("Appelez d'abord");
    expect(without.words).toContain('01 99 00 38 01');
    const done = await team.submit(page, form, { called: 'Substitut', calledAt: '0 h', childInformed: 'oui' });
    expect(done.words).toContain('Le circuit est ouvert.');
    expect(done.words).toContain('La permanence n’a pas encore accusé réception.');

    const address = done.address.split('?')[0]!;
    const parquet = await as('parquet-38');
    const asked = await parquet.visit(address);
    const taken = await parquet.submit(asked, { action: /\/reception$/ });
    expect(taken.words).toContain('Réception accusée par le parquet');
    expect(taken.words).toContain('non renseigné');
    expect(taken.text).not.toContain('fr-badge--error');
    expect((await (await as('coordinator-38')).visit(address)).status).toBe(404);
    expect((await (await as('police-38')).visit(address)).status).toBe(404);
  });

  it('tells the other ways where no convention holds', async () => {
    const { id } = await openDraft(await desks.api.as('association-69'), CHILD, '69');
    const page = await (await as('association-69')).visit(`/69/dossiers/${id}/circuit`);
    expect(page.words).toMatch(/CRIP.*copie au président du conseil départemental/s);
    expect(page.text).not.toContain('name="called"');
    expect(page.text).toContain('href="tel:119"');
  });
});

describe('conventions and duties', () => {
  it('are read by all, and written by the secretariat, the parquet and, for its own duty, child welfare', async () => {
    const PAGE = '/38/annuaire/permanences';
    const forms = async (account: string) => {
      const { page } = await (await as(account)).visit(PAGE);
      return ['conventions', 'permanences'].map((end) => page.querySelectorAll(`form[action$="/${end}"]`).length);
    };
    expect(await forms('coordinator-38')).toEqual([1, 1]);
    expect(await forms('parquet-38')).toEqual([1, 1]);
    expect(await forms('childwelfare-38')).toEqual([0, 1]);
    expect(await forms('association-38')).toEqual([0, 0]);
  });
});
