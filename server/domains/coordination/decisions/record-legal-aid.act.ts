import { Decision } from '../../../../schema/decisions.types';
import { RecordLegalAidInput } from '../../../../schema/decision-life.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { tellCases } from '../sittings';
import { decisionRights } from './decisions.access';
import { countRemedies } from './effect';
import { changeDecision, decisionInAct } from './found-decision';

/** Asked for in time, legal aid stops the delay of the remedies, which runs anew from the answer. */
export const recordLegalAid = defineAct({
  name: 'recordLegalAid',
  description:
    'Records that legal aid was asked for against the decision, or answered (aide juridictionnelle): it stops the delay of the remedies. ' +
    'The deciding authority or the commission’s secretariat.',
  input: RecordLegalAidInput,
  where: 'decisionId',
  may: decisionRights.recordLegalAid,
  dates: { askedOn: 'NOTIFIED', answeredOn: 'NOTIFIED' },
  find: (act, { decisionId }) => decisionInAct(act, decisionId),
  async work(act, { askedOn, answeredOn: given, expectedVersion }, { decision, referral }) {
    const answeredOn = corrected(given, decision.legalAidAnsweredOn, null);
    if (askedOn < decision.signedOn) throw invalid('La demande précéderait la signature de la décision.', 'askedOn');
    if (answeredOn && answeredOn < askedOn) throw invalid('La réponse précéderait la demande.', 'answeredOn');
    const aid = { legalAidAskedOn: askedOn, legalAidAnsweredOn: answeredOn };
    await changeDecision(act, decision, expectedVersion, aid);
    await countRemedies(act, referral, { ...decision, ...aid });
    await tellCases(act, [referral], { kind: 'LEGAL_AID' });
    return decision.id;
  },
  answer: { field: 'decision', type: () => Decision },
});

const invalid = (message: string, path: string): Refusal =>
  Refusal.of(ErrorCode.INVALID_VALUE, `${message} Corrigez la date.`, [path], 'CJA R.421-1');
