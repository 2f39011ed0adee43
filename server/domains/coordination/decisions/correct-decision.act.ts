import { Decision } from '../../../../schema/decisions.types';
import { CorrectDecisionInput } from '../../../../schema/decision-life.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import { carryOn } from '../pathways';
import { tellCases } from '../sittings';
import type { DecisionFacts } from './decision.rules';
import { decisionRights } from './decisions.access';
import { FormerDecisionEntity } from './decisions.entity';
import { countRemedies, takeEffect, undoEffect, type Effective } from './effect';
import { correctionVerdict } from './former-decision.rules';
import { changeDecision, decisionInAct, type DecisionInAct, type FoundDecision } from './found-decision';
import { checkLaw, refuseChild } from './decision-law';

/** What was recorded is made to say what was signed; what it said before is kept. */
export const correctDecision = defineAct({
  name: 'correctDecision',
  description:
    'Corrects what was recorded of a decision, so that it says what was signed (erreur matérielle). What it said is kept. The deciding ' +
    'authority or the commission’s secretariat.',
  input: CorrectDecisionInput,
  where: 'decisionId',
  may: decisionRights.correctDecision,
  texts: { signatory: 'OFFICIAL', delegation: 'OFFICIAL' },
  dates: { signedOn: 'DECISION_SIGNED', startsOn: 'PATHWAY_STARTS' },
  find: (act, { decisionId }) => decisionInAct(act, decisionId),
  async work(act, input, found) {
    const { decision, referral } = found;
    const said = correctionOf(input, decision);
    check(act, said, found);
    await keepFormer(act, found);
    if (said.sense !== decision.sense) await undoEffect(act, referral, decision.sense);
    if (said.sense !== decision.sense && said.sense === 'AUTHORISED' && referral.renewal) await carryOn(act, referral);
    await changeDecision(act, decision, input.expectedVersion, said);
    const effective: Effective = { ...decision, ...said };
    const moved = said.sense !== decision.sense || said.startsOn !== decision.startsOn;
    if (moved) await takeEffect(act, { ...referral, stage: 'IN_SESSION' }, effective);
    else await countRemedies(act, referral, effective);
    await tellCases(act, [referral], { kind: 'DECISION_CORRECTED', detail: said.sense });
    if (moved) act.tell('DECISION_RECORDED', referral.id);
    return decision.id;
  },
  answer: { field: 'decision', type: () => Decision },
});

type Said = Pick<FoundDecision, 'sense' | 'signedOn' | 'startsOn' | 'signatory' | 'delegation'>;

/** What is left out stays; a refusal has no first day. */
function correctionOf(input: CorrectDecisionInput, decision: FoundDecision): Said {
  const sense = input.sense ?? decision.sense;
  const startsOn = sense === 'REFUSED' ? (input.startsOn ?? null) : (input.startsOn ?? decision.startsOn);
  return {
    ...{ sense, startsOn, signedOn: input.signedOn ?? decision.signedOn },
    signatory: shortText(input.signatory ?? decision.signatory, 'signatory', SIGNATORY_MISSING),
    delegation: shortText(corrected(input.delegation, decision.delegation, ''), 'delegation', null),
  };
}

function check(act: Act, said: Said, { decision, referral }: DecisionInAct): void {
  const same = (['sense', 'signedOn', 'startsOn', 'signatory', 'delegation'] as const).every(
    (field) => said[field] === decision[field],
  );
  if (same)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'La décision dit déjà cela : indiquez ce qui est à corriger.', [
      'decisionId',
    ]);
  if (said.sense === 'AUTHORISED') refuseChild(referral);
  act.apply(correctionVerdict(decision.notifiedOn, said.sense !== decision.sense));
  // The reasons are those of the act, written when it was recorded.
  const facts: DecisionFacts = { ...said, reasons: 'kept', opinionOn: referral.opinionOn, today: act.actor.today };
  checkLaw(act, facts);
}

async function keepFormer(act: Act, { decision, referral }: DecisionInAct): Promise<void> {
  const { sense, signatory, delegation, signedOn, startsOn, notifiedOn, referralId } = decision;
  await act.tx.insert(FormerDecisionEntity, {
    ...{ id: act.newId, referralId, caseId: referral.holderId, endedAs: 'CORRECTED', endedOn: act.actor.today },
    ...{ authority: signatory, observationsOn: null, sense, signatory, delegation, signedOn, startsOn, notifiedOn },
    ...{ recordedBy: act.actor.accountId, recordedAt: act.actor.now },
  });
}
