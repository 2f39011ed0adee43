import { AGE_UNDETERMINED, factBits } from '../../server/kernel/groups';
import { addMonths } from '../../server/kernel/local-date';
import { localDate, type ReferralRow, type World } from './world-rows';

/** Majority ends a minor's doors by itself, and opens none of the adults'. */
export function factsToday(world: World, row: ReferralRow, role: string): number {
  const file = world.cases.find(({ id }) => id === row.case_id);
  if (!file) return 0;
  const past = file.majority_month !== null && file.majority_month <= localDate(world.readAt, row.departement_code);
  const ended = past && !(role === 'CHILD_WELFARE' && inAftercare(world, row, file.majority_month!));
  return ended && row.formation !== 'INDIVIDUAL_CASES' ? file.facts & ~factBits.MINOR : file.facts;
}

/** CASF L.222-5: as long as was agreed, and less than three years after majority. */
function inAftercare(
  world: World,
  { aftercare_until: until, departement_code }: ReferralRow,
  majority: string,
): boolean {
  const today = localDate(world.readAt, departement_code);
  return Boolean(until) && today <= until! && today < addMonths(majority, 35);
}

export function isOfAge({ formation, stage, status, case_id }: ReferralRow, facts: number): boolean {
  if (!case_id || status === 'CLOSED' || ['DRAFT', 'ENDED', 'ARCHIVED'].includes(stage)) return true;
  if (facts & AGE_UNDETERMINED) return false;
  const minor = (facts & factBits.MINOR) !== 0;
  if (formation === 'INDIVIDUAL_CASES') return !minor;
  if (formation === 'PROTECTION_CIRCUIT') return minor;
  return formation !== 'MINORS_PATHWAYS' || minor || ['DECIDED', 'RUNNING'].includes(stage);
}
