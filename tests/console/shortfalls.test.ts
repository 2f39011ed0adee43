import { Client } from 'pg';
import { localDateAt } from '../../server/kernel/local-date';
import { openDesks } from './support/desks';
import type { Visited } from './support/http-browser';

const PAGE = '/chiffres/suivi';
const LAST = Number(localDateAt(new Date(), 'Europe/Paris').slice(0, 4)) - 1;
const TOPICS = ['instances', 'seances', 'sieges', 'referents', 'retours'];

const desks = openDesks();
const { as } = desks;

const sectionOf = ({ page }: Visited, topic: string) => page.querySelector(`section[aria-labelledby="${topic}"]`)!;
const countOf = (visited: Visited, topic: string) =>
  Number(/(\d+)$/.exec(sectionOf(visited, topic).querySelector('h2')!.textContent!.trim())![1]);
const linesOf = (visited: Visited, topic: string) =>
  [...sectionOf(visited, topic).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent!.replaceAll('\u00a0', ' ').trim()),
  );
const total = async () => {
  const { data } = await (
    await desks.api.as('miprof')
  )(
    `{ national { shortfalls { total { notInstalled dormant underLegalMinimum parquetsWithoutReferent yearlyReturnsAwaited surveysAwaited } } } }`,
  );
  return data!.national.shortfalls.total as Record<string, number>;
};

describe('the week of the MIPROF', () => {
  it('is the first thing on its desk, and nobody else’s page', async () => {
    const miprof = await as('miprof');
    const [first] = (await miprof.visit('/')).page.querySelectorAll('[aria-labelledby=national] a');
    expect(first!.getAttribute('href')).toBe(PAGE);
    expect((await miprof.visit(PAGE)).status).toBe(200);
    for (const account of ['coordinator-38', 'association-38', 'manager-38', 'admin'])
      for (const path of [PAGE, `${PAGE}/suivi.xlsx`])
        expect([account, path, (await (await as(account)).visit(path)).status]).toEqual([account, path, 404]);
  });

  it('says in which order to call: bodies, sittings, seats, référents, returns, each counted as the API counts it', async () => {
    const page = await (await as('miprof')).visit(PAGE);
    const sections = [...page.page.querySelectorAll('section.console-unfolded')].map((section) =>
      section.getAttribute('aria-labelledby'),
    );
    expect(sections).toEqual([...TOPICS, 'recus']);
    const found = await total();
    expect(countOf(page, 'instances')).toBe(found.notInstalled! + found.dormant!);
    expect(countOf(page, 'seances')).toBe(found.underLegalMinimum);
    expect(countOf(page, 'referents')).toBe(found.parquetsWithoutReferent);
    expect(countOf(page, 'retours')).toBe(found.yearlyReturnsAwaited! + found.surveysAwaited!);
    expect(linesOf(page, 'instances')).toHaveLength(countOf(page, 'instances'));
    const states = linesOf(page, 'instances').map(([, , state]) => state);
    expect(states).toEqual(
      [...states].sort((one, other) => Number(other === 'Non installée') - Number(one === 'Non installée')),
    );
  });

  it('stays in its region, and tells of a year that runs no sitting and no return', async () => {
    const miprof = await as('miprof');
    const region = await miprof.visit(`${PAGE}?region=84`);
    const codes = TOPICS.flatMap((topic) => linesOf(region, topic)).map(([place]) => place!.split(' ')[0]);
    expect(
      codes.every((code) => ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'].includes(code!)),
    ).toBe(true);
    const running = await miprof.visit(`${PAGE}?annee=${LAST + 1}`);
    expect([countOf(running, 'seances'), countOf(running, 'retours')]).toEqual([0, 0]);
    expect(running.words).toContain('année en cours');
  });

  it('tells a coordinator who left, and a seat, with the day', async () => {
    const admin = new Client({ connectionString: desks.api.database.adminUrl });
    await admin.connect();
    await admin.query(
      `update directory.mandate set valid_until = '2026-09-01' where role = 'COORDINATOR' and departement_code = '69' and stands_in_for is null`,
    );
    await admin.end();
    const page = await (await as('miprof')).visit(`${PAGE}?region=84`);
    expect(linesOf(page, 'sieges')).toContainEqual([
      expect.stringMatching(/^69 /),
      expect.stringMatching(/^Commission/),
      'Coordination : personne',
      'Depuis le 1er septembre 2026',
    ]);
  });

  it('is taken along as a sheet', async () => {
    const file = await (await as('miprof')).visit(`${PAGE}/suivi.ods?region=84`);
    expect(file.status).toBe(200);
  });
});

describe('a return that left', () => {
  const RETURNS = `/38/retours?annee=${LAST}`;
  const coordinators = async () => await as('coordinator-38');

  it('is said so by its office, beside the document; the MIPROF then reads its day', async () => {
    const coordinator = await coordinators();
    const page = await coordinator.visit(RETURNS);
    expect(page.words).toContain('Envoi de l’état annuel');
    const form = { action: /envois\/declarer/ };
    const wrong = await coordinator.submit(page, form, { sentOn: `31/12/${LAST}` });
    expect(wrong.status).toBe(422);
    const done = await coordinator.submit(wrong, form, { sentOn: `01/01/${LAST + 1}` });
    expect(done.address).toBe(`/38/retours?annee=${LAST}&fait=SAVED`);
    expect(done.words).toContain(`Déclaré envoyé le 1er janvier ${LAST + 1}.`);
    const miprof = await (await as('miprof')).visit(`${PAGE}?region=84`);
    expect(linesOf(miprof, 'recus').find(([place]) => place!.startsWith('38 '))![1]).toBe(`1er janvier ${LAST + 1}`);
    const withdrawn = await coordinator.submit(done, { action: /envois\/[\w-]+\/retirer/ }, {});
    expect(withdrawn.text).toContain('envois/declarer');
  });

  it('is an association’s too, and of no year that runs', async () => {
    const manager = await as('manager-38');
    const done = await manager.submit(await manager.visit(RETURNS), { action: /envois\/declarer/ }, {});
    expect(done.words).toContain('Déclaré envoyé le ');
    const running = await manager.visit(`/38/retours?annee=${LAST + 1}`);
    expect(running.text).not.toContain('envois/declarer');
  });
});
