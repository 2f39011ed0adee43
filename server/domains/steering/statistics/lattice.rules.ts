import { solveNoiseLaw, type LawParameters } from './noise-law.rules';

/**
 * Without a drawn threshold, a noisy number is shown from K + D on. With one, a cell is shown from a number of persons that is
 * drawn apart, between K and K + 2 × its bound; its noise may then be wider without masking more.
 */
export interface NodeLaw extends LawParameters {
  readonly drawnThreshold?: LawParameters;
}

/** Who is shown a node: anybody, or the MIPROF alone, which is shown the public ones too. */
export type Audience = 'PUBLIC' | 'MIPROF';
export type Place = 'NATIONAL' | 'REGION' | 'DEPARTEMENT';

export interface Code {
  readonly code: string;
  readonly label: string;
  /** Codes of the files that it gathers; itself alone when left out. */
  readonly of?: readonly string[];
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
  /** Codes in the place of the others while a country counts too few persons for those (grain.rules.ts). */
  readonly wide?: readonly Code[];
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
  /** One a level of geography that the nodes lie on. */
  readonly laws: Readonly<Partial<Record<Place, NodeLaw>>>;
  readonly dimensions: readonly Dimension[];
  readonly nodes: readonly LatticeNode[];
}

export const nodesFor = (lattice: Lattice, audience: Audience): LatticeNode[] =>
  lattice.nodes.filter((node) => audience === 'MIPROF' || node.audience === 'PUBLIC');

export const lawOf = (lattice: Lattice, { place }: Pick<LatticeNode, 'place'>): NodeLaw => lattice.laws[place]!;

/** Codes of the files that a code stands for. */
export const gatheredBy = ({ code, of }: Code): readonly string[] => of ?? [code];

/** The node that crosses the départements with what this one crosses the regions with. */
export const twinOf = (lattice: Lattice, { dimensions }: LatticeNode): LatticeNode | undefined =>
  lattice.nodes.find((node) => node.place === 'DEPARTEMENT' && node.dimensions.join() === dimensions.join());

/** The histogram from which quantiles of delay are told, if the lattice has one. */
export const delayNodeOf = (lattice: Lattice): LatticeNode | undefined =>
  lattice.nodes.find(({ place, dimensions }) => place === 'NATIONAL' && dimensions.join() === 'DELAY');

/** Smallest number that a node shows: fewer than K persons never come into sight, whatever is drawn. */
export function floorOf(lattice: Lattice, node: LatticeNode): number {
  const { bound, drawnThreshold } = lawOf(lattice, node);
  return drawnThreshold ? lattice.threshold : lattice.threshold + bound;
}

/** Most persons that a mask may hide. */
export function mostMasked(lattice: Lattice, node: LatticeNode): number {
  const { bound, drawnThreshold } = lawOf(lattice, node);
  return lattice.threshold - 1 + 2 * (drawnThreshold ?? { bound }).bound;
}

/** What a person pays on one node, for they weigh on one of its cells at most: 1/(2V), of the threshold too where it is drawn. */
export function costOf(lattice: Lattice, node: LatticeNode): number {
  const { variance, drawnThreshold } = lawOf(lattice, node);
  return 1 / (2 * variance) + (drawnThreshold ? 1 / (2 * drawnThreshold.variance) : 0);
}

export const budgetOf = (lattice: Lattice, audience: Audience): number =>
  nodesFor(lattice, audience).reduce((sum, node) => sum + costOf(lattice, node), 0);

/** Whoever is in all of these releases pays for all of them. */
export function budgetFaults(lattices: readonly Lattice[], budget: Readonly<Record<Audience, number>>): string[] {
  return (['PUBLIC', 'MIPROF'] as const).flatMap((audience) => {
    const cost = lattices.reduce((sum, lattice) => sum + budgetOf(lattice, audience), 0);
    return cost > budget[audience] + 1e-9
      ? [`the nodes of ${audience} cost a person ${cost.toFixed(3)}, over the budget of ${budget[audience]}`]
      : [];
  });
}

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
    ...Object.entries(lattice.laws).flatMap(([place, law]) => lawFaults(place, law)),
    ...lattice.nodes
      .filter(({ place }) => lattice.laws[place] === undefined)
      .map(({ id, place }) => `${id} has no law of noise for ${place}`),
    ...lattice.nodes
      .filter((node) => node.dimensions.length > 1 && !hasRows(lattice, node))
      .map(({ id }) => `${id} has no table of its rows, for as many readers, within which its shares are told`),
    ...lattice.dimensions
      .filter(
        ({ codes, wide }) => wide && wide.flatMap(gatheredBy).sort().join() !== codes.flatMap(gatheredBy).sort().join(),
      )
      .map(({ code }) => `${code}: its wide codes do not gather each of the others once`),
  ];
}

function lawFaults(place: string, { drawnThreshold, ...noise }: NodeLaw): string[] {
  return [noise, ...(drawnThreshold ? [drawnThreshold] : [])].flatMap((parameters) => {
    try {
      solveNoiseLaw(parameters);
      return [];
    } catch (error) {
      return [`${place}: ${(error as Error).message}`];
    }
  });
}

const hasRows = ({ nodes }: Lattice, { place, dimensions, audience }: LatticeNode): boolean =>
  nodes.some(
    (node) =>
      node.place === place &&
      node.dimensions.join() === dimensions[0] &&
      (node.audience === 'PUBLIC' || node.audience === audience),
  );
