import type { Act } from '../../../acts/act';
import { tellCases, type StagedReferral } from '../sittings';
import { pathwayOfCase } from './found-pathway';

/** The renewal carries the pathway from now on, and the doors that it opens; the referral before it is done with. */
export async function carryOn(act: Act, renewal: StagedReferral): Promise<void> {
  const caseId = renewal.holderId;
  const former = (await pathwayOfCase(act, caseId))?.referralId;
  await act.tx.query({ text: LEAD, values: [caseId, renewal.id] });
  if (former) await completeReferral(act, { ...renewal, id: former });
}

/** What a pathway opened is closed, with what asked to renew it. */
export async function completeReferral(act: Act, referral: StagedReferral): Promise<void> {
  const { id, holderId } = referral;
  await act.tx.query({ text: COMPLETE, values: [id] });
  await tellCases(act, [referral], { kind: 'CLOSED', detail: 'COMPLETED' });
  await act.raise({ type: 'ReferralClosed', referralId: id, holderId, caseId: holderId });
  act.touch(holderId);
}

const LEAD = `
  update tenant.case_file set authoritative_referral_id = $2, version = version + 1
  where departement_code = access.departement() and id = $1`;

const COMPLETE = `
  update tenant.referral set status = 'CLOSED', stage = 'ENDED', closed_reason = 'COMPLETED', version = version + 1
  where departement_code = access.departement() and id = $1 and status <> 'CLOSED'`;
