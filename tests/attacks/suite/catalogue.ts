import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { formerLattice as lattice } from '../targets/former-lattice';
import { budgetOf, faultsOf } from '../../../server/domains/steering/statistics/lattice.rules';
import type { SeenNode } from '../targets/target';
import { allowed } from './allowed-numbers';
import { judged, type Finding } from './finding';

const NUMBERS = new Set(['Int', 'Float']);

/** Every field of the API that answers with a number. */
export function numbersOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => NUMBERS.has(getNamedType(field.type).name))
        .map(({ name }) => `${type.name}.${name}`),
    )
    .sort();
}

/** Numbers that nobody has said are no count of persons, and sayings about fields that are gone. */
export function unexplained(schema: GraphQLSchema): { unknown: string[]; gone: string[] } {
  const [found, known] = [numbersOf(schema), Object.keys(allowed)];
  return {
    unknown: found.filter((field) => !known.includes(field)),
    gone: known.filter((field) => !found.includes(field)),
  };
}

export interface CatalogueFacts {
  readonly schema: GraphQLSchema;
  /** The catalogue as the API announces it. */
  readonly announced: readonly SeenNode[];
  /** Cells stored twice for one release, table and coordinates. */
  readonly storedTwice: number;
  /** A frozen year could be frozen again. */
  readonly frozenAgain: boolean;
}

const crossing = ({ place, dimensions }: Pick<SeenNode, 'place' | 'dimensions'>) =>
  `${place} ${[...dimensions].sort().join(' ')}`;

/** H: the price of the whole catalogue, and nothing beside it that counts persons. */
export function catalogue({ schema, announced, storedTwice, frozenAgain }: CatalogueFacts): Finding {
  const [miprof, open] = [budgetOf(lattice, 'MIPROF'), budgetOf(lattice, 'PUBLIC')];
  const twice = announced.length - new Set(announced.map(crossing)).size;
  const { unknown, gone } = unexplained(schema);
  // A resolver with free filters: every subset of the twelve dimensions at three levels of geography is a table.
  const naive = (3 * 2 ** lattice.dimensions.length) / (2 * lattice.laws.DEPARTEMENT.variance);
  const same = announced.map(({ id }) => id).join() === lattice.nodes.map(({ id }) => id).join();
  const met =
    miprof <= 1.8 &&
    open <= 0.5 &&
    faultsOf(lattice).length === 0 &&
    twice === 0 &&
    unknown.length === 0 &&
    gone.length === 0 &&
    storedTwice === 0 &&
    !frozenAgain &&
    same;
  return judged(
    {
      id: 'H',
      name: 'Catalogue (budget)',
      naive,
      ours: miprof,
      criterion: 'Σ 1/(2V) ≤ 1.8 (MIPROF) and ≤ 0.5 (public); no table twice; no other field counts persons',
      detail: {
        budgetMiprof: miprof,
        budgetPublic: open,
        epsilonMiprof: miprof + 2 * Math.sqrt(miprof * Math.log(1e5)),
        nodes: announced.length,
        twice,
        storedTwice,
        frozenAgain,
        announcedAsDeclared: same,
        numbers: numbersOf(schema).length,
        unexplained: unknown.join(' ') || 'none',
        gone: gone.join(' ') || 'none',
      },
    },
    { naiveBroken: naive > 1.8, met },
  );
}
