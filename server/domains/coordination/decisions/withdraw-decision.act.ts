import { WithdrawDecisionInput } from '../../../../schema/decision-life.types';
import { defineAct } from '../../../acts/define-act';
import { dayFigures } from '../../../kernel/french-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import { referralAnswer } from '../referrals';
import { decisionRights } from './decisions.access';
import { adversarialVerdict, withdrawalDelayVerdict, type SettingAside } from './former-decision.rules';
import { decisionInAct } from './found-decision';
import { setAside } from './set-aside';

/** Withdrawn, a decision has never been (CRPA L.240-1): the request waits for another. */
export const withdrawDecision = defineAct({
  name: 'withdrawDecision',
  description:
    'Records that the authority withdrew its decision (retrait, CRPA L.242-1): it has never been, and another is awaited. ' +
    'The deciding authority or the commission’s secretariat.',
  input: WithdrawDecisionInput,
  where: 'decisionId',
  may: decisionRights.withdrawDecision,
  texts: { signatory: 'OFFICIAL' },
  dates: { withdrawnOn: 'DECISION_SIGNED', observationsOn: 'DECISION_SIGNED' },
  find: (act, { decisionId }) => decisionInAct(act, decisionId),
  async work(act, input, found) {
    const { sense, signedOn } = found.decision;
    const { withdrawnOn: on, ground, observationsOn = null } = input;
    if (on < signedOn)
      throw Refusal.of(
        ErrorCode.INVALID_VALUE,
        `La décision n'a été signée que le ${dayFigures(signedOn)} : elle ne se retire pas avant.`,
        ['withdrawnOn'],
        'CRPA L.242-1',
      );
    const facts: SettingAside = { sense, signedOn, on, ground, observationsOn };
    act.apply(withdrawalDelayVerdict(facts));
    act.apply(adversarialVerdict(facts));
    await setAside(act, found, {
      ...{ endedAs: 'WITHDRAWN', on, observationsOn, expectedVersion: input.expectedVersion },
      authority: shortText(input.signatory, 'signatory', SIGNATORY_MISSING),
    });
    return found.referral.id;
  },
  answer: referralAnswer,
});
