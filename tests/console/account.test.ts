import { Api } from '../support/api';
import { FormBrowser } from './form-browser';

let api: Api;

beforeAll(async () => {
  api = await Api.open();
}, 120_000);

afterAll(() => api.close());

describe('one’s own account', () => {
  test('shows mandates and sessions, and closes another browser', async () => {
    const other = await FormBrowser.of(api.url, 'coordinator-38');
    const browser = await FormBrowser.of(api.url, 'coordinator-38');
    const shown = await browser.open('/mon-compte');
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('département 38');
    expect(shown.text).toContain('Celui-ci');
    expect((await other.open('/session')).status).toBe(204);
    const after = await browser.fill(shown, '/mon-compte/sessions/fermer');
    expect(after.status).toBe(200);
    expect((await other.open('/session')).status).toBe(401);
  });

  test('creates a token that is shown once and reads under one mandate, then ends it', async () => {
    const browser = await FormBrowser.of(api.url, 'coordinator-38');
    const shown = await browser.open('/mon-compte');
    const mandateId = shown.page
      .querySelector('[name=mandateId] option[value]:not([value=""])')!
      .getAttribute('value')!;
    const made = await browser.fill(shown, '/mon-compte/jetons/creer', { label: 'Tableau de bord', mandateId });
    const secret = made.page.querySelector('.console-secret')!.textContent!;
    const { data } = await api.withToken(secret)('{ viewer { mandates { departement } } }');
    expect(data!.viewer.mandates).toEqual([{ departement: '38' }]);
    const again = await browser.open('/mon-compte');
    expect(again.body.toString()).not.toContain(secret);
    expect(again.text).toContain('Tableau de bord');
    const ended = await browser.fill(again, '/mon-compte/jetons/revoquer');
    expect(ended.text).toContain('Révoqué le');
  });

  test('asks for a mandate, beside its field', async () => {
    const browser = await FormBrowser.of(api.url, 'coordinator-38');
    const shown = await browser.fill(await browser.open('/mon-compte'), '/mon-compte/jetons/creer', { label: 'x' });
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('Choisissez un mandat');
  });
});
