import { parseHTML } from 'linkedom';
import { acceptedFile } from './support/acts';
import { ConsoleWorld } from './support/console-world';
import { postForm } from './support/form-post';
import type { HttpBrowser, Visited } from './support/http-browser';

let world: ConsoleWorld;
let referralId: string;
const browsers: HttpBrowser[] = [];

beforeAll(async () => {
  world = await ConsoleWorld.open();
  ({ referralId } = await acceptedFile((account) => world.api.as(account), 0));
}, 120_000);
afterAll(async () => {
  for (const browser of browsers) browser.close();
  await world.close();
});

async function as(account: string): Promise<HttpBrowser> {
  const browser = await world.browserOf(account);
  browsers.push(browser);
  return browser;
}

const main = ({ text }: Visited) => parseHTML(text).document.querySelector('main')!;
const papersOn = (page: Visited) =>
  [...main(page).querySelectorAll('section[aria-labelledby=papiers] a')].map((link) => link.getAttribute('href')!);

describe('« Papiers », on a referral', () => {
  it('lists what its reader may have made, each a link to a PDF', async () => {
    for (const [account, kind] of [
      ['coordinator-38', 'ACKNOWLEDGEMENT'],
      ['association-38', 'ENGAGEMENT_FORM'],
    ] as const) {
      const browser = await as(account);
      const links = papersOn(await browser.visit(`/38/saisines/${referralId}`));
      expect(links).toContain(`/papers/${referralId}/${kind}`);
      const made = await browser.visit(links[0]!);
      expect([made.status, made.body.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
    const association = await as('association-38');
    const form = main(await association.visit(`/38/saisines/${referralId}`)).querySelector(
      'form[action$=PROOF_OF_ENGAGEMENT]',
    )!;
    expect([...form.querySelectorAll('input')].map((field) => field.getAttribute('name'))).toEqual([
      'association',
      'avocat',
      'nom',
    ]);
    const called = await association.visit(`${form.getAttribute('action')}?association=01+99+00+12+34&avocat=`);
    expect(called.body.subarray(0, 5).toString()).toBe('%PDF-');
    const coordinator = await as('coordinator-38');
    expect(papersOn(await coordinator.visit(`/38/decisions/${referralId}`))).toContain('/38/papiers/modeles');
    expect(papersOn(await (await as('prefecture-38')).visit(`/38/saisines/${referralId}`))).toEqual([]);
  });
});

const at = '/38/papiers/modeles/COMPLETION_REQUEST';

async function send(browser: HttpBrowser, action: string, fields: Record<string, string>) {
  const { document } = parseHTML((await browser.visit(at)).text);
  const form = action.endsWith('/apercu') ? `${at}/ecrire` : action;
  const hidden = (name: string) => document.querySelector(`form[action="${form}"] input[name=${name}]`)!;
  const [jeton, expectedVersion] = ['jeton', 'expectedVersion'].map((name) => hidden(name).getAttribute('value')!);
  const formulaire = hidden('formulaire').getAttribute('value')!;
  return postForm(browser, action, { jeton: jeton!, expectedVersion: expectedVersion!, formulaire, ...fields });
}

describe('the wordings', () => {
  it('are adapted without a script: refused with the known fields, saved, seen, put back', async () => {
    const browser = await as('coordinator-38');
    const refused = await send(browser, `${at}/ecrire`, { text: 'Il manque {rien}.' });
    expect(refused.text).toContain('Champ inconnu');
    expect(refused.text).toContain('Il manque {rien}.');
    const saved = await send(browser, `${at}/ecrire`, { text: 'Manquent : {pieces_manquantes}.' });
    expect([saved.status, saved.headers.location]).toEqual([303, `${at}?fait=WORDING_SAVED`]);
    expect(main(await browser.visit('/38/papiers/modeles')).textContent).toContain('Adapté');
    const preview = await browser.visit('/papers/preview/38/COMPLETION_REQUEST');
    expect(preview.body.subarray(0, 5).toString()).toBe('%PDF-');
    const back = await send(browser, `${at}/remettre`, {});
    expect([back.status, back.headers.location]).toEqual([303, `${at}?fait=WORDING_RESET`]);
  });

  it('are looked at before they are saved: the text stays as it was typed, on the version it was typed upon', async () => {
    const browser = await as('coordinator-38');
    const text = '## Ce qui manque\n\nVoici :\n\n- {pieces_manquantes}\n- <b>rien d’autre</b>';
    const shown = await send(browser, `${at}/apercu`, { text });
    const sheet = parseHTML(shown.text).document.querySelector('.console-paper__sheet')!;
    expect([shown.status, sheet.querySelector('h4')!.textContent]).toEqual([200, 'Ce qui manque']);
    expect([...sheet.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      "copie d'une pièce d'identité",
      '<b>rien d’autre</b>',
    ]);
    expect(shown.text).toContain(text.replace('<b>rien d’autre</b>', '&lt;b>rien d’autre&lt;/b>'));
    const refused = await send(browser, `${at}/apercu`, { text: 'Il manque {rien}.' });
    expect(refused.text).toContain('ne s’enregistrerait pas. Champ inconnu');
    expect(refused.text).toContain('Il manque {rien}.');
    expect(main(await browser.visit('/38/papiers/modeles')).textContent).not.toContain('Adapté');
  });

  it('are the secretariat’s and the préfecture’s alone', async () => {
    for (const account of ['association-38', 'police-38', 'coordinator-69'])
      expect([account, (await (await as(account)).visit(at)).status]).toEqual([account, 404]);
    expect((await (await as('prefecture-38')).visit(at)).status).toBe(200);
  });
});
