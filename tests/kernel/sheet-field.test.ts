import { join } from 'node:path';
import ts from 'typescript';
import { groups } from '../../server/kernel/groups';
import { isWhatItSays } from '../../server/kernel/sheet-field';
import { alertFields, sheetFields, type SheetField } from '../../server/kernel/sheet-fields';

const root = join(__dirname, '../..');
const probe = join(root, 'server/kernel/probe.ts');

/** What the compiler says of a module that stands beside the list of fields. */
function errorsIn(source: string): string[] {
  const options = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === probe || fileExists(file);
  host.getSourceFile = (file, version) =>
    file === probe ? ts.createSourceFile(file, source, version) : getSourceFile(file, version);
  const program = ts.createProgram([probe], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const field = (rest: string) =>
  `import type { SheetField } from './sheet-field'; export const field: SheetField = { name: 'x', label: 'x', ${rest} };`;

describe('a field of the sheet', () => {
  it('of free text does not compile as MINIMISED', () => {
    expect(errorsIn(field(`kind: 'text'`))).toEqual([]);
    expect(errorsIn(field(`kind: 'name', minimised: true`))).toEqual([]);
    expect(errorsIn(field(`kind: 'code', codes: ['A'], minimised: true`))).toEqual([]);
    expect(errorsIn(field(`kind: 'text', minimised: true`)).join()).toMatch(/not assignable/);
    expect(errorsIn(field(`kind: 'code', minimised: true`)).join()).toMatch(/codes/);
  }, 60_000);

  it('that MINIMISED readers see leaves no room for a story', () => {
    const story = `Elle a été vendue par son oncle.\n${'Puis une suite. '.repeat(20)}`;
    const shown = [...groups.flatMap((group) => sheetFields[group]), ...alertFields].filter(
      ({ minimised }) => minimised,
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((one: SheetField) => isWhatItSays(one, story)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['language', 'en', true],
    ['language', 'anglais', false],
    ['nationality', 'NG', true],
    ['nationality', 'Nigeria', false],
    ['correspondenceAddress', '1 rue des Lilas, 38000 Grenoble', true],
    ['foreignersFileNumber', '3803 012345', true],
    ['familyName', "N'Diaye-Dupont", true],
  ])('%s « %s »: %s', (name, value, fits) => {
    const found = groups.flatMap((group) => sheetFields[group]).find((one) => one.name === name)!;
    expect(isWhatItSays(found, value)).toBe(fits);
  });
});
