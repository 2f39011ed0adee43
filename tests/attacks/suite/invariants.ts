import {
  floorOf,
  lawOf,
  type LatticeNode,
  type NodeLaw,
  type Place,
} from '../../../server/domains/steering/statistics/lattice.rules';
import { cellKeyPerTable, K } from '../targets/mechanism';
import { naiveLaboratory } from '../targets/model-laboratory';
import { publications as published, type Publication } from '../targets/target';
import { chiSquareP, mean } from '../tools/figures';
import { likelihoodOf } from '../tools/likelihood';
import type { Edition, Life } from '../world/life';
import { departementsOf } from '../world/person';
import type { Seen } from './differencing';
import { judged, type Finding } from './finding';
import { trulyIn, truthOf } from './truth';

interface Scan {
  shown: number;
  /** Numbers under the least that may be shown, on fewer than K persons, or further from the truth than D. */
  readonly wrong: { floor: number; few: number; far: number };
  /** Of cells that no floor cuts, by level of geography. */
  readonly errors: Record<Place, number[]>;
  /** Where a threshold is drawn: by number of persons, how many cells there were and how many were shown. */
  readonly thresholds: Map<number, { cells: number; shown: number }>;
}

const PLACES: readonly Place[] = ['NATIONAL', 'REGION', 'DEPARTEMENT'];

/** From how many persons on nothing cuts the noise of a number. */
const uncutFrom = ({ bound, drawnThreshold }: NodeLaw): number =>
  drawnThreshold ? K + Math.max(bound, 2 * drawnThreshold.bound) : K + 2 * bound;

function scan(editions: readonly Edition[], seen: readonly Seen[]): Scan {
  const found: Scan = {
    shown: 0,
    wrong: { floor: 0, few: 0, far: 0 },
    errors: { NATIONAL: [], REGION: [], DEPARTEMENT: [] },
    thresholds: new Map(),
  };
  const tables = editions.flatMap((edition) => edition.lattice.nodes.map((node) => ({ edition, node })));
  for (const { edition, node } of tables)
    for (const { publications, truth } of seen)
      for (const [key, value] of publications.flatMap((one) => [...one.get(edition.id)!.tables.get(node.id)!]))
        judgeCell(found, edition, node, { key, value, n: trulyIn(truth, edition.id, node.id, key) });
  return found;
}

function judgeCell(
  found: Scan,
  { lattice }: Edition,
  node: LatticeNode,
  { key, value, n }: { key: string; value: number | null; n: number },
): void {
  const law = lawOf(lattice, node);
  if (law.drawnThreshold) {
    const known = found.thresholds.get(n) ?? { cells: 0, shown: 0 };
    found.thresholds.set(n, { cells: known.cells + 1, shown: known.shown + Number(value !== null) });
  }
  if (value === null) return;
  found.shown += 1;
  if (value < floorOf(lattice, node)) found.wrong.floor += 1;
  if (n < K || (node.place === 'REGION' && departementsOf(key.split('|')[0]!).length === 2)) found.wrong.few += 1;
  if (Math.abs(value - n) > law.bound) found.wrong.far += 1;
  if (n >= uncutFrom(law)) found.errors[node.place].push(value - n);
}

const lawAt = (editions: readonly Edition[], place: Place): NodeLaw =>
  editions.map(({ lattice }) => lattice.laws[place]).find((law) => law !== undefined)!;

function fit(errors: readonly number[], law: NodeLaw) {
  const { probabilities } = likelihoodOf(law, K);
  const counts = probabilities.map((_, at) => errors.filter((error) => error === at - law.bound).length);
  return { p: chiSquareP(counts, probabilities).p, z: mean(errors) / Math.sqrt(law.variance / errors.length) };
}

/** P of the cells shown by number of persons, against the law of the drawn threshold: one chi-square, a degree of freedom a number. */
function fitOfThreshold(thresholds: Scan['thresholds'], law: NodeLaw): number {
  if (!law.drawnThreshold) return 1;
  const likelihood = likelihoodOf(law, K);
  const drawn = [...thresholds].filter(([n]) => likelihood.shown(n) > 0.01 && likelihood.shown(n) < 0.99);
  return Math.min(
    1,
    ...drawn.map(([n, { cells, shown }]) => {
      const expected = likelihood.shown(n);
      return chiSquareP([shown, cells - shown], [expected, 1 - expected]).p * drawn.length;
    }),
  );
}

const total = ({ floor, few, far }: Scan['wrong']): number => floor + few + far;

/** Cells in which the platform and the model of its rule differ, under the same secrets. */
export function differingCells(left: Publication, right: Publication): number {
  const told = (publication: Publication) =>
    new Map(
      [...publication].flatMap(([id, { tables }]) =>
        [...tables].flatMap(([node, cells]) =>
          [...cells].map(([key, value]) => [`${id} ${node} ${key}`, value] as const),
        ),
      ),
    );
  const [here, there] = [told(left), told(right)];
  const differing = [...here].filter(([cell, value]) => there.get(cell) !== value);
  return differing.length + Math.abs(here.size - there.size);
}

/** G: what must hold of every number, in every table of every release, under every secret. `differing`: cells that the model has otherwise. */
export async function invariants(
  editions: readonly Edition[],
  lives: readonly Life[],
  { seen, differing }: { seen: readonly Seen[]; differing: { cells: number; publications: number } },
): Promise<Finding> {
  const ours = scan(editions, seen);
  const textbook = await published(naiveLaboratory(lives, editions, cellKeyPerTable), 'G', 1);
  const naive = scan(editions, [{ publications: textbook, truth: truthOf(lives, editions) }]);
  const fits = PLACES.map((place) => ({ place, ...fit(ours.errors[place], lawAt(editions, place)) }));
  const leastP = Math.min(...fits.map(({ p }) => p));
  const farthest = Math.max(...fits.map(({ z }) => Math.abs(z)));
  const threshold = fitOfThreshold(ours.thresholds, lawAt(editions, 'DEPARTEMENT'));
  return judged(
    {
      id: 'G',
      name: 'Invariants',
      naive: naive.wrong.few,
      ours: total(ours.wrong) + differing.cells,
      criterion:
        'no value under the least that may be shown, none on < 5 persons, |y − n| ≤ D; mean error within 3 SE; chi-square p > 0.001, of the threshold too; platform and model alike',
      detail: {
        shown: ours.shown,
        ...ours.wrong,
        leastP,
        farthestMeanInSe: farthest,
        thresholdP: threshold,
        differingFromModel: differing.cells,
        comparedWithModel: differing.publications,
        ...Object.fromEntries(
          fits.flatMap(({ place, p }) => [
            [`p ${place}`, p],
            [`errors ${place}`, ours.errors[place].length],
          ]),
        ),
      },
    },
    {
      naiveBroken: naive.wrong.few > 0,
      met:
        ours.shown > 0 &&
        total(ours.wrong) === 0 &&
        differing.cells === 0 &&
        leastP > 0.001 &&
        threshold > 0.001 &&
        farthest <= 3,
    },
  );
}
