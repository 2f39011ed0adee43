import type { Place } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Edition, Life } from '../world/life';

/** A table as the catalogue announces it. */
export interface SeenNode {
  readonly id: string;
  readonly place: Place;
  readonly dimensions: readonly string[];
  /** D. */
  readonly margin: number;
  /** Smallest number that may be shown. */
  readonly floor: number;
}

/** Everything that one release shows: table, then cell, then number or mask. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

export interface Exposure {
  readonly nodes: readonly SeenNode[];
  readonly tables: Tables;
}

/** Every release that tells of one triennium, by its id: three years and the triennium. */
export type Publication = ReadonlyMap<string, Exposure>;

/**
 * What only the test can do, as the database's administrator: publish its world again under another secret, with some persons more.
 * The truth stays here; what is published shows nothing of it.
 */
export interface Laboratory {
  readonly editions: readonly Edition[];
  readonly lives: readonly Life[];
  publish(secret: string, added?: readonly Life[]): Promise<Publication>;
}

/** The same world published under as many secrets. */
export async function publications(laboratory: Laboratory, seed: string, times: number): Promise<Publication[]> {
  const seen: Publication[] = [];
  for (let turn = 0; turn < times; turn += 1) seen.push(await laboratory.publish(`${seed} ${turn}`));
  return seen;
}
