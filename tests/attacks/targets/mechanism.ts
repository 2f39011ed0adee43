import { createHash } from 'node:crypto';
import { formerLattice as lattice } from './former-lattice';
import { floorOf, lawOf, type LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import {
  noiseOf,
  solveNoiseLaw,
  thresholdsOf,
  type LawParameters,
} from '../../../server/domains/steering/statistics/noise-law.rules';
import type { Person } from '../world/person';

/** Everything that a way of protecting may look at to publish one cell. */
export interface Cell {
  readonly node: LatticeNode;
  readonly key: string;
  readonly members: readonly Person[];
}

/** One way of protecting a cell: a number, or null. */
export type Mechanism = (cell: Cell) => number | null;

const laws = new Map<string, readonly number[]>();

/** Noise of a law for a text: the same text draws the same noise. */
export function keyedNoise(law: LawParameters, message: string): number {
  const name = `${law.bound} ${law.variance}`;
  const thresholds = laws.get(name) ?? thresholdsOf(solveNoiseLaw(law));
  laws.set(name, thresholds);
  return noiseOf(thresholds, createHash('sha256').update(message).digest().readUInt32BE(0));
}

/** Sum of the record keys, modulo 2^64: changes with who is in the cell. */
export const keySum = (members: readonly Person[]): bigint =>
  members.reduce((total, { recordKey }) => total + BigInt(recordKey), 0n) % 2n ** 64n;

/** The rule of docs/figures-method.md#laws-of-noise without a database: what the suite's own tests attack. */
export const protectedBy =
  (secret: string): Mechanism =>
  ({ node, key, members }) => {
    const value =
      members.length +
      keyedNoise(lawOf(lattice, node), `${secret}#${node.id}#${key}#${members.length}#${keySum(members)}`);
    return value >= floorOf(lattice, node) ? value : null;
  };

const K = lattice.threshold;

/** Naive: exact numbers, "<5" in the place of one to four. */
export const exactUnderFive: Mechanism = ({ members }) =>
  members.length === 0 || members.length >= K ? members.length : null;

/** Naive: a new noise at every question. */
export function freshNoise(seed: string): Mechanism {
  let turn = 0;
  return ({ node, members }) => {
    const value = members.length + keyedNoise(lawOf(lattice, node), `${seed}#${(turn += 1)}`);
    return value >= floorOf(lattice, node) ? value : null;
  };
}

/** Naive: noise that depends on the coordinates alone, and stays when the data move. */
export const coordinateKeyed =
  (secret: string): Mechanism =>
  ({ node, key, members }) => {
    const value = members.length + keyedNoise(lawOf(lattice, node), `${secret}#${node.id}#${key}`);
    return value >= floorOf(lattice, node) ? value : null;
  };

export const TEXTBOOK: LawParameters = { bound: 5, variance: 3 };

/** Naive: the textbook's cell key method. One law, noise keyed by who is in the cell and by nothing else, no floor: prints "2" for one victim. */
export const textbookCellKey =
  (secret: string): Mechanism =>
  ({ members }) =>
    members.length === 0 ? null : Math.max(0, members.length + keyedNoise(TEXTBOOK, `${secret}#${keySum(members)}`));

/** The same with the table in the key: what membership is measured against. */
export const cellKeyPerTable =
  (secret: string): Mechanism =>
  ({ node, members }) =>
    members.length === 0
      ? null
      : Math.max(0, members.length + keyedNoise(TEXTBOOK, `${secret}#${node.id}#${keySum(members)}`));
