import type { PublishedRelease } from '../../published-release';
import { dimensionOf, placeOf, traits } from '../reading';

/** One row per published cell, in the order of the release. Null is an empty cell. */
export type TidyRow = readonly (string | number | null)[];

/** Names of columns are part of the contract with those who read the file by program. */
export const TIDY_COLUMNS = [
  'publication',
  'debut',
  'fin',
  'diffusion',
  'tableau',
  'niveau',
  'code_region',
  'region',
  'code_departement',
  'departement',
  'dimension_1',
  'libelle_dimension_1',
  'code_1',
  'libelle_1',
  'dimension_2',
  'libelle_dimension_2',
  'code_2',
  'libelle_2',
  'personnes',
  'masque',
  'marge',
  'plancher',
  'part',
  'part_sur',
  'non_publie',
] as const;

/** `masque` is 1 where there is no number: small, zero and absent alike; `non_publie`, where the release tells nothing of the place. */
export function tidyRows(release: PublishedRelease, lastDay: string): TidyRow[] {
  return release.tables.flatMap(({ node, cells, margin, floor }) =>
    cells.map((cell): TidyRow => {
      const { region, departement } = placeOf(cell);
      const [first, second] = traits(cell);
      const trait = (found: typeof first) => [
        found?.dimension ?? null,
        found === undefined ? null : (dimensionOf(release, found.dimension)?.label ?? null),
        found?.code ?? null,
        found?.label ?? null,
      ];
      return [
        release.id,
        release.from,
        lastDay,
        release.audience,
        node.id,
        node.place,
        region?.code ?? null,
        region?.name ?? null,
        departement?.code ?? null,
        departement?.name ?? null,
        ...trait(first),
        ...trait(second),
        cell.value,
        cell.value === null ? 1 : 0,
        cell.margin,
        cell.margin === margin ? floor : release.lattice.threshold + cell.margin,
        cell.share,
        cell.shareOf,
        cell.withheld ? 1 : 0,
      ];
    }),
  );
}
