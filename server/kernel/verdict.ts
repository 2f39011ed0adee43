import type { RuleName } from './rule-names';

export type Verdict = 'OK' | 'WARNING' | 'BLOCKING';

/** What a rule of law says of some facts. */
export interface RuleVerdict {
  rule: RuleName;
  article: string;
  verdict: Verdict;
  /** French. */
  message: string;
  value?: string;
  limit?: string;
  /** What would cure it, in French. */
  cure?: string;
}
