import { isAbsent, presentMandates } from './absences';
import { mandatesOf } from './oracle';
import { reads, type Sheet } from './oracle-words';
import type { World } from './world-rows';

/**
 * What is pleaded, in words: read by the team that holds the file, and, while the person agrees to it, by the parquet to which it was
 * sent. Whoever is kept from the file is kept from it, and it is archived with the file.
 */
export function oracleOfPleading(world: World, account: string, departement: string, pleadingId: string): Sheet | null {
  const pleading = world.pleadings.find((row) => row.id === pleadingId)!;
  const file = world.cases.find((row) => row.id === pleading.case_id)!;
  const matter = { departement, caseId: file.id, referralId: null };
  if (file.stage === 'ARCHIVED' || isAbsent(world, account, matter)) return null;
  const agreed = pleading.sent_on !== null && pleading.withdrawn_on === null;
  const reading = presentMandates(world, mandatesOf(world, account, departement), matter).some((mandate) =>
    mandate.role === 'PARQUET'
      ? agreed && mandate.authority_id !== null && mandate.authority_id === pleading.parquet_id
      : mandate.role === 'ASSOCIATION_CASEWORKER' && mandate.team_id === file.team_id,
  );
  return reading ? reads({ everything: 'pleading' }) : null;
}
