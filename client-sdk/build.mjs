// Builds the package twice, ESM and CommonJS, each with its types. `--out <folder>` builds elsewhere (tests).
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(here, 'dist') : resolve(process.argv[outFlag + 1]);
const tsc = compiler();

const compile = (folder, ...options) =>
  execFileSync(process.execPath, [tsc, '-p', here, '--outDir', join(out, folder), ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });

/** The project's own; a folder without it cannot be built, and installing it would give an empty package. */
function compiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    console.error(
      'The SDK is built from its sources: run `npm ci` in the project’s folder first, then install the SDK again.',
    );
    process.exit(1);
  }
}

/** Node and the types of ESM want whole file names; the sources, which Jest also reads, have none. */
function nameWholeFiles(folder) {
  for (const file of readdirSync(folder).filter((name) => /\.(js|d\.ts)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      text.replace(/(from |import )'(\.\/[^']+)'/g, "$1'$2.js'").replace(/(from |import )"(\.\/[^"]+)"/g, '$1"$2.js"'),
    );
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
compile('esm');
nameWholeFiles(join(out, 'esm'));
writeFileSync(join(out, 'esm/package.json'), '{ "type": "module" }\n');
compile('cjs', '--module', 'commonjs');
writeFileSync(join(out, 'cjs/package.json'), '{ "type": "commonjs" }\n');
