import { Decision, RecordNotificationInput } from '../../../../schema/decisions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { DecisionSense } from '../../../kernel/words';
import { tellUnattended } from '../../actors/bodies';
import { moveReferrals, tellCases } from '../sittings';
import { addresseesOf, heldReferral } from './decided-referral.queries';
import { notificationVerdict, stageAfter } from './decision.rules';
import { decisionRights } from './decisions.access';
import { DecisionEntity } from './decisions.entity';

/** The person is told: date, manner, interpreter. Remedies run from that day. */
export const recordNotification = defineAct({
  name: 'recordNotification',
  description:
    'Records that the person was told (notification). The deciding authority or the commission’s secretariat.',
  input: RecordNotificationInput,
  where: 'decisionId',
  may: decisionRights.recordNotification,
  dates: { notifiedOn: 'NOTIFIED' },
  find: decisionToNotify,
  async work(act, input, { decision, referral }) {
    if (decision.notifiedOn && !input.expectedVersion) throw notified();
    act.apply(notificationVerdict(decision.signedOn, input.notifiedOn, act.actor.today));
    await write(act, decision, input);
    if (referral.stage === 'DECIDED')
      await moveReferrals(act, [referral], stageAfter(decision.sense, decision.startsOn, act.actor.today));
    await tellCases(act, [referral], { kind: 'NOTIFIED' });
    if (decision.sense === 'AUTHORISED') await tellUnattended(act, addresseesOf(referral));
    act.tell('DECISION_NOTIFIED', referral.id);
    return decision.id;
  },
  answer: { field: 'decision', type: () => Decision },
});

interface FoundDecision {
  id: string;
  referralId: string;
  sense: DecisionSense;
  signedOn: string;
  startsOn: string | null;
  notifiedOn: string | null;
  interpreter: boolean | null;
  version: number;
}

async function decisionToNotify(act: Act, { decisionId }: RecordNotificationInput) {
  const id = act.uuid(decisionId, 'Decision', ['decisionId']);
  const [decision] = await act.tx.query<FoundDecision>({ text: DECISION, values: [id] });
  if (!decision) throw Refusal.notFound(['decisionId']);
  return { decision, referral: await heldReferral(act, decision.referralId, 'decisionId') };
}

async function write(act: Act, { id, ...decision }: FoundDecision, input: RecordNotificationInput): Promise<void> {
  const version = input.expectedVersion ?? decision.version;
  const { notifiedOn, manner } = input;
  const interpreter = corrected(input.interpreter, decision.interpreter ?? false, false);
  const changes = { notifiedOn, notificationManner: manner, interpreter, version: version + 1 };
  if ((await act.tx.update(DecisionEntity, { id, version }, changes)) === 0) throw Refusal.stale();
}

const notified = (): Refusal =>
  Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Cette décision est déjà notifiée. Pour corriger, relisez-la et donnez sa version.',
    ['expectedVersion'],
  );

const DECISION = `
  select d.id, d.referral_id as "referralId", d.sense, d.signed_on::text as "signedOn", d.starts_on::text as "startsOn",
    d.notified_on::text as "notifiedOn", d.interpreter, d.version
  from access.visible_decision d where d.departement_code = access.departement() and d.id = $1`;
