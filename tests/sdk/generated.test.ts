import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const GENERATED = ['client-sdk/src/_generated_operations.ts', 'schema/operations/_generated_documents.json'];

/** Beside the project, so that nothing of it is written while others read it. */
function generateApart(folder: string): string[] {
  for (const path of ['codegen.ts', 'package.json', 'schema/schema.graphql', 'schema/operations']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  mkdirSync(join(folder, 'client-sdk/src'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.ts'],
    { cwd: folder, stdio: 'pipe' },
  );
  return GENERATED.map((path) => readFileSync(join(folder, path), 'utf8'));
}

describe('the generated part of the SDK, and the list of published documents', () => {
  it('is what the committed SDL and operations give: run `npm run sdk:generate` when this fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-codegen-'));
    try {
      rmSync(join(folder, GENERATED[1]!), { force: true });
      expect(generateApart(folder)).toEqual(GENERATED.map((path) => readFileSync(join(root, path), 'utf8')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
