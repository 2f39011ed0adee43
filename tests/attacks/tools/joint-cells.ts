import { lawOf, type Audience, type LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Publication } from '../targets/target';
import { inWordsOf, type Edition } from '../world/life';
import { departementsOf, domainOf, keyOf, membersOf, type Person } from '../world/person';
import type { Measured } from './least-squares';

/** One published number among all those of a triennium. */
export interface JointCell extends Measured {
  readonly edition: string;
  readonly node: string;
  readonly key: string;
}

interface Choice {
  readonly editions: readonly Edition[];
  /** Persons without regard to how frequent they are; each may have come in any year. */
  readonly kinds: readonly Person[];
  readonly audience: Audience;
  readonly isSeen: (edition: Edition, node: LatticeNode, key: string) => boolean;
}

/**
 * Every number that is seen, as a sum over kinds of persons, each in each year: the number of a triennium is the sum of those of its
 * years, but for the few who came back, whom the attacker is given. A region that repeats a département is told once.
 */
export function jointCells({ editions, kinds, audience, isSeen }: Choice): JointCell[] {
  const years = [...new Set(editions.flatMap((edition) => edition.years))];
  return editions.flatMap((edition) => {
    const { lattice } = edition;
    const worded = kinds.map((kind) => inWordsOf(lattice, kind));
    const inYears = edition.years.map((year) => years.indexOf(year) * kinds.length);
    return lattice.nodes
      .filter((node) => audience === 'MIPROF' || node.audience === 'PUBLIC')
      .flatMap((node) => {
        const members = membersOf(worded, node);
        return domainOf(lattice, node)
          .map(keyOf)
          .filter((key) => members.has(key) && !isAlias(edition, node, key) && isSeen(edition, node, key))
          .map((key) => ({
            edition: edition.id,
            node: node.id,
            key,
            variance: lawOf(lattice, node).variance,
            kinds: inYears.flatMap((start) => members.get(key)!.map((at) => start + at)),
          }));
      });
  });
}

function isAlias({ lattice }: Edition, node: LatticeNode, key: string): boolean {
  if (node.place !== 'REGION' || departementsOf(key.split('|')[0]!).length !== 1) return false;
  return lattice.nodes.some(
    ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
  );
}

export const valueOf = (
  publication: Publication,
  { edition, node, key }: Pick<JointCell, 'edition' | 'node' | 'key'>,
) => publication.get(edition)!.tables.get(node)?.get(key) ?? null;
