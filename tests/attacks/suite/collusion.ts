import { formerLattice as lattice } from '../targets/former-lattice';
import { lawOf } from '../../../server/domains/steering/statistics/lattice.rules';
import { rateOf, rmsInterval, rootMeanSquare } from '../tools/figures';
import { countsOf, departementsOf, regionCodes, type Person } from '../world/person';
import type { Exposure } from './exposure';
import { judged, type Finding } from './finding';

/** What one publication leaves to all coordinators of a region but one. */
export interface LastOnes {
  /** One a region: the error is that of the region's number, whoever the last one is. */
  readonly errors: number[];
  readonly targets: number;
  readonly masked: number;
  /** Départements whose number the published bounds leave no doubt about. */
  readonly determined: number;
}

/** Extremes of a bounded noise are certain once in a while: as rare as F allows, and ten times rarer. */
const CERTAIN = 0.001;

const REGION = { id: 'region', place: 'REGION', dimensions: [] } as const;
const DEPARTEMENT = { id: 'departement', place: 'DEPARTEMENT', dimensions: [] } as const;

/** They put their exact numbers together: what is left of the region is the last one's, and the region's noise. */
export function lastOnes({ tables, nodes }: Exposure, persons: readonly Person[]): LastOnes {
  const [regions, departements] = [countsOf(persons, REGION), countsOf(persons, DEPARTEMENT)];
  const [wide, narrow] = [nodes.find(({ id }) => id === 'region')!, nodes.find(({ id }) => id === 'departement')!];
  const told = regionCodes.filter(
    (region) => departementsOf(region).length > 1 && (tables.get('region')!.get(region) ?? null) !== null,
  );
  const errors = told.map((region) => tables.get('region')!.get(region)! - regions.get(region)!);
  const targets = told.flatMap((region, at) =>
    departementsOf(region).map((departement) => ({
      left: errors[at]! + (departements.get(departement) ?? 0),
      seen: tables.get('departement')!.get(departement) ?? null,
    })),
  );
  const isDetermined = ({ left, seen }: (typeof targets)[number]) => {
    const [least, most] =
      seen === null ? [0, narrow.floor - 1 + narrow.margin] : [seen - narrow.margin, seen + narrow.margin];
    return Math.max(least, left - wide.margin) === Math.min(most, left + wide.margin);
  };
  return {
    errors,
    targets: targets.length,
    masked: targets.filter(({ seen }) => seen === null).length,
    determined: targets.filter(isDetermined).length,
  };
}

/** Everything that tells the region's number, weighed by its variance: its total and the sums of its breakdowns, all shown. */
function combinedSd(nodes: readonly string[], own: boolean): number {
  const precisions = lattice.nodes
    .filter(({ id }) => nodes.includes(id))
    .map((node) => {
      const cells = node.dimensions.reduce(
        (count, name) => count * lattice.dimensions.find(({ code }) => code === name)!.codes.length,
        1,
      );
      return 1 / (cells * lawOf(lattice, node).variance);
    });
  return (
    1 /
    Math.sqrt(
      precisions.reduce((sum, precision) => sum + precision, 0) + (own ? 1 / lattice.laws.DEPARTEMENT.variance : 0),
    )
  );
}

const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Exact numbers: what is left is the last one's own. */
const exactShare = (naive: LastOnes): number =>
  rateOf(naive.errors.filter((error) => error === 0).length, naive.errors.length).rate;

/** J: collusion of the coordinators of a region against the last of them. `seen`: full publications; `tried`: many more, of these two tables. */
export function collusion(tried: readonly LastOnes[], seen: readonly Exposure[], naive: LastOnes): Finding {
  const errors = tried.flatMap((one) => one.errors);
  const interval = rmsInterval(errors);
  const [targets, determined] = [add(tried.map((one) => one.targets)), add(tried.map((one) => one.determined))];
  const tables = lattice.nodes.filter(({ place }) => place === 'REGION');
  const all = tables.map(({ id }) => id);
  const open = tables.filter(({ audience }) => audience === 'PUBLIC').map(({ id }) => id);
  const ofTwo = regionCodes.filter((code) => departementsOf(code).length === 2);
  const told = seen.flatMap((exposure) =>
    all.flatMap((node) =>
      [...exposure.tables.get(node)!].filter(([key, value]) => value !== null && ofTwo.includes(key.split('|')[0]!)),
    ),
  );
  return judged(
    {
      id: 'J',
      name: 'Collusion des coordinateurs',
      naive: exactShare(naive),
      ours: rootMeanSquare(errors),
      interval,
      criterion:
        'error sd ≥ 2.4 from the region’s number (interval reaches it), none determined, no figure for a region of two',
      detail: {
        errors: errors.length,
        targets,
        masked: add(tried.map((one) => one.masked)),
        determined,
        determinedRate: rateOf(determined, targets).rate,
        sdPublicTables: combinedSd(open, false),
        sdAllTables: combinedSd(all, false),
        sdAllTablesAndOwnCell: combinedSd(all, true),
        regionsOfTwoTold: told.length,
      },
    },
    {
      naiveBroken: exactShare(naive) === 1,
      met: interval[1] >= 2.4 && rateOf(determined, targets).rate <= CERTAIN && told.length === 0,
    },
  );
}
