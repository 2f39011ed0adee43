import { SuggestReferralInput } from '../../../../schema/referrals.types';
import { defineAct } from '../../../acts/define-act';
import { factBits } from '../../../kernel/groups';
import { seizureOf } from '../../../kernel/purposes';
import { requireAttended } from '../../actors/bodies';
import { instructedCase, recordEvent } from '../../persons/cases';
import { referralRights } from './referrals.access';
import { SUGGEST } from './referrals.sql';
import { targetBody } from './target-body';

/** A coordinator may only suggest; the association confirms. */
export const suggestReferral = defineAct({
  name: 'suggestReferral',
  description: 'Suggests a body to the association, which alone refers. Coordinator.',
  input: SuggestReferralInput,
  where: 'caseId',
  may: referralRights.suggestReferral,
  find: (act, { caseId }) => instructedCase(act, caseId),
  async work(act, input, found) {
    const body = await targetBody(act, input.body);
    const { purpose } = seizureOf(body.kind, (found.facts & factBits.MINOR) !== 0);
    await requireAttended(act, purpose, body.id, found.id);
    const { departement, now, accountId } = act.actor;
    await act.tx.query({ text: SUGGEST, values: [departement, act.newId, found.id, body.id, now, accountId] });
    await recordEvent(act, found.id, 'SUGGESTED', { detail: body.kind });
    act.tell('REFERRAL_SUGGESTED', found.id);
    return act.newId;
  },
  answer: {
    field: 'suggested',
    type: () => Boolean,
    description: 'The association sees the suggestion; it alone refers.',
    read: async () => true,
  },
});
