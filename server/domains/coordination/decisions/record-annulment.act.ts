import { RecordAnnulmentInput } from '../../../../schema/decision-life.types';
import { defineAct } from '../../../acts/define-act';
import { dayFigures } from '../../../kernel/french-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText } from '../../../kernel/short-text';
import { referralAnswer } from '../referrals';
import { decisionRights } from './decisions.access';
import { decisionInAct } from './found-decision';
import { setAside } from './set-aside';

/** Annulled by a court, a decision has never been: the authority decides again. */
export const recordAnnulment = defineAct({
  name: 'recordAnnulment',
  description:
    'Records that a court annulled the decision (annulation): it has never been, and another is awaited. The deciding authority or ' +
    'the commission’s secretariat.',
  input: RecordAnnulmentInput,
  where: 'decisionId',
  may: decisionRights.recordAnnulment,
  texts: { court: 'OFFICIAL' },
  dates: { judgedOn: 'DECISION_SIGNED' },
  find: (act, { decisionId }) => decisionInAct(act, decisionId),
  async work(act, { court, judgedOn, expectedVersion }, found) {
    const { signedOn } = found.decision;
    if (judgedOn < signedOn)
      throw Refusal.of(
        ErrorCode.INVALID_VALUE,
        `La décision n'a été signée que le ${dayFigures(signedOn)} : le jugement vient après.`,
        ['judgedOn'],
        'CJA R.421-1',
      );
    const authority = shortText(court, 'court', 'Indiquez la juridiction qui a jugé.');
    await setAside(act, found, { endedAs: 'ANNULLED', on: judgedOn, authority, expectedVersion });
    return found.referral.id;
  },
  answer: referralAnswer,
});
