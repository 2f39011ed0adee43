import { momentFigures } from '../../../kernel/french-date';
import type { RuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';

const HOURS_TO_NOTIFY = 72;
const HOUR_MS = 3_600_000;

export interface BreachFacts {
  risk: string;
  knownAt: Date;
  notifiedAt: Date | null;
  personsInformedAt: Date | null;
  delayExplained: boolean;
}

/** From the moment it is known, not from when it happened (RGPD art. 33 §1). */
export const deadlineOf = (knownAt: Date): Date => new Date(knownAt.getTime() + HOURS_TO_NOTIFY * HOUR_MS);

export const breachStates = ['NOT_DUE', 'TO_NOTIFY', 'OVERDUE', 'NOTIFIED', 'NOTIFIED_LATE'] as const;
export type BreachState = (typeof breachStates)[number];

/** NOT_DUE: no risk for anybody is likely, which is to be written down all the same (art. 33 §5). */
export function stateOf(
  { risk, knownAt, notifiedAt }: Pick<BreachFacts, 'risk' | 'knownAt' | 'notifiedAt'>,
  now: Date,
): BreachState {
  const deadline = deadlineOf(knownAt);
  if (notifiedAt) return notifiedAt <= deadline ? 'NOTIFIED' : 'NOTIFIED_LATE';
  if (risk === 'UNLIKELY') return 'NOT_DUE';
  return now <= deadline ? 'TO_NOTIFY' : 'OVERDUE';
}

/** A late notification goes with the reasons of the delay: the law says so. */
export function delayVerdict(facts: BreachFacts): RuleVerdict {
  const deadline = deadlineOf(facts.knownAt);
  const late = facts.notifiedAt !== null && facts.notifiedAt > deadline && !facts.delayExplained;
  return {
    rule: 'breach-delay-reason',
    article: 'RGPD art. 33 §1',
    verdict: late ? 'BLOCKING' : 'OK',
    limit: deadline.toISOString(),
    message: 'Une notification faite après 72 heures dit les motifs du retard.',
    cure: 'Indiquez-les.',
  };
}

/** What remains to be done, with its hour. */
export function dutiesOf(facts: BreachFacts, now: Date): RuleVerdict[] {
  const state = stateOf(facts, now);
  const limit = deadlineOf(facts.knownAt).toISOString();
  const duties: RuleVerdict[] = [];
  if (state === 'TO_NOTIFY')
    duties.push(
      duty(
        'breach-notification',
        'RGPD art. 33 §1',
        `À notifier à la CNIL avant le ${momentFigures(limit)} (72 heures après en avoir eu connaissance).`,
        limit,
      ),
    );
  if (state === 'OVERDUE') {
    duties.push(
      duty(
        'breach-notification',
        'RGPD art. 33 §1',
        'Le délai de 72 heures est passé : notifiez la CNIL sans attendre, avec les motifs du retard, quitte à compléter ensuite (§4).',
        limit,
      ),
    );
  }
  if (facts.risk === 'HIGH' && !facts.personsInformedAt) {
    duties.push(
      duty(
        'breach-communication',
        'RGPD art. 34',
        "Le risque est élevé : les personnes doivent être informées dès que possible, par l'association qui les " +
          'accompagne et sans les mettre en danger.',
      ),
    );
  }
  return duties;
}

const duty = (rule: RuleName, article: string, message: string, limit?: string): RuleVerdict => ({
  rule,
  article,
  verdict: 'WARNING',
  message,
  limit,
});
