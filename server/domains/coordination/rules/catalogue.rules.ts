import { dateOfText } from './articles.rules';
import { bodyRules } from './catalogue-bodies.rules';
import { dataRules } from './catalogue-data.rules';
import { exchangeRules } from './catalogue-exchanges.rules';
import { pathwayRules } from './catalogue-pathways.rules';
import { protectionRules } from './catalogue-protection.rules';
import { sittingRules } from './catalogue-sittings.rules';
import { dayFigures } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { RuleFact } from './rule-fact.rules';

const rows = [...sittingRules, ...pathwayRules, ...protectionRules, ...bodyRules, ...exchangeRules, ...dataRules];

/** The rules that the code applies, as data. Verdicts name them by the same ids. */
export const ruleCatalogue: readonly RuleFact[] = rows.map(
  ([id, article, appliesTo, effect, validFrom, validUntil, title, text]) => ({
    id,
    article,
    textDate: dateOfText(article),
    appliesTo,
    effect,
    validFrom,
    validUntil,
    title,
    text,
  }),
);

const byName = new Map<string, RuleFact>(ruleCatalogue.map((rule) => [rule.id, rule]));

/** Validity is half-open: the last day is the first on which the rule no longer holds. */
export function isInForce({ validFrom, validUntil }: RuleFact, day: LocalDate): boolean {
  return validFrom <= day && (validUntil === null || day < validUntil);
}

/** What a rule says of a day on which it was not in force yet, or no longer is: nothing, and it says so. */
export function verdictOn(day: LocalDate, verdict: RuleVerdict): RuleVerdict {
  const rule = byName.get(verdict.rule);
  if (!rule || isInForce(rule, day)) return verdict;
  const since =
    rule.validFrom > day ? `à compter du ${dayFigures(rule.validFrom)}` : `jusqu’au ${dayFigures(rule.validUntil!)}`;
  const { cure: _cure, ...told } = verdict;
  return { ...told, verdict: 'OK', message: `Cette règle ne s’applique pas ce jour-là : elle vaut ${since}.` };
}
