import type { Lattice, LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import { territories } from '../../../server/reference/reference-data';

/** A file as an attacker may know it: the département, and the code of every dimension that the person has one of. */
export interface Person {
  readonly departement: string;
  readonly region: string;
  readonly codes: Readonly<Record<string, string>>;
  /** 63 bits, as text. */
  readonly recordKey: string;
}

export interface Coordinate {
  readonly dimension: string;
  readonly code: string;
}

/** A table, as far as an attack has to know. */
export type Crossing = Pick<LatticeNode, 'id' | 'place' | 'dimensions'>;

/** Who is in a cell: how many, and the sum of their record keys modulo 2^64. */
export interface Tally {
  readonly persons: number;
  readonly keys: bigint;
}

/** How a cell is named in the suite's own books: its codes, in the order of the table. */
export const keyOf = (coordinates: readonly Coordinate[]): string => coordinates.map(({ code }) => code).join('|');

/** The cell of a table on which a person weighs; null where the person has no code of a dimension. */
export function keyIn({ departement, region, codes }: Person, { place, dimensions }: Crossing): string | null {
  let key = place === 'NATIONAL' ? '' : place === 'REGION' ? region : departement;
  for (const dimension of dimensions) {
    const code = codes[dimension];
    if (code === undefined) return null;
    key = key === '' ? code : `${key}|${code}`;
  }
  return key;
}

const KEYS = 2n ** 64n;
const NOBODY: Tally = { persons: 0, keys: 0n };

/** Some persons more in the cells of a table. */
export function withThem(
  cells: ReadonlyMap<string, Tally>,
  persons: readonly Person[],
  node: Crossing,
): ReadonlyMap<string, Tally> {
  const changed = new Map(cells);
  for (const person of persons) {
    const key = keyIn(person, node);
    if (key === null) continue;
    const known = changed.get(key) ?? NOBODY;
    changed.set(key, { persons: known.persons + 1, keys: (known.keys + BigInt(person.recordKey)) % KEYS });
  }
  return changed;
}

export const talliesOf = (persons: readonly Person[], node: Crossing): ReadonlyMap<string, Tally> =>
  withThem(new Map(), persons, node);

/** How many are in each cell; a cell with nobody is not there. */
export function countsOf(persons: readonly Person[], node: Crossing): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of persons) {
    const key = keyIn(person, node);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Indices of who is in each cell. */
export function membersOf(persons: readonly Person[], node: Crossing): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  persons.forEach((person, at) => {
    const key = keyIn(person, node);
    if (key !== null) cells.set(key, [...(cells.get(key) ?? []), at]);
  });
  return cells;
}

const byRegion = new Map<string, string[]>();
for (const { code, region } of territories) byRegion.set(region, [...(byRegion.get(region) ?? []), code]);

export const departementsOf = (region: string): readonly string[] => byRegion.get(region) ?? [];

/** A region of two départements; and one that is a département, in a release that publishes none. */
export function hasNoNumber({ nodes }: Pick<Lattice, 'nodes'>, region: string): boolean {
  const size = departementsOf(region).length;
  return size === 2 || (size === 1 && nodes.every(({ place }) => place !== 'DEPARTEMENT'));
}
export const regionOf = (departement: string): string => territories.find(({ code }) => code === departement)!.region;
export const regionCodes: readonly string[] = [...byRegion.keys()].sort();
export const departementCodes: readonly string[] = territories.map(({ code }) => code).sort();

export const codesOf = (lattice: Lattice, dimension: string): readonly string[] =>
  lattice.dimensions.find(({ code }) => code === dimension)!.codes.map(({ code }) => code);

/** Every cell that a table may have, with or without anybody. */
export function domainOf(lattice: Lattice, { place, dimensions }: Crossing): Coordinate[][] {
  const places = place === 'REGION' ? regionCodes : departementCodes;
  const start: Coordinate[][] = place === 'NATIONAL' ? [[]] : places.map((code) => [{ dimension: place, code }]);
  return dimensions.reduce(
    (cells, dimension) =>
      cells.flatMap((cell) => codesOf(lattice, dimension).map((code) => [...cell, { dimension, code }])),
    start,
  );
}
