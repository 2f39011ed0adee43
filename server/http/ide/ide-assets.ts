import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A closed list: no path of a request ever reaches the disk. */
export const IDE_ASSETS: Readonly<Record<string, string>> = {
  'ide.js': 'text/javascript; charset=utf-8',
  'ide.css': 'text/css; charset=utf-8',
  'examples.json': 'application/json; charset=utf-8',
};

/** The same place from the sources and from the compiled tree, whatever the working directory. */
function projectRoot(from: string): string {
  const parent = dirname(from);
  return parent === from || existsSync(join(from, 'package.json')) ? from : projectRoot(parent);
}

export function defaultAssetsDir(): string {
  return join(projectRoot(__dirname), 'dist', 'ide');
}

export function defaultSchemaFile(): string {
  return join(projectRoot(__dirname), 'schema', 'schema.graphql');
}

/** Null when the file is not there: the bundle may not be built yet. */
export async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
