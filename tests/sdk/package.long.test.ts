import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { Api } from '../support/api';
import { plainEnvironment } from '../support/cluster';

const root = resolve(__dirname, '../..');
const sdk = join(root, 'client-sdk');
const run = promisify(execFile);

/** An empty project, somewhere else, with nothing but the packed SDK. */
function installPacked(folder: string): string {
  const [source, project] = [join(folder, 'package'), join(folder, 'project')];
  [source, project].forEach((path) => mkdirSync(path));
  const env = { ...plainEnvironment(), npm_config_cache: join(folder, 'cache') };
  execFileSync(process.execPath, [join(sdk, 'build.mjs'), '--out', join(source, 'dist')], { stdio: 'pipe' });
  for (const file of ['package.json', 'README.md']) cpSync(join(sdk, file), join(source, file));
  execFileSync('npm', ['pack', '--pack-destination', folder, '--silent', '--ignore-scripts'], { cwd: source, env });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }\n');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, tarball)], {
    cwd: project,
    env,
    stdio: 'pipe',
  });
  return project;
}

/** The code of the README, in order, as one program. */
function readmeProgram(): string {
  const blocks = [...readFileSync(join(sdk, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code]) => code!,
  );
  return `${blocks.join('\n')}\nconsole.log('read to the end');\n`;
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  skipLibCheck: false,
  types: [],
  outDir: 'out',
};
const given = 'declare global { var url: string; var token: string; }\n';
const tsc = join(root, 'node_modules/typescript/bin/tsc');

it('installed by its folder, as it stands in the project, is a built package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-sdk-folder-'));
  try {
    // A copy: what is built there does not stand in the way of whoever builds here.
    const copy = join(folder, 'passerelle/client-sdk');
    cpSync(sdk, copy, { recursive: true, filter: (path) => !path.startsWith(join(sdk, 'dist')) });
    symlinkSync(join(root, 'node_modules'), join(folder, 'passerelle/node_modules'));
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }\n');
    const env = { ...plainEnvironment(), npm_config_cache: join(folder, 'cache') };
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', copy], {
      cwd: project,
      env,
      stdio: 'pipe',
    });
    const load = "console.log(typeof require('@passerelle/client-sdk').PasserelleClient.prototype.attach)";
    expect(execFileSync(process.execPath, ['-e', load], { cwd: project, encoding: 'utf8' }).trim()).toBe('function');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

describe('the packed SDK, installed into an empty project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-sdk-'));
  let project: string;

  beforeAll(() => {
    project = installPacked(folder);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings nothing else with it', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@passerelle']);
    const manifest = JSON.parse(
      readFileSync(join(project, 'node_modules/@passerelle/client-sdk/package.json'), 'utf8'),
    ) as object;
    expect(manifest).not.toHaveProperty('dependencies');
  });

  it.each([
    ['CommonJS', 'smoke.cjs', "const sdk = require('@passerelle/client-sdk');"],
    ['ESM', 'smoke.mjs', "import * as sdk from '@passerelle/client-sdk';"],
  ])('loads as %s', (_kind, file, load) => {
    writeFileSync(
      join(project, file),
      `${load}\nconsole.log(typeof sdk.PasserelleClient, sdk.read({ withheld: [], familyName: 'x' }, 'familyName').value, /query Viewer/.test(String(sdk.ViewerDocument)));`,
    );
    expect(execFileSync(process.execPath, [join(project, file)], { encoding: 'utf8' }).trim()).toBe('function x true');
  });

  it('goes into a browser bundle, with nothing of Node in it', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { PasserelleClient, read, ViewerDocument } from '@passerelle/client-sdk';",
        resolveDir: project,
      },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      minify: true,
      logLevel: 'silent',
    });
    expect(outputFiles[0]!.text).not.toMatch(/node:|require\(/);
    expect(outputFiles[0]!.text.length).toBeLessThan(20_000);
  });

  it('runs its README as it is written, typed, against a real server', async () => {
    writeFileSync(join(project, 'given.d.ts'), `export {};\n${given}`);
    writeFileSync(join(project, 'readme.mts'), readmeProgram());
    writeFileSync(
      join(project, 'types.cts'),
      "import { read, type IdentityFragment } from '@passerelle/client-sdk';\nexport const name = (group: IdentityFragment): string => { const found = read(group, 'familyName'); return found.kind === 'value' ? found.value : found.kind; };\n",
    );
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['*.mts', '*.cts', '*.d.ts'] }),
    );
    execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'pipe' });
    const api = await Api.open();
    try {
      const start = `globalThis.url = ${JSON.stringify(api.url)}; globalThis.token = ${JSON.stringify(await api.token('association-38'))}; await import('./out/readme.mjs');`;
      writeFileSync(join(project, 'start.mjs'), start);
      const { stdout } = await run(process.execPath, [join(project, 'start.mjs')]);
      expect(stdout).toContain('name Adebayo');
      expect(stdout).toMatch(/^kept \S+ application\/pdf [0-9a-f]{64}/m);
      expect(stdout).toContain('sign in again:');
      expect(stdout.trim().endsWith('read to the end')).toBe(true);
    } finally {
      await api.close();
    }
  }, 60_000);
});
