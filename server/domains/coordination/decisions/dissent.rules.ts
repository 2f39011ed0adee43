import type { RuleVerdict } from '../../../kernel/verdict';

/** CRPA R.133-13: a member who takes part may have their disagreement noted. */
export function dissentVerdict(deliberates: boolean): RuleVerdict {
  const base = { rule: 'DISSENT', article: 'CRPA R.133-13' } as const;
  if (deliberates) return { ...base, verdict: 'OK', message: 'Ce membre a pris part à la délibération.' };
  return {
    ...base,
    verdict: 'BLOCKING',
    message: 'Ce membre n’a pas pris part à la délibération sur ce point, ou n’y a pas voix.',
    cure: 'Notez d’abord sa présence, ou retirez son déport.',
  };
}

/** The rule of this file, with the dates between which its text applies. */
export const dissentRules = [{ rule: 'DISSENT', article: 'CRPA R.133-13', from: '2016-01-01', until: null }] as const;
