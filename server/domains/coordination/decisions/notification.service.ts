import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { moveReferrals, tellCases } from '../sittings';
import { tellUnattended } from '../../actors/bodies';
import { addresseesOf, heldReferral } from './decided-referral.queries';
import { DecisionEntity } from './decisions.entity';
import { notificationVerdict, stageAfter } from './decision.rules';
import type { DecisionSense, NotificationManner } from '../../../kernel/words';

export interface RecordNotification {
  acknowledgedWarnings?: string[];
  expectedVersion?: number | null;
  decisionId: string;
  notifiedOn: string;
  manner: NotificationManner;
  interpreter?: boolean | null;
}

interface FoundDecision {
  referralId: string;
  sense: DecisionSense;
  signedOn: string;
  startsOn: string | null;
  notifiedOn: string | null;
  interpreter: boolean | null;
  version: number;
}

/** The person is told: date, manner, interpreter. Remedies run from that day. */
export class NotificationService {
  constructor(private readonly acts: ActRunner) {}

  record(actor: Actor, input: RecordNotification): Promise<Outcome> {
    return this.acts.run({ operation: 'recordNotification', actor, input }, async (act) => {
      const id = act.uuid(input.decisionId, 'Decision', ['decisionId']);
      const [decision] = await act.tx.query<FoundDecision>({ text: DECISION, values: [id] });
      if (!decision) throw Refusal.notFound(['decisionId']);
      const referral = await heldReferral(act, decision.referralId, 'decisionId');
      if (!referral.relations.some((relation) => relation === 'SECRETARIAT' || relation === 'DECIDING')) {
        throw Refusal.forbidden(
          "La notification est enregistrée par l'autorité qui décide ou par le secrétariat de la commission.",
        );
      }
      if (decision.notifiedOn && !input.expectedVersion) {
        throw Refusal.of(
          ErrorCode.ALREADY_EXISTS,
          'Cette décision est déjà notifiée. Pour corriger, relisez-la et donnez sa version.',
          ['expectedVersion'],
        );
      }
      act.apply(notificationVerdict(decision.signedOn, input.notifiedOn, act.actor.today));
      const version = input.expectedVersion ?? decision.version;
      const { notifiedOn, manner } = input;
      const interpreter = corrected(input.interpreter, decision.interpreter ?? false, false);
      const changed = await act.tx.update(
        DecisionEntity,
        { id, version },
        { notifiedOn, notificationManner: manner, interpreter, version: version + 1 },
      );
      if (changed === 0) throw Refusal.stale();
      if (referral.stage === 'DECIDED')
        await moveReferrals(act, [referral], stageAfter(decision.sense, decision.startsOn, act.actor.today));
      await tellCases(act, [referral], { kind: 'NOTIFIED' });
      if (decision.sense === 'AUTHORISED') await tellUnattended(act, addresseesOf(referral));
      act.tell('DECISION_NOTIFIED', referral.id);
      return id;
    });
  }
}

const DECISION = `
  select d.referral_id as "referralId", d.sense, d.signed_on::text as "signedOn", d.starts_on::text as "startsOn",
    d.notified_on::text as "notifiedOn", d.interpreter, d.version
  from access.visible_decision d where d.departement_code = access.departement() and d.id = $1`;
