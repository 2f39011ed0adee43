import type { Dimension } from '../lattice.rules';
import type { Coordinate, PublishedCell, PublishedRelease, PublishedTable } from '../published-release';
import { territoryOf, regions } from '../../../../reference/reference-data';

const PLACES = new Set(['REGION', 'DEPARTEMENT']);

export const tableOf = (release: PublishedRelease, node: string): PublishedTable | null =>
  release.tables.find((table) => table.node.id === node) ?? null;

export const codeOf = (cell: PublishedCell, dimension: string): string | null =>
  cell.coordinates.find((coordinate) => coordinate.dimension === dimension)?.code ?? null;

/** The cell at exactly these codes, in whatever order. */
export function cellAt(table: PublishedTable | null, codes: Readonly<Record<string, string>>): PublishedCell | null {
  const wanted = Object.entries(codes);
  return (
    table?.cells.find(
      (cell) =>
        cell.coordinates.length === wanted.length &&
        wanted.every(([dimension, code]) => codeOf(cell, dimension) === code),
    ) ?? null
  );
}

export const dimensionOf = (release: PublishedRelease, code: string): Dimension | null =>
  release.lattice.dimensions.find((dimension) => dimension.code === code) ?? null;

/** The coordinates of a cell that are not places. */
export const traits = (cell: PublishedCell): Coordinate[] =>
  cell.coordinates.filter(({ dimension }) => !PLACES.has(dimension));

export const totalOf = (release: PublishedRelease): PublishedCell | null =>
  tableOf(release, 'national')?.cells[0] ?? null;

export interface Place {
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly departement: { readonly code: string; readonly name: string } | null;
}

/** Where a cell is; a département carries its region, for whoever wants to group. */
export function placeOf(cell: PublishedCell): Place {
  const departementCode = codeOf(cell, 'DEPARTEMENT');
  const territory = departementCode === null ? null : territoryOf(departementCode);
  const regionCode = codeOf(cell, 'REGION') ?? territory?.region ?? null;
  const given = (dimension: string) => cell.coordinates.find((coordinate) => coordinate.dimension === dimension)?.label;
  return {
    region:
      regionCode === null
        ? null
        : {
            code: regionCode,
            name: given('REGION') ?? regions.find(({ code }) => code === regionCode)?.name ?? regionCode,
          },
    departement:
      departementCode === null
        ? null
        : { code: departementCode, name: given('DEPARTEMENT') ?? territory?.name ?? departementCode },
  };
}

/** Typographic apostrophe, as everywhere in the bulletin. */
export const typographic = (name: string): string => name.replace(/'/g, '’');
