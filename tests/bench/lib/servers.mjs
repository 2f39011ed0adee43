import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onServerCore } from './cores.mjs';
import { BenchError } from './options.mjs';
import { BENCH, loadServer, PROJECT } from './project.mjs';

/** As many connections for each. */
const POOL_SIZE = 10;
const PATIENCE = 30_000;

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** One process per server, each on its Node, all on the same core; while one is measured the others are idle. */
export async function startServers(nodes, database, world, without) {
  const started = {};
  try {
    const lacking = without ? ['--require', join(BENCH, `servers/without-${without}.cjs`)] : [];
    for (const [name, { path }] of Object.entries(nodes))
      started[name] = await startServer(name, path, database, world, name === 'passerelle' ? lacking : undefined);
    return started;
  } catch (error) {
    await stopServers(started);
    throw error;
  }
}

export const startServer = (name, node, database, world, nodeOptions) =>
  ({ passerelle: startPasserelle, postgraphile: startPostgraphile, bare: startBare })[name](
    node,
    database,
    world,
    nodeOptions,
  );

/** As in production, for all of them. */
const PRODUCTION = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };

/** What `npm start` gives to Node: the heap's limits. */
function startOptions() {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** The server as an operator runs it, all guards on, on a given database. */
async function startPasserelle(node, database, _world, nodeOptions = []) {
  const port = await freePort();
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PASSERELLE_'));
  const env = {
    ...Object.fromEntries(inherited),
    ...PRODUCTION,
    DATABASE_URL: database.adminUrl,
    PASSERELLE_DATA: database.folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    PASSERELLE_POOL_SIZE: String(POOL_SIZE),
  };
  const server = launch(node, [...startOptions(), ...nodeOptions, join(PROJECT, 'dist/server/main.js')], env);
  for (let waited = 0; !(await isReady(port)); waited += 100) {
    if (server.output.ended || waited > PATIENCE)
      throw new BenchError(`Passerelle n'a pas démarré :\n${server.output.text}`);
    await pause(100);
  }
  return { ...server, port };
}

const isReady = (port) =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

const startPostgraphile = (node, database, world) => startPeer(node, 'postgraphile', peerSettings(database, world));

function startBare(node, database, world) {
  return startPeer(node, 'bare', {
    ...peerSettings(database, world),
    project: PROJECT,
    wrappingKey: database.masterKey.derive('wrapping').toString('base64'),
    fingerprintKey: database.fingerprintKey.toString('base64'),
  });
}

/** The peers' connections get the options that the platform gives its own. */
const connectionOptions = () => loadServer('./tenancy/connection-options.js').CONNECTION_OPTIONS;

function peerSettings({ appUrl }, { readers, associations }) {
  const known = [readers.coordinator, ...associations].map(({ authorization, accountId, departement }) => [
    authorization,
    { accountId, departement },
  ]);
  return { databaseUrl: appUrl, poolSize: POOL_SIZE, options: connectionOptions(), readers: Object.fromEntries(known) };
}

async function startPeer(node, name, settings) {
  const env = { ...process.env, ...PRODUCTION, BENCH_PEER: JSON.stringify(settings) };
  const server = launch(node, [join(BENCH, 'servers', `${name}.mjs`)], env);
  for (let waited = 0; ; waited += 50) {
    const port = /^ready (\d+)$/m.exec(server.output.text)?.[1];
    if (port) return { ...server, port: Number(port) };
    if (server.output.ended || waited > PATIENCE)
      throw new BenchError(`${name} n'a pas démarré :\n${server.output.text}`);
    await pause(50);
  }
}

function launch(command, args, env) {
  const [file, line] = onServerCore(command, args);
  const child = spawn(file, line, { env: { ...env, TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { text: '', ended: false };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output.text = (output.text + chunk).slice(-4_000)));
  child.on('exit', () => (output.ended = true));
  return { child, pid: child.pid, output };
}

export async function stopServers(servers) {
  await Promise.all(Object.values(servers).map((server) => stopServer(server)));
}

export async function stopServer({ child, output }) {
  if (output.ended) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(force);
}
