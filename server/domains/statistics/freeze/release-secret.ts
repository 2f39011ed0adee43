import { createHmac } from 'node:crypto';
import type { InstallationKeys } from '../../../vault/installation-keys';
import type { Counted, Draw, Counts, ShownCell } from './protect.rules';

/** The secret of one release, from the key store: in no table, in no dump. 32 bytes. */
export const releaseSecret = (keys: InstallationKeys, release: string): Buffer =>
  createHmac('sha256', keys.of('release secrets')).update(`release|${release}`).digest();

/**
 * The node is in the message, so that two tables draw apart; so are the number and the keys of who is in the cell, so that
 * data that changed by one person do not show by how much (statistics.md §2.2, §4 D and E).
 */
export function drawOf(secret: Buffer, release: string): Draw {
  return (node, cell) => createHmac('sha256', secret).update(`${release}#${lineOf(node, cell)}`).digest().readUInt32BE(0);
}

const lineOf = (node: string, { coordinates, persons, keys }: Counted): string => `${node}#${coordinates}#${persons}#${keys}`;

/** Of what was counted. Keyed: without the secret nobody can try numbers against it. */
export function inputDigest(secret: Buffer, counts: Counts): Buffer {
  return digestOf(secret, 'input', [...counts].flatMap(([node, cells]) => cells.map((cell) => lineOf(node, cell))));
}

/** Of what is shown. */
export function outputDigest(secret: Buffer, shown: readonly ShownCell[]): Buffer {
  return digestOf(secret, 'output', shown.map(({ node, coordinates, audience, value }) => `${node}#${coordinates}#${audience}#${value}`));
}

function digestOf(secret: Buffer, what: string, lines: string[]): Buffer {
  const hmac = createHmac('sha256', secret).update(what);
  for (const line of lines.sort()) hmac.update(`\n${line}`);
  return hmac.digest();
}
