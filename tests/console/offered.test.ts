import { parseHTML } from 'linkedom';
import { act, acceptedFile } from './support/acts';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser, Visited } from './support/http-browser';

const HOUR = 3_600_000;

let world: ConsoleWorld;
const browsers: HttpBrowser[] = [];

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, 120_000);
afterAll(async () => {
  for (const browser of browsers) browser.close();
  await world.close();
});

const ask = (account: string) => world.api.as(account);

async function as(account: string): Promise<HttpBrowser> {
  const browser = await world.browserOf(account);
  browsers.push(browser);
  return browser;
}

const main = ({ text }: Visited) => parseHTML(text).document.querySelector('main')!;
const hrefs = (page: Visited) => [...main(page).querySelectorAll('a')].map((link) => link.getAttribute('href')!);
/** Links of the desk's lines that say this. */
const linesSaying = (desk: Visited, words: string) =>
  [...main(desk).querySelectorAll('.console-to-do__what')]
    .filter(({ textContent }) => textContent!.includes(words))
    .map((line) => line.querySelector('a')?.getAttribute('href') ?? null);

describe('a file that waits to be destroyed', () => {
  it('leads its team and its manager to where it is taken back, and its former secretariat nowhere', async () => {
    const { caseId } = await acceptedFile(ask, 0);
    await act(await ask('manager-38'), 'eraseCase', { caseId, reason: 'PERSON_REQUEST' });
    for (const account of ['association-38', 'manager-38']) {
      const browser = await as(account);
      const [address] = linesSaying(await browser.visit('/'), 'détruit');
      expect([account, address]).toEqual([account, '/38/effacements']);
      expect((await browser.visit(address!)).status).toBe(200);
    }
    expect(linesSaying(await (await as('coordinator-38')).visit('/'), 'détruit')).toEqual([null]);
  });
});

describe('the yearly return', () => {
  it('says to a secretariat that is kept from a file why another person produces it, and is nothing to others', async () => {
    const coordinator = await as('coordinator-38');
    expect((await coordinator.visit('/38/retours')).text).not.toContain('Une autre personne le produit');
    const { caseId } = await acceptedFile(ask, 1);
    const email = 'coordinator-38@demonstration.passerelle.example';
    await act(await ask('association-38'), 'keepReaderAway', { caseId, email });
    expect(hrefs(await coordinator.visit('/chiffres'))).toContain('/38/retours');
    const page = await coordinator.visit('/38/retours');
    expect([page.status, main(page).querySelectorAll('table').length]).toEqual([200, 0]);
    expect(page.text).toContain('Une autre personne le produit');
    for (const other of ['police-38', 'codaf-38', 'association-38']) {
      const browser = await as(other);
      expect(hrefs(await browser.visit('/chiffres'))).not.toContain('/38/retours');
      expect([other, (await browser.visit('/38/retours')).status]).toEqual([other, 404]);
    }
  });
});

describe('the journal', () => {
  it('says in French what was opened', async () => {
    const officer = await as('dpo-38');
    await act(await ask('dpo-38'), 'recordBreach', {
      departement: '38',
      nature: ['CONFIDENTIALITY'],
      risk: 'UNLIKELY',
      knownAt: new Date(Date.now() - HOUR).toISOString(),
      personsMin: 1,
      personsMax: 1,
      groups: ['CONTACT'],
      facts: 'Un courrier envoyé à une autre adresse.',
    });
    await officer.visit('/38/registre/violations');
    const { textContent } = main(await officer.visit('/38/registre/journal'));
    expect(textContent).toContain('faits d’une violation (en entier)');
    expect(textContent).not.toMatch(/breach|BREACH/);
  });
});
