import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { press } from './load.mjs';
import { median } from './measure.mjs';
import { BenchError } from './options.mjs';
import { CARRIED_NODE } from './project.mjs';
import { queryOf } from './queries.mjs';
import { startServer, stopServers } from './servers.mjs';

/** Every server answers it. */
const TRIED_ON = 'agenda';
const ROUNDS = 3;
const ROUND = 1 / 8;
/** PostGraphile 5 fails every query on an older one. */
const LEAST = { postgraphile: 22 };

/** The Nodes at hand, each version once: the one that runs this, the one carried along, those that were named. */
function nodesAtHand(named = []) {
  const paths = [process.execPath, ...(existsSync(CARRIED_NODE) ? [CARRIED_NODE] : []), ...named];
  const versions = new Map();
  for (const path of paths) {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    if (!versions.has(version)) versions.set(version, { version, path });
  }
  return [...versions.values()];
}

/** For each server the Node on which it answers most, and what it answered on the others. */
export async function bestNodes({ database, world, options, say }) {
  const atHand = nodesAtHand(options.nodes);
  const best = {};
  for (const name of options.servers) {
    const fit = atHand.filter(({ version }) => majorOf(version) >= (LEAST[name] ?? 0));
    if (fit.length === 0)
      throw new BenchError(`${name} demande Node ${LEAST[name]} ou plus récent : nommez-en un par --nodes.`);
    const tried = fit.length > 1 ? await ratesOn(fit, name, { database, world, options }) : {};
    const [first] = [...fit].sort((a, b) => (tried[b.version] ?? 0) - (tried[a.version] ?? 0));
    best[name] = { ...first, requestsPerSecond: tried };
    say(`  ${name} sur Node ${first.version}${fit.length > 1 ? ` (${spoken(tried)})` : ', seul convenable ici'}`);
  }
  return best;
}

const majorOf = (version) => Number(/\d+/.exec(version)[0]);
const spoken = (tried) =>
  Object.entries(tried)
    .map(([version, rate]) => `${version} : ${rate}/s`)
    .join(', ');

/** The same server on each of these, taking turns: what disturbs the machine disturbs them all. */
async function ratesOn(nodes, name, { database, world, options }) {
  const query = queryOf(TRIED_ON, world);
  const connections = Math.max(...options.connections);
  const servers = {};
  try {
    for (const { version, path } of nodes) servers[version] = await startServer(name, path, database, world);
    const pressed = (server, load) => press({ server, name }, query, { connections, ...load });
    for (const server of Object.values(servers)) await pressed(server, { requests: options.warmUp });
    const rates = Object.fromEntries(Object.keys(servers).map((version) => [version, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [version, server] of Object.entries(servers)) {
        const { times, elapsed } = await pressed(server, { seconds: options.seconds * ROUND });
        rates[version].push(times.length / elapsed);
      }
    }
    return Object.fromEntries(Object.entries(rates).map(([version, list]) => [version, Math.round(median(list))]));
  } finally {
    await stopServers(servers);
  }
}
