import type { BodyKind } from '../../../reference/body-types';
import { regions, territories } from '../../../reference/reference-data';
import { isMaskedRegion } from './domain-of-codes.rules';
import type { Lattice } from './lattice.rules';

/** Bodies of one département that were installed. */
export interface Covered {
  readonly departement: string;
  readonly bodies: readonly BodyKind[];
}

/** Fewer départements, and the number of the region would be that of one of them, for anybody or for its neighbour. */
const FEWEST_DEPARTEMENTS = 3;

/**
 * Regions of which a release tells nothing, whatever it counts: their number would be a département's. Where a release has no table
 * of départements, those in which files could come to a body in fewer than three of them: who reads the coverage knows which, and
 * their yearly numbers beside the triennium's are noise that thins. Where it has one (before the triennia), those of two.
 */
export function silentRegions(lattice: Lattice, coverage: readonly Covered[]): ReadonlySet<string> {
  const hasDepartements = lattice.nodes.some(({ place }) => place === 'DEPARTEMENT');
  const receiving = new Set(lattice.dimensions.find(({ code }) => code === 'BODY')?.codes.map(({ code }) => code));
  const covered = new Set(
    coverage.filter(({ bodies }) => bodies.some((body) => receiving.has(body))).map(({ departement }) => departement),
  );
  const isSilent = (region: string) =>
    hasDepartements
      ? isMaskedRegion(region)
      : territories.filter(({ code, region: its }) => its === region && covered.has(code)).length < FEWEST_DEPARTEMENTS;
  return new Set(regions.map(({ code }) => code).filter(isSilent));
}
