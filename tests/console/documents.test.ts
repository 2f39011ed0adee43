import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/config/project-root';
import { pageRoutes } from './support/console-world';
import { documentsOf } from './support/page-document';

const published = JSON.parse(
  readFileSync(join(projectRoot(), 'schema/operations/_generated_documents.json'), 'utf8'),
) as Record<string, string>;

const addressOf = (path: string) => path.replace(':departement', '38').replaceAll(/:\w+/g, 'inconnu');

test.each(pageRoutes.map((route) => [route.path, route] as const))(
  '%s asks one published document, by its hash, that only reads; an open page may ask nothing',
  async (path, page) => {
    const asked = await documentsOf(page, addressOf(path), '2026-05-04');
    if (asked.length === 0 && page.open) return;
    expect(asked).toHaveLength(1);
    const [{ text, hash }] = asked as [(typeof asked)[0]];
    expect(published[String(hash)]).toBe(text);
    expect(text.trim()).toMatch(/^query Console\w+/);
  },
);

test('no two pages have one address', () => {
  const paths = pageRoutes.map(({ path }) => path.replaceAll(/:\w+/g, ':'));
  expect(paths).toEqual([...new Set(paths)]);
});

test('a title is constant words, one for each page', () => {
  for (const { path, title } of pageRoutes)
    expect([path, title]).toEqual([path, expect.stringMatching(/^\p{Lu}.{3,}$/u)]);
});
