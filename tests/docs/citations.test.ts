import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf, pages, readText, root } from './pages';

const FOLDERS = ['server', 'schema', 'migrations', 'tests', 'scripts', 'client-sdk/src', 'client-sdk/tour'];
const ALONE = ['eslint.config.mjs', '.dependency-cruiser.cjs', 'jest.config.js'];

/** Everything that is written by hand and not a page, but for the examples below. */
const sources = FOLDERS.flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((file) => /\.(ts|mjs|cjs|json|graphql)$/.test(file) && !/node_modules|citations\.test\.ts$/.test(file))
    .map((file) => `${folder}/${file}`),
).concat(ALONE);

/** A page, by its name from the project's root, with a heading of it. */
const CITED = /(?<![\w/.-])([\w./-]+\.md)(?:#([\p{L}\p{N}-]*[\p{L}\p{N}]))?/gu;
/** Papers that somebody may have on their desk, by chapter. */
const ELSEWHERE =
  /\b(?:domain|design|toolchain|statistics) (?:§|[A-J]-(?:bis|ter)\b|[A-J]\d?\b(?=[).,;:]))|\bE-(?:bis|ter)\b/g;

function brokenIn(text: string): string[] {
  const broken = [...text.matchAll(CITED)].filter(([, path, anchor]) => {
    if (!existsSync(join(root, path!))) return true;
    return anchor !== undefined && !anchorsOf(readText(path!)).includes(anchor);
  });
  return [...broken.map(([cited]) => cited), ...[...text.matchAll(ELSEWHERE)].map(([cited]) => cited)];
}

describe('what the code cites', () => {
  it('is in the project: a page that exists, and a heading of it', () => {
    const broken = sources.flatMap((file) => brokenIn(readText(file)).map((cited) => `${file}: ${cited}`));
    expect(broken).toEqual([]);
  });

  it('is in the project for its pages too', () => {
    const broken = pages().flatMap((page) =>
      [...readText(page).matchAll(ELSEWHERE)].map(([cited]) => `${page}: ${cited}`),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['a page that is not there', '(docs/nothing.md)'],
    ['a heading that is not there', '(docs/law.md#no-such-heading)'],
    ['a paper without a folder', '(statistics.md §4)'],
    ['a chapter of a paper', 'domain §B'],
    ['a chapter by its letter', '(domain E-bis)'],
  ])('would be told when it is %s', (_what, text) => {
    expect(brokenIn(text).length).toBeGreaterThan(0);
  });

  it('may be an article of law, a heading or a page alone', () => {
    for (const text of ['RGPD art. 33 §1', 'docs/law.md#an-alert.', '(docs/levels.md)', 'RFC 8410 §7']) {
      expect(brokenIn(text)).toEqual([]);
    }
  });
});
