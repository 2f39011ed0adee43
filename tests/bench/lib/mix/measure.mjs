import { Drafts } from '../drafts.mjs';
import { longEnough, percentiles, summary } from '../measure.mjs';
import { BenchError } from '../options.mjs';
import { peakMb } from '../process-figures.mjs';
import { cleanUp } from '../rows.mjs';
import { startServer, stopServer } from '../servers.mjs';
import { KINDS, WEIGHTS } from './day.mjs';
import { openPlaces } from './places.mjs';
import { pressMix } from './press.mjs';

/** Of all requests, those that submit; several times the drafts that the warm-up's rate would take. */
const SUBMITTED = WEIGHTS.submit / KINDS.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
const ROOM = 5;

/** A server of its own, alone, whose warmth serves no other figure; nothing of it stays for what is measured next. */
export async function measureMix({ node, database, associations, options, say }) {
  const server = await startServer('passerelle', node, database);
  try {
    const day = await openDay(database, associations, server);
    const at = [];
    for (const connections of options.mixConnections) {
      const measured = await measureAt(server, day, { connections, options });
      say(`  mix, ${connections} connexion${connections > 1 ? 's' : ''} : ${measured.requestsPerSecond}/s`);
      at.push({ connections, ...measured });
    }
    return { server: 'passerelle', weights: WEIGHTS, ...day.told, peakMemoryMb: peakMb(server.pid), at };
  } finally {
    await stopServer(server);
    await cleanUp(database.admin, say);
  }
}

async function measureAt(server, day, { connections, options }) {
  await day.drafts.stock(options.warmUp * SUBMITTED * ROOM + connections);
  const { times, elapsed } = await pressMix(server, day, { connections, requests: options.warmUp });
  const rate = times.length / elapsed;
  const seconds = longEnough(options.seconds, connections, rate);
  await day.drafts.stock(rate * seconds * SUBMITTED * ROOM + connections);
  const pressed = await pressMix(server, day, { connections, seconds });
  const kinds = Object.fromEntries(
    Object.entries(pressed.kinds).map(([kind, each]) => [
      kind,
      { requests: each.length, ...(each.length > 0 && percentiles(each)) },
    ]),
  );
  return { ...summary([pressed]), unavailable: pressed.unavailable, kinds };
}

/** Who may ask what; drafts to save and to submit, of every association. */
async function openDay(database, associations, server) {
  const places = await openPlaces(database, associations, server);
  const everybody = places.flatMap(({ readers }) => readers);
  const readers = {
    'to-do': everybody,
    calendar: everybody.filter(({ calendar }) => calendar),
    agenda: everybody.filter(({ sittings }) => sittings.length > 0),
    file: everybody.filter(({ files }) => files.length > 0),
    search: everybody.filter(({ words }) => words.length > 0),
  };
  for (const [kind, list] of Object.entries(readers))
    if (list.length === 0) throw new BenchError(`Personne pour « ${kind} » : semez davantage de dossiers.`);
  const drafts = new Drafts(
    database,
    places.map(({ association }) => association),
  );
  return { readers, drafts, told: toldOf(places, everybody, readers) };
}

const toldOf = (places, everybody, readers) => ({
  departements: places.map(({ departement }) => departement),
  readers: everybody.length,
  readersByKind: Object.fromEntries(Object.entries(readers).map(([kind, list]) => [kind, list.length])),
  sittings: new Set(everybody.flatMap(({ sittings }) => sittings)).size,
  files: new Set(everybody.flatMap(({ files }) => files)).size,
});
