import { regions, territories } from '../../../reference/reference-data';
import type { Code, Coordinate, Lattice, LatticeNode, Place } from './lattice.rules';

/** The places of a level of geography, in the order of their codes; the country is no coordinate. */
export const placesOf: Readonly<Record<Place, readonly Code[]>> = {
  NATIONAL: [],
  REGION: regions.map(({ code, name }) => ({ code, label: name })),
  DEPARTEMENT: territories.map(({ code, name }) => ({ code, label: name })),
};

export const PLACE_LABELS: Readonly<Record<Exclude<Place, 'NATIONAL'>, string>> = {
  REGION: 'Région',
  DEPARTEMENT: 'Département',
};

/** How coordinates are stored and signed: the place, then the codes in the order of the node's dimensions. */
export const keyOf = (codes: readonly string[]): string => codes.join('|');

/** What each position of a node's coordinates ranges over. */
export function axesOf(
  lattice: Lattice,
  { place, dimensions }: LatticeNode,
): { dimension: string; codes: readonly Code[] }[] {
  const known = (code: string) => lattice.dimensions.find((dimension) => dimension.code === code)!.codes;
  return [
    ...(place === 'NATIONAL' ? [] : [{ dimension: place as string, codes: placesOf[place] }]),
    ...dimensions.map((dimension) => ({ dimension, codes: known(dimension) })),
  ];
}

/** Every cell of a node, in the order of the codes, whether or not anybody is in it. */
export function domainOf(lattice: Lattice, node: LatticeNode): Coordinate[][] {
  return axesOf(lattice, node).reduce<Coordinate[][]>(
    (cells, { dimension, codes }) =>
      cells.flatMap((cell) => codes.map(({ code, label }) => [...cell, { dimension, code, label }])),
    [[]],
  );
}

const inRegion = (region: string) =>
  territories.filter((territory) => territory.region === region).map(({ code }) => code);

/** Overseas, the region is its only département: it shows that cell, never a second draw. Null elsewhere. */
export function onlyDepartementOf(region: string): string | null {
  const codes = inRegion(region);
  return codes.length === 1 ? codes[0]! : null;
}

/** The region that is this département alone; null where the region has others. */
export function regionAlone(departement: string): string | null {
  const region = territories.find(({ code }) => code === departement)?.region;
  return region && onlyDepartementOf(region) ? region : null;
}

/** Of two départements, each knows its own: a figure of the region would tell it the other's. */
export const isMaskedRegion = (region: string): boolean => inRegion(region).length === 2;
