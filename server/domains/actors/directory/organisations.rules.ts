import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';

export const APPROVAL_MONTHS = 36;

/** RNA or SIRET, without spaces; null for anything else. */
export function registrationOf(typed: string): string | null {
  const text = typed.replace(/[\s.]/g, '').toUpperCase();
  return /^(W\d{9}|\d{14})$/.test(text) ? text : null;
}

/** CASF R.121-12-3: issued for three years, renewable. */
export function approvalVerdict(from: LocalDate, until: LocalDate, longest: LocalDate): RuleVerdict {
  const sound = from < until && until <= longest;
  return {
    rule: 'APPROVAL_LENGTH',
    article: 'CASF R.121-12-3',
    verdict: sound ? 'OK' : 'BLOCKING',
    message: sound ? 'Durée conforme.' : "L'agrément est délivré pour trois ans, renouvelable.",
    value: until,
    limit: longest,
    cure: sound ? undefined : `Indiquez une fin comprise entre le ${from} et le ${longest}.`,
  };
}
