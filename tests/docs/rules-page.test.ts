import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue } from '../../server/domains/coordination/rules/catalogue.rules';
import { readText, root } from './pages';

const lines = readText('docs/rules.md')
  .split('\n')
  .filter((line) => line.startsWith('| '));
const cells = (line: string): string[] => line.slice(2, -2).split(' | ');
const shown = lines.flatMap((line) => {
  const [, sentence, file] = /\[(.+)\]\(\.\.\/(tests\/[\w/.-]+)\) \|$/.exec(line) ?? [];
  return sentence && file ? [{ sentence, file, rule: cells(line)[0]! }] : [];
});
const rules = lines.map(cells).filter(([name]) => name!.startsWith('`'));

describe('the page of rules', () => {
  it('has each rule of the catalogue once, in its order, with its article and its dates', () => {
    expect(rules.map((row) => row.slice(0, 4))).toEqual(
      ruleCatalogue.map(({ id, article, textDate, validFrom, validUntil }) => [
        `\`${id}\``,
        article,
        textDate ?? '–',
        validUntil ? `${validFrom} – ${validUntil}` : validFrom,
      ]),
    );
  });

  it('shows each by a test, and what comes in wrong too', () => {
    expect(shown.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules.map(([name]) => name)));
    expect(shown.length).toBeGreaterThan(rules.length + 10);
  });

  it.each(shown)('$rule: $sentence', ({ sentence, file }) => {
    const text = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'");
    expect(text).toMatch(new RegExp(`\\b(it|test)(\\.each\\(.*\\))?\\(\\s*['"\`]${escaped(sentence)}`));
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
