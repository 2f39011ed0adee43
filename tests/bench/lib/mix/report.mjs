import { pad } from '../report.mjs';

const total = (weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0);

/** The day as it was measured: all of it, then kind by kind. */
export function mixTableOf({ weights, departements, readers, sittings, files, peakMemoryMb, at }) {
  const shares = Object.entries(weights).map(
    ([kind, weight]) => `${kind} ${Math.round((weight / total(weights)) * 100)} %`,
  );
  const lines = [
    `Une journée de tous, sur Passerelle seule (les autres n'ont pas ces opérations) : ${shares.join(', ')} ;`,
    `${departements.length} départements, ${readers} comptes, ${sittings} séances, ${files} dossiers ; au plus ${peakMemoryMb} Mo.`,
    `${'conn.'.padEnd(8)}${'sorte'.padEnd(12)}${pad('requêtes', 10)}${pad('req/s', 8)}${pad('p50 ms', 10)}${pad('p99 ms', 10)}${pad('µs CPU', 9)}`,
  ];
  for (const { connections, unavailable, requestsPerSecond, p50Ms, p99Ms, cpuMicrosecondsPerRequest, kinds } of at) {
    const requests = Object.values(kinds).reduce((sum, kind) => sum + kind.requests, 0);
    lines.push(
      `${String(connections).padEnd(8)}${'ensemble'.padEnd(12)}${pad(requests, 10)}${pad(requestsPerSecond, 8)}${pad(p50Ms, 10)}${pad(p99Ms, 10)}${pad(cpuMicrosecondsPerRequest, 9)}`,
    );
    if (unavailable > 0) lines.push(`${''.padEnd(8)}${unavailable} réponses UNAVAILABLE, comptées à part`);
    for (const [kind, told] of Object.entries(kinds))
      lines.push(
        `${''.padEnd(8)}${kind.padEnd(12)}${pad(told.requests, 10)}${pad('', 8)}${pad(told.p50Ms, 10)}${pad(told.p99Ms, 10)}`,
      );
  }
  return lines.join('\n');
}
