import type { PublishedCell, PublishedTable } from '../../published-release';

export interface Measured {
  readonly value: number;
  readonly margin: number;
}

/** To the ten, as a sentence can bear; the margin grows by what the rounding may add. */
export function rounded(value: number, bound: number): Measured {
  return { value: Math.round(value / 10) * 10, margin: Math.ceil((bound + Math.abs(Math.round(value / 10) * 10 - value)) / 5) * 5 };
}

/** Points of percentage between the share that is printed and the farthest that both margins allow. */
export function shareMargin(cell: PublishedCell, table: PublishedTable, total: PublishedCell | null, totalBound: number): number | null {
  if (cell.value === null || cell.share === null || total === null || total.value === null) return null;
  const lowest = (100 * (cell.value - table.margin)) / (total.value + totalBound);
  const highest = (100 * (cell.value + table.margin)) / (total.value - totalBound);
  return Math.max(1, Math.ceil(Math.max(cell.share - lowest, highest - cell.share)));
}

export type Verdict = 'RISE' | 'FALL' | 'WITHIN_NOISE' | 'NOT_COMPARABLE';

export interface Comparison {
  readonly verdict: Verdict;
  readonly change: number | null;
  /** The part of the change that noise cannot explain. */
  readonly atLeast: number | null;
}

/** A change counts only beyond what the two noises could do together: D1 + D2. */
export function compared(before: Measured | null, after: Measured | null): Comparison {
  if (before === null || after === null) return { verdict: 'NOT_COMPARABLE', change: null, atLeast: null };
  const change = after.value - before.value;
  const noise = before.margin + after.margin;
  if (Math.abs(change) <= noise) return { verdict: 'WITHIN_NOISE', change, atLeast: null };
  return { verdict: change > 0 ? 'RISE' : 'FALL', change, atLeast: Math.abs(change) - noise };
}
