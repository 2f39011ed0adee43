// Compiles TypeScript folders of the project into one folder, and copies whatever else they hold beside it:
// `node scripts/compile.mjs --out dist server schema migrations`. What is needed to run is installed without dev dependencies.
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [flag, target, ...folders] = process.argv.slice(2);
if (flag !== '--out' || !target || folders.length === 0) {
  console.error('usage: node scripts/compile.mjs --out FOLDER SOURCES…');
  process.exit(1);
}
const out = resolve(root, target);

const filesUnder = async (folder) =>
  (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Pages are JSX; what browsers run stays modules, as they load it. */
const configFor = (file) =>
  relative(root, file).startsWith(join('console', 'script'))
    ? '.swcrc-script'
    : file.endsWith('.tsx')
      ? '.swcrc-tsx'
      : '.swcrc';

async function place(file) {
  const path = join(out, relative(root, file));
  await mkdir(dirname(path), { recursive: true });
  if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts')) return copyFile(file, path);
  const { code, map } = await transformFile(file, {
    root,
    configFile: join(root, configFor(file)),
    sourceFileName: relative(dirname(path), file),
  });
  const script = path.replace(/\.tsx?$/, '.js');
  if (map === undefined) return writeFile(script, code);
  await writeFile(script, `${code}\n//# sourceMappingURL=${script.slice(script.lastIndexOf('/') + 1)}.map\n`);
  await writeFile(`${script}.map`, map);
}

const files = (await Promise.all(folders.map(filesUnder))).flat();
await Promise.all(files.map(place));
