import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORTED = /(?:\bfrom|\bimport|\brequire\()\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;
const ENDINGS = ['', '.ts', '.tsx', '.json', '/index.ts', '/index.tsx'];

/** The project's files that a module is made of: itself, what it imports, and what these import. Paths from the root. */
export function reachedFrom(root: string, entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, specifier] of text.matchAll(IMPORTED)) waiting.push(found(root, join(dirname(file), specifier!)));
  }
  return reached;
}

function found(root: string, path: string): string {
  const file = ENDINGS.map((ending) => join(root, `${path}${ending}`)).find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (!file) throw new Error(`${path} is imported, and is no file`);
  return relative(root, file);
}
