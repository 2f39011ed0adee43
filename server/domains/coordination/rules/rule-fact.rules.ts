import type { RuleName } from '../../../kernel/rule-names';

/** A rule of law that the code applies, as data. */
export interface RuleFact {
  id: RuleName;
  article: string;
  textDate: string | null;
  appliesTo: readonly string[];
  title: string;
  text: string;
  validFrom: string;
  validUntil: string | null;
  effect: 'WARNING' | 'BLOCKING';
}

export const COMMISSION = ['PROSTITUTION_EXIT_COMMISSION'];
export const CODAF = ['CODAF'];
export const COMMITTEE = ['VICTIM_SUPPORT_COMMITTEE'];
export const ALL = [...COMMISSION, ...CODAF, ...COMMITTEE];
/** Book and law in force since these days. */
export const CRPA = '2016-01-01';
export const LAW_2016 = '2016-04-15';

export type RuleRow = readonly [
  id: RuleName,
  article: string,
  appliesTo: readonly string[],
  effect: RuleFact['effect'],
  validFrom: string,
  validUntil: string | null,
  title: string,
  text: string,
];

export const warning = 'WARNING';
export const blocking = 'BLOCKING';
