import { Api } from '../support/api';
import { entered } from './support/enter';

let api: Api;

beforeAll(async () => {
  api = await Api.open();
}, 120_000);

afterAll(() => api.close());

describe('one’s own account', () => {
  test('shows mandates and sessions, and closes another browser', async () => {
    const other = await entered(api.url, 'coordinator-38');
    const browser = await entered(api.url, 'coordinator-38');
    const shown = await browser.visit('/mon-compte');
    expect(shown.status).toBe(200);
    expect(shown.words).toContain('département 38');
    expect(shown.words).toContain('Celui-ci');
    expect((await other.visit('/session')).status).toBe(204);
    const after = await browser.submit(shown, { action: '/mon-compte/sessions/fermer' });
    expect(after.status).toBe(200);
    expect((await other.visit('/session')).status).toBe(401);
  });

  test('creates a token that is shown once and reads under one mandate, then ends it', async () => {
    const browser = await entered(api.url, 'coordinator-38');
    const shown = await browser.visit('/mon-compte');
    const mandateId = shown.page
      .querySelector('[name=mandateId] option[value]:not([value=""])')!
      .getAttribute('value')!;
    const made = await browser.submit(
      shown,
      { action: '/mon-compte/jetons/creer' },
      { label: 'Tableau de bord', mandateId },
    );
    const secret = made.page.querySelector('.console-secret')!.textContent!;
    const { data } = await api.withToken(secret)('{ viewer { mandates { departement } } }');
    expect(data!.viewer.mandates).toEqual([{ departement: '38' }]);
    const again = await browser.visit('/mon-compte');
    expect(again.body.toString()).not.toContain(secret);
    expect(again.words).toContain('Tableau de bord');
    const ended = await browser.submit(again, { action: '/mon-compte/jetons/revoquer' });
    expect(ended.words).toContain('Révoqué le');
  });

  test('asks for a mandate, beside its field', async () => {
    const browser = await entered(api.url, 'coordinator-38');
    const shown = await browser.submit(
      await browser.visit('/mon-compte'),
      { action: '/mon-compte/jetons/creer' },
      { label: 'x' },
    );
    expect(shown.status).toBe(422);
    expect(shown.words).toContain('Choisissez un mandat');
  });

  test('opens a calendar whose address is shown once, replaces it, and ends it', async () => {
    const browser = await entered(api.url, 'police-38');
    const shown = await browser.visit('/mon-compte');
    expect(shown.words).toContain('Aucun agenda n’est ouvert');
    expect(shown.text).not.toContain('/agenda/fermer"');
    const made = await browser.submit(shown, { action: '/mon-compte/agenda/ouvrir' });
    const address = made.page.querySelector('.console-secret')!.textContent!;
    expect(address.startsWith(`${api.url}/agenda/`)).toBe(true);
    expect((await fetch(address)).status).toBe(200);
    const again = await browser.visit('/mon-compte');
    expect(again.words).toContain('Remplacer l’adresse');
    expect(again.text).not.toContain(address.slice(-20));
    const other = await browser.submit(again, { action: '/mon-compte/agenda/ouvrir' });
    expect([(await fetch(address)).status, other.status]).toEqual([404, 200]);
    const next = other.page.querySelector('.console-secret')!.textContent!;
    await browser.submit(await browser.visit('/mon-compte'), { action: '/mon-compte/agenda/fermer' });
    expect((await fetch(next)).status).toBe(404);
  });
});
