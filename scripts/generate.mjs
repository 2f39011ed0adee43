// Everything that is generated and committed, from its one source, in one run: `npm run generate` writes it.
// `--check` writes nothing, names what is not up to date and exits 1; `--in <folder>` looks at a copy (tests).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateConsoleStyle } from './generate-console-style.mjs';
import { generateSdk } from './generate-sdk.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folderFlag = process.argv.indexOf('--in');
const folder = folderFlag === -1 ? root : resolve(process.argv[folderFlag + 1]);
const committed = (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');

/** The server is compiled apart: what another command is building or running stays as it is. */
async function withCompiled(use) {
  const apart = join(root, 'dist', `generate-${process.pid}`);
  const compile = [
    join(root, 'scripts/compile.mjs'),
    '--out',
    apart,
    'server',
    'schema',
    'migrations',
    'client-sdk/src',
    'console',
  ];
  try {
    execFileSync(process.execPath, compile, { stdio: 'inherit' });
    return await use(createRequire(join(apart, 'server/cli/')));
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

/** The text that each file must have. */
async function wanted(load) {
  const sdl = await load('./api-schema.js').printApiSchema();
  const { levelsPage, withReadmeTable } = load('./levels-page.js');
  const { withLatticeTable } = load('./lattice-page.js');
  const { mandatesPage } = load('./mandates-page.js');
  const { actsPage } = load('./acts-page.js');
  return {
    'schema/schema.graphql': sdl,
    ...(await generateSdk(sdl, root)),
    ...generateConsoleStyle(root),
    'docs/levels.md': levelsPage(),
    'docs/mandates.md': mandatesPage(),
    'docs/acts.md': actsPage(sdl),
    'README.md': withReadmeTable(committed('README.md')),
    'docs/national-figures.md': withLatticeTable(committed('docs/national-figures.md')),
  };
}

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  console.log(`generate: ${path}`);
}

const drifted = Object.entries(await withCompiled(wanted)).filter(([path, text]) => committed(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of drifted)
    console.error(`${path} is not up to date: run \`npm run generate\`, look at the difference, commit it.`);
  if (drifted.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of drifted) write(path, text);
  if (drifted.length === 0) console.log('generate: everything is up to date');
}
