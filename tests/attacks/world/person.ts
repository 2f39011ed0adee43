import { territories } from '../../../server/reference/reference-data';
import { formerLattice as lattice } from '../targets/former-lattice';
import type { LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';

/** A victim as an attacker may know them: the département, and the code of every dimension that they have one of. */
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

/** How a cell is named in the suite's own books: its codes, in the order of the table. */
export const keyOf = (coordinates: readonly Coordinate[]): string => coordinates.map(({ code }) => code).join('|');

/** The cell of a table on which a person weighs; null where the person has no code of a dimension. */
export function cellOf(person: Person, { place, dimensions }: Crossing): readonly Coordinate[] | null {
  const where =
    place === 'NATIONAL' ? [] : [{ dimension: place, code: place === 'REGION' ? person.region : person.departement }];
  const codes = dimensions.map((dimension) => ({ dimension, code: person.codes[dimension] ?? null }));
  return codes.some(({ code }) => code === null) ? null : [...where, ...(codes as Coordinate[])];
}

/** Who is in each cell. */
export function membersOf<P extends Person>(persons: readonly P[], node: Crossing): Map<string, P[]> {
  const cells = new Map<string, P[]>();
  for (const person of persons) {
    const cell = cellOf(person, node);
    if (cell === null) continue;
    const key = keyOf(cell);
    const known = cells.get(key);
    if (known) known.push(person);
    else cells.set(key, [person]);
  }
  return cells;
}

/** How many are in each cell; a cell with nobody is not there. */
export const countsOf = (persons: readonly Person[], node: Crossing): Map<string, number> =>
  new Map([...membersOf(persons, node)].map(([key, members]) => [key, members.length]));

export const codesOf = (dimension: string): readonly string[] =>
  lattice.dimensions.find(({ code }) => code === dimension)!.codes.map(({ code }) => code);

const byRegion = new Map<string, string[]>();
for (const { code, region } of territories) byRegion.set(region, [...(byRegion.get(region) ?? []), code]);

export const departementsOf = (region: string): readonly string[] => byRegion.get(region) ?? [];
export const regionCodes: readonly string[] = [...byRegion.keys()].sort();
export const departementCodes: readonly string[] = territories.map(({ code }) => code).sort();

/** Every cell that a table may have, with or without anybody. */
export function domainOf({ place, dimensions }: Crossing): Coordinate[][] {
  const places = place === 'REGION' ? regionCodes : departementCodes;
  const start: Coordinate[][] = place === 'NATIONAL' ? [[]] : places.map((code) => [{ dimension: place, code }]);
  return dimensions.reduce(
    (cells, dimension) => cells.flatMap((cell) => codesOf(dimension).map((code) => [...cell, { dimension, code }])),
    start,
  );
}
