import { Client } from 'pg';
import { writeSheet } from '../../console/spreadsheet/write-sheet';
import type { WrittenCell } from '../../console/spreadsheet/written-sheet';
import { Api } from '../support/api';
import { entered } from './support/enter';
import type { HttpBrowser, Typed, Visited } from './support/http-browser';

const AT = '/38/dossiers/importer';
const HEADS = ['Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Nationalité', 'Forme d’exploitation', 'Notes internes'];
const DRAFTS: WrittenCell[][] = [
  ['Tchibozo', 'Afiwa', { day: '1999-02-14' }, 'F', 'béninoise', 'prostitution', 'appeler le soir'],
  ['Tchibozo', 'Afiwa', '14 février 1999', 'F', 'BJ', 'sexuelle', null],
  ['Ilieva', 'Desislava', '02/1998', 'femme', 'bulgare', 'travail', null],
  ['Marin', 'Elena', '31/02/1997', 'F', 'congolaise', 'autre', null],
];

let api: Api;
let browser: HttpBrowser;

beforeAll(async () => {
  api = await Api.open();
  browser = await entered(api.url, 'association-38');
}, 120_000);

afterAll(() => api.close());

const sheet = async (rows: WrittenCell[][], heads = HEADS, format: 'xlsx' | 'ods' = 'xlsx') =>
  new File([new Uint8Array(await writeSheet(format, { title: 'Suivi', heads, rows }))], `noms de personnes.${format}`);

const send = async (fichier: File, answers = {}): Promise<Visited> =>
  browser.submit(await browser.visit(AT), { action: `${AT}/examen` }, { fichier, ...answers });

const files = async (): Promise<number> => {
  const ask = await api.as('association-38');
  const { data } = await ask('{ departement(code: "38") { cases(first: 100) { nodes { id } } } }');
  return data!.departement.cases.nodes.length;
};

const line = (shown: Visited, number: number): string =>
  [...shown.page.querySelectorAll('tbody tr')]
    .find((row) => new RegExp(`^\\D*${number}\\b`).test(row.querySelector('th')!.textContent ?? ''))!
    .textContent!.replace(/\s+/g, ' ');

const ticked = (shown: Visited): string[] =>
  [...shown.page.querySelectorAll('input[name=ligne]')]
    .filter((box) => box.hasAttribute('checked'))
    .map((box) => box.getAttribute('value')!);

describe('a team that imports its spreadsheet', () => {
  test('reads what each line would become, and nothing is made', async () => {
    const before = await files();
    const shown = await send(await sheet(DRAFTS));
    expect(shown.status).toBe(200);
    expect(shown.words).toContain('3 lignes sur 4');
    expect(shown.words).toContain('laissées de côté : Notes internes');
    expect(shown.body.toString()).not.toContain('appeler le soir');
    expect(line(shown, 2)).toMatch(/Afiwa Tchibozo, 14\/02\/1999 ?Prête/);
    expect(line(shown, 3)).toContain('Même personne que la ligne 2');
    expect(line(shown, 4)).toContain('seule l’année 1998');
    expect(line(shown, 5)).toMatch(/À corriger.*31\/02\/1997.*n’est pas compris.*un seul pays/);
    expect(ticked(shown)).toEqual(['2', '4']);
    expect(shown.page.querySelector('title')!.textContent).toBe('Examen du fichier – Passerelle');
    expect(await files()).toBe(before);
  });

  test('makes the ticked lines drafts of its own, once however often they are sent', async () => {
    const before = await files();
    const shown = await send(await sheet(DRAFTS, HEADS, 'ods'));
    const made = await browser.submit(shown, { action: `${AT}/confirmation` });
    expect(made.words).toContain('2 dossier(s) sur 2');
    const reference = /[A-Z0-9]{3}-[A-Z0-9]{4}/.exec(line(made, 2))![0];
    expect(await files()).toBe(before + 2);
    const again = await browser.submit(shown, { action: `${AT}/confirmation` });
    expect(line(again, 2)).toContain(reference);
    const resent = await send(await sheet(DRAFTS));
    expect(line(resent, 2)).toContain(`Un dossier à des noms proches existe : ${reference}`);
    expect(ticked(resent)).toEqual([]);
    const forced = await browser.submit(resent, { action: `${AT}/confirmation` }, { ligne: ['2', '4'] });
    expect(line(forced, 2)).toContain(reference);
    expect(await files()).toBe(before + 2);
    const ask = await api.as('association-38');
    const query = `query ($reference: String) { departement(code: "38") { case(reference: $reference) { stage
      sheet { identity { ... on IdentityGroup { familyName birthDate nationality sex } } } } } }`;
    const { data } = await ask(query, { reference });
    expect(data!.departement.case).toEqual({
      stage: 'DRAFT',
      sheet: { identity: { familyName: 'Tchibozo', birthDate: '1999-02-14', nationality: 'BJ', sex: 'FEMALE' } },
    });
  });

  test('keeps nothing when no line is ticked, or when a form was made by hand', async () => {
    const before = await files();
    const shown = await send(await sheet(DRAFTS));
    const byHand: Typed[] = [
      { ligne: [] },
      { ligne: ['5'] },
      { lignes: '{"columns":["__proto__"],"lines":[[1]]}' },
      { lignes: 'x' },
    ];
    for (const answers of byHand)
      expect((await browser.submit(shown, { action: `${AT}/confirmation` }, answers)).words).toContain(
        'Rien n’est créé',
      );
    expect(await files()).toBe(before);
  });

  test('registers running pathways with the dates of the accord and of the decision, and tells each failure', async () => {
    const heads = ['Nom', 'Prénom', 'Né(e) en', 'Besoin d’hébergement', 'AFIS', 'Accord', 'Décision', 'Début'];
    const year = Number(new Date().toISOString().slice(0, 4));
    const [day, old] = [(month: string) => `10/${month}/${year - 1}`, `10/01/${year - 4}`];
    const rows: WrittenCell[][] = [
      ['Sarr', 'Ndeye', '1990', 'oui', 'oui', day('09'), day('10'), day('11')],
      ['Vidal', 'Rosa', '1991', 'non', 'oui', day('09'), old, old],
      ['Petit', 'Anna', '1992', 'non', '', day('09'), day('10'), day('11')],
    ];
    const refused = await send(await sheet(rows, heads), { mode: 'PATHWAYS' });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain('comment les personnes ont donné leur accord');
    const told = {
      mode: 'PATHWAYS',
      signatory: 'Le préfet',
      accordManner: 'WRITTEN',
      accordGroups: ['IDENTITY', 'EXPLOITATION'],
    };
    const shown = await send(await sheet(rows, [...heads.slice(0, 2), 'Naissance', ...heads.slice(3)]), told);
    expect(line(shown, 4)).toContain('Il manque : le besoin de ressources');
    const made = await browser.submit(shown, { action: `${AT}/confirmation` }, { ligne: ['2', '3', '4'] });
    expect(made.words).toContain('1 dossier(s) sur 2');
    expect(line(made, 3)).toMatch(/Non créé/);
    const [reference] = /[A-Z0-9]{3}-[A-Z0-9]{4}/.exec(line(made, 2))!;
    const ask = await api.as('association-38');
    const { data } = await ask(
      'query ($reference: String) { departement(code: "38") { case(reference: $reference) { stage pathwayStartedOn } } }',
      { reference },
    );
    expect(data!.departement.case).toEqual({ stage: 'RUNNING', pathwayStartedOn: `${year - 1}-11-10` });
  });

  test('is told in words of a file of the wrong shape, beside its field', async () => {
    for (const [file, said] of [
      [new File(['%PDF-1.7\0'], 'a.xlsx'), 'n’est pas un tableur'],
      [new File(['a;b\n1;2'], 'a.csv'), 'Aucune ligne de titres'],
      [new File([], 'a.csv'), 'vide'],
    ] as const) {
      const shown = await send(file);
      expect(shown.status).toBe(422);
      expect(shown.page.querySelector('#champ-fichier')!.getAttribute('aria-describedby')).toBeTruthy();
      expect(shown.words).toContain(said);
    }
  });

  test('offers a model whose headings are all understood; to those alone who open files', async () => {
    const model = await browser.visit(`${AT}/modele.ods`);
    expect(model.headers['content-disposition']).toBe('attachment; filename="modele-import.ods"');
    const shown = await send(new File([new Uint8Array(model.body)], 'a.ods'));
    expect(shown.words).toContain('aucune ligne sous ses titres');
    for (const account of ['coordinator-38', 'association-69', 'miprof']) {
      const other = await entered(api.url, account);
      expect((await other.visit(AT)).status).toBe(404);
      expect((await other.visit(`${AT}/modele.xlsx`)).status).toBe(404);
    }
  });

  test('leaves in the database no key from which a name could be guessed', async () => {
    const owner = new Client({ connectionString: api.database.adminUrl });
    await owner.connect();
    await owner.query('set role passerelle_owner');
    const { rows } = await owner.query<{ key: string }>(
      "select key from tenant.idempotency_key where operation in ('openCase', 'registerRunningPathway')",
    );
    await owner.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).not.toContain('import');
  });
});
