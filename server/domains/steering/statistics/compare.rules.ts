export const TRENDS = ['RISE', 'FALL', 'WITHIN_NOISE', 'NOT_COMPARABLE'] as const;
export type Trend = (typeof TRENDS)[number];

export interface Published {
  readonly value: number | null;
  readonly margin: number;
}

export interface Compared {
  /** Difference of the two published numbers; null when one is masked. */
  readonly difference: number | null;
  /** What noise alone can make of no difference at all: the sum of the two margins. */
  readonly margin: number;
  readonly trend: Trend;
}

/** A trend is told only where noise alone could not have made it. */
export function compared(before: Published, after: Published): Compared {
  const margin = before.margin + after.margin;
  if (before.value === null || after.value === null) return { difference: null, margin, trend: 'NOT_COMPARABLE' };
  const difference = after.value - before.value;
  if (Math.abs(difference) <= margin) return { difference, margin, trend: 'WITHIN_NOISE' };
  return { difference, margin, trend: difference > 0 ? 'RISE' : 'FALL' };
}
