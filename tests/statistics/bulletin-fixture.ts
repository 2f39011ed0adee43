import { BODY_KINDS } from '../../server/reference/body-types';
import { territories } from '../../server/reference/reference-data';
import {
  domainOf,
  isMaskedRegion,
  keyOf,
  onlyDepartementOf,
} from '../../server/domains/steering/statistics/domain-of-codes.rules';
import { formerLattice as lattice } from '../attacks/targets/former-lattice';
import {
  floorOf,
  lawOf,
  nodesFor,
  twinOf,
  type Audience,
  type LatticeNode,
} from '../../server/domains/steering/statistics/lattice.rules';
import { solveNoiseLaw } from '../../server/domains/steering/statistics/noise-law.rules';
import type { Coordinate, Erratum, PublishedRelease } from '../../server/domains/steering/statistics/published-release';
import { delaysOf, tableOf, type ShownCells } from '../../server/domains/steering/statistics/releases.view';

type Person = Record<string, string>;

/** What a fixture may choose. */
export interface Wanted {
  year?: number;
  audience?: Audience;
  persons?: number;
  seed?: number;
  errata?: Erratum[];
}

/** Park and Miller: the same seed gives the same people. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function pick(random: () => number, weights: readonly (readonly [string, number])[]): string {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0]!)[0];
}

const FORMS = [
  ['SEXUAL', 74],
  ['LABOUR', 15],
  ['DOMESTIC', 4],
  ['FORCED_CRIME', 5],
  ['BEGGING', 1.2],
  ['OTHER', 1],
] as const;
/** A Zipf law over départements in an order that is not that of the codes. */
const busiest = [
  '75',
  '93',
  '13',
  '69',
  '59',
  '06',
  '95',
  '31',
  '973',
  '33',
  '92',
  '94',
  '976',
  '34',
  '44',
  '67',
  '974',
  '35',
  '38',
  '91',
];
const order = [...busiest, ...territories.map(({ code }) => code).filter((code) => !busiest.includes(code))];
const places = order.map((code, at) => [code, 1 / (at + 2)] as const);

function personOf(random: () => number): Person {
  const DEPARTEMENT = pick(random, places);
  const FORM = pick(random, FORMS);
  const female = { SEXUAL: 0.93, LABOUR: 0.28, DOMESTIC: 0.85 }[FORM] ?? 0.35;
  const person: Person = {
    DEPARTEMENT,
    REGION: territories.find(({ code }) => code === DEPARTEMENT)!.region,
    FORM,
    SEX: pick(random, [
      ['FEMALE', female],
      ['MALE', 1 - female],
      ['OTHER', 0.006],
    ]),
    AGE: pick(random, [
      ['UNDER_18', 14],
      ['FROM_18_TO_24', 27],
      ['FROM_25_TO_39', 42],
      ['FROM_40', 13],
      ['UNKNOWN', 4],
    ]),
    DELAY: pick(random, [
      ['UP_TO_7', 3],
      ['FROM_8_TO_30', 22],
      ['FROM_31_TO_90', 55],
      ['FROM_91_TO_180', 16],
      ['OVER_180', 4],
    ]),
  };
  for (const dimension of lattice.dimensions)
    person[dimension.code] ??= pick(
      random,
      dimension.codes.map(({ code }, at) => [code, 1 / (at + 1.5)] as const),
    );
  return person;
}

/** A region of one département is its département, drawn once, where a table crosses départements so. */
function sourceOf(node: LatticeNode, coordinates: readonly Coordinate[]): { source: LatticeNode; codes: string[] } {
  const codes = coordinates.map(({ code }) => code);
  const alone = node.place === 'REGION' ? onlyDepartementOf(codes[0]!) : null;
  const twin = alone === null ? undefined : twinOf(lattice, node);
  return twin ? { source: twin, codes: [alone!, ...codes.slice(1)] } : { source: node, codes };
}

/** Keyed by node and cell, as the real draw: the public tables of both audiences hold the same values. */
function noiseOf(seed: number, source: LatticeNode, codes: readonly string[]): number {
  const random = generator(
    seed +
      [...`${source.id} ${codes.join('|')}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1000003, 7),
  );
  const { bound, probabilities } = solveNoiseLaw(lawOf(lattice, source));
  random();
  return Number(
    pick(
      random,
      probabilities.map((weight, at) => [String(at - bound), weight] as const),
    ),
  );
}

function shownOf(node: LatticeNode, persons: readonly Person[], seed: number, totals: ShownCells | null): ShownCells {
  const shown = new Map<string, number>();
  for (const coordinates of domainOf(lattice, node)) {
    const { source, codes } = sourceOf(node, coordinates);
    const place = node.place === 'NATIONAL' ? '' : coordinates[0]!.code;
    const drawn =
      persons.filter((person) => coordinates.every(({ dimension, code }) => person[dimension] === code)).length +
      noiseOf(seed, source, codes);
    const open = (totals === null || totals.has(place)) && !(node.place === 'REGION' && isMaskedRegion(place));
    if (open && drawn >= floorOf(lattice, source)) shown.set(keyOf(coordinates.map(({ code }) => code)), drawn);
  }
  return shown;
}

/** A release that could have been: seeded persons, noise of the real laws, the real floors. */
export function publishedRelease({
  year = 2025,
  audience = 'PUBLIC',
  persons = 2800,
  seed = year,
  errata = [],
}: Wanted = {}): PublishedRelease {
  const random = generator(seed);
  const people = Array.from({ length: persons }, () => personOf(random));
  const shown = new Map<string, ShownCells>();
  const tables = nodesFor(lattice, audience).map((node) => {
    const totals = shown.get(node.place.toLowerCase()) ?? null;
    shown.set(node.id, shownOf(node, people, seed, totals));
    return tableOf(lattice, node, ({ id }) => shown.get(id) ?? new Map());
  });
  return {
    id: String(year),
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
    cutOff: `${year + 1}-01-15`,
    frozenOn: `${year + 1}-01-16`,
    audience,
    lattice,
    tables,
    errata,
    delays: audience === 'MIPROF' ? delaysOf(lattice, shown.get('national.delay')!) : null,
    coverage: territories.map(({ code }, at) => ({
      departement: code,
      bodies: (at * 5 + seed) % 7 < 2 ? [] : BODY_KINDS.filter((_, kind) => (at * 3 + kind * 4) % 10 > 1 + 2 * kind),
      late: [],
    })),
  };
}

/** So few persons that nothing may be shown. */
export const tinyRelease = (audience: Audience = 'PUBLIC'): PublishedRelease =>
  publishedRelease({ persons: 4, audience });

export const earlierReleases = (audience: Audience = 'PUBLIC'): PublishedRelease[] => [
  publishedRelease({ year: 2022, persons: 2400, audience }),
  publishedRelease({ year: 2024, persons: 2790, audience }),
];
