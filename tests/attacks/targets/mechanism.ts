import { createHash, createHmac } from 'node:crypto';
import {
  floorOf,
  lawOf,
  type Lattice,
  type LatticeNode,
  type NodeLaw,
} from '../../../server/domains/steering/statistics/lattice.rules';
import {
  noiseOf,
  solveNoiseLaw,
  thresholdsOf,
  type LawParameters,
} from '../../../server/domains/steering/statistics/noise-law.rules';
import type { Tally } from '../world/person';

/** Everything that a way of protecting may look at to publish one cell. */
export interface Cell extends Tally {
  readonly release: string;
  readonly lattice: Lattice;
  readonly node: LatticeNode;
  readonly key: string;
}

/** One way of protecting a cell: a number, or null. */
export type Mechanism = (cell: Cell) => number | null;

/** The smallest number of persons that a shown one rests on (docs/figures-method.md#policy). */
export const K = 5;

const laws = new Map<string, readonly number[]>();

function noiseIn({ bound, variance }: LawParameters, word: number): number {
  const name = `${bound} ${variance}`;
  const thresholds = laws.get(name) ?? thresholdsOf(solveNoiseLaw({ bound, variance }));
  laws.set(name, thresholds);
  return noiseOf(thresholds, word);
}

/** Noise of a law for a text: the same text draws the same noise. */
export const keyedNoise = (law: LawParameters, message: string): number =>
  noiseIn(law, createHash('sha256').update(message).digest().readUInt32BE(0));

/** 32 bytes for the words of a test. */
export const secretOf = (words: string): Buffer => createHash('sha256').update(words).digest();

/** Noise, then what is shown of it: a floor on the noisy number, or a threshold that was drawn and no number under K (docs/figures-method.md#laws-of-noise). */
function shownBy({ lattice, node, persons }: Cell, law: NodeLaw, drawn: Buffer): number | null {
  if (persons === 0) return null;
  const value = persons + noiseIn(law, drawn.readUInt32BE(0));
  if (!law.drawnThreshold) return value >= floorOf(lattice, node) ? value : null;
  const moved = persons + noiseIn(law.drawnThreshold, drawn.readUInt32BE(4));
  return moved >= K + law.drawnThreshold.bound ? Math.max(K, value) : null;
}

const drawn = (secret: Buffer, message: string): Buffer => createHmac('sha256', secret).update(message).digest();

/** The rule of docs/figures-method.md#laws-of-noise without a database: what the suite's own tests attack. */
export function protectedBy(words: string): Mechanism {
  const secret = secretOf(words);
  return (cell) =>
    shownBy(
      cell,
      lawOf(cell.lattice, cell.node),
      drawn(secret, `${cell.release}#${cell.node.id}#${cell.key}#${cell.persons}#${cell.keys}`),
    );
}

/** Weakened: the sound rule with something left out of its key. */
export const keyedWithout =
  (left: 'release' | 'node' | 'members') =>
  (words: string): Mechanism => {
    const secret = secretOf(words);
    return (cell) => {
      const { release, node, key, persons, keys } = cell;
      const message = [
        left === 'release' ? '' : release,
        left === 'node' ? '' : node.id,
        left === 'node' ? '' : key,
        ...(left === 'members' ? [] : [persons, keys]),
      ].join('#');
      return shownBy(cell, lawOf(cell.lattice, node), drawn(secret, message));
    };
  };

/** Naive: exact numbers, "<5" in the place of one to four. */
export const exactUnderFive: Mechanism = ({ persons }) => (persons === 0 || persons >= K ? persons : null);

/** Naive: a new noise at every question. */
export function freshNoise(seed: string): Mechanism {
  let turn = 0;
  return (cell) => shownBy(cell, lawOf(cell.lattice, cell.node), secretOf(`${seed}#${(turn += 1)}`));
}

export const TEXTBOOK = { bound: 5, variance: 3 };

/** Naive: the textbook's cell key method with the table in its key. One law, no floor: prints "2" for one victim. */
export const cellKeyPerTable =
  (secret: string): Mechanism =>
  ({ release, node, persons, keys }) =>
    persons === 0 ? null : Math.max(0, persons + keyedNoise(TEXTBOOK, `${secret}#${release}#${node.id}#${keys}`));
