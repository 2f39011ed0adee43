import type { ConsoleReleaseTableQuery } from '../../../client-sdk/src';

export type Release = NonNullable<ConsoleReleaseTableQuery['national']['release']>;
export type Answer = NonNullable<Release['table']>;
export type Cell = Answer['cells'][number];

export interface Axis {
  readonly dimension: string;
  readonly label: string;
  readonly codes: readonly { readonly value: string; readonly label: string }[];
}

const PLACES: Record<string, string> = { REGION: 'Région', DEPARTEMENT: 'Département' };

/** Along what the cells lie, the place first; none for the total of the country. */
export function axesOf(release: Release, cells: readonly Cell[]): Axis[] {
  const [first] = cells;
  return (first?.coordinates ?? []).map(({ dimension }, at) => {
    const codes = new Map(cells.map(({ coordinates }) => [coordinates[at]!.code, coordinates[at]!.label]));
    const named = release.lattice.dimensions.find(({ code }) => code === dimension)?.label;
    return {
      dimension,
      label: PLACES[dimension] ?? named ?? dimension,
      codes: [...codes].map(([value, label]) => ({ value, label })),
    };
  });
}

export const cellAt = (cells: readonly Cell[], codes: readonly string[]): Cell | undefined =>
  cells.find(({ coordinates }) => coordinates.every(({ code }, at) => code === codes[at]));

/** What a cell is called along its last axis. */
export const lastLabel = ({ coordinates, label }: Cell): string => coordinates.at(-1)?.label ?? label;
