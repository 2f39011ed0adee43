/** One bracket of days, both ends included; the last one has no end. */
export interface Bracket {
  readonly code: string;
  readonly from: number;
  readonly to: number | null;
}

/** Brackets of the dimension DELAY of the lattice, in its order. */
export const BRACKETS: readonly Bracket[] = [
  { code: 'UP_TO_7', from: 0, to: 7 }, { code: 'FROM_8_TO_30', from: 8, to: 30 }, { code: 'FROM_31_TO_90', from: 31, to: 90 },
  { code: 'FROM_91_TO_180', from: 91, to: 180 }, { code: 'OVER_180', from: 181, to: null },
];

/** Under so many decisions, no quantile is told. */
export const SMALLEST_HISTOGRAM = 50;

/**
 * Days within which that share of the decisions came, interpolated in the published histogram. Null under 50 decisions, where
 * the masked brackets could hold the quantile, and in the bracket without end. `most` is the largest number that a mask may hide.
 */
export function quantileDays(values: readonly (number | null)[], share: number, most: number): number | null {
  const shown = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (shown < SMALLEST_HISTOGRAM) return null;
  const [low, high] = [0, most].map((hidden) => bracketAt(values.map((value) => value ?? hidden), share));
  if (low!.at !== high!.at || values[low!.at] === null) return null;
  const { from, to } = BRACKETS[low!.at]!;
  return to === null ? null : Math.round(from + low!.part * (to + 1 - from));
}

/** In which bracket the quantile lies, and how far into it. */
function bracketAt(values: readonly number[], share: number): { at: number; part: number } {
  let left = share * values.reduce((sum, value) => sum + value, 0);
  for (const [at, value] of values.entries()) {
    if (left <= value && value > 0) return { at, part: left / value };
    left -= value;
  }
  return { at: values.length - 1, part: 1 };
}
