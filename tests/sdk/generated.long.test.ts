import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
/** Every generated file, and a change of it by hand. */
const CHANGED: Record<string, (text: string) => string> = {
  'schema/schema.graphql': (text) => text.replace('type Query {', 'type Query {\n  byHand: String'),
  'client-sdk/src/_generated_operations.ts': (text) => `${text}\n`,
  'schema/operations/_generated_documents.json': (text) => text.replace('query ', 'query  '),
  'schema/operations/_generated_titles.json': (text) => text.replace('Se déporter', 'Se retirer'),
  'docs/acts.md': (text) => text.replace('SECRETARIAT: COORDINATOR', 'SECRETARIAT: POLICE'),
  'docs/levels.md': (text) => text.replace('| POLICE |', '| PARQUET |'),
  'docs/mandates.md': (text) => text.replace('| `PARQUET` |', '| `POLICE` |'),
  'README.md': (text) => text.replace('| POLICE | M |', '| POLICE | F |'),
  'docs/national-figures.md': (text) => text.replace('± ', '± 1'),
  'console/style/_generated_dsfr.css': (text) => text.replace('{', ' {'),
};
const files = Object.keys(CHANGED);

const generate = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/generate.mjs'), ...args], { encoding: 'utf8' });

describe('what is generated', () => {
  let copy: string;
  const inCopy = (path: string) => readFileSync(join(copy, path), 'utf8');
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'passerelle-generated-'));
    for (const path of files) cpSync(join(root, path), join(copy, path));
    cpSync(join(root, 'console/style/icons'), join(copy, 'console/style/icons'), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  it('is what its sources give; a change by hand is seen, file by file, and one command writes it again', () => {
    for (const path of files) writeFileSync(join(copy, path), CHANGED[path]!(inCopy(path)));
    expect(files.filter((path) => inCopy(path) === readFileSync(join(root, path), 'utf8'))).toEqual([]);
    const { status, stderr } = generate('--check', '--in', copy);
    expect(status).toBe(1);
    expect(stderr.match(/^\S+(?= is not up to date: run `npm run generate`)/gm)?.sort()).toEqual([...files].sort());
    expect(generate('--in', copy).status).toBe(0);
    for (const path of files) expect([path, inCopy(path)]).toEqual([path, readFileSync(join(root, path), 'utf8')]);
  }, 90_000);
});
