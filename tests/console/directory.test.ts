import { act } from './support/acts';
import { openDesks } from './support/desks';
import type { Visited } from './support/http-browser';

const desks = openDesks();
const { as } = desks;

const CLOSES = /annuaire\/comptes\/[\w-]+\/desactiver$/;

describe('the directory of a département', () => {
  it('closes an account for an administrator, after a second gesture: its sessions end at once', async () => {
    const [police, admin] = [await as('police-38'), await as('admin')];
    const { data } = await (await desks.api.as('police-38'))('{ viewer { account { name } } }');
    const { name } = data!.viewer.account;
    const page = await admin.visit('/38/annuaire');
    expect(page.text).toMatch(new RegExp(`Le compte de ${name} se ferme aussitôt et partout`));
    const done = await admin.submit(page, { action: CLOSES, holding: `Le compte de ${name} ` });
    expect(done.address).toBe('/38/annuaire?fait=DONE');
    expect(done.text).not.toContain(name);
    const ended = await admin.visit('/38/annuaire?tous=1');
    expect(ended.text).toMatch(new RegExp(`${name}\\s<span[^>]*>Compte désactivé`));
    expect(ended.text).not.toContain(`Le compte de ${name} se ferme`);
    const after = await police.visit('/38/dossiers');
    expect(after.address).toBe('/connexion?vers=%2F38%2Fdossiers');
  });

  it('tells all that a mandate lacks at once, each under the name of its field', async () => {
    const admin = await as('admin');
    const page = await admin.visit('/38/annuaire/nouveau');
    const refused = await admin.submit(page, { action: /annuaire\/nouveau$/ }, { validUntil: '31/02/2027' });
    const told = [...refused.page.querySelectorAll('main .fr-alert--error li')].map(({ textContent }) => textContent);
    expect(told).toEqual([
      expect.stringMatching(/^Adresse professionnelle\s: Écrivez/),
      expect.stringMatching(/^Fonction\s: Choisissez/),
      expect.stringMatching(/^Jusqu’au\s: Ce n’est pas une date/),
    ]);
  });

  it('offers it to nobody else, and tells whoever comes second that it is done', async () => {
    const [coordinator, admin] = [await as('coordinator-38'), await as('admin')];
    expect((await coordinator.visit('/38/annuaire')).text).not.toMatch(/\/desactiver"/);
    const page = await admin.visit('/38/annuaire');
    const account = /comptes\/([\w-]+)\/desactiver/.exec(page.text)![1]!;
    const action = new RegExp(`${account}/desactiver$`);
    await admin.submit(page, { action });
    const late = await admin.submit(page, { action });
    expect(late.status).toBe(422);
    expect(late.text.includes('Ce compte est déjà désactivé.')).toBe(true);
  });
});

describe('a mandate that takes two persons', () => {
  it('is approved by another than who proposed it, who is told so and may take it back', async () => {
    const input = { departement: '38', role: 'DPO', email: 'dpo-2@example.fr', displayName: 'Personne proposée' };
    await act(await desks.api.as('admin'), 'proposeMandate', input);
    for (const address of ['/administration/propositions', '/38/annuaire/propositions']) {
      const [own, second] = [await (await as('admin')).visit(address), await (await as('admin-2')).visit(address)];
      expect(own.text).not.toMatch(/propositions\/[^/"]+\/approuver/);
      expect(own.words).toMatch(/Vous l’avez proposé : une autre personne l’approuve.*Retirer ma proposition/);
      expect(second.text).toMatch(/propositions\/[^/"]+\/approuver/);
    }
  });
});

describe('a national mandate', () => {
  const hrefsOf = ({ page }: Visited, within: string) =>
    [...page.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href')!);

  it('finds its work on the desk', async () => {
    const figures = ['/chiffres', '/chiffres/couverture'];
    const works = {
      admin: ['/administration', '/administration/propositions', ...figures],
      miprof: ['/chiffres/suivi', ...figures],
    };
    for (const [account, links] of Object.entries(works)) {
      const browser = await as(account);
      expect([account, hrefsOf(await browser.visit('/'), '[aria-labelledby=national]')]).toEqual([account, links]);
      for (const link of links) expect([link, (await browser.visit(link)).status]).toEqual([link, 200]);
    }
    expect(hrefsOf(await (await as('coordinator-38')).visit('/'), '[aria-labelledby=national]')).toEqual([]);
  });

  it('shows an administrator what is to install, where the most is missing first', async () => {
    const { data } = await (await desks.api.as('admin'))('{ national { coverage { territory { code } state } } }');
    const missing = new Map<string, number>();
    for (const { territory, state } of data!.national.coverage)
      missing.set(territory.code, (missing.get(territory.code) ?? 0) + (state === 'INSTALLED' ? 0 : 1));
    const page = await (await as('admin')).visit('/administration');
    const counts = hrefsOf(page, '.console-departements').map((href) => missing.get(href.split('/')[1]!)!);
    expect(counts).toEqual([...missing.values()].sort((one, other) => other - one));
    const [first] = [...page.page.querySelectorAll('.console-departements li')].map((line) => line.textContent);
    expect(first).toMatch(/commission|CODAF|comité local/);
  });
});
