import { dayFigures } from '../../../kernel/french-date';
import { addMonths, type LocalDate } from '../../../kernel/local-date';
import { PERIOD_MONTHS } from '../../../kernel/pathway-length';
import type { RuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { DecisionSense } from '../../../kernel/words';

export interface DecisionFacts {
  sense: DecisionSense;
  signedOn: LocalDate;
  startsOn: LocalDate | null;
  reasons: string;
  /** Date of the opinion; null when there is none. */
  opinionOn: LocalDate | null;
  today: LocalDate;
}

const ok = (rule: RuleName, article: string): RuleVerdict => ({
  rule,
  article,
  verdict: 'OK',
  message: 'Condition remplie.',
});
const no = (rule: RuleName, article: string, message: string, cure: string): RuleVerdict => ({
  rule,
  article,
  verdict: 'BLOCKING',
  message,
  cure,
});

/** CASF L.121-9: the préfet decides after the opinion; the opinion does not bind. */
export function afterOpinionVerdict({ opinionOn, signedOn }: DecisionFacts): RuleVerdict {
  const [rule, article] = ['DECISION_AFTER_OPINION', 'CASF L.121-9'] as const;
  if (opinionOn === null)
    return no(rule, article, "La décision se prend après l'avis de la commission.", "Enregistrez d'abord l'avis.");
  if (signedOn < opinionOn) {
    return no(
      rule,
      article,
      `La décision (${dayFigures(signedOn)}) serait signée avant l'avis (${dayFigures(opinionOn)}).`,
      'Corrigez la date de signature.',
    );
  }
  return ok(rule, article);
}

/** CRPA L.211-2, 7°: who refuses an authorisation gives reasons. */
export function reasonsVerdict({ sense, reasons }: DecisionFacts): RuleVerdict {
  const [rule, article] = ['REFUSAL_REASONS', 'CRPA L.211-2, 7°'] as const;
  if (sense === 'REFUSED' && !reasons.trim())
    return no(rule, article, 'Un refus doit être motivé.', 'Indiquez les motifs de la décision.');
  return ok(rule, article);
}

/** A period starts at the date in the act: one that starts before it was signed, or a period after, is asked for twice. */
export function datesVerdict({ sense, signedOn, startsOn, today }: DecisionFacts): RuleVerdict {
  const [rule, article] = ['DECISION_DATES', 'CASF L.121-9'] as const;
  if (signedOn > today)
    return no(rule, article, 'La date de signature est à venir.', 'Enregistrez la décision une fois signée.');
  if (sense === 'REFUSED' && startsOn)
    return no(rule, article, "Un refus n'ouvre pas de parcours.", 'Retirez la date de début.');
  if (sense === 'AUTHORISED' && !startsOn)
    return no(rule, article, "L'autorisation fixe le premier jour du parcours.", 'Indiquez la date de début.');
  if (startsOn && startsOn < signedOn) {
    return {
      rule,
      article,
      verdict: 'WARNING',
      value: startsOn,
      limit: signedOn,
      message: `Le parcours commencerait le ${dayFigures(startsOn)}, avant la signature de la décision (${dayFigures(signedOn)}).`,
      cure: 'Vérifiez la date de début.',
    };
  }
  const latest = addMonths(signedOn, PERIOD_MONTHS);
  if (startsOn && startsOn > latest) {
    return {
      rule,
      article,
      verdict: 'WARNING',
      value: startsOn,
      limit: latest,
      message: `Le parcours ne commencerait que le ${dayFigures(startsOn)}, plus de six mois après la signature (${dayFigures(signedOn)}).`,
      cure: 'Vérifiez l’année du premier jour : c’est celui que dit l’acte.',
    };
  }
  return ok(rule, article);
}

export function notificationVerdict(signedOn: LocalDate, notifiedOn: LocalDate, today: LocalDate): RuleVerdict {
  const [rule, article] = ['NOTIFICATION_DATE', 'CJA R.421-1'] as const;
  if (notifiedOn > today)
    return no(rule, article, 'La date de notification est à venir.', 'Enregistrez-la une fois la personne informée.');
  if (notifiedOn < signedOn)
    return no(rule, article, 'La notification précéderait la signature.', 'Corrigez la date de notification.');
  return ok(rule, article);
}

/** An authorisation runs from its first day; before it, it is only decided. */
export function stageAfter(
  sense: DecisionSense,
  startsOn: LocalDate | null,
  today: LocalDate,
): 'DECIDED' | 'RUNNING' | 'ENDED' {
  if (sense === 'REFUSED') return 'ENDED';
  return startsOn !== null && startsOn <= today ? 'RUNNING' : 'DECIDED';
}
