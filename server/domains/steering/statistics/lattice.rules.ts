import type { LawParameters } from './noise-law.rules';

/** Who is shown a node: anybody, or the MIPROF alone, which is shown the public ones too. */
export type Audience = 'PUBLIC' | 'MIPROF';
export type Place = 'NATIONAL' | 'REGION' | 'DEPARTEMENT';

export interface Code {
  readonly code: string;
  readonly label: string;
}

/** One axis of a cell: a region, a département, or the code of a dimension. */
export interface Coordinate extends Code {
  /** `REGION`, `DEPARTEMENT`, or the code of a dimension. */
  readonly dimension: string;
}

export interface Dimension extends Code {
  /**
   * Codes of a partial dimension that weigh on no cell. The rest (« pas de décision ») is the total less what is
   * shown; printing it too would add a partition of the same total, and partitions are what least squares combines
   * (docs/figures-method.md#attacks, C2).
   */
  readonly omits?: readonly string[];
  readonly codes: readonly Code[];
}

/** One table of the release: a level of geography, crossed with dimensions, and the question that it answers. */
export interface LatticeNode {
  readonly id: string;
  readonly place: Place;
  readonly dimensions: readonly string[];
  readonly audience: Audience;
  readonly question: string;
}

/** The published tables, their codes and their noise, as data: a release keeps the one that it was frozen under. */
export interface Lattice {
  readonly version: string;
  /** K: a shown number rests on at least so many persons. */
  readonly threshold: number;
  /** Largest sum of 1/(2V) over the nodes of an audience. */
  readonly budgets: Readonly<Record<Audience, number>>;
  readonly laws: Readonly<Record<Place, LawParameters>>;
  readonly dimensions: readonly Dimension[];
  readonly nodes: readonly LatticeNode[];
}

export const nodesFor = (lattice: Lattice, audience: Audience): LatticeNode[] =>
  lattice.nodes.filter((node) => audience === 'MIPROF' || node.audience === 'PUBLIC');

export const lawOf = (lattice: Lattice, { place }: LatticeNode): LawParameters => lattice.laws[place];

/** The node that crosses the départements with what this one crosses the regions with. */
export const twinOf = (lattice: Lattice, { dimensions }: LatticeNode): LatticeNode | undefined =>
  lattice.nodes.find((node) => node.place === 'DEPARTEMENT' && node.dimensions.join() === dimensions.join());

/** The histogram from which quantiles of delay are told, if the lattice has one. */
export const delayNodeOf = (lattice: Lattice): LatticeNode | undefined =>
  lattice.nodes.find(({ place, dimensions }) => place === 'NATIONAL' && dimensions.join() === 'DELAY');

/** Smallest number that a node shows: K + D, so that noise never lifts fewer than K persons into sight. */
export const floorOf = (lattice: Lattice, node: LatticeNode): number => lattice.threshold + lawOf(lattice, node).bound;

/** What the nodes of an audience cost: sum of 1/(2V), one term per node, because a victim weighs on one cell of each. */
export const budgetOf = (lattice: Lattice, audience: Audience): number =>
  nodesFor(lattice, audience).reduce((sum, node) => sum + 1 / (2 * lawOf(lattice, node).variance), 0);

/** Everything that is wrong with a lattice; it may be used only when nothing is. */
export function faultsOf(lattice: Lattice): string[] {
  const known = new Map(lattice.dimensions.map((dimension) => [dimension.code, dimension]));
  const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
  const rank = (name: string) => lattice.dimensions.findIndex(({ code }) => code === name);
  const crossing = ({ place, dimensions }: LatticeNode) => `${place} ${[...dimensions].sort().join(' ')}`;
  return [
    ...twice(lattice.nodes.map(({ id }) => id)).map((id) => `the node ${id} is declared twice`),
    ...twice(lattice.nodes.map(crossing)).map((crossed) => `two nodes cross the same things: ${crossed}`),
    ...lattice.nodes.flatMap(({ id, dimensions }) =>
      dimensions.filter((name) => !known.has(name)).map((name) => `${id} crosses an unknown dimension: ${name}`),
    ),
    ...lattice.nodes
      .filter(({ id, place, dimensions }) => id !== [place, ...dimensions].join('.').toLowerCase())
      .map(({ id }) => `${id} is not named after what it crosses`),
    ...lattice.nodes
      .filter(({ place, dimensions }) => place !== 'NATIONAL' && dimensions.length > 1)
      .map(({ id }) => `${id} is finer than one dimension by place`),
    ...lattice.nodes
      .filter(({ place }) => !lattice.nodes.some((total) => total.place === place && total.dimensions.length === 0))
      .map(({ id }) => `${id} has no total of its places`),
    ...lattice.nodes
      .filter(({ dimensions }) => dimensions.some((name, at) => at > 0 && rank(name) <= rank(dimensions[at - 1]!)))
      .map(({ id }) => `${id} does not follow the order of the dimensions`),
    ...lattice.dimensions.flatMap(({ code, codes }) =>
      twice(codes.map((found) => found.code)).map((found) => `${code} has ${found} twice`),
    ),
    ...(['PUBLIC', 'MIPROF'] as const)
      .filter((audience) => budgetOf(lattice, audience) > lattice.budgets[audience] + 1e-9)
      .map(
        (audience) =>
          `the nodes of ${audience} cost ${budgetOf(lattice, audience).toFixed(3)}, over the budget of ${lattice.budgets[audience]}`,
      ),
  ];
}
