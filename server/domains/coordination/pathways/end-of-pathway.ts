import type { Act } from '../../../acts/act';
import type { LocalDate } from '../../../kernel/local-date';
import type { PathwayEnd } from '../../../kernel/words';
import { tellCases, type StagedReferral } from '../sittings';
import { completeReferral } from './carry-on';
import type { PathwayRow } from './pathways.queries';

export interface EndOfPathway {
  endedOn: LocalDate;
  reason: PathwayEnd;
}

/** The file ends with its pathway, and every door that it opened closes, that of a renewal that waits included; or an end is corrected. */
export async function endOfPathway(
  act: Act,
  referral: StagedReferral,
  pathway: PathwayRow,
  { endedOn, reason }: EndOfPathway,
): Promise<void> {
  await act.tx.query({ text: END, values: [referral.holderId, endedOn, reason] });
  if (pathway.endedOn === null) {
    await completeReferral(act, referral);
    if (pathway.renewalId) await completeReferral(act, { ...referral, id: pathway.renewalId });
  }
  await tellCases(act, [referral], { kind: 'PATHWAY_ENDED', detail: reason });
  act.touch(referral.holderId);
}

const END = `
  update tenant.case_file set stage = 'ENDED', outcome = $3, version = version + 1, ended_at = $2::date::timestamp at time zone (
    select t.time_zone from reference.territory t where t.code = access.departement())
  where departement_code = access.departement() and id = $1`;
