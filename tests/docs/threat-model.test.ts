import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, root } from './pages';

const page = readText('docs/threat-model.md');
const rules = readText('eslint.config.mjs');
const [, ways = ''] = page.split('## Ways in, and what stands there');
const lines = ways
  .split('## By attacker')[0]!
  .split('\n')
  .filter((line) => /^\| (?!tried|---)/.test(line) && !line.startsWith('|---'));
const named = (line: string): string[] =>
  [
    ...line
      .split('|')
      .at(-2)!
      .matchAll(/`([^`]+)`/g),
  ].map(([, word]) => word!);

describe('the threat model', () => {
  it('names for each line what shows that it holds, or says that nothing does yet', () => {
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => named(line).length === 0 && !line.includes('| none yet |'))).toEqual([]);
  });

  it('names tests and lint rules that exist', () => {
    const words = lines.flatMap(named);
    expect(
      words.filter((word) => (word.startsWith('tests/') ? !existsSync(join(root, word)) : !rules.includes(word))),
    ).toEqual([]);
  });

  it.each([
    'trafficker',
    'curious member',
    'neighbouring département',
    'lost telephone',
    'operator',
    'provider',
    'stranger',
  ])('has the attacker: %s', (attacker) => {
    expect(page.toLowerCase()).toContain(attacker);
  });

  it('says what is left open', () => {
    expect(page.split('## Left open')[1]!.match(/^- \*\*/gm)!.length).toBeGreaterThan(6);
  });
});
