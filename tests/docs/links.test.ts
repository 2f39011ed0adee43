import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorsOf, pages, prose, readText, root } from './pages';

/** Links of a page to other files, as paths from the project's root, with their anchors. */
function linksOf(page: string): { path: string; anchor: string }[] {
  const targets = [...prose(readText(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path, anchor = ''] = target.split('#') as [string, string?];
      return { path: path ? join(dirname(page), path) : page, anchor };
    });
}

describe('relative links', () => {
  it.each(pages())('of %s lead to a file, and to a heading of it', (page) => {
    const broken = linksOf(page).filter(
      ({ path, anchor }) =>
        !existsSync(join(root, path)) || (anchor !== '' && !anchorsOf(readText(path)).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });

  it('are found at all', () => {
    expect(linksOf('README.md').length).toBeGreaterThan(8);
  });
});
