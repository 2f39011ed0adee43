import { bodyRules } from './catalogue-bodies.rules';
import { dataRules } from './catalogue-data.rules';
import { exchangeRules } from './catalogue-exchanges.rules';
import { pathwayRules } from './catalogue-pathways.rules';
import { sittingRules } from './catalogue-sittings.rules';
import type { RuleFact } from './rule-fact.rules';

const rows = [...sittingRules, ...pathwayRules, ...bodyRules, ...exchangeRules, ...dataRules];

/** The rules that the code applies, as data. Verdicts name them by the same ids. */
export const ruleCatalogue: readonly RuleFact[] = rows.map(
  ([id, article, appliesTo, effect, validFrom, validUntil, title, text]) => ({
    id,
    article,
    appliesTo,
    effect,
    validFrom,
    validUntil,
    title,
    text,
  }),
);
