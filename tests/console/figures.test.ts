import { parseHTML } from 'linkedom';
import { plain } from '../statistics/rendered';
import type { Api } from '../support/api';
import type { Visited } from './support/http-browser';
import { PublishedFigures } from './support/published-figures';

const TRIENNIUM = '2023-2025';
const TABLE = `query ($id: ID!, $node: ID!) { national { release(id: $id) { table(node: $node) { node { audience }
  cells { coordinates { code label } label value withheld margin share shareOf } } } } }`;
const NODES = 'query ($id: ID!) { national { release(id: $id) { lattice { nodes { id audience question } } } } }';

let published: PublishedFigures;
let api: Api;

const visit = (path: string, account?: string): Promise<Visited> => published.visit(path, account);

const documentOf = ({ text }: Visited) => parseHTML(text).document;
const linksOf = (page: Visited) => [...documentOf(page).querySelectorAll('main a')].map((a) => a.getAttribute('href')!);
/** A figure that is too small to be told is said so. */
const spoken = (value: number | null) =>
  value === null ? 'n.d.' : plain(new Intl.NumberFormat('fr-FR').format(value));
const words = (page: Visited) => plain(documentOf(page).querySelector('main')!.textContent ?? '');

/** What a table prints, line by line, without its head. */
const printed = (page: Visited) =>
  [...documentOf(page).querySelectorAll('main tbody tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent ?? '')),
  );

async function nodes(id: string): Promise<{ id: string; audience: string; question: string }[]> {
  const { data } = await api.withToken(null)(NODES, { id });
  return data!.national.release.lattice.nodes;
}

const cellsOf = async (node: string, id = TRIENNIUM) => {
  const { data } = await (await api.as('miprof'))(TABLE, { id, node });
  return data!.national.release.table.cells as any[];
};

beforeAll(async () => {
  published = await PublishedFigures.open();
  api = published.api;
}, 300_000);

afterAll(() => published.close());

describe('published figures, for everybody', () => {
  it('are listed without signing in, the newest year first, with what may be downloaded', async () => {
    const page = await visit('/chiffres');
    expect(page.status).toBe(200);
    expect(printed(page).map(([year]) => year)).toEqual([TRIENNIUM, '2025', '2024', '2023']);
    const files = linksOf(page).filter((href) => href.startsWith('/releases/'));
    expect(files).toHaveLength(10);
    for (const href of files) {
      expect(href).toMatch(/-public\./);
      expect((await visit(href)).status).toBe(200);
    }
  });

  it('stand beside what the State publishes itself, with its source, and why neither is taken from the other', async () => {
    const said = words(await visit('/chiffres'));
    expect(said).toMatch(/Au 31 décembre 2024, 903 parcours de sortie de la prostitution étaient en cours, dans 67/);
    expect(said).toMatch(/Paris \(75\) : 148.*Isère \(38\) : 39.*Source : Sénat/);
    expect(said).toMatch(/ne se comparent pas.*La différence entre les deux ne compte donc personne/);
  });

  it.each(['2025', TRIENNIUM])('lead a stranger to every public question of %s, and to no other', async (id) => {
    const page = await visit(`/chiffres/${id}`);
    const led = new Set(linksOf(page));
    for (const { id: node, audience } of await nodes(id))
      expect([node, led.has(`/chiffres/${id}/${node}`)]).toEqual([node, audience === 'PUBLIC']);
  });

  it('lead from a year to the publication of three years in which the finer questions are', async () => {
    const page = await visit('/chiffres/2025');
    expect(linksOf(page)).toContain(`/chiffres/${TRIENNIUM}`);
    expect(words(page)).toMatch(/paraissent tous les trois ans, sur trois années réunies : les années 2023 à 2025\./);
    expect(words(await visit(`/chiffres/${TRIENNIUM}`))).toContain('réservée à la MIPROF');
    expect((await visit('/chiffres/2025/departement')).status).toBe(404);
  });

  it('answer a stranger for public nodes alone; reserved and unknown ones are the same to them', async () => {
    for (const { id, audience, question } of await nodes(TRIENNIUM)) {
      const page = await visit(`/chiffres/${TRIENNIUM}/${id}`);
      expect([id, page.status]).toEqual([id, audience === 'PUBLIC' ? 200 : 404]);
      if (audience !== 'PUBLIC') continue;
      expect(documentOf(page).querySelector('h1')!.textContent).toBe(question);
      expect(documentOf(page).title).toBe(`${question} Années 2023 à 2025 – Passerelle`);
    }
    const reserved = await visit(`/chiffres/${TRIENNIUM}/national.origin`);
    const unknown = await visit(`/chiffres/${TRIENNIUM}/national.unknown`);
    expect([unknown.status, unknown.text]).toEqual([404, reserved.text]);
    expect((await visit('/chiffres/2019')).status).toBe(404);
    expect((await visit('/chiffres/2025/national.origin/depuis/2024')).status).toBe(404);
  });

  it.each([
    ['national.form', '2025'],
    ['region', '2025'],
    ['departement', TRIENNIUM],
  ])('print the numbers of the API, masks as n.d.: %s of %s', async (node, id) => {
    const cells = await cellsOf(node, id);
    expect(printed(await visit(`/chiffres/${id}/${node}`)).map(([label, value]) => [label, value])).toEqual(
      cells.map(({ coordinates, value, withheld }) => [
        plain(coordinates.at(-1).label),
        withheld ? 'non publié' : spoken(value),
      ]),
    );
  });

  it('print a table of two axes whole, and one place of it when the address says so', async () => {
    const cells = await cellsOf('national.form.sex');
    const whole = printed(await visit(`/chiffres/${TRIENNIUM}/national.form.sex`)).flatMap(([, ...values]) => values);
    expect(whole).toEqual(cells.map(({ value }) => (value === null ? 'n.d.' : spoken(value))));
    const [{ code, label }] = cells[0].coordinates;
    const chosen = await visit(`/chiffres/${TRIENNIUM}/national.form.sex?choix=${code}`);
    const own = cells.filter(({ coordinates }) => coordinates[0].code === code);
    expect(printed(chosen).map(([, value]) => value)).toEqual(
      own.map(({ value }) => (value === null ? 'n.d.' : spoken(value))),
    );
    expect(words(chosen)).toContain(label);
  });

  it('say the margin in words, and what the question does not cross', async () => {
    const said = words(await visit('/chiffres/2025/national.sex'));
    expect(said).toContain('21 personnes au plus');
    expect(said).toMatch(/Ne se croise pas ici avec : .*plainte/);
    expect(said).toContain('En dessous de 26, rien n’est montré : « n.d. » veut dire de zéro à 46 personnes');
  });

  it('lead a stranger to no question that is reserved, and the MIPROF to each', async () => {
    const reserved = `/chiffres/${TRIENNIUM}/national.origin`;
    const page = await visit(`/chiffres/${TRIENNIUM}/national`);
    expect(words(page)).toContain('réservée à la MIPROF');
    expect(linksOf(page)).not.toContain(reserved);
    expect(linksOf(await visit(`/chiffres/${TRIENNIUM}/national`, 'miprof'))).toContain(reserved);
  });

  it('compare two years as the API does', async () => {
    const { data } = await api.withToken(null)(
      '{ national { compare(from: "2024", to: "2025", node: "national.sex") { cells { label before after trend } } } }',
    );
    const lines = printed(await visit('/chiffres/2025/national.sex/depuis/2024'));
    expect(lines.map(([label, before, after]) => [label, before, after])).toEqual(
      data!.national.compare.cells.map(({ label, before, after }: any) => [label, spoken(before), spoken(after)]),
    );
  });
});

describe('the MIPROF', () => {
  it('reads every question, and its own documents', async () => {
    for (const { id } of await nodes(TRIENNIUM))
      expect([id, (await visit(`/chiffres/${TRIENNIUM}/${id}`, 'miprof')).status]).toEqual([id, 200]);
    const cells = await cellsOf('national.origin');
    expect(printed(await visit(`/chiffres/${TRIENNIUM}/national.origin`, 'miprof')).map(([, value]) => value)).toEqual(
      cells.map(({ value }) => (value === null ? 'n.d.' : spoken(value))),
    );
    const files = linksOf(await visit('/chiffres', 'miprof')).filter((href) => href.includes('-miprof.'));
    expect(files).toHaveLength(10);
    for (const href of files)
      expect([href, (await visit(href, 'miprof')).status, (await visit(href)).status]).toEqual([href, 200, 404]);
  });

  it('reads delays, that nobody else is shown', async () => {
    const delays = `/chiffres/${TRIENNIUM}/delais`;
    expect(words(await visit(delays, 'miprof'))).toMatch(/La moitié des décisions/);
    expect((await visit('/chiffres/2025/delais', 'miprof')).status).toBe(404);
    expect((await visit(delays, 'coordinator-38')).status).toBe(404);
    expect((await visit(delays)).address).toMatch(/^\/connexion/);
  });

  it('reads each share with the number that it is a share of', async () => {
    const [decisions, sexes] = [await cellsOf('national.decision'), await cellsOf('national.sex', '2025')];
    const part = ({ share, shareOf }: any) => (share === null ? '–' : `${share} % de ${spoken(shareOf)}`);
    expect(decisions[0].shareOf).toBe(decisions[0].value + decisions[1].value);
    const shares = async (path: string, account?: string) => printed(await visit(path, account)).map((line) => line[2]);
    expect(await shares(`/chiffres/${TRIENNIUM}/national.decision`, 'miprof')).toEqual(decisions.map(part));
    expect(await shares('/chiffres/2025/national.sex')).toEqual(sexes.map(part));
  });

  it('follows the bodies of the country, filtered by what stays in the address', async () => {
    const ask = await api.as('miprof');
    const { data } = await ask(
      '{ national { coverage(body: CODAF, region: "84") { territory { code name } state mandatesFilled } } }',
    );
    const page = await visit('/chiffres/couverture?instance=CODAF&region=84', 'miprof');
    const bodies = (visited: Visited) => printed(visited).filter((line) => /^\d/.test(line[0]!) && line.length === 7);
    const lines = bodies(page);
    expect(lines.map(([place]) => place)).toEqual(
      data!.national.coverage.map(({ territory: { code, name } }: any) => plain(`${code} ${name}`)),
    );
    const missing = await visit('/chiffres/couverture?instance=CODAF&region=84&etat=absentes', 'miprof');
    expect(bodies(missing)).toHaveLength(
      data!.national.coverage.filter(({ state }: any) => state !== 'INSTALLED').length,
    );
    const whole = documentOf(await visit('/chiffres/couverture', 'miprof'));
    expect(whole.querySelectorAll('main details table').length).toBeGreaterThan(10);
    expect(whole.querySelectorAll('main > * > table tbody tr, main section > .fr-table tbody tr').length).toBeLessThan(
      20,
    );
    expect(documentOf(page).querySelector('#filtre-instance option[selected]')!.getAttribute('value')).toBe('CODAF');
  });
});

describe('a département’s own figures', () => {
  it('are its secretariat’s alone, exact beside what is published', async () => {
    const { data } = await (
      await api.as('coordinator-38')
    )('{ departement(code: "38") { ownFigures(release: "2025", dimension: "FORM") { figures { label exact } } } }');
    const page = await visit('/38/chiffres?annee=2025&selon=FORM', 'coordinator-38');
    expect(printed(page).map(([label, exact]) => [label, exact])).toEqual(
      data!.departement.ownFigures.figures.map(({ label, exact }: any) => [plain(label), spoken(exact)]),
    );
    for (const other of ['miprof', 'coordinator-69', 'association-38', 'prefecture-38'])
      expect([other, (await visit('/38/chiffres?annee=2025', other)).status]).toEqual([other, 404]);
  });

  it('come in the yearly return and the answers to the survey, each for its office, to print or to open elsewhere', async () => {
    const said = async (account: string, path: string) => (await visit(`/38/retours${path}`, account)).status;
    expect(words(await visit('/38/retours?annee=2025', 'coordinator-38'))).toMatch(/état annuel/i);
    expect(words(await visit('/38/retours?annee=2025', 'manager-38'))).toMatch(/enquête/i);
    for (const format of ['html', 'csv']) {
      expect(await said('coordinator-38', `/etat-annuel.${format}?annee=2025`)).toBe(200);
      expect(await said('manager-38', `/etat-annuel.${format}?annee=2025`)).toBe(404);
      expect(await said('manager-38', `/reponses-enquete.${format}?annee=2025`)).toBe(200);
      expect(await said('coordinator-38', `/reponses-enquete.${format}?annee=2025`)).toBe(404);
    }
    for (const other of ['miprof', 'coordinator-69', 'police-38'])
      expect([other, await said(other, '')]).toEqual([other, 404]);
    expect((await visit('/38/retours')).address).toMatch(/^\/connexion/);
  });

  it('show nothing of a département on a page that everybody reads', async () => {
    for (const path of ['/chiffres', '/chiffres/2025', `/chiffres/${TRIENNIUM}/departement`])
      expect(words(await visit(path))).not.toMatch(/\/38\/|Exact, interne|Document interne/);
  });
});
