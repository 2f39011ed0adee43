import type { Reactions } from '../../../acts/act';
import { CLOSE_OF_ACCORD, CLOSE_OF_CASE, RELEASE_CASE, REST_AGAIN, REST_ON_ACCORD } from './referrals.sql';

/** What referrals do when a case or an accord is taken back. */
export const referralReactions: Reactions = {
  CaseWithdrawn: [
    async (act, { caseId }) => {
      await act.tx.query({ text: CLOSE_OF_CASE, values: [caseId] });
    },
  ],
  AccordReplaced: [
    async (act, { caseId, replacedId, accordId, groups }) => {
      await act.tx.query({ text: REST_ON_ACCORD, values: [caseId, replacedId, accordId, groups] });
    },
  ],
  AccordGiven: [
    async (act, { caseId, bodyId, purpose, accordId, groups }) => {
      const again = await act.tx.query({ text: REST_AGAIN, values: [caseId, bodyId, purpose, accordId, groups] });
      if (again.length > 0) act.touch(caseId);
    },
  ],
  AccordWithdrawn: [
    async (act, { caseId, accordId }) => {
      const touched = await act.tx.query<{ id: string; closed: boolean }>({
        text: CLOSE_OF_ACCORD,
        values: [caseId, accordId],
      });
      const closed = touched.filter((referral) => referral.closed).map((referral) => referral.id);
      await act.tx.query({ text: RELEASE_CASE, values: [caseId, closed] });
    },
  ],
  ReferralClosed: [
    async (act, { caseId, referralId }) => {
      if (caseId) await act.tx.query({ text: RELEASE_CASE, values: [caseId, [referralId]] });
    },
  ],
};
