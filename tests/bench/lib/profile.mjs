import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { press } from './load.mjs';
import { PROJECT } from './project.mjs';
import { startServer, stopServer } from './servers.mjs';

const SHOWN = 30;

/** Where Passerelle's processor time goes while it answers this query: own time, by package and by function. */
export async function profile({ database, world, query, drafts, options, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-profile-'));
  const connections = Math.max(...options.connections);
  if (query.mutation) await drafts.stock(Math.ceil(options.seconds * 800));
  const launched = performance.now();
  const profiling = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  const server = await startServer('passerelle', process.execPath, database, world, profiling);
  const pressed = (seconds) =>
    press({ server, name: 'passerelle' }, query, { connections, seconds, nextDraft: () => drafts.take() });
  let settled;
  try {
    await pressed(options.seconds / 4);
    settled = (performance.now() - launched) * 1_000;
    const { times, elapsed, cpu } = await pressed((options.seconds * 3) / 4);
    say(
      `${query.name} : ${Math.round(times.length / elapsed)} req/s, ${Math.round((cpu / times.length) * 1e6)} µs de processeur par requête.`,
    );
  } finally {
    await stopServer(server);
  }
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.cpuprofile')),
  );
  return { file, text: shares(JSON.parse(readFileSync(file, 'utf8')), settled) };
}

/** Samples of the start and of the warm-up are left out, and so is the time spent waiting. */
function shares({ nodes, samples, timeDeltas }, settled) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const own = { packages: new Map(), functions: new Map() };
  let [clock, busy] = [0, 0];
  samples.forEach((id, index) => {
    const frame = byId.get(id);
    clock += timeDeltas[index];
    if (clock < settled || frame.functionName === '(idle)' || frame.functionName === '(program)') return;
    busy += timeDeltas[index];
    add(own.packages, packageOf(frame), timeDeltas[index]);
    add(
      own.functions,
      `${frame.functionName || '(anonymous)'}  ${shortOf(frame.url)}${frame.url ? `:${frame.lineNumber + 1}` : ''}`,
      timeDeltas[index],
    );
  });
  return [own.packages, own.functions].map((table) => tableOf(table, busy)).join('\n\n');
}

const add = (table, label, time) => table.set(label, (table.get(label) ?? 0) + time);
const shortOf = (url) =>
  url
    .replace('file://', '')
    .replace(/^.*\/node_modules\//, '')
    .replace(`${PROJECT}/`, '');

function packageOf({ url, functionName }) {
  if (!url) return functionName === '(garbage collector)' ? functionName : '(native)';
  if (url.startsWith('node:')) return url.split('/')[0];
  const inside = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  return inside ? inside[1] : shortOf(url).split('/').slice(0, 3).join('/');
}

function tableOf(table, busy) {
  const top = [...table].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  return top.map(([label, time]) => `${((time / busy) * 100).toFixed(1).padStart(5)} %  ${label}`).join('\n');
}
