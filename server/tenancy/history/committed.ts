import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { InForce } from './in-force';

const DIGESTS = join(projectRoot(), 'migrations/digests.json');
const FOLDER = join(projectRoot(), 'migrations/in-force');

/** What a reader of these files must know, on the first line of each. */
const HEADER =
  '-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.\n\n';

export function committedDigests(): Record<string, string> {
  return JSON.parse(readFileSync(DIGESTS, 'utf8')) as Record<string, string>;
}

/** Adds what is missing, in order. An entry that is there stays, whatever the migration has become: that is what the entry is for. */
export function addDigests(digests: ReadonlyMap<string, string>): void {
  const committed = committedDigests();
  const all = [...digests].map(([name, digest]) => [name, committed[name] ?? digest] as const);
  writeFileSync(DIGESTS, `${JSON.stringify({ ...committed, ...Object.fromEntries(all) }, null, 2)}\n`);
}

/** By file, as they are committed. */
export function committedInForce(): Map<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql'));
  return new Map(files.sort().map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]));
}

export const fileText = ({ text }: InForce): string => `${HEADER}${text}`;

/** One file a thing; what is no longer in force goes. */
export function writeInForce(things: InForce[]): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const thing of things) {
    const file = join(FOLDER, thing.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fileText(thing));
  }
}

/** Files that do not say what is in force, or of what is no longer. */
export function staleInForce(things: InForce[]): string[] {
  const wanted = new Map(things.map((thing) => [thing.file, fileText(thing)]));
  const committed = committedInForce();
  const files = [...new Set([...wanted.keys(), ...committed.keys()])];
  return files.filter((file) => wanted.get(file) !== committed.get(file)).map((file) => `migrations/in-force/${file}`);
}

/** Migrations whose text nobody has written down yet. */
export function missingDigests(digests: ReadonlyMap<string, string>): string[] {
  const committed = committedDigests();
  return [...digests.keys()].filter((name) => !(name in committed)).map((name) => `migrations/digests.json (${name})`);
}
