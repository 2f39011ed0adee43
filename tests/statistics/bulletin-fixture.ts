import { BODY_KINDS } from '../../server/reference/body-types';
import { regions, territories } from '../../server/reference/reference-data';
import { lattice } from '../../server/domains/statistics/lattice';
import { floorOf, lawOf, nodesFor, type Audience, type LatticeNode } from '../../server/domains/statistics/lattice.rules';
import { solveNoiseLaw } from '../../server/domains/statistics/noise-law.rules';
import type { Coordinate, Erratum, PublishedCell, PublishedRelease, PublishedTable } from '../../server/domains/statistics/published-release';

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

function axes(node: LatticeNode): { dimension: string; codes: readonly { code: string; label: string }[] }[] {
  const place = { NATIONAL: [], REGION: [{ dimension: 'REGION', codes: regions }], DEPARTEMENT: [{ dimension: 'DEPARTEMENT', codes: territories }] }[node.place];
  return [
    ...place.map(({ dimension, codes }) => ({ dimension, codes: codes.map(({ code, name }) => ({ code, label: name })) })),
    ...node.dimensions.map((code) => ({ dimension: code, codes: lattice.dimensions.find((each) => each.code === code)!.codes })),
  ];
}

function tableOf(node: LatticeNode, persons: readonly Person[], random: () => number, totals: PublishedTable | null): PublishedTable {
  const floor = floorOf(lattice, node);
  const law = solveNoiseLaw(lawOf(lattice, node));
  const noise = () => Number(pick(random, law.probabilities.map((weight, at) => [String(at - law.bound), weight] as const)));
  const combinations = axes(node).reduce<Coordinate[][]>((all, { dimension, codes }) => all.flatMap((before) => codes.map((code) => [...before, { dimension, ...code }])), [[]]);
  const cells = combinations.map((coordinates): PublishedCell => {
    const drawn = persons.filter((person) => coordinates.every(({ dimension, code }) => person[dimension] === code)).length + noise();
    const slice = totals?.cells.find((cell) => cell.coordinates.every(({ code }) => coordinates.some((each) => each.code === code)));
    const value = drawn >= floor && (slice === undefined || slice.value !== null) ? drawn : null;
    const whole = slice?.value ?? null;
    return { coordinates, label: coordinates.map(({ label }) => label).join(', ') || 'Ensemble', value, margin: law.bound, share: value === null || whole === null || whole < 30 ? null : Math.round((100 * value) / whole) };
  });
  return { node, margin: lawOf(lattice, node).bound, floor, cells };
}

/** A release that could have been: seeded persons, noise of the real laws, the real floors. */
export function publishedRelease({ year = 2025, audience = 'PUBLIC', persons = 2800, seed = year, errata = [] }: Wanted = {}): PublishedRelease {
  const random = generator(seed);
  const people = Array.from({ length: persons }, () => personOf(random));
  const tables: PublishedTable[] = [];
  for (const node of nodesFor(lattice, audience)) {
    const parent = node.place === 'NATIONAL' || node.dimensions.length === 0 ? 'national' : node.place.toLowerCase();
    // Keyed by the node, as the real draw: the public tables of both audiences hold the same values.
    const noise = generator(seed + [...node.id].reduce((sum, letter) => sum * 31 % 65521 + letter.charCodeAt(0), 7));
    tables.push(tableOf(node, people, noise, tables.find((table) => table.node.id === parent && table.node.id !== node.id) ?? null));
  }
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
