import type { Audience } from '../../../server/domains/steering/statistics/lattice.rules';
import { K, exactUnderFive } from '../targets/mechanism';
import { exposed } from '../targets/model-laboratory';
import type { Publication } from '../targets/target';
import { rateOf, rmsInterval, rootMeanSquare } from '../tools/figures';
import { jointCells, valueOf, type JointCell } from '../tools/joint-cells';
import { projectOnRelations } from '../tools/least-squares';
import { drawKinds, kindsOf } from '../world/draw-world';
import { recordsOf, type Edition, type Life } from '../world/life';
import { countsOf, departementsOf, hasNoNumber, regionCodes, regionOf, talliesOf, type Person } from '../world/person';
import { judged, type Finding } from './finding';
import { trulyIn, type Truth } from './truth';

/**
 * Nobody and K persons are told apart at most as well as F allows of one person: Φ(K / 2σ) = 0.85 at σ = 2.41
 * (docs/figures-method.md#attacks).
 */
export const LEAST_SD = 2.4;

/** A combination of published numbers: the weight of each, and the standard deviation of its error. */
interface Estimate {
  readonly cells: readonly JointCell[];
  readonly weights: readonly number[];
  readonly sd: number;
}

/** Kinds of persons of one département: by form, sex and age for the public tables, by everything for the others. */
function kindsIn(departement: string, audience: Audience): Person[] {
  const region = regionOf(departement);
  const kinds = audience === 'PUBLIC' ? kindsOf(['FORM', 'SEX', 'AGE']) : drawKinds('collusion', 400);
  return kinds.map((kind) => ({ ...kind, departement, region }));
}

/**
 * The best linear estimate of the number of one département in one release, when all the others put their exact figures together:
 * what is left of every number is its own, and noise. Its own cell is masked in the release that has the départements last.
 */
function estimateOf(cells: readonly JointCell[], projected: readonly Float64Array[], release: string): Estimate | null {
  const total = ['region', 'national'].map((node) =>
    cells.findIndex((cell) => cell.edition === release && cell.node === node),
  );
  const at = total.find((found) => found >= 0);
  if (at === undefined) return null;
  const { variance } = cells[at]!;
  return {
    cells,
    weights: cells.map((cell, other) => projected[at]![other]! * Math.sqrt(variance / cell.variance)),
    sd: Math.sqrt(variance * projected[at]![at]!),
  };
}

type Sight = (edition: Edition, node: { readonly id: string; readonly place: string }, key: string) => boolean;

/** By release. */
function estimates(
  editions: readonly Edition[],
  { departement, audience, isSeen }: { departement: string; audience: Audience; isSeen: Sight },
): Map<string, Estimate> {
  const last = editions.findLast(({ lattice }) => lattice.nodes.some(({ place }) => place === 'DEPARTEMENT'))?.id;
  const region = regionOf(departement);
  const cells = jointCells({
    editions,
    kinds: kindsIn(departement, audience),
    audience,
    isSeen: (edition, node, key) =>
      !(node.place === 'DEPARTEMENT' && edition.id === last) &&
      !(node.place === 'REGION' && hasNoNumber(edition.lattice, region)) &&
      isSeen(edition, node, key),
  });
  const projected = projectOnRelations(cells);
  return new Map(
    editions.flatMap(({ id }) => {
      const estimate = estimateOf(cells, projected, id);
      return estimate ? [[id, estimate] as const] : [];
    }),
  );
}

const MAINLAND = '38';

/** With every table shown: the least that can be left, by release. */
export const leastSds = (editions: readonly Edition[], audience: Audience): Map<string, number> =>
  new Map(
    [...estimates(editions, { departement: MAINLAND, audience, isSeen: () => true })].map(([id, { sd }]) => [id, sd]),
  );

/** What publications leave to all coordinators but one: the errors of the best estimate, by release. */
export class Collusion {
  readonly errors = new Map<string, number[]>();
  /** Errors of the years in units of what was computed for what was shown then. */
  readonly ratios: number[] = [];
  private readonly known = new Map<string, Map<string, Estimate>>();

  constructor(
    private readonly editions: readonly Edition[],
    private readonly audience: Audience,
  ) {}

  /** In each region whose number is shown in some year, any of its départements: the error is that of the noises, whoever is last. */
  look(publication: Publication, truth: Truth): void {
    for (const region of regionCodes.filter((code) => departementsOf(code).length !== 2)) {
      const shown = this.editions.filter(
        (edition) => valueOf(publication, { edition: edition.id, node: 'region', key: region }) !== null,
      );
      if (shown.length === 0) continue;
      const departement = departementsOf(region)[0]!;
      for (const [id, { cells, weights, sd }] of this.estimatesFor(publication, departement)) {
        if (
          !shown.some((edition) => edition.id === id) &&
          this.editions.find((edition) => edition.id === id)!.years.length === 1
        )
          continue;
        const error = cells.reduce(
          (sum, cell, at) =>
            sum + weights[at]! * (valueOf(publication, cell)! - trulyIn(truth, cell.edition, cell.node, cell.key)),
          0,
        );
        this.errors.set(id, [...(this.errors.get(id) ?? []), error]);
        this.ratios.push(error / sd);
      }
    }
  }

  private estimatesFor(publication: Publication, departement: string): Map<string, Estimate> {
    const isSeen: Sight = (edition, node, key) =>
      valueOf(publication, { edition: edition.id, node: node.id, key }) !== null;
    const pattern = `${departement} ${this.editions
      .map(({ id }) =>
        [...publication.get(id)!.tables]
          .map(([node, cells]) =>
            node === 'departement'
              ? ''
              : [...cells.entries()]
                  .filter(([key, value]) => value !== null && (node !== 'region' || key === regionOf(departement)))
                  .map(([key]) => key)
                  .join(),
          )
          .join(';'),
      )
      .join('/')}`;
    const found = this.known.get(pattern) ?? estimates(this.editions, { departement, audience: this.audience, isSeen });
    this.known.set(pattern, found);
    return found;
  }
}

/** Exact numbers: the region less the others is the last one's own. */
function exactShare(lives: readonly Life[], editions: readonly Edition[]): number {
  const [edition] = editions as [Edition];
  const records = recordsOf(lives, edition);
  const tallies = new Map(edition.lattice.nodes.map((node) => [node.id, talliesOf(records, node)]));
  const { tables } = exposed(edition, tallies, { mechanism: exactUnderFive, structured: false });
  const counts = countsOf(records, { id: 'region', place: 'REGION', dimensions: [] });
  const told = [...tables.get('region')!].filter(([, value]) => value !== null && value > 0);
  return rateOf(told.filter(([region, value]) => value === counts.get(region)).length, told.length).rate;
}

/** J: all coordinators but one, with everything that is published of a triennium. `open`, `whole`: of many publications. */
export function collusion(
  editions: readonly Edition[],
  lives: readonly Life[],
  { open, whole, publications }: { open: Collusion; whole: Collusion; publications: readonly Publication[] },
): Finding {
  const analytic = { PUBLIC: leastSds(editions, 'PUBLIC'), MIPROF: leastSds(editions, 'MIPROF') };
  const told = publications.flatMap((one) =>
    editions.flatMap(({ id, lattice }) =>
      regionCodes.filter(
        (code) => hasNoNumber(lattice, code) && (one.get(id)!.tables.get('region')?.get(code) ?? null) !== null,
      ),
    ),
  );
  const least = Math.min(...analytic.PUBLIC.values(), ...analytic.MIPROF.values());
  const naive = exactShare(lives, editions);
  const ratios = [...open.ratios, ...whole.ratios];
  const [low, high] = rmsInterval(ratios).map((ratio) => least * ratio) as [number, number];
  return judged(
    {
      id: 'J',
      name: 'Collusion des coordinateurs',
      naive,
      ours: least * rootMeanSquare(ratios),
      interval: [low, high],
      criterion: `error sd of the best linear estimate ≥ ${LEAST_SD} (nobody and ${K} persons told apart ≤ 85 %), the worst case computed, times what was measured of what was computed; no figure for a region of two, nor each year for one that is a département`,
      detail: {
        errors: ratios.length,
        measuredOverComputed: rootMeanSquare(ratios),
        leastSd: least,
        ...sdsIn('computedPublic', analytic.PUBLIC),
        ...sdsIn('computedMiprof', analytic.MIPROF),
        ...sdsIn('measuredPublic', measured(open)),
        ...sdsIn('measuredMiprof', measured(whole)),
        silentRegionsTold: told.length,
      },
    },
    { naiveBroken: naive === 1, met: least >= LEAST_SD && high >= LEAST_SD && told.length === 0 },
  );
}

const measured = ({ errors }: Collusion): Map<string, number> =>
  new Map([...errors].map(([id, found]) => [id, rootMeanSquare(found)]));

const sdsIn = (what: string, sds: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...sds].map(([id, sd]) => [`${what} ${id}`, sd]));
