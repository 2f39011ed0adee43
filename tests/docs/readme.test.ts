import { settingNames } from '../../server/config/setting-fields';
import { withReadmeTable } from '../../server/cli/levels-page';
import { actBook } from '../../server/domains/acts';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { featureOf, neighbourhoods, taken } from '../support/features';
import { pages, readText } from './pages';

const readme = readText('README.md');
const scripts = Object.keys((JSON.parse(readText('package.json')) as { scripts: object }).scripts);

describe('the README', () => {
  it('opens with the two commands', () => {
    const [title, first, second] = readme.split(/\n\n/);
    expect([title, first, second]).toEqual([
      '# Passerelle',
      '```sh\nnpm ci && npm start\n```',
      '```sh\nnpm ci && npm test\n```',
    ]);
  });

  it('names every setting, with its default', () => {
    const told = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual([...settingNames].sort());
    expect(readme).toContain('| `PORT` | `4000` |');
    expect(readme).toContain('| `HOST` | `127.0.0.1` |');
    expect(readme).toContain('| `PASSERELLE_POOL_SIZE` | `10` |');
  });

  it('shows who sees what as the levels table says it', () => {
    expect(withReadmeTable(readme)).toBe(readme);
  });

  it('names every demonstration account of a département, and the national ones', () => {
    const names = demonstrationAccounts()
      .filter(({ departement }) => departement === '38' || departement === null)
      .map(({ name }) => name);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('draws a case with acts that exist', () => {
    const drawing = readme.match(/```text\n([^]*?)```/)![1]!;
    const verbs = drawing.match(/\b(open|write|record|submit|accept|place|convene|refer)[A-Z]\w+/g)!;
    expect(verbs.filter((verb) => !actBook.names.includes(verb))).toEqual([]);
  });
});

describe('the picture of the neighbourhoods', () => {
  const picture = readme.match(/```mermaid\n([^]*?)```/)![1]!;

  it('has every feature in its neighbourhood, and no other', () => {
    const drawn = [...picture.matchAll(/^ {2}(\w+)\["<b>\1<\/b> · [^<]+<br\/>(.*)"\]$/gm)].map(
      ([, name, features]) =>
        [name!, features!.replaceAll('<br/>', ' ').split(/, ?| /).filter(Boolean).sort()] as const,
    );
    const folders = Object.entries(neighbourhoods).map(([name, features]) => [name, [...features].sort()]);
    expect(drawn.sort()).toEqual(folders.sort());
  });

  it('has an arrow where one neighbourhood takes of another, and nowhere else', () => {
    const drawn = [...picture.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
    const crossed = taken.flatMap(({ by, file }) => {
      const [from, to] = [by, `${file}/`].map((path) => featureOf(path)?.split('/')[0]);
      return from && to && from !== to ? [`${from} --> ${to}`] : [];
    });
    expect(drawn.sort()).toEqual([...new Set(crossed)].sort());
  });
});

describe('the pages', () => {
  it.each(pages())('%s names only commands that package.json has', (page) => {
    const named = [...readText(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it.each(pages())('%s names no folder of the machine that it was written on', (page) => {
    expect(readText(page)).not.toMatch(/\/work\/|\/root\/|\/home\/\w/);
  });
});
