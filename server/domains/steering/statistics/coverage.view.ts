import { territories } from '../../../reference/reference-data';
import type { CoverageLine } from './published-release';

/** The 101 départements, in order, with the kinds of body that were installed there. */
export function coverageView(lines: readonly CoverageLine[]) {
  const known = new Map(lines.map(({ departement, bodies }) => [departement, bodies]));
  return territories.map(({ code, name, chefLieu, timeZone }) => ({
    territory: { code, name, chefLieu, timeZone },
    bodies: known.get(code) ?? [],
  }));
}
