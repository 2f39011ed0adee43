import { Decision, RecordNotificationInput } from '../../../../schema/decisions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { tellUnattended } from '../../actors/bodies';
import { moveReferrals, tellCases } from '../sittings';
import { addresseesOf } from './decided-referral.queries';
import { notificationVerdict, stageAfter } from './decision.rules';
import { decisionRights } from './decisions.access';
import { countRemedies } from './effect';
import { changeDecision, decisionInAct, type FoundDecision } from './found-decision';

/** The person is told: date, manner, interpreter. Remedies run from that day. */
export const recordNotification = defineAct({
  name: 'recordNotification',
  description:
    'Records that the person was told (notification). The deciding authority or the commission’s secretariat.',
  input: RecordNotificationInput,
  where: 'decisionId',
  may: decisionRights.recordNotification,
  dates: { notifiedOn: 'NOTIFIED' },
  find: (act, { decisionId }) => decisionInAct(act, decisionId),
  async work(act, input, { decision, referral }) {
    if (decision.notifiedOn && !input.expectedVersion) throw notified();
    act.apply(notificationVerdict(decision.signedOn, input.notifiedOn, act.actor.today));
    await write(act, decision, input);
    if (referral.stage === 'DECIDED')
      await moveReferrals(act, [referral], stageAfter(decision.sense, decision.startsOn, act.actor.today));
    await countRemedies(act, referral, { ...decision, notifiedOn: input.notifiedOn });
    await tellCases(act, [referral], { kind: 'NOTIFIED' });
    if (decision.sense === 'AUTHORISED') await tellUnattended(act, addresseesOf(referral));
    act.tell('DECISION_NOTIFIED', referral.id);
    return decision.id;
  },
  answer: { field: 'decision', type: () => Decision },
});

async function write(act: Act, decision: FoundDecision, input: RecordNotificationInput): Promise<void> {
  const { notifiedOn, manner: notificationManner } = input;
  const interpreter = corrected(input.interpreter, decision.interpreter ?? false, false);
  await changeDecision(act, decision, input.expectedVersion, { notifiedOn, notificationManner, interpreter });
}

const notified = (): Refusal =>
  Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Cette décision est déjà notifiée. Pour corriger, relisez-la et donnez sa version.',
    ['expectedVersion'],
  );
