import { filterQuery, filtersOf } from '../../console/http/filters';
import { Api } from '../support/api';
import { openDraft, SHEET } from '../support/stories';
import { entered } from './support/enter';
import { HttpBrowser } from './support/http-browser';

let api: Api;
let browser: HttpBrowser;
let reference: string;

const identity = { ...SHEET.identity, familyName: 'Ouédraogo', givenName: 'Mariam' };

beforeAll(async () => {
  api = await Api.open();
  const association = await api.as('association-38');
  const draft = await openDraft(association, { ...SHEET, identity }, '38');
  const { data } = await association('query ($id: ID!) { departement(code: "38") { case(id: $id) { reference } } }', {
    id: draft.id,
  });
  reference = data!.departement.case.reference;
  browser = await entered(api.url, 'association-38');
}, 120_000);

afterAll(() => api.close());

const searched = async (recherche: string) =>
  browser.submit(await browser.visit('/38/recherche'), { action: '/38/recherche' }, { recherche });

describe('a search', () => {
  test.each(['Ouédraogo', 'mariam ouedraogo', 'Ouedrago'])(
    'finds a file by a name, however it is written: %s',
    async (typed) => {
      const shown = await searched(typed);
      expect(shown.status).toBe(200);
      expect(shown.words).toContain(reference);
      expect(shown.address).toBe('/38/recherche');
      expect(shown.page.querySelector('title')!.textContent).toBe('Résultats de la recherche – Passerelle');
    },
  );

  test('finds a file by its reference, whatever the way it is typed', async () => {
    expect((await searched(reference.toLowerCase().replace('-', ' '))).words).toContain(reference);
  });

  test('that asks nothing says so, and speaks of no saving', async () => {
    const empty = await searched(' ');
    expect([empty.status, empty.words]).toEqual([422, expect.stringContaining('Rien n’a été cherché')]);
    expect(empty.words).not.toContain('enregistré');
  });

  test('says what to try when nothing answers, and of another association nothing at all', async () => {
    const nothing = await searched('Zzyzx');
    expect(nothing.words).toContain('Aucun dossier que vous lisez ne répond');
    expect(nothing.words).toContain('Essayez le nom seul');
    const other = await entered(api.url, 'manager-69').catch(() => entered(api.url, 'association-69'));
    const shown = await other.visit('/38/recherche');
    if (shown.status === 200)
      expect((await other.submit(shown, { action: '/38/recherche' }, { recherche: reference })).words).not.toContain(
        `/dossiers/`,
      );
  });

  test('asks for something to look for, beside the field', async () => {
    const shown = await searched('   ');
    expect(shown.status).toBe(422);
    expect(shown.words).toContain('Écrivez une référence ou un nom');
  });

  test('is in no address, and its text in no journal', async () => {
    await searched('Ouédraogo');
    const { data } = await (
      await api.as('dpo-38')
    )('{ departement(code: "38") { journal(first: 50) { nodes { operation subject reason } } } }');
    expect(JSON.stringify(data)).not.toMatch(/ou[eé]draogo/i);
    expect(JSON.stringify(data)).toContain('ConsoleSearch');
  });
});

describe('filters of a list', () => {
  const lists = { etape: ['DRAFT', 'RUNNING'], sexe: ['FEMALE'] } as const;
  const read = (query: string) => filtersOf({ query: new URLSearchParams(query) }, lists);

  test('stay in the address, and ask for nothing that is in no list', () => {
    expect(read('etape=RUNNING&sexe=Ouedraogo&autre=1')).toEqual({ etape: 'RUNNING', sexe: null });
    expect(filterQuery(read('etape=RUNNING'))).toBe('etape=RUNNING');
    expect(filterQuery(read('etape=__proto__'))).toBe('');
  });
});

describe('a session about to lock', () => {
  test('is told on every page with its hour, and kept by asking who is here', async () => {
    const shown = await browser.visit('/38/recherche');
    const line = shown.page.querySelector('[data-session-lock]')!;
    expect(Number(line.getAttribute('data-session-lock'))).toBe(900);
    expect(line.textContent).toMatch(/votre session se verrouille à \d{1,2}\sh/);
    expect((await browser.visit('/session')).status).toBe(204);
    expect((await new HttpBrowser(api.url).visit('/session')).status).toBe(401);
    expect((await new HttpBrowser(api.url).visit('/connexion')).page.querySelector('[data-session-lock]')).toBeNull();
  });
});
