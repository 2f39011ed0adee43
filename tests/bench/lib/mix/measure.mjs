import { Drafts } from '../drafts.mjs';
import { percentiles, summary } from '../measure.mjs';
import { BenchError } from '../options.mjs';
import { peakMb } from '../process-figures.mjs';
import { cleanUp } from '../rows.mjs';
import { startServer, stopServer } from '../servers.mjs';
import { KINDS, WEIGHTS } from './day.mjs';
import { openPlaces } from './places.mjs';
import { pressMix } from './press.mjs';

/** Of all requests, those that submit; twice as many drafts as the warm-up's rate would take. */
const SUBMITTED = WEIGHTS.submit / KINDS.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
const ROOM = 2;

/** A server of its own, alone, whose warmth serves no other figure; nothing of it stays for what is measured next. */
export async function measureMix({ node, database, options, say }) {
  const server = await startServer('passerelle', node, database);
  try {
    const day = await openDay(database, server);
    const at = [];
    for (const connections of options.mixConnections) {
      const measured = await measureAt(server, day, { connections, options });
      say(`  mix, ${connections} connexion${connections > 1 ? 's' : ''} : ${measured.requestsPerSecond}/s`);
      at.push({ connections, ...measured });
    }
    return { server: 'passerelle', weights: WEIGHTS, ...day.told, peakMemoryMb: peakMb(server.pid), at };
  } finally {
    await stopServer(server);
    await cleanUp(database.admin);
  }
}

async function measureAt(server, day, { connections, options }) {
  await day.stock(options.warmUp * SUBMITTED * ROOM + connections);
  const { times, elapsed } = await pressMix(server, day, { connections, requests: options.warmUp });
  await day.stock((times.length / elapsed) * options.seconds * SUBMITTED * ROOM + connections);
  const pressed = await pressMix(server, day, { connections, seconds: options.seconds });
  const kinds = Object.fromEntries(
    Object.entries(pressed.kinds).map(([kind, each]) => [
      kind,
      { requests: each.length, ...(each.length > 0 && percentiles(each)) },
    ]),
  );
  return { ...summary([pressed]), kinds };
}

/** Who may ask what; drafts to save and to submit, of every association. */
async function openDay(database, server) {
  const places = await openPlaces(database, server);
  const everybody = places.flatMap(({ readers }) => readers);
  const drafts = places.map((place) => ({ reader: place.association, of: new Drafts(database, place) }));
  const readers = {
    'to-do': everybody,
    calendar: everybody.filter(({ calendar }) => calendar),
    agenda: everybody.filter(({ sittings }) => sittings.length > 0),
    file: everybody.filter(({ files }) => files.length > 0),
    search: everybody.filter(({ words }) => words.length > 0),
  };
  for (const [kind, list] of Object.entries(readers))
    if (list.length === 0) throw new BenchError(`Personne pour « ${kind} » : semez davantage de dossiers.`);
  return {
    readers,
    told: toldOf(places, everybody, readers),
    stock: async (wanted) => {
      for (const { of } of drafts) await of.stock(Math.ceil(wanted / drafts.length) + 10);
    },
    takeDraft: (draw) => {
      const { reader, of } = draw(drafts.filter((each) => each.of.ready.length > 0));
      return { reader, draft: { ...of.take(), version: 1, versions: {}, saves: 0 } };
    },
  };
}

const toldOf = (places, everybody, readers) => ({
  departements: places.map(({ departement }) => departement),
  readers: everybody.length,
  readersByKind: Object.fromEntries(Object.entries(readers).map(([kind, list]) => [kind, list.length])),
  sittings: new Set(everybody.flatMap(({ sittings }) => sittings)).size,
  files: new Set(everybody.flatMap(({ files }) => files)).size,
});
