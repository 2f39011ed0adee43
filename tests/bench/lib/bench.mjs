import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinned } from './cores.mjs';
import { openDatabase } from './database.mjs';
import { Drafts } from './drafts.mjs';
import { measureGuards } from './guards.mjs';
import { measureQuery } from './measure.mjs';
import { measureMix } from './mix/measure.mjs';
import { mixTableOf } from './mix/report.mjs';
import { bestNodes } from './nodes.mjs';
import { peakMb } from './process-figures.mjs';
import { profile } from './profile.mjs';
import { BENCH } from './project.mjs';
import { queryOf } from './queries.mjs';
import { comparisonOf, conditionsOf, entryOf, ratiosOf, tableOf } from './report.mjs';
import { cleanUp, rememberDrafts } from './rows.mjs';
import { startServers, stopServers } from './servers.mjs';
import { verifyAnswers } from './verify.mjs';
import { openWorld } from './world.mjs';

const print = (text) => process.stdout.write(`${text}\n`);

export async function bench(options, say) {
  const database = await openDatabase(options, say);
  try {
    // What a run that was cut short has left.
    await cleanUp(database.admin, say);
    await database.admin.query(readFileSync(join(BENCH, 'servers/bench-schema.sql'), 'utf8'));
    await rememberDrafts(database.admin);
    const world = await openWorld(database);
    const drafts = new Drafts(database, world.associations);
    try {
      say(
        `${database.cases} dossiers ; département ${world.departement} (${world.cases} dossiers), séance de ${world.items} points${pinned ? '' : ' ; processus non épinglés'}.`,
      );
      await (options.guards ? guards : options.profile ? profiled : measured)({
        database,
        world,
        drafts,
        options,
        say,
      });
    } finally {
      if (options.data) await takeOut(database, say);
    }
  } finally {
    await database.admin.end();
    await database.close();
  }
}

/** Nothing of the benchmark stays in a database that will serve again. */
async function takeOut({ admin }, say) {
  await cleanUp(admin, say);
  await admin.query('drop schema bench cascade');
}

async function guards({ database, world }) {
  const { guarded, unguarded, rows } = await measureGuards(database, world);
  print(
    `Ordre du jour de ${world.items} points, identité comprise (lignes avec et sans gardes : ${rows}) : ${guarded.toFixed(2)} ms par les portes, ` +
      `${unguarded.toFixed(2)} ms à même les tables ; médianes d'un vol entier.`,
  );
}

async function profiled({ database, world, drafts, options, say }) {
  const { file, text } = await profile({
    database,
    world,
    query: queryOf(options.profile, world),
    drafts,
    options,
    say,
  });
  print(`${text}\n\nProfil entier : ${file}`);
}

async function measured({ database, world, drafts, options, say }) {
  const queries = options.queries.filter((name) => name !== 'mix').map((name) => queryOf(name, world));
  say('Le meilleur Node de chacun…');
  const nodes = await bestNodes({ database, world, options, say });
  const { associations } = world;
  const mix = options.queries.includes('mix')
    ? await measureMix({ node: nodes.passerelle.path, database, associations, options, say })
    : null;
  const compared = queries.length > 0 ? await compare({ nodes, queries, database, world, drafts, options, say }) : null;
  tell({ database, world, options, nodes, mix, ...(compared ?? { entries: [], peakMemoryMb: mix.peakMemoryMb }) });
}

async function compare({ nodes, queries, database, world, drafts, options, say }) {
  const servers = await startServers(nodes, database, world, options.without);
  try {
    const rowsPerSubmission = await verified({ servers, queries, database, drafts, say });
    const entries = [];
    for (const query of queries) {
      const figures = await measureQuery({ servers, query, database, drafts, options, say });
      entries.push(entryOf(query.name, figures, options.connections));
    }
    return { entries, rowsPerSubmission, peakMemoryMb: peakMb(servers.passerelle.pid) };
  } finally {
    await stopServers(servers);
  }
}

async function verified({ servers, queries, database, drafts, say }) {
  let written = null;
  for (const query of queries) written = (await verifyAnswers(servers, query, database, drafts)) ?? written;
  say(`Mêmes réponses${written ? ', mêmes lignes écrites' : ''} de ${Object.keys(servers).join(', ')} ; mesures…`);
  return written;
}

function tell({ database, world, options, nodes, mix, entries, rowsPerSubmission = null, peakMemoryMb }) {
  const report = {
    measuredAt: new Date().toISOString(),
    cases: database.cases,
    departement: world.departement,
    casesOfDepartement: world.cases,
    items: world.items,
    associations: world.associations.length,
    pinned,
    node: process.version,
    nodeEnv: 'production',
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([name, { version, requestsPerSecond }]) => [name, { version, requestsPerSecond }]),
    ),
    warmUpRequests: options.warmUp,
    peakMemoryMb,
    rowsPerSubmission,
    queries: entries,
    mix,
  };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  print(`${conditionsOf(report)}\n`);
  if (entries.length > 0) print(`${tableOf(entries)}\n${ratiosOf(entries, report)}`);
  if (mix) print(`\n${mixTableOf(mix)}`);
  if (options.compare) print(`\n${comparisonOf(report, options.compare)}`);
}
