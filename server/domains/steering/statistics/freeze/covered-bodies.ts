import type { BodyKind } from '../../../../reference/body-types';
import type { CoverageLine } from '../published-release';

/** A body of a département; late where it was installed after the first day of the period. */
export interface CoveredBody {
  readonly departement: string;
  readonly body: BodyKind;
  readonly late: boolean;
}

/** The same, département by département. */
export function linesOf(coverage: readonly CoveredBody[]): CoverageLine[] {
  const departements = [...new Set(coverage.map(({ departement }) => departement))];
  return departements.map((departement) => {
    const here = coverage.filter((covered) => covered.departement === departement);
    const kinds = (some: readonly CoveredBody[]) => some.map(({ body }) => body);
    return { departement, bodies: kinds(here), late: kinds(here.filter(({ late }) => late)) };
  });
}
