import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { press } from './load.mjs';
import { PROJECT } from './project.mjs';
import { startPasserelle, stopServer } from './servers.mjs';

const SHOWN = 30;

/** Where Passerelle's processor time goes while it answers this query: own time, by function. */
export async function profile({ database, world, query, drafts, options, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-profile-'));
  const server = await startPasserelle(database, world, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  const connections = Math.max(...options.connections);
  try {
    if (query.mutation) await drafts.stock(Math.ceil(options.seconds * 1_500));
    const { times, elapsed, cpu } = await press({ server, name: 'passerelle' }, query, { connections, seconds: options.seconds, nextDraft: () => drafts.take() });
    say(`${query.name} : ${Math.round(times.length / elapsed)} req/s, ${Math.round((cpu / times.length) * 1e6)} µs de processeur par requête.`);
  } finally {
    await stopServer(server);
  }
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.cpuprofile')));
  return { file, text: selfTimes(JSON.parse(readFileSync(file, 'utf8'))) };
}

function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map();
  let busy = 0;
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    if (functionName === '(idle)' || functionName === '(program)') return;
    const label = `${functionName || '(anonymous)'}  ${url.replace('file://', '').replace(`${PROJECT}/`, '')}${url ? `:${lineNumber + 1}` : ''}`;
    busy += timeDeltas[index];
    own.set(label, (own.get(label) ?? 0) + timeDeltas[index]);
  });
  const top = [...own].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  return top.map(([label, time]) => `${((time / busy) * 100).toFixed(1).padStart(5)} %  ${label}`).join('\n');
}
