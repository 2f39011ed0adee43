import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesRead } from '../../server/domains/coordination/rules/articles.rules';
import { changedArticles, digestsIn } from './open-codes';

/**
 * Reads the open codes again, as they are published today or in the version named, and compares what the rules cite:
 *   npm run --silent law:compare [-- VERSION]
 * They are 160 MB: fetched to be read, never a dependency.
 */
const [version = 'latest'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'law-'));
try {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
  run('npm', 'pack', `@socialgouv/legi-data@${version}`, '--silent');
  run(
    'tar',
    'xzf',
    readdirSync(folder).find((file) => file.endsWith('.tgz'))!,
  );
  const changed = changedArticles(articlesRead, digestsIn(join(folder, 'package', 'data')));
  const told = [...changed, `${articlesRead.length} articles read, ${changed.length} changed`];
  process.stdout.write(`${told.join('\n')}\n`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
