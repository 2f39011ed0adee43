import { BODY_KINDS } from '../../server/reference/body-types';
import { territories } from '../../server/reference/reference-data';
import { domainOf, keyOf } from '../../server/domains/steering/statistics/domain-of-codes.rules';
import { drawOf } from '../../server/domains/steering/statistics/freeze/release-secret';
import { shownCells, type Counts } from '../../server/domains/steering/statistics/freeze/protect.rules';
import { settled } from '../../server/domains/steering/statistics/grain.rules';
import { latticeOf } from '../../server/domains/steering/statistics/lattice';
import {
  gatheredBy,
  type Audience,
  type Coordinate,
  type Lattice,
} from '../../server/domains/steering/statistics/lattice.rules';
import { periodOf } from '../../server/domains/steering/statistics/period.rules';
import type { Erratum, PublishedRelease } from '../../server/domains/steering/statistics/published-release';
import { silentRegions } from '../../server/domains/steering/statistics/silent-regions.rules';
import { releaseOf } from '../../server/domains/steering/statistics/releases.view';

type Person = Record<string, string>;

/** What a fixture may choose. */
export interface Wanted {
  /** A civil year or a triennium: `2025`, `2023-2025`. */
  period?: string;
  audience?: Audience;
  persons?: number;
  seed?: number;
  errata?: Erratum[];
  /** A lattice of its own: of a release that was frozen before today’s. */
  lattice?: Lattice;
}

/** Park and Miller: the same seed gives the same people. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

type Weights = readonly (readonly [string, number])[];

function pick(random: () => number, weights: Weights): string {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0]!)[0];
}

/** A Zipf law over départements in an order that is not that of the codes. */
const busiest = '75 93 13 69 59 06 95 31 973 33 92 94 976 34 44 67 974 35 38 91'.split(' ');
const order = [...busiest, ...territories.map(({ code }) => code).filter((code) => !busiest.includes(code))];
const places = order.map((code, at) => [code, 1 / (at + 2)] as const);

/** Codes of the files, before a lattice gathers them. */
const TRAITS: Readonly<Record<string, Weights>> = {
  FORM: Object.entries({ SEXUAL: 74, LABOUR: 15, DOMESTIC: 4, FORCED_CRIME: 5, BEGGING: 1.2, OTHER: 1 }),
  AGE: Object.entries({ UNDER_18: 14, FROM_18_TO_24: 27, FROM_25_TO_39: 42, FROM_40: 13, UNKNOWN: 4 }),
  ORIGIN: Object.entries({ FRANCE: 15, EUROPE: 17, AFRICA: 42, LATIN_AMERICA: 14, ASIA: 9, OTHER: 1, UNKNOWN: 2 }),
  COMPLAINT: Object.entries({ YES: 46, NO: 48, UNKNOWN: 6 }),
  RESIDENCE: Object.entries({ FRENCH_OR_EU: 28, PERMIT: 14, PROVISIONAL: 31, NONE: 22, UNKNOWN: 5 }),
  LODGING: Object.entries({ EXPLOITER: 9, ASSISTED: 52, PRIVATE: 27, STREET_OR_OTHER: 9, UNKNOWN: 3 }),
  BODY: Object.entries({ PROSTITUTION_EXIT_COMMISSION: 71, VICTIM_SUPPORT_COMMITTEE: 21, NONE: 8 }),
  OPINION: Object.entries({ FAVOURABLE: 61, UNFAVOURABLE: 12, NONE: 27 }),
  DECISION: Object.entries({ AUTHORISED: 50, REFUSED: 8, NONE: 42 }),
};
const DELAYS = Object.entries({ UP_TO_7: 3, FROM_8_TO_30: 22, FROM_31_TO_90: 55, FROM_91_TO_180: 16, OVER_180: 4 });

function personOf(random: () => number): Person {
  const DEPARTEMENT = pick(random, places);
  const drawn = Object.fromEntries(Object.entries(TRAITS).map(([code, weights]) => [code, pick(random, weights)]));
  const female = { SEXUAL: 0.93, LABOUR: 0.28, DOMESTIC: 0.85 }[drawn.FORM!] ?? 0.35;
  return {
    ...drawn,
    DEPARTEMENT,
    REGION: territories.find(({ code }) => code === DEPARTEMENT)!.region,
    SEX: pick(random, Object.entries({ FEMALE: female, MALE: 1 - female, OTHER: 0.006 })),
    MINORITY: drawn.AGE === 'UNDER_18' ? pick(random, Object.entries({ UNACCOMPANIED: 30, OTHER_MINOR: 70 })) : 'ADULT',
    DELAY: drawn.DECISION === 'NONE' ? 'NONE' : pick(random, DELAYS),
  };
}

const lies = (lattice: Lattice, person: Person, { dimension, code }: Coordinate): boolean => {
  const known = lattice.dimensions
    .find((found) => found.code === dimension)
    ?.codes.find((found) => found.code === code);
  return (known ? gatheredBy(known) : [code]).includes(person[dimension]!);
};

const countsOf = (lattice: Lattice, persons: readonly Person[]): Counts =>
  new Map(
    lattice.nodes.map((node) => [
      node.id,
      domainOf(lattice, node).flatMap((coordinates) => {
        const inside = persons.filter((person) => coordinates.every((axis) => lies(lattice, person, axis))).length;
        return inside === 0
          ? []
          : [{ coordinates: keyOf(coordinates.map(({ code }) => code)), persons: inside, keys: BigInt(inside) }];
      }),
    ]),
  );

/** A body that came in a year is there in the next ones. */
const bodiesIn = (year: number, at: number) =>
  (at * 5) % 7 < 2 - (year > 2023 && at % 11 === 0 ? 2 : 0)
    ? []
    : BODY_KINDS.filter((_, kind) => (at * 3 + kind * 4) % 10 > 1 + 2 * kind || (year > 2024 && at % 13 === kind));

const coverageOver = (years: readonly string[]) =>
  territories.map(({ code }, at) => {
    const bodies = bodiesIn(Number(years.at(-1)), at);
    const before = bodiesIn(Number(years[0]) - 1, at);
    return { departement: code, bodies, late: bodies.filter((kind) => !before.includes(kind)) };
  });

/** A release that could have been: seeded persons, protected by the rules of the freeze. */
export function publishedRelease({
  period: id = '2025',
  audience = 'PUBLIC',
  persons = id.includes('-') ? 2600 : 900,
  seed = Number(id.slice(0, 4)),
  errata = [],
  lattice: given,
}: Wanted = {}): PublishedRelease {
  const period = periodOf(id)!;
  const lattice = given ?? settled(latticeOf(period), null, period.years.length);
  const random = generator(seed);
  const people = Array.from({ length: persons }, () => personOf(random));
  const { from, until, cutOff, frozenFrom: frozenOn } = period;
  const coverage = coverageOver(period.years);
  const draw = drawOf(Buffer.alloc(32, seed % 256), id);
  const shown = shownCells(lattice, countsOf(lattice, people), draw, silentRegions(lattice, coverage));
  return releaseOf({ id, from, until, cutOff, frozenOn, lattice }, audience, shown, { coverage, errata });
}

/** So few persons that nothing may be shown. */
export const tinyRelease = (audience: Audience = 'PUBLIC', period = '2025'): PublishedRelease =>
  publishedRelease({ period, persons: 4, audience });

/** Before 2025 or 2023-2025: two years with a hole between them and one more, and a triennium. */
export const earlierReleases = (audience: Audience = 'PUBLIC'): PublishedRelease[] => [
  publishedRelease({ period: '2022', persons: 700, audience }),
  publishedRelease({ period: '2024', persons: 890, audience }),
  publishedRelease({ period: '2020-2022', persons: 1900, audience }),
];

/** The years that 2023-2025 pools, as they were released. */
export const pooledReleases = (audience: Audience = 'PUBLIC'): PublishedRelease[] =>
  ['2023', '2024', '2025'].map((period) => publishedRelease({ period, audience }));
