import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText, root } from './pages';

const records = readdirSync(join(root, 'docs/adr'))
  .filter((name) => /^\d{4}-.*\.md$/.test(name))
  .sort();
const rules = `${readText('.dependency-cruiser.cjs')} ${readText('eslint.config.mjs')}`;
const sections = ['Context', 'Decision', 'Consequences', 'Kept by'];

/** What a section names between back quotes. */
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
const keptBy = (name: string): string[] => named(readText(`docs/adr/${name}`).split('## Kept by')[1] ?? '');
const isFile = (word: string): boolean => word.includes('/') || /\.(cjs|mjs)$/.test(word);

describe('a decision', () => {
  it.each(records)('%s has its number, its four sections in order, and one page', (name) => {
    const text = readText(`docs/adr/${name}`);
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)}\\. `));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(sections);
    expect(text.split('\n').length).toBeLessThan(60);
  });

  it.each(records)('%s is kept by files, rules and views that exist', (name) => {
    const words = keptBy(name);
    expect(words.filter(isFile).length).toBeGreaterThan(0);
    expect(words.filter(isFile).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const others = words.filter((word) => !isFile(word) && !word.startsWith('access.'));
    expect(others.filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('is listed once in the index', () => {
    const index = readText('docs/adr/README.md');
    expect(records.filter((name) => index.split(`(${name})`).length !== 2)).toEqual([]);
  });
});
