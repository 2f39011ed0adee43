import { formerLattice as lattice } from '../targets/former-lattice';
import {
  floorOf,
  lawOf,
  type LatticeNode,
  type Place,
} from '../../../server/domains/steering/statistics/lattice.rules';
import { cellKeyPerTable } from '../targets/mechanism';
import { ModelTarget } from '../targets/model-target';
import { chiSquareP, mean } from '../tools/figures';
import { Likelihood } from '../tools/likelihood';
import { countsOf, departementsOf, type Person } from '../world/person';
import { expose, type Exposure } from './exposure';
import { judged, type Finding } from './finding';

interface Scan {
  shown: number;
  /** Numbers under the floor, on fewer than K persons, or further from the truth than D. */
  readonly wrong: { floor: number; few: number; far: number };
  /** Of cells that the floor never cuts, by level of geography. */
  readonly errors: Record<Place, number[]>;
}

const PLACES: readonly Place[] = ['NATIONAL', 'REGION', 'DEPARTEMENT'];

/** The law behind a region of one département is the département's. */
function boundOf(node: LatticeNode, key: string): { bound: number; alias: boolean } {
  const alias =
    node.place === 'REGION' &&
    departementsOf(key.split('|')[0]!).length === 1 &&
    lattice.nodes.some(
      ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
    );
  return { alias, bound: alias ? lattice.laws.DEPARTEMENT.bound : lawOf(lattice, node).bound };
}

function scan(seen: readonly Exposure[], persons: readonly Person[]): Scan {
  const found: Scan = {
    shown: 0,
    wrong: { floor: 0, few: 0, far: 0 },
    errors: { NATIONAL: [], REGION: [], DEPARTEMENT: [] },
  };
  for (const node of lattice.nodes) {
    const truths = countsOf(persons, node);
    for (const [key, value] of seen.flatMap(({ tables }) => [...tables.get(node.id)!]))
      if (value !== null) judgeCell(found, node, { key, value, n: truths.get(key) ?? 0 });
  }
  return found;
}

function judgeCell(found: Scan, node: LatticeNode, { key, value, n }: { key: string; value: number; n: number }): void {
  const { bound, alias } = boundOf(node, key);
  found.shown += 1;
  if (value < lattice.threshold + bound) found.wrong.floor += 1;
  if (n < lattice.threshold) found.wrong.few += 1;
  if (Math.abs(value - n) > bound) found.wrong.far += 1;
  // Under K + 2D the floor cuts the noise from below: what is left of it has no mean of zero.
  if (!alias && n >= lattice.threshold + 2 * bound) found.errors[node.place].push(value - n);
}

function fit(errors: readonly number[], place: Place) {
  const law = lattice.laws[place];
  const likelihood = new Likelihood(law, lattice.threshold + law.bound);
  const counts = likelihood.probabilities.map((_, at) => errors.filter((error) => error === at - law.bound).length);
  return {
    p: chiSquareP(counts, likelihood.probabilities).p,
    z: mean(errors) / Math.sqrt(law.variance / errors.length),
  };
}

const total = ({ floor, few, far }: Scan['wrong']): number => floor + few + far;

/** G: what must hold of every number, in every table, under every secret. */
export async function invariants(seen: readonly Exposure[], persons: readonly Person[]): Promise<Finding> {
  const ours = scan(seen, persons);
  const naive = scan([await expose(new ModelTarget(persons, cellKeyPerTable('G')))], persons);
  const fits = Object.fromEntries(PLACES.map((place) => [place, fit(ours.errors[place], place)])) as Record<
    Place,
    { p: number; z: number }
  >;
  const leastP = Math.min(...PLACES.map((place) => fits[place].p));
  const farthest = Math.max(...PLACES.map((place) => Math.abs(fits[place].z)));
  const node = lattice.nodes[0]!;
  return judged(
    {
      id: 'G',
      name: 'Invariants',
      naive: naive.wrong.few,
      ours: total(ours.wrong),
      criterion: 'no value under K + D, none on < 5 persons, |y − n| ≤ D; mean error within 3 SE; chi-square p > 0.001',
      detail: {
        shown: ours.shown,
        ...ours.wrong,
        leastP,
        farthestMeanInSe: farthest,
        nationalFloor: floorOf(lattice, node),
        ...Object.fromEntries(
          PLACES.flatMap((place) => [
            [`p ${place}`, fits[place].p],
            [`errors ${place}`, ours.errors[place].length],
          ]),
        ),
      },
    },
    {
      naiveBroken: naive.wrong.few > 0,
      met: ours.shown > 0 && total(ours.wrong) === 0 && leastP > 0.001 && farthest <= 3,
    },
  );
}
