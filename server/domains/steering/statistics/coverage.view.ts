import { territories } from '../../../reference/reference-data';
import type { CoverageLine } from './published-release';

/** The 101 départements, in order, with the kinds of body that were installed there. */
export function coverageView(lines: readonly CoverageLine[]) {
  const known = new Map(lines.map((line) => [line.departement, line]));
  return territories.map(({ code, name, chefLieu, timeZone }) => ({
    territory: { code, name, chefLieu, timeZone },
    bodies: known.get(code)?.bodies ?? [],
    late: known.get(code)?.late ?? [],
  }));
}
