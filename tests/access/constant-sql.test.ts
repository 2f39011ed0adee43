import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

const TAKEN: Record<string, string> = {
  'a constant':
    "const FOUND = 'select 1';\nexport const run = (database: any, id: string) => database.read(null, { text: FOUND, values: [id] });",
  'a constant made of constants':
    'const ROW = `id`;\nconst FOUND = `select ${ROW} from t`;\nexport const run = (tx: any) => tx.query({ text: FOUND, values: [] });',
  'a literal on the spot': "export const run = (admin: any) => admin.query('select 1');",
  'an entry of a closed map':
    "const BY = { a: 'select 1', b: 'select 2' };\nexport const run = (tx: any, by: 'a' | 'b') => tx.query({ text: BY[by], values: [] });",
  'a choice':
    "const A = 'select 1';\nconst B = 'select 2';\nexport const run = (tx: any, one: boolean) => tx.query({ text: one ? A : B, values: [] });",
  'an imported constant':
    "import { FOUND } from './found.sql';\nexport const run = (tx: any) => tx.query({ text: FOUND, values: [] });",
  'a statement whose parameters have names':
    "const FOUND = namedStatement(['id'], (at: any) => `select ${at.id}`);\nexport const run = (tx: any, id: string) => tx.query({ text: FOUND.text, values: FOUND.values({ id }) });",
  'a list of columns':
    "const THING = columns('t', { id: uuid() });\nconst FOUND = `select ${THING.pick('id').select('v')} from t v`;\nexport const run = (tx: any) => tx.query({ text: FOUND, values: [] });",
  'something that is no statement':
    'export const mail = (name: string) => ({ text: name, html: name });\nexport const label = (n: number) => ({ label: `a${n}` });',
};

const REFUSED: Record<string, string> = {
  'a template with a value': 'export const run = (tx: any, id: string) => tx.query(`select ${id}`);',
  'a template in a statement':
    'export const run = (tx: any, id: string) => tx.query({ text: `select ${id}`, values: [] });',
  'a concatenation': "export const run = (tx: any, id: string) => tx.query({ text: 'select ' + id, values: [] });",
  'a concatenation as the statement': "export const run = (admin: any, id: string) => admin.query('select ' + id);",
  'a concatenation without values': "export const run = (id: string) => ({ text: 'select ' + id });",
  'a local variable':
    "export const run = (tx: any, id: string) => { const text = 'select ' + id; return tx.query({ text, values: [] }); };",
  'a variable that changes':
    "let text = 'select 1';\nexport const run = (tx: any, id: string) => { text = text + id; return tx.query({ text, values: [] }); };",
  'a parameter': 'export const run = (tx: any, text: string) => tx.query({ text, values: [] });',
  'a parameter as the statement': 'export const run = (tx: any, text: string) => tx.query(text);',
  'what a function returns':
    "const build = (id: string) => 'select ' + id;\nexport const run = (tx: any, id: string) => tx.query({ text: build(id), values: [] });",
  'a joined list':
    "export const run = (tx: any, parts: string[]) => tx.query({ text: parts.join(' or '), values: [] });",
  'a replaced word':
    "const FOUND = 'select x';\nexport const run = (tx: any, id: string) => tx.query({ text: FOUND.replace('x', id), values: [] });",
  'a tagged template':
    'const sql = String.raw;\nexport const run = (tx: any, id: string) => tx.query({ text: sql`select ${id}`, values: [] });',
  'a read of the database':
    'export class Q { constructor(private database: any) {}\n run(id: string) { return this.database.read(null, { text: `select ${id}`, values: [] }); } }',
  'a statement made elsewhere':
    'export class Q { constructor(private database: any) {}\n run(statement: any) { return this.database.read(null, statement); } }',
  "a job's statement":
    'export const run = (database: any, id: string) => database.job({ text: `delete ${id}`, values: [] });',
  'a choice of which one is built':
    "const A = 'select 1';\nexport const run = (tx: any, id: string) => tx.query({ text: id ? A : `select ${id}`, values: [] });",
  'an entry of a map made on the spot':
    "export const run = (tx: any, by: string, id: string) => tx.query({ text: { a: 'select ' + id }[by], values: [] });",
  'a text changed afterwards':
    "const FOUND = { text: 'select 1', values: [] };\nexport const run = (tx: any, id: string) => { FOUND.text += id; return tx.query(FOUND); };",
  'a statement with names that is made on the way':
    "export const run = (tx: any, id: string) => { const made = namedStatement([], () => 'select ' + id); return tx.query({ text: made.text, values: [] }); };",
  'columns chosen on the way':
    "const THING = columns('t', { id: uuid() });\nexport const run = (tx: any, names: any) => tx.query({ text: `select ${THING.pick(...names).select('v')} from t v`, values: [] });",
  'a quoted key': "export const run = (tx: any, id: string) => tx['query']({ 'text': 'select ' + id, values: [] });",
  'a cast': 'export const run = (tx: any, id: string) => tx.query({ text: (`select ${id}` as string)!, values: [] });',
};

/** A place in a long list says nothing: from thirteen on, parameters have names. */
const NAMELESS = ["export const A = 'select $13';", 'export const A = `select $1, $27`;'];

/** The columns of a row are one list, and it has a type. */
const LISTED_TWICE = [
  'export const A = `select t.a_b as "aB", t.c_d as "cD", t.e_f as "eF", t.g_h as "gH", t.i_j as "iJ",\n t.k_l as "kL" from t`;',
  'export type Row = Record<string, unknown>;',
];

/** The linter is made of ES modules, which Jest does not load: it runs beside, once, on texts that are never files. */
function lint(sources: string[]): string[][] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ cwd: process.argv[1] });
    const sources = JSON.parse(process.argv[2]);
    const told = [];
    for (const source of sources) {
      const [{ messages }] = await eslint.lintText(source, { filePath: 'server/domains/persons/cases/never-written.ts' });
      told.push(messages.filter(({ fatal }) => fatal).map(({ message }) => message).concat(messages.filter(({ ruleId }) => ['house/constant-sql', 'no-restricted-syntax'].includes(ruleId)).map(({ ruleId }) => ruleId)));
    }
    process.stdout.write(JSON.stringify(told));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, root, JSON.stringify(sources)], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(said) as string[][];
}

describe('SQL that the linter', () => {
  const names = [...Object.keys(TAKEN), ...Object.keys(REFUSED)];
  let told: Map<string, string[]>;
  let refused: string[][];
  beforeAll(() => {
    const all = lint([...Object.values(TAKEN), ...Object.values(REFUSED), ...NAMELESS, ...LISTED_TWICE]);
    refused = all.slice(names.length);
    told = new Map(names.map((name, index) => [name, all[index]!]));
  });

  it.each(Object.keys(TAKEN))('takes: %s', (name) => expect(told.get(name)).toEqual([]));
  it.each(Object.keys(REFUSED))('refuses: %s', (name) =>
    expect(new Set(told.get(name))).toEqual(new Set(['house/constant-sql'])),
  );
  it('refuses a thirteenth parameter without a name', () =>
    expect(refused.slice(0, NAMELESS.length)).toEqual(NAMELESS.map(() => ['no-restricted-syntax'])));
  it('refuses a row whose columns are renamed one by one, or that has no type', () =>
    expect(refused.slice(NAMELESS.length)).toEqual(LISTED_TWICE.map(() => ['no-restricted-syntax'])));
});
