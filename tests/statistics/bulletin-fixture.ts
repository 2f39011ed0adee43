import { BODY_KINDS } from '../../server/reference/body-types';
import { territories } from '../../server/reference/reference-data';
import { domainOf, keyOf, onlyDepartementOf } from '../../server/domains/statistics/domain-of-codes.rules';
import { lattice } from '../../server/domains/statistics/lattice';
import { floorOf, lawOf, nodesFor, twinOf, type Audience, type LatticeNode } from '../../server/domains/statistics/lattice.rules';
import { solveNoiseLaw } from '../../server/domains/statistics/noise-law.rules';
import type { Coordinate, Erratum, PublishedRelease } from '../../server/domains/statistics/published-release';
import { tableOf, type ShownCells } from '../../server/domains/statistics/releases.view';

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

const FORMS = [['SEXUAL', 74], ['LABOUR', 15], ['DOMESTIC', 4], ['FORCED_CRIME', 5], ['BEGGING', 1.2], ['OTHER', 1]] as const;
/** A Zipf law over départements in an order that is not that of the codes. */
const busiest = ['75', '93', '13', '69', '59', '06', '95', '31', '973', '33', '92', '94', '976', '34', '44', '67', '974', '35', '38', '91'];
const order = [...busiest, ...territories.map(({ code }) => code).filter((code) => !busiest.includes(code))];
const places = order.map((code, at) => [code, 1 / (at + 2)] as const);

function personOf(random: () => number): Person {
  const DEPARTEMENT = pick(random, places);
  const FORM = pick(random, FORMS);
  const female = { SEXUAL: 0.93, LABOUR: 0.28, DOMESTIC: 0.85 }[FORM] ?? 0.35;
  const person: Person = {
    DEPARTEMENT, REGION: territories.find(({ code }) => code === DEPARTEMENT)!.region, FORM,
    SEX: pick(random, [['FEMALE', female], ['MALE', 1 - female], ['OTHER', 0.006]]),
    AGE: pick(random, [['UNDER_18', 14], ['FROM_18_TO_24', 27], ['FROM_25_TO_39', 42], ['FROM_40', 13], ['UNKNOWN', 4]]),
  };
  for (const dimension of lattice.dimensions) person[dimension.code] ??= pick(random, dimension.codes.map(({ code }, at) => [code, 1 / (at + 1.5)] as const));
  return person;
}

/** The law of a cell: a region of one département has that of the département where a table crosses départements so. */
const nodeOf = (node: LatticeNode, [first]: readonly Coordinate[]): LatticeNode =>
  (node.place === 'REGION' && onlyDepartementOf(first!.code) ? twinOf(lattice, node) : undefined) ?? node;

function shownOf(node: LatticeNode, persons: readonly Person[], random: () => number, totals: ShownCells | null): ShownCells {
  const shown = new Map<string, number>();
  for (const coordinates of domainOf(lattice, node)) {
    const source = nodeOf(node, coordinates);
    const law = solveNoiseLaw(lawOf(lattice, source));
    const noise = Number(pick(random, law.probabilities.map((weight, at) => [String(at - law.bound), weight] as const)));
    const drawn = persons.filter((person) => coordinates.every(({ dimension, code }) => person[dimension] === code)).length + noise;
    const whole = node.place === 'NATIONAL' ? '' : coordinates[0]!.code;
    if (drawn >= floorOf(lattice, source) && (totals === null || totals.has(whole))) shown.set(keyOf(coordinates.map(({ code }) => code)), drawn);
  }
  return shown;
}

/** A release that could have been: seeded persons, noise of the real laws, the real floors. */
export function publishedRelease({ year = 2025, audience = 'PUBLIC', persons = 2800, seed = year, errata = [] }: Wanted = {}): PublishedRelease {
  const random = generator(seed);
  const people = Array.from({ length: persons }, () => personOf(random));
  const shown = new Map<string, ShownCells>();
  const tables = nodesFor(lattice, audience).map((node) => {
    // Keyed by the node, as the real draw: the public tables of both audiences hold the same values.
    const noise = generator(seed + [...node.id].reduce((sum, letter) => sum * 31 % 65521 + letter.charCodeAt(0), 7));
    const totals = shown.get(node.place.toLowerCase()) ?? null;
    shown.set(node.id, shownOf(node, people, noise, totals));
    return tableOf(lattice, node, shown.get(node.id)!, totals ?? new Map());
  });
  return {
    id: String(year), from: `${year}-01-01`, until: `${year + 1}-01-01`, cutOff: `${year + 1}-01-15`, frozenOn: `${year + 1}-01-16`, audience, lattice, tables, errata,
    delays: audience === 'MIPROF' ? { median: { days: 59, from: 31, to: 90 }, ninthDecile: null } : null,
    coverage: territories.map(({ code }, at) => ({ departement: code, bodies: (at * 5 + seed) % 7 < 2 ? [] : BODY_KINDS.filter((_, kind) => (at * 3 + kind * 4) % 10 > 1 + 2 * kind) })),
  };
}

/** So few persons that nothing may be shown. */
export const tinyRelease = (audience: Audience = 'PUBLIC'): PublishedRelease => publishedRelease({ persons: 4, audience });

export const earlierReleases = (audience: Audience = 'PUBLIC'): PublishedRelease[] => [
  publishedRelease({ year: 2022, persons: 2400, audience }), publishedRelease({ year: 2024, persons: 2790, audience }),
];
