import { press } from './load.mjs';
import { STATEMENTS_ASKED, statementsOf } from './statements.mjs';

/** Each figure is taken in slices, the servers taking turns: what disturbs the machine disturbs them all. */
const SLICES = 3;
/** Of the warm-up's rate: a measure ends with its time, not for want of drafts. */
const ROOM = 2.5;

/** Every connection asks some times at least, however slow the answers are. */
const ASKS = 5;
export const longEnough = (seconds, connections, rate) => Math.max(seconds, (ASKS * connections) / rate);

/** Every server on one query: statements first, then the slices at each number of connections. */
export async function measureQuery({ servers, query, database, drafts, options, say }) {
  const names = query.servers.filter((name) => servers[name]);
  const figures = Object.fromEntries(names.map((name) => [name, { at: {} }]));
  for (const name of names) {
    // Of one team: who signs in is looked up once, as it is when many files come from the same hands.
    const given = query.mutation ? await drafts.twins(STATEMENTS_ASKED) : [];
    figures[name].statements = await statementsOf(servers[name], name, query, database, () => given.pop());
    if (query.small)
      figures[name].statementsOfFewRows = await statementsOf(servers[name], name, query, database, () => query.small);
  }
  for (const connections of options.connections) {
    const context = { servers, query, drafts, connections };
    const rates = await warmUp(context, names, options.warmUp);
    const slices = await takeTurns(context, names, rates, options.seconds / SLICES);
    for (const name of names) figures[name].at[connections] = summary(slices[name]);
    say(
      `  ${query.name}, ${connections} connexion${connections > 1 ? 's' : ''} : ${names.map((name) => `${name} ${figures[name].at[connections].requestsPerSecond}/s`).join(', ')}`,
    );
  }
  return figures;
}

/** The same number of requests for each server: the slower one is not measured colder. */
async function warmUp(context, names, requests) {
  const rates = {};
  for (const name of names) {
    if (context.query.mutation) await context.drafts.stock(requests + context.connections);
    const { times, elapsed } = await pressOne({ ...context, requests }, name);
    rates[name] = times.length / elapsed;
  }
  return rates;
}

async function takeTurns(context, names, rates, sliced) {
  const slices = Object.fromEntries(names.map((name) => [name, []]));
  for (let slice = 0; slice < SLICES; slice += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(slice + turn) % names.length];
      const seconds = longEnough(sliced, context.connections, rates[name]);
      if (context.query.mutation)
        await context.drafts.stock(Math.ceil(rates[name] * seconds * ROOM) + context.connections * 4);
      slices[name].push(await pressOne({ ...context, seconds }, name));
    }
  }
  return slices;
}

const pressOne = ({ servers, query, drafts, ...load }, name) =>
  press({ server: servers[name], name }, query, { ...load, nextDraft: () => drafts.take() });

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export function percentiles(unsorted) {
  const times = Float64Array.from(unsorted).sort();
  const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2));
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Of one figure: throughput is that of the middle slice, latencies are those of all. */
export function summary(slices) {
  const times = slices.flatMap((slice) => slice.times);
  const cpu = slices.reduce((sum, slice) => sum + slice.cpu, 0);
  return {
    requestsPerSecond: Math.round(median(slices.map((slice) => slice.times.length / slice.elapsed))),
    ...percentiles(times),
    cpuMicrosecondsPerRequest: Math.round((cpu / times.length) * 1e6),
    memoryMb: Math.max(...slices.map((slice) => slice.resident)),
  };
}
