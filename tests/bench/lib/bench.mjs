import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinned } from './cores.mjs';
import { openDatabase } from './database.mjs';
import { Drafts } from './drafts.mjs';
import { measureGuards } from './guards.mjs';
import { measureQuery } from './measure.mjs';
import { peakMb } from './process-figures.mjs';
import { profile } from './profile.mjs';
import { BENCH } from './project.mjs';
import { queryOf } from './queries.mjs';
import { comparisonOf, entryOf, ratiosOf, tableOf } from './report.mjs';
import { startServers, stopServers } from './servers.mjs';
import { verifyAnswers } from './verify.mjs';
import { openWorld } from './world.mjs';

const print = (text) => process.stdout.write(`${text}\n`);

export async function bench(options, say) {
  const database = await openDatabase(options, say);
  try {
    await database.admin.query(readFileSync(join(BENCH, 'servers/bench-schema.sql'), 'utf8'));
    const world = await openWorld(database);
    const drafts = new Drafts(database, world);
    await drafts.prepare();
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
      await drafts.clean();
    }
  } finally {
    await database.admin.end();
    await database.close();
  }
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
  const queries = options.queries.map((name) => queryOf(name, world));
  const servers = await startServers(options.servers, database, world, options.without);
  try {
    for (const query of queries) {
      if (query.mutation) await drafts.stock(10);
      await verifyAnswers(servers, query, database, drafts);
    }
    say('Mêmes réponses des trois serveurs ; mesures…');
    const entries = [];
    for (const query of queries) {
      const figures = await measureQuery({ servers, query, database, drafts, options, say });
      entries.push(entryOf(query.name, figures, options.connections));
    }
    tell({ database, world, servers, options, entries });
  } finally {
    await stopServers(servers);
  }
}

function tell({ database, world, servers, options, entries }) {
  const report = {
    measuredAt: new Date().toISOString(),
    cases: database.cases,
    departement: world.departement,
    casesOfDepartement: world.cases,
    items: world.items,
    pinned,
    node: process.version,
    peakMemoryMb: peakMb(servers.passerelle.pid),
    queries: entries,
  };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  print(
    `${database.cases} dossiers, département ${world.departement} (${world.cases}), agenda de ${world.items} points ; serveur sur un cœur, PostgreSQL et charge sur l'autre.\n`,
  );
  print(`${tableOf(entries)}\n${ratiosOf(entries, report)}`);
  if (options.compare) print(`\n${comparisonOf(report, options.compare)}`);
}
