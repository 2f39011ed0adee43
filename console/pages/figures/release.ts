import type { ConsoleReleaseQuery } from '../../../client-sdk/src';

export type Release = NonNullable<ConsoleReleaseQuery['national']['release']>;

/** Before the triennia, each year had the finer tables. */
export const isFirstEdition = ({ lattice, years }: Pick<Release, 'lattice' | 'years'>): boolean =>
  years.length === 1 && lattice.nodes.some(({ place }) => place === 'DEPARTEMENT');
