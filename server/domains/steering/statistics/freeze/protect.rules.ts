import { keyOf, onlyDepartementOf, regionAlone } from '../domain-of-codes.rules';
import {
  lawOf,
  twinOf,
  type Audience,
  type Lattice,
  type LatticeNode,
  type NodeLaw,
  type Place,
} from '../lattice.rules';
import { noiseOf, solveNoiseLaw, thresholdsOf } from '../noise-law.rules';

/** Who is in a cell: how many persons, and the sum of their record keys modulo 2^64. Never leaves the freeze. */
export interface Counted {
  readonly coordinates: string;
  readonly persons: number;
  readonly keys: bigint;
}

export interface ShownCell {
  readonly node: string;
  readonly coordinates: string;
  readonly audience: Audience;
  readonly value: number;
}

/** Two words of 32 bits that depend on the release, the cell and exactly who is in it. */
export type Draw = (node: string, cell: Counted) => { readonly noise: number; readonly threshold: number };

export type Counts = ReadonlyMap<string, readonly Counted[]>;
type Shown = ReadonlyMap<string, number>;

/**
 * What a release shows of what was counted, so that a shown number always rests on K persons or more. Everything else about the
 * result is post-processing.
 */
export function shownCells(lattice: Lattice, counts: Counts, draw: Draw, silent: ReadonlySet<string>): ShownCell[] {
  const noisy = new Map(
    lattice.nodes.map((node) => [node.id, noisyCells(lattice, node, counts.get(node.id) ?? [], draw)]),
  );
  const shown = new Map(lattice.nodes.map((node) => [node.id, placed(lattice, node, noisy, silent)]));
  return lattice.nodes.flatMap((node) =>
    [...shown.get(node.id)!]
      .filter(([coordinates]) => isSliceShown(lattice, node, coordinates, shown))
      .map(([coordinates, value]) => ({ node: node.id, coordinates, audience: node.audience, value })),
  );
}

function noisyCells(lattice: Lattice, node: LatticeNode, counted: readonly Counted[], draw: Draw): Shown {
  const show = sightOf(lattice.threshold, lawOf(lattice, node));
  return new Map(
    counted.flatMap((cell) => {
      const value = show(cell.persons, draw(node.id, cell));
      return value === null ? [] : [[cell.coordinates, value] as const];
    }),
  );
}

/**
 * What is seen of so many persons; null for a mask. Noise first, then the floor on the noisy number: n + e ≥ K + D and e ≤ D, hence
 * n ≥ K. Or a threshold that is drawn apart: n + s ≥ K + its bound and s ≤ its bound, hence n ≥ K; the number is then never under K.
 */
function sightOf(least: number, law: NodeLaw) {
  const noises = thresholdsOf(solveNoiseLaw(law));
  const { drawnThreshold } = law;
  if (!drawnThreshold)
    return (persons: number, { noise }: ReturnType<Draw>): number | null => {
      const value = persons + noiseOf(noises, noise);
      return value >= least + law.bound ? value : null;
    };
  const shifts = thresholdsOf(solveNoiseLaw(drawnThreshold));
  return (persons: number, { noise, threshold }: ReturnType<Draw>): number | null =>
    persons + noiseOf(shifts, threshold) >= least + drawnThreshold.bound
      ? Math.max(least, persons + noiseOf(noises, noise))
      : null;
}

const placeIn = (coordinates: string): string => coordinates.split('|')[0]!;

/** A region of one département shows that département's cells, where the release has them; a silent one shows none. */
function placed(
  lattice: Lattice,
  node: LatticeNode,
  noisy: ReadonlyMap<string, Shown>,
  silent: ReadonlySet<string>,
): Shown {
  const own = noisy.get(node.id)!;
  if (node.place !== 'REGION') return own;
  const twin = twinOf(lattice, node);
  const drawn = [...own].filter(
    ([coordinates]) => !silent.has(placeIn(coordinates)) && !(twin && onlyDepartementOf(placeIn(coordinates))),
  );
  return new Map([...drawn, ...(twin ? aliases(noisy.get(twin.id)!) : [])]);
}

function aliases(departements: Shown): [string, number][] {
  return [...departements].flatMap(([coordinates, value]) => {
    const [departement, ...codes] = coordinates.split('|');
    const region = regionAlone(departement!);
    return region ? [[keyOf([region, ...codes]), value]] : [];
  });
}

/** A breakdown of a place is shown only where the total of that place is. */
function isSliceShown(
  lattice: Lattice,
  { place, dimensions }: LatticeNode,
  coordinates: string,
  shown: ReadonlyMap<string, Shown>,
): boolean {
  if (place === 'NATIONAL' || dimensions.length === 0) return true;
  return shown.get(totalOf(lattice, place).id)!.has(placeIn(coordinates));
}

export const totalOf = (lattice: Lattice, place: Place): LatticeNode =>
  lattice.nodes.find((node) => node.place === place && node.dimensions.length === 0)!;
