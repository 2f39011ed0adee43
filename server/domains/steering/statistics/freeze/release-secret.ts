import { createHmac } from 'node:crypto';
import { canonicalJson } from '../../../../kernel/canonical-json';
import type { InstallationKeys } from '../../../../vault/installation-keys';
import type { Lattice } from '../lattice.rules';
import type { CoveredBody } from './covered-bodies';
import type { Counted, Counts, Draw, ShownCell } from './protect.rules';

/** The secret of one release, from the key store: in no table, in no dump. 32 bytes. */
export const releaseSecret = (keys: InstallationKeys, release: string): Buffer =>
  createHmac('sha256', keys.of('release secrets')).update(`release|${release}`).digest();

/**
 * The release is in the message, so that a number that stayed draws anew in the next one; the node, so that two tables draw apart;
 * the number and the keys of who is in the cell, so that data that changed by one person do not show by how much
 * (docs/figures-method.md#keys-of-the-noise).
 */
export function drawOf(secret: Buffer, release: string): Draw {
  return (node, cell) => {
    const digest = createHmac('sha256', secret)
      .update(`${release}#${lineOf(node, cell)}`)
      .digest();
    return { noise: digest.readUInt32BE(0), threshold: digest.readUInt32BE(4) };
  };
}

const lineOf = (node: string, { coordinates, persons, keys }: Counted): string =>
  `${node}#${coordinates}#${persons}#${keys}`;

/** Of what was counted. Keyed: without the secret nobody can try numbers against it. */
export function inputDigest(secret: Buffer, counts: Counts): Buffer {
  return digestOf(
    secret,
    'input',
    [...counts].flatMap(([node, cells]) => cells.map((cell) => lineOf(node, cell))),
  );
}

/** What is published of a release beside its documents. */
export interface Output {
  readonly period: readonly string[];
  readonly lattice: Lattice;
  readonly producer: unknown;
  readonly shown: readonly ShownCell[];
  readonly coverage: readonly CoveredBody[];
}

export function outputDigest(secret: Buffer, { period, lattice, producer, shown, coverage }: Output): Buffer {
  return digestOf(secret, 'output', [
    `period ${period.join(' ')}`,
    `lattice ${canonicalJson(lattice)}`,
    `producer ${canonicalJson(producer)}`,
    ...shown.map(({ node, coordinates, audience, value }) => `cell ${node}#${coordinates}#${audience}#${value}`),
    ...coverage.map(({ departement, body, late }) => `body ${departement} ${body}${late ? ' late' : ''}`),
  ]);
}

/** Of a document, or of an erratum: of each part, and of where one ends. */
export function pieceDigest(secret: Buffer, ...parts: (string | number | Buffer)[]): Buffer {
  const hmac = createHmac('sha256', secret).update('piece');
  for (const part of parts) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    hmac.update(`\n${bytes.length}:`).update(bytes);
  }
  return hmac.digest();
}

function digestOf(secret: Buffer, what: string, lines: string[]): Buffer {
  const hmac = createHmac('sha256', secret).update(what);
  for (const line of lines.sort()) hmac.update(`\n${line}`);
  return hmac.digest();
}
