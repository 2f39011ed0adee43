// Bundles the demonstration IDE into dist/ide: one script, one style sheet, one page, the examples.
// `--out <folder>` builds elsewhere (tests), `--force` builds even when nothing changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExamples } from './ide-examples.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'server/http/ide/page');
const operations = join(root, 'schema/operations');
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(root, 'dist/ide') : resolve(process.argv[outFlag + 1]);

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** By content, not by time: a fresh clone gives every file the same date. */
function fingerprint() {
  const hash = createHash('sha256');
  const own = ['scripts/build-ide.mjs', 'scripts/ide-examples.mjs', 'package-lock.json'].map((f) => join(root, f));
  for (const file of [...filesUnder(page), ...filesUnder(operations), ...own]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isCurrent(stamp) {
  const file = join(out, '.stamp');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

async function bundle() {
  const { metafile } = await build({
    entryPoints: [
      { in: join(page, 'main.ts'), out: 'ide' },
      { in: join(page, 'ide.css'), out: 'ide' },
    ],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    // Two copies of graphql (ESM and CommonJS) would each refuse the other's schema.
    alias: { graphql: join(root, 'node_modules/graphql/index.mjs') },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return metafile.outputs;
}

/** Null in an installation for production, which serves no IDE. */
async function bundler() {
  try {
    return (await import('esbuild')).build;
  } catch (cause) {
    if (cause.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw cause;
  }
}

const stamp = fingerprint();
const build = await bundler();
if (!build) {
  console.log('ide: not built, it needs the development dependencies (npm ci)');
} else if (isCurrent(stamp) && !process.argv.includes('--force')) {
  console.log('ide: up to date');
} else {
  mkdirSync(out, { recursive: true });
  const examples = readExamples(operations);
  writeFileSync(join(out, 'examples.json'), JSON.stringify(examples));
  cpSync(join(page, 'index.html'), join(out, 'index.html'));
  const outputs = await bundle();
  writeFileSync(join(out, '.stamp'), stamp);
  const bytes = Object.values(outputs).reduce((sum, { bytes: size }) => sum + size, 0);
  console.log(`ide: built, ${Math.round(bytes / 1024)} kB, ${examples.length} examples`);
}
