import { recordsOf, type Edition, type Life } from '../world/life';
import { countsOf } from '../world/person';

/** What the test alone knows: how many are in each cell, by release and table. */
export type Truth = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

export const truthOf = (lives: readonly Life[], editions: readonly Edition[]): Truth =>
  new Map(
    editions.map((edition) => {
      const records = recordsOf(lives, edition);
      return [edition.id, new Map(edition.lattice.nodes.map((node) => [node.id, countsOf(records, node)]))];
    }),
  );

/** Persons in a cell of a release. */
export const trulyIn = (truth: Truth, release: string, node: string, key: string): number =>
  truth.get(release)!.get(node)?.get(key) ?? 0;
