import { formerLattice as lattice } from '../targets/former-lattice';
import { exactUnderFive } from '../targets/mechanism';
import { ModelTarget } from '../targets/model-target';
import { countsOf, keyOf, type Person } from '../world/person';
import { areaUnderCurve } from '../tools/figures';
import { Random } from '../../../server/demonstration/draw/random';
import { judged, type Finding } from './finding';

/** Two questions that must not be told apart by how long the answer takes. */
export interface Race {
  readonly name: string;
  readonly left: () => Promise<unknown>;
  readonly right: () => Promise<unknown>;
}

/** Something that must hold: the words say what was found instead. Null: it holds. */
export interface Check {
  readonly name: string;
  run(): Promise<string | null>;
}

export interface SideChannelOptions {
  readonly persons: readonly Person[];
  readonly races: readonly Race[];
  readonly checks: readonly Check[];
  readonly times: number;
  readonly seed: string;
  /** Told beside: how much there was to look at. */
  readonly extent: () => Promise<Readonly<Record<string, number>>>;
}

const clock = () => Number(process.hrtime.bigint()) / 1e6;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = clock();
  await work();
  return clock() - start;
}

/** Pairs in a drawn order, so that whatever else the machine does falls on both. */
async function run({ left, right }: Race, times: number, random: Random): Promise<number> {
  const [lefts, rights]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    const first = random.chance(0.5);
    for (const isLeft of first ? [true, false] : [false, true])
      (isLeft ? lefts : rights).push(await timed(isLeft ? left : right));
  }
  return areaUnderCurve(lefts, rights);
}

/** Naive: a resolver that answers with the rows of its GROUP BY. An empty cell has no row, so that one look tells nobody from few. */
async function rowsOnly(persons: readonly Person[]): Promise<number> {
  const node = lattice.nodes.find(({ id }) => id === 'departement.form')!;
  const counts = countsOf(persons, node);
  const masked = (await new ModelTarget(persons, exactUnderFive).table(node.id)).filter(
    ({ coordinates }) => (counts.get(keyOf(coordinates)) ?? 0) < lattice.threshold,
  );
  const rows = new Set([...counts.keys()]);
  const told = masked
    .map(({ coordinates }) => keyOf(coordinates))
    .map((key) => ({ isThere: counts.has(key), hasRow: rows.has(key) }));
  return areaUnderCurve(
    told.filter(({ isThere }) => isThere).map(({ hasRow }) => Number(hasRow)),
    told.filter(({ isThere }) => !isThere).map(({ hasRow }) => Number(hasRow)),
  );
}

/** I: what is beside the numbers. */
export async function sideChannels({
  persons,
  races,
  checks,
  times,
  seed,
  extent,
}: SideChannelOptions): Promise<Finding> {
  const random = new Random(seed);
  const naive = await rowsOnly(persons);
  for (const race of races) await run(race, Math.ceil(times / 10), random);
  const areas: [string, number][] = [];
  for (const race of races) areas.push([race.name, await run(race, times, random)]);
  const failed: string[] = [];
  for (const check of checks) {
    const found = await check.run();
    if (found !== null) failed.push(`${check.name}: ${found}`);
  }
  const farthest = areas.reduce(
    (worst, [, area]) => (Math.abs(area - 0.5) > Math.abs(worst - 0.5) ? area : worst),
    0.5,
  );
  // Standard error of an area of equals.
  const half = 1.96 * Math.sqrt((2 * times + 1) / (12 * times * times));
  return judged(
    {
      id: 'I',
      name: 'Canaux auxiliaires (side channels)',
      naive,
      ours: farthest,
      interval: [farthest - half, farthest + half],
      criterion: 'latency AUC 0.45–0.55; same errors, order, cost; nothing in the log; permission denied on the files',
      detail: {
        times,
        ...Object.fromEntries(areas),
        checks: checks.map(({ name }) => name).join(', '),
        failed: failed.join(' | ') || 'none',
        ...(await extent()),
      },
    },
    { naiveBroken: naive > 0.55, met: Math.abs(farthest - 0.5) <= 0.05 && failed.length === 0 && areas.length > 0 },
  );
}
