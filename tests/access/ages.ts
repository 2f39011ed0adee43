import { AGE_UNDETERMINED, factBits } from '../../server/kernel/groups';
import { localDate, type ReferralRow, type World } from './world-rows';

/** Majority ends a minor's doors by itself, and opens none of the adults'. */
export function factsToday(world: World, row: ReferralRow): number {
  const file = world.cases.find(({ id }) => id === row.case_id);
  if (!file) return 0;
  const past = file.majority_month !== null && file.majority_month <= localDate(world.readAt, row.departement_code);
  return past && row.formation !== 'INDIVIDUAL_CASES' ? file.facts & ~factBits.MINOR : file.facts;
}

export function isOfAge({ formation, stage, status, case_id }: ReferralRow, facts: number): boolean {
  if (!case_id || status === 'CLOSED' || ['DRAFT', 'ENDED', 'ARCHIVED'].includes(stage)) return true;
  if (facts & AGE_UNDETERMINED) return false;
  const minor = (facts & factBits.MINOR) !== 0;
  if (formation === 'INDIVIDUAL_CASES') return !minor;
  if (formation === 'PROTECTION_CIRCUIT') return minor;
  return formation !== 'MINORS_PATHWAYS' || minor || ['DECIDED', 'RUNNING'].includes(stage);
}
