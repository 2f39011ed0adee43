import { readFileSync } from 'node:fs';

/** Ratios to PostGraphile and to the bare server at the highest number of connections: what is aimed at, and the floor under it. */
export const AIMS = {
  agenda: { aim: [2, 0.8], floor: [1.5, 0.65] },
  cases: { aim: [1.4, 0.65], floor: [1.1, 0.55] },
  sessions: { aim: [1.2, 0.65], floor: [1.1, 0.55] },
  submit: { aim: [1.1, 0.7], floor: [0.9, 0.6] },
};

const ratio = (ours, theirs) =>
  theirs?.requestsPerSecond ? Number((ours.requestsPerSecond / theirs.requestsPerSecond).toFixed(2)) : null;

/** One query as it is written to the file: the highest number of connections first, the others beside it. */
export function entryOf(name, figures, connections) {
  const [most, ...others] = [...connections].sort((a, b) => b - a);
  const of = (server) => {
    const found = figures[server];
    if (!found) return null;
    const { at, statements, statementsOfFewRows } = found;
    return {
      connections: most,
      ...at[most],
      statementsPerRequest: statements,
      ...(statementsOfFewRows && { statementsPerRequestOfFewRows: statementsOfFewRows }),
      others: others.map((count) => ({ connections: count, ...at[count] })),
    };
  };
  const ratios = (count) =>
    Object.fromEntries(
      ['postgraphile', 'bare'].map((peer) => [peer, ratio(figures.passerelle.at[count], figures[peer]?.at[count])]),
    );
  return {
    name,
    passerelle: of('passerelle'),
    postgraphile: of('postgraphile'),
    bare: of('bare'),
    ratios: ratios(most),
    otherRatios: others.map((count) => ({ connections: count, ...ratios(count) })),
  };
}

/** On what, and how, before any figure. */
export function conditionsOf({
  cases,
  departement,
  casesOfDepartement,
  items,
  nodes,
  warmUpRequests,
  rowsPerSubmission,
}) {
  const versions = Object.entries(nodes).map(([name, { version, requestsPerSecond }]) => {
    const others = Object.entries(requestsPerSecond).map(([tried, rate]) => `${tried} : ${rate}/s`);
    return `${name} ${version}${others.length > 0 ? ` (essayés : ${others.join(', ')})` : ' (seul convenable ici)'}`;
  });
  const written = Object.entries(rowsPerSubmission ?? {}).map(([table, count]) => `${table} ${count}`);
  return [
    `${cases} dossiers, département ${departement} (${casesOfDepartement}), agenda de ${items} points ; serveur sur un cœur, PostgreSQL et charge sur l'autre.`,
    `NODE_ENV=production et ${warmUpRequests} requêtes d'échauffement pour tous. Node : ${versions.join(' ; ')}.`,
    ...(written.length > 0 ? [`Un dépôt écrit ou change, chez tous : ${written.join(', ')}.`] : []),
  ].join('\n');
}

export const pad = (text, width) => String(text ?? '–').padStart(width);
const decimal = (value) => (value === null || value === undefined ? '–' : String(value).replace('.', ','));

function verdict(name, { postgraphile, bare }) {
  const aims = AIMS[name];
  if (!aims) return '';
  const reached = ([peer, base]) => (postgraphile === null || postgraphile >= peer) && bare >= base;
  return reached(aims.aim) ? 'visée atteinte' : reached(aims.floor) ? 'plancher tenu' : 'SOUS LE PLANCHER';
}

export function tableOf(entries) {
  const lines = [
    `${'requête'.padEnd(18)}${'serveur'.padEnd(14)}${pad('conn.', 6)}${pad('req/s', 8)}${pad('p50 ms', 9)}${pad('p99 ms', 9)}${pad('µs CPU', 8)}${pad('Mo', 6)}${pad('énoncés', 9)}${pad('dont lus', 9)}`,
  ];
  for (const entry of entries) {
    for (const server of ['passerelle', 'postgraphile', 'bare']) {
      const found = entry[server];
      if (!found) continue;
      for (const at of [...found.others, found]) {
        lines.push(
          `${entry.name.padEnd(18)}${server.padEnd(14)}${pad(at.connections, 6)}${pad(at.requestsPerSecond, 8)}${pad(decimal(at.p50Ms), 9)}${pad(decimal(at.p99Ms), 9)}${pad(at.cpuMicrosecondsPerRequest, 8)}${pad(at.memoryMb, 6)}${pad(decimal(found.statementsPerRequest.all), 9)}${pad(decimal(found.statementsPerRequest.work), 9)}`,
        );
      }
    }
    lines.push('');
  }
  return lines.join('\n');
}

export function ratiosOf(entries, server) {
  const lines = [`${'Passerelle rapportée à'.padEnd(24)}${pad('PostGraphile', 14)}${pad('pg nu', 8)}`];
  for (const { name, ratios, otherRatios, passerelle } of entries) {
    for (const at of otherRatios)
      lines.push(
        `  ${`${name}, ${at.connections} conn.`.padEnd(28)}${pad(decimal(at.postgraphile), 8)}${pad(decimal(at.bare), 8)}`,
      );
    const aims = AIMS[name]
      ? `   (visée ${AIMS[name].aim.map(decimal).join(' / ')}, plancher ${AIMS[name].floor.map(decimal).join(' / ')} : ${verdict(name, ratios)})`
      : '';
    lines.push(
      `  ${`${name}, ${passerelle.connections} conn.`.padEnd(28)}${pad(decimal(ratios.postgraphile), 8)}${pad(decimal(ratios.bare), 8)}${aims}`,
    );
  }
  lines.push(
    '',
    `Énoncés par requête, peu de lignes ou beaucoup : ${entries
      .map(
        ({ name, passerelle: { statementsPerRequest, statementsPerRequestOfFewRows } }) =>
          `${name} ${decimal(statementsPerRequestOfFewRows?.all ?? statementsPerRequest.all)} → ${decimal(statementsPerRequest.all)}`,
      )
      .join(', ')}.`,
  );
  lines.push(`Mémoire de Passerelle : ${server.peakMemoryMb} Mo au plus (limite 250).`);
  return lines.join('\n');
}

/** Throughput beside that of another run: the same at a million files as at ninety thousand. */
export function comparisonOf(report, file) {
  const before = JSON.parse(readFileSync(file, 'utf8'));
  const lines = report.queries.flatMap(({ name, passerelle }) => {
    const other = before.queries.find((query) => query.name === name)?.passerelle;
    if (!other) return [];
    const change = Math.round((passerelle.requestsPerSecond / other.requestsPerSecond - 1) * 100);
    return [
      `  ${name.padEnd(20)}${pad(other.requestsPerSecond, 7)} → ${pad(passerelle.requestsPerSecond, 6)} req/s${pad(`${change > 0 ? '+' : ''}${change} %`, 8)}`,
    ];
  });
  return [`Débit, de ${before.cases} à ${report.cases} dossiers :`, ...lines].join('\n');
}
