import { dayFigures } from '../../../kernel/french-date';
import { addMonths, type LocalDate } from '../../../kernel/local-date';
import type { RuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { DecisionSense, RefusalGround, WithdrawalGround } from '../../../kernel/words';

/** CRPA L.242-1: on its own initiative, the authority withdraws or abrogates what created rights within four months. */
export const WITHDRAWAL_MONTHS = 4;

export interface SettingAside {
  sense: DecisionSense;
  signedOn: LocalDate;
  /** Day of the act that withdraws or abrogates. */
  on: LocalDate;
  ground: WithdrawalGround;
  /** When the person was asked for her observations (CRPA L.122-1). */
  observationsOn: LocalDate | null;
}

const verdictOf = (rule: RuleName, article: string, told: Omit<RuleVerdict, 'rule' | 'article'>): RuleVerdict => ({
  rule,
  article,
  ...told,
});

const fine = (rule: RuleName, article: string): RuleVerdict =>
  verdictOf(rule, article, { verdict: 'OK', message: 'Condition remplie.' });

/** Unlawful, within four months; at the person's request (L.242-4) or for fraud (L.241-2), at any time. */
export function withdrawalDelayVerdict({ signedOn, on, ground }: SettingAside): RuleVerdict {
  const [rule, article] = ['WITHDRAWAL_DELAY', 'CRPA L.242-1'] as const;
  const limit = addMonths(signedOn, WITHDRAWAL_MONTHS);
  if (ground !== 'UNLAWFUL' || on <= limit) return fine(rule, article);
  return verdictOf(rule, article, {
    verdict: 'WARNING',
    value: on,
    limit,
    message: `Passé le ${dayFigures(limit)}, une décision qui a créé des droits ne se retire ni ne s'abroge d'office, même illégale.`,
    cure: 'Laissez-la courir jusqu’à son terme, ou indiquez que la personne le demande (CRPA L.242-4) ou la fraude (L.241-2).',
  });
}

/** CRPA L.121-1 and L.122-1: whoever loses an authorisation is first put in a position to answer. */
export function adversarialVerdict({ sense, on, ground, observationsOn }: SettingAside): RuleVerdict {
  const [rule, article] = ['ADVERSARIAL_STEP', 'CRPA L.121-1 ; CRPA L.122-1'] as const;
  if (sense === 'REFUSED' || ground === 'AT_REQUEST') return fine(rule, article);
  if (observationsOn && observationsOn < on) return fine(rule, article);
  return verdictOf(rule, article, {
    verdict: 'WARNING',
    value: observationsOn ?? undefined,
    limit: on,
    message: 'La personne n’aurait pas été mise en mesure de présenter ses observations avant cet acte.',
    cure: 'Invitez-la par écrit à répondre, conseillée si elle le souhaite, puis indiquez la date de cette invitation.',
  });
}

/** CE 19/11/2021 n° 440802: on a first request, neither of these alone justifies a refusal. */
const REJECTED_ALONE: readonly RefusalGround[] = ['NOT_STOPPED', 'NO_COMPLAINT'];

export function groundsVerdict(
  sense: DecisionSense,
  firstRequest: boolean,
  grounds: readonly RefusalGround[],
): RuleVerdict {
  const [rule, article] = ['GROUND_REJECTED', 'CE 19/11/2021 n° 440802'] as const;
  const rejected = grounds.length > 0 && grounds.every((ground) => REJECTED_ALONE.includes(ground));
  if (sense !== 'REFUSED' || !firstRequest || !rejected) return fine(rule, article);
  return verdictOf(rule, article, {
    verdict: 'WARNING',
    message:
      'Sur une première demande, ne pas avoir encore cessé la prostitution ou n’avoir pas porté plainte ne suffit pas à refuser.',
    cure: 'Vérifiez les motifs : le juge examine l’engagement de la personne à la date où il statue.',
  });
}

/** A slip of the pen is corrected; the person who was told something else is told again. */
export function correctionVerdict(notifiedOn: LocalDate | null, senseChanges: boolean): RuleVerdict {
  const [rule, article] = ['CORRECTED_AFTER_NOTIFICATION', 'CRPA L.242-1'] as const;
  if (!notifiedOn || !senseChanges) return fine(rule, article);
  return verdictOf(rule, article, {
    verdict: 'WARNING',
    value: notifiedOn,
    message: `La personne a été informée le ${dayFigures(notifiedOn)} du sens contraire.`,
    cure: 'Si l’acte signé dit ce qui lui a été notifié, il ne se corrige pas : il se retire.',
  });
}
