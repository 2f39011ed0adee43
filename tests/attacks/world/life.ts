import { gatheredBy, type Lattice } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Person } from './person';

/** A file, and when it was submitted. */
export interface Filed extends Person {
  readonly year: string;
  /** `2024-03-01`. */
  readonly month: string;
}

/** One person: their files in order, which bear one fingerprint wherever and whenever they were submitted. */
export interface Life {
  readonly fingerprint: string;
  readonly files: readonly Filed[];
}

/** A release as the suite knows it: its years, and the lattice that it is frozen under. */
export interface Edition {
  readonly id: string;
  readonly years: readonly string[];
  readonly lattice: Lattice;
}

type Gathering = ReadonlyMap<string, ReadonlyMap<string, string>>;

const gatherings = new WeakMap<Lattice, Gathering>();

/** Dimension, then the code of a file, then the code of the lattice that stands for it. */
function gatheringOf(lattice: Lattice): Gathering {
  const known = gatherings.get(lattice);
  if (known) return known;
  const made = new Map(
    lattice.dimensions.map(({ code: dimension, codes }) => [
      dimension,
      new Map(codes.flatMap((known) => gatheredBy(known).map((fine) => [fine, known.code] as const))),
    ]),
  );
  gatherings.set(lattice, made);
  return made;
}

/** The person in the words of a lattice. */
export function inWordsOf(lattice: Lattice, person: Person): Person {
  const gathering = gatheringOf(lattice);
  const codes: Record<string, string> = {};
  for (const [dimension, fine] of Object.entries(person.codes)) {
    const codesOfIt = gathering.get(dimension);
    if (!codesOfIt) continue;
    const code = codesOfIt.get(fine);
    if (code === undefined) throw new Error(`the lattice has no code for ${dimension} ${fine}`);
    codes[dimension] = code;
  }
  return { departement: person.departement, region: person.region, recordKey: person.recordKey, codes };
}

/** Who is counted in a release: one record per person, the first file of its years (docs/national-figures.md#what-is-counted). */
export function recordsOf(lives: readonly Life[], { years, lattice }: Edition): Person[] {
  return lives.flatMap(({ files }) => {
    const first = files.find(({ year }) => years.includes(year));
    return first ? [inWordsOf(lattice, first)] : [];
  });
}
