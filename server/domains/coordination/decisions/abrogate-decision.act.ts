import { AbrogateDecisionInput } from '../../../../schema/decision-life.types';
import { Decision } from '../../../../schema/decisions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { dayFigures } from '../../../kernel/french-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import { endOfPathway, pathwayOfCase } from '../pathways';
import { tellCases } from '../sittings';
import { decisionRights } from './decisions.access';
import { adversarialVerdict, withdrawalDelayVerdict, type SettingAside } from './former-decision.rules';
import { changeDecision, decisionInAct, type DecisionInAct } from './found-decision';

/** Abrogated, an authorisation stands for what it was and ends: its pathway stops that day. */
export const abrogateDecision = defineAct({
  name: 'abrogateDecision',
  description:
    'Records that the authority abrogated an authorisation (abrogation, CRPA L.242-1): its pathway ends that day. The deciding ' +
    'authority or the commission’s secretariat.',
  input: AbrogateDecisionInput,
  where: 'decisionId',
  may: decisionRights.abrogateDecision,
  texts: { signatory: 'OFFICIAL' },
  dates: { abrogatedOn: 'DECISION_SIGNED', observationsOn: 'DECISION_SIGNED' },
  find: (act, { decisionId }) => decisionInAct(act, decisionId),
  async work(act, input, found) {
    const { decision, referral } = found;
    const { abrogatedOn: on, ground, observationsOn = null } = input;
    const pathway = await runningPathway(act, found);
    if (on < decision.signedOn)
      throw Refusal.of(
        ErrorCode.INVALID_VALUE,
        `La décision n'a été signée que le ${dayFigures(decision.signedOn)} : elle ne s'abroge pas avant.`,
        ['abrogatedOn'],
        'CRPA L.242-1',
      );
    const facts: SettingAside = { ...decision, on, ground, observationsOn };
    act.apply(withdrawalDelayVerdict(facts));
    act.apply(adversarialVerdict(facts));
    const abrogatedBy = shortText(input.signatory, 'signatory', SIGNATORY_MISSING);
    await changeDecision(act, decision, input.expectedVersion, { abrogatedOn: on, abrogatedBy });
    await tellCases(act, [referral], { kind: 'DECISION_ABROGATED' });
    await endOfPathway(act, referral, pathway, { endedOn: on, reason: 'ABROGATED' });
    act.tell('DECISION_RECORDED', referral.id);
    return decision.id;
  },
  answer: { field: 'decision', type: () => Decision },
});

async function runningPathway(act: Act, { decision, referral }: DecisionInAct) {
  const pathway = decision.sense === 'AUTHORISED' ? await pathwayOfCase(act, referral.holderId) : null;
  if (pathway?.referralId === referral.id && pathway.endedOn === null) return pathway;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    "Seule une autorisation dont le parcours court encore s'abroge : un refus se retire, un parcours terminé l'est déjà.",
    ['decisionId'],
    'CRPA L.242-1',
  );
}
