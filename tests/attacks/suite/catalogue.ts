import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { PERSON_BUDGET } from '../../../server/domains/steering/statistics/lattice';
import {
  budgetOf,
  faultsOf,
  lawOf,
  type Audience,
  type Lattice,
} from '../../../server/domains/steering/statistics/lattice.rules';
import type { SeenNode } from '../targets/target';
import type { Edition } from '../world/life';
import { allowed } from './allowed-numbers';
import { judged, type Finding } from './finding';
import { listsOf, unexplainedLists } from './schema-lists';

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
  readonly editions: readonly Edition[];
  /** The catalogue of each release as the API announces it. */
  readonly announced: ReadonlyMap<string, readonly SeenNode[]>;
  /** Cells stored twice for one release, table and coordinates. */
  readonly storedTwice: number;
  /** A frozen period could be frozen again. */
  readonly frozenAgain: boolean;
}

const crossing = ({ place, dimensions }: Pick<SeenNode, 'place' | 'dimensions'>) =>
  `${place} ${[...dimensions].sort().join(' ')}`;

/** What somebody pays who is in every one of these releases. */
export const paidInAll = (editions: readonly Edition[], audience: Audience): number =>
  editions.reduce((sum, { lattice }) => sum + budgetOf(lattice, audience), 0);

/** A resolver with free filters: every subset of the dimensions at three levels of geography is a table, in every release. */
function freeFilters(editions: readonly Edition[]): number {
  const cheapest = ({ nodes, ...lattice }: Lattice) =>
    Math.max(...nodes.map((node) => lawOf({ nodes, ...lattice }, node).variance));
  return editions.reduce((sum, { lattice }) => sum + (3 * 2 ** lattice.dimensions.length) / (2 * cheapest(lattice)), 0);
}

/** H: the price of the whole catalogue for one person, and nothing beside it that counts persons. */
export function catalogue({ schema, editions, announced, storedTwice, frozenAgain }: CatalogueFacts): Finding {
  const [miprof, open] = [paidInAll(editions, 'MIPROF'), paidInAll(editions, 'PUBLIC')];
  const tables = [...announced.values()];
  const twice = tables.reduce((sum, nodes) => sum + nodes.length - new Set(nodes.map(crossing)).size, 0);
  const [numbers, lists] = [unexplained(schema), unexplainedLists(schema)];
  const naive = freeFilters(editions);
  const same = editions.every(
    ({ id, lattice }) =>
      announced
        .get(id)!
        .map((node) => node.id)
        .join() === lattice.nodes.map((node) => node.id).join(),
  );
  const unknown = [...numbers.unknown, ...lists.unknown];
  const gone = [...numbers.gone, ...lists.gone];
  return judged(
    {
      id: 'H',
      name: 'Catalogue (budget)',
      naive,
      ours: miprof,
      criterion: `Σ 1/(2V) of all releases that a person is in ≤ ${PERSON_BUDGET.MIPROF} (MIPROF) and ≤ ${PERSON_BUDGET.PUBLIC} (public); no table twice; no other field counts persons, nor the length of a list`,
      detail: {
        budgetMiprof: miprof,
        budgetPublic: open,
        epsilonMiprof: miprof + 2 * Math.sqrt(miprof * Math.log(1e5)),
        nodes: tables.reduce((sum, nodes) => sum + nodes.length, 0),
        twice,
        storedTwice,
        frozenAgain,
        announcedAsDeclared: same,
        numbers: numbersOf(schema).length,
        lists: listsOf(schema).length,
        unexplained: unknown.join(' ') || 'none',
        gone: gone.join(' ') || 'none',
      },
    },
    {
      naiveBroken: naive > PERSON_BUDGET.MIPROF,
      met:
        miprof <= PERSON_BUDGET.MIPROF &&
        open <= PERSON_BUDGET.PUBLIC &&
        editions.every(({ lattice }) => faultsOf(lattice).length === 0) &&
        twice + unknown.length + gone.length + storedTwice === 0 &&
        !frozenAgain &&
        same,
    },
  );
}
