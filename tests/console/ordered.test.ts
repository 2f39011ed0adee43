import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ToDoList } from '../../console/pages/desk/to-do-list';
import { openDraft } from '../support/stories';
import { openDesks } from './support/desks';
import type { Visited } from './support/http-browser';

const desks = openDesks();
const { as } = desks;

const DECIDED = `{ departement(code: "38") { body(kind: PROSTITUTION_EXIT_COMMISSION) { referrals(first: 50) { nodes {
  id opinions { givenOn } decision { signedOn } } } } } }`;

interface Decided {
  id: string;
  opinions: { givenOn: string }[];
  decision: { signedOn: string } | null;
}

describe('a list that one works through', () => {
  it('begins with what has waited the longest: opinions to decide on, decisions to notify', async () => {
    const { data } = await (await desks.api.as('prefecture-38'))(DECIDED);
    const known = new Map((data!.departement.body.referrals.nodes as Decided[]).map((each) => [each.id, each]));
    const { page } = await (await as('prefecture-38')).visit('/38/decisions');
    const days = (section: string) =>
      [...page.querySelectorAll(`[aria-labelledby=${section}] tbody th a`)]
        .map((link) => known.get(link.getAttribute('href')!.split('/').at(-1)!)!)
        .map(({ opinions, decision }) => decision?.signedOn ?? opinions[0]!.givenOn);
    for (const section of ['a-decider', 'a-notifier']) {
      expect(days(section).length).toBeGreaterThan(0);
      expect(days(section)).toEqual([...days(section)].sort());
    }
  });

  it('comes by the alphabet where one looks a word up: languages, countries, sectors, functions', async () => {
    const { id } = await openDraft(await desks.api.as('association-38'));
    const team = await as('association-38');
    const words = ({ page }: Visited, name: string) =>
      [...page.querySelectorAll(`select[name="${name}"] option`)]
        .filter((option) => !['', 'und', 'OTHER'].includes(option.getAttribute('value') ?? ''))
        .map((option) => option.textContent!);
    const lists = [
      words(await team.visit(`/38/dossiers/${id}/groupes/situation-sociale`), 'language'),
      words(await team.visit(`/38/dossiers/${id}/groupes/identite`), 'nationality'),
      words(await team.visit('/38/alertes/nouvelle'), 'sector'),
      words(await (await as('coordinator-38')).visit('/38/annuaire/nouveau'), 'role'),
    ];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(10);
      expect(list).toEqual([...list].sort((one, other) => one.localeCompare(other, 'fr')));
    }
  });

  it('says by what day the files come, which is not always the day they were opened', async () => {
    const { page } = await (await as('association-38')).visit('/38/dossiers');
    expect(page.querySelector('caption')?.textContent).toContain('du dernier déposé');
    const { data } = await (
      await desks.api.as('association-38')
    )('{ departement(code: "38") { cases(first: 100) { nodes { openedAt submittedAt } } } }');
    const days = (data!.departement.cases.nodes as { openedAt: string; submittedAt: string | null }[]).map(
      ({ openedAt, submittedAt }) => submittedAt ?? openedAt,
    );
    expect(days).toEqual([...days].sort().reverse());
  });

  it('explains once what several lines of the desk have in common, and leaves what is late before the rest', () => {
    const line = (subject: string, why: string, overdue: boolean) =>
      ({ kind: 'MANDATE_ENDED', label: subject, why, since: null, due: '2026-12-01', overdue, subject }) as never;
    const items = [line('a', 'one', true), line('b', 'two', true), line('c', 'one', true), line('d', 'one', false)];
    const html = renderToString(h(ToDoList, { items, severalPlaces: false }));
    const said = [...html.matchAll(/__wh(?:at|y)">(\w+)/g)].map(([, words]) => words);
    expect(said).toEqual(['a', 'one', 'c', 'b', 'two', 'd', 'one']);
  });

  it('has no blank page for a question of a year that was never published', async () => {
    expect((await (await as('coordinator-38')).visit('/chiffres/1999/national.form')).status).toBe(404);
  });
});
