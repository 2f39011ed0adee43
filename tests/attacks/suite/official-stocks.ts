import { floorOf, lawOf, type LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import { exactUnderFive, K } from '../targets/mechanism';
import type { Publication } from '../targets/target';
import { rateOf, rmsInterval, rootMeanSquare } from '../tools/figures';
import { likelihoodOf, type Likelihood } from '../tools/likelihood';
import { recordsOf, type Edition, type Life } from '../world/life';
import { countsOf, departementCodes } from '../world/person';
import { LEAST_SD } from './collusion';
import { judged, type Finding } from './finding';

const DEPARTEMENT = { id: 'departement', place: 'DEPARTEMENT', dimensions: [] } as const;
const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

/** Of one département: the stock that the State publishes exactly, and what is not of it (CODAF's victims, committee, nobody yet, minors). */
interface Place {
  readonly stock: number;
  readonly rest: number;
  readonly seen: number | null;
}

/** The worst case: the official stock is exactly the persons of the release whose body is the commission. */
function placesIn(publication: Publication, edition: Edition, lives: readonly Life[]): Place[] {
  const records = recordsOf(lives, edition);
  const all = countsOf(records, DEPARTEMENT);
  const stocks = countsOf(
    records.filter(({ codes }) => codes.BODY === COMMISSION),
    DEPARTEMENT,
  );
  const table = publication.get(edition.id)!.tables.get('departement')!;
  return departementCodes.map((code) => {
    const stock = stocks.get(code) ?? 0;
    return { stock, rest: (all.get(code) ?? 0) - stock, seen: table.get(code) ?? null };
  });
}

/** How often nobody beside the stock and K persons beside it are told apart, by the best rule for what is shown of either. */
export function toldApart(likelihood: Likelihood, stock: number, most: number): number {
  const seen = [null, ...Array.from({ length: most }, (_, value) => value)];
  const distance = seen.reduce<number>(
    (sum, value) => sum + Math.abs(likelihood.of(value, stock) - likelihood.of(value, stock + K)),
    0,
  );
  return 0.5 + distance / 4;
}

const likelihoodIn = ({ lattice }: Edition): { likelihood: Likelihood; node: LatticeNode } => {
  const node = lattice.nodes.find(({ id }) => id === 'departement')!;
  return { node, likelihood: likelihoodOf(lawOf(lattice, node), floorOf(lattice, node)) };
};

/** Exactly what a mask or a number excludes, and nothing beside it: the rests that are still possible. */
function isDetermined({ stock, seen }: Place, likelihood: Likelihood): boolean {
  const [least, most] = likelihood.range(seen);
  return Math.max(0, least - stock) === most - stock;
}

/** Extremes of a bounded noise are certain once in a while. */
const CERTAIN = 0.001;

/** Of half a 95 % interval. */
const SLACK = 1.7;

/** From which stock on the threshold plays no part: shown for certain, alone or with others. */
const FAR = 60;

/** K: somebody who knows the exact stock of pathways of every département takes it from what is published. */
export function officialStocks(
  edition: Edition,
  lives: readonly Life[],
  publications: readonly Publication[],
): Finding {
  const { likelihood, node } = likelihoodIn(edition);
  const places = publications.flatMap((one) => placesIn(one, edition, lives));
  const shown = places.filter(({ seen }) => seen !== null);
  const masked = places.filter(({ seen }) => seen === null);
  // At the threshold a number says no more than « so many, or fewer »: nothing can be subtracted from it exactly.
  const open = shown.filter(
    ({ seen, stock, rest }) => stock + rest - lawOf(edition.lattice, node).bound >= K && seen! > K,
  );
  const errors = open.map(({ seen, stock, rest }) => seen! - stock - rest);
  const [rms, interval] = [rootMeanSquare(errors), rmsInterval(errors)];
  // Three standard errors and a bit: what is measured confirms what is computed.
  const high = rms + SLACK * (interval[1] - rms);
  const determined = [...shown, ...masked].filter((place) => isDetermined(place, likelihood));
  const exact = rateOf(shown.filter(({ seen, stock, rest }) => seen! - stock === rest).length, shown.length);
  const naive = placesOfNaive(edition, lives);
  const naiveExact = rateOf(naive.filter(({ seen, stock, rest }) => seen! - stock === rest).length, naive.length);
  const apart = toldApart(likelihood, FAR, 2 * FAR);
  return judged(
    {
      id: 'K',
      name: 'Stocks officiels',
      naive: naiveExact.rate,
      ours: rms,
      interval,
      criterion: `error sd of the rest ≥ ${LEAST_SD} where the number is whole (computed, and measured), nobody and ${K} beside the stock told apart ≤ 85 %, determined ≤ 0.1 %`,
      detail: {
        shown: shown.length,
        masked: masked.length,
        errors: errors.length,
        computedSd: Math.sqrt(lawOf(edition.lattice, node).variance),
        errorOfAllShown: rootMeanSquare(shown.map(({ seen, stock, rest }) => seen! - stock - rest)),
        exact: exact.rate,
        determined: determined.length,
        nobodyOrFive: apart,
        nobodyOrFiveAtTheThreshold: Math.max(
          ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((stock) => toldApart(likelihood, stock, FAR)),
        ),
        someoneBesideForCertain: rateOf(shown.filter(({ stock }) => stock < K).length, shown.length).rate,
      },
    },
    {
      naiveBroken: naiveExact.rate === 1 && naive.length > 10,
      met:
        Math.sqrt(lawOf(edition.lattice, node).variance) >= LEAST_SD &&
        high >= LEAST_SD &&
        apart <= 0.85 &&
        determined.length <= CERTAIN * places.length,
    },
  );
}

function placesOfNaive(edition: Edition, lives: readonly Life[]): Place[] {
  const all = countsOf(recordsOf(lives, edition), DEPARTEMENT);
  const table = new Map(
    departementCodes.map((code) => [
      code,
      exactUnderFive({
        release: edition.id,
        lattice: edition.lattice,
        node: likelihoodIn(edition).node,
        key: code,
        keys: 0n,
        persons: all.get(code) ?? 0,
      }),
    ]),
  );
  const publication: Publication = new Map([[edition.id, { nodes: [], tables: new Map([['departement', table]]) }]]);
  return placesIn(publication, edition, lives).filter(({ seen }) => seen !== null && seen > 0);
}
