import { formerLattice as lattice } from '../targets/former-lattice';
import { lawOf } from '../../../server/domains/steering/statistics/lattice.rules';
import { Random } from '../../../server/demonstration/draw/random';
import { keyedNoise, keySum, TEXTBOOK } from '../targets/mechanism';
import { mean, rateOf, rmsInterval, rootMeanSquare } from '../tools/figures';
import { projectOnRelations, type Measured } from '../tools/least-squares';
import { drawKinds } from '../world/draw-world';
import { countsOf, departementsOf, membersOf, type Person } from '../world/person';
import type { Exposure } from './exposure';
import { judged, type Finding } from './finding';

const KINDS = 6_000;

export interface Published extends Measured {
  readonly node: string;
  readonly key: string;
}

/** Every cell that is shown in all the publications, each once: an alias is the same draw. */
export function publishedCells(
  seen: readonly Exposure[],
  nodes: readonly string[] = lattice.nodes.map(({ id }) => id),
): Published[] {
  const kinds = drawKinds('kinds', KINDS);
  const indexes = new Map(kinds.map((kind, at) => [kind, at]));
  return lattice.nodes
    .filter(({ id }) => nodes.includes(id))
    .flatMap((node) => {
      const members = membersOf(kinds, node);
      const aliased = lattice.nodes.some(
        ({ id, place, dimensions }) =>
          nodes.includes(id) && place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
      );
      return [...seen[0]!.tables.get(node.id)!.keys()]
        .filter((key) => seen.every(({ tables }) => tables.get(node.id)!.get(key) !== null))
        .filter((key) => !(node.place === 'REGION' && aliased && departementsOf(key.split('|')[0]!).length === 1))
        .map((key) => ({
          node: node.id,
          key,
          variance: lawOf(lattice, node).variance,
          kinds: (members.get(key) ?? []).map((kind) => indexes.get(kind)!),
        }));
    })
    .filter(({ kinds: behind }) => behind.length > 0);
}

/** Least ratio of the combined to the published standard deviation, by table. */
export function combinedRatios(cells: readonly Published[], weights: readonly Float64Array[]): Map<string, number> {
  const ratios = new Map<string, number>();
  cells.forEach(({ node }, at) =>
    ratios.set(node, Math.min(ratios.get(node) ?? Infinity, Math.sqrt(weights[at]![at]!))),
  );
  return ratios;
}

/** What the combination makes of the national total in each publication, against the truth. */
function errorsOfTotal(
  cells: readonly Published[],
  weights: readonly Float64Array[],
  seen: readonly Exposure[],
  persons: readonly Person[],
): number[] {
  const at = cells.findIndex(({ node }) => node === 'national');
  const truths = new Map(lattice.nodes.map((node) => [node.id, countsOf(persons, node)]));
  return seen.map(
    ({ tables }) =>
      Math.sqrt(cells[at]!.variance) *
      cells.reduce(
        (sum, { node, key, variance }, other) =>
          sum +
          weights[at]![other]! * ((tables.get(node)!.get(key)! - truths.get(node)!.get(key)!) / Math.sqrt(variance)),
        0,
      ),
  );
}

/** Naive: the textbook's method with free filters. Each two-way split of a cell is a new draw of the same number. */
function splitNaive(persons: readonly Person[], splits: number) {
  const random = new Random(`splits ${splits}`);
  const cells = [...membersOf(persons, { id: 'departement', place: 'DEPARTEMENT', dimensions: [] }).values()].filter(
    (members) => members.length >= 20,
  );
  const noise = (members: readonly Person[]) => keyedNoise(TEXTBOOK, `C2#${keySum(members)}`);
  const exact = cells.filter((members) => {
    const estimates = Array.from({ length: splits }, () => {
      const inside = new Set(members.filter(() => random.chance(0.5)));
      return members.length + noise([...inside]) + noise(members.filter((person) => !inside.has(person)));
    });
    return Math.round(mean(estimates)) === members.length;
  });
  return rateOf(exact.length, cells.length);
}

/** C2: everything that adds up to the same thing, weighed together over the whole catalogue. */
export function leastSquares(seen: readonly Exposure[], persons: readonly Person[]): Finding {
  const one = publishedCells(seen.slice(0, 1));
  const ratios = combinedRatios(one, projectOnRelations(one));
  const always = publishedCells(seen);
  const errors = errorsOfTotal(always, projectOnRelations(always), seen, persons);
  const least = Math.min(...ratios.values());
  const naive = splitNaive(persons, 100);
  const [low, high] = rmsInterval(errors);
  return judged(
    {
      id: 'C2',
      name: 'Questions équivalentes (moindres carrés)',
      naive: naive.rate,
      ours: least,
      criterion: 'combined sd ≥ 0.5 × published sd, every table',
      detail: {
        cells: one.length,
        ...Object.fromEntries([...ratios].map(([node, ratio]) => [node, ratio])),
        totalMeasuredSd: rootMeanSquare(errors),
        totalMeasuredLow: low,
        totalMeasuredHigh: high,
        naiveTenSplits: splitNaive(persons, 10).rate,
        naiveCells: naive.trials,
      },
    },
    { naiveBroken: naive.rate > 0.85, met: least >= 0.5 },
  );
}
