import type { Lattice, Place } from '../../../server/domains/steering/statistics/lattice.rules';
import type { LawParameters } from '../../../server/domains/steering/statistics/noise-law.rules';
import document from './former-lattice.json';

/** Twenty-three tables each year, as they were published before the triennia: what the suite must find too weak over three years. */
export const formerLattice = document as unknown as Lattice & { readonly laws: Readonly<Record<Place, LawParameters>> };
