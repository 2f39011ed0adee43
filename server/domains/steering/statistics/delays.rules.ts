/** One bracket of days, both ends included; the last one has no end. */
export interface Bracket {
  readonly code: string;
  readonly from: number;
  readonly to: number | null;
}

/** Every bracket that the dimension DELAY of a lattice has or had. */
const BRACKETS: readonly Bracket[] = [
  { code: 'UP_TO_7', from: 0, to: 7 },
  { code: 'FROM_8_TO_30', from: 8, to: 30 },
  { code: 'UP_TO_30', from: 0, to: 30 },
  { code: 'FROM_31_TO_90', from: 31, to: 90 },
  { code: 'FROM_91_TO_180', from: 91, to: 180 },
  { code: 'OVER_180', from: 181, to: null },
];

export const bracketOf = (code: string): Bracket => BRACKETS.find((bracket) => bracket.code === code)!;

/** The published number of one bracket; null when masked. A histogram has its brackets in the order of days. */
export interface Bar {
  readonly bracket: Bracket;
  readonly value: number | null;
}

/** Under so many decisions, no quantile is told. */
export const SMALLEST_HISTOGRAM = 50;

/** What a reader cannot know of the histogram: `margin` is D of a shown bracket, `most` the largest number that a mask may hide. */
export interface Doubt {
  readonly margin: number;
  readonly most: number;
}

export interface Quantile {
  /** Interpolated in the bracket: about so many days. */
  readonly days: number;
  /** The bracket, both ends included: the true quantile is certainly in it. */
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Days within which that share of the decisions came. Null under 50 decisions, in the bracket without end, and wherever noise or masks
 * could move it to another bracket: it is told only if no true histogram that could lie behind the published one has it elsewhere.
 */
export function quantileDays(histogram: readonly Bar[], share: number, doubt: Doubt): Quantile | null {
  const shown = histogram.map(({ value }) => value ?? 0);
  if (shown.reduce((sum, value) => sum + value, 0) < SMALLEST_HISTOGRAM) return null;
  const { at, part } = bracketAt(shown, share);
  const { from, to } = histogram[at]!.bracket;
  if (
    to === null ||
    !isCertain(
      histogram.map(({ value }) => rangeOf(value, doubt)),
      at,
      share,
    )
  )
    return null;
  return { days: Math.min(to, Math.round(from + part * (to + 1 - from))), from, to };
}

const rangeOf = (value: number | null, { margin, most }: Doubt): Range =>
  value === null ? { min: 0, max: most } : { min: Math.max(0, value - margin), max: value + margin };

/** Neither the histogram that leans most to the earlier brackets nor the one that leans most to the later ones moves the quantile. */
function isCertain(ranges: readonly Range[], at: number, share: number): boolean {
  const total = (end: keyof Range, some: readonly Range[]) => some.reduce((sum, range) => sum + range[end], 0);
  const [before, after] = [ranges.slice(0, at), ranges.slice(at + 1)];
  const own = ranges[at]!.min;
  const notEarlier = total('max', before) < share * (total('max', before) + own + total('min', after));
  const notLater = total('min', before) + own >= share * (total('min', before) + own + total('max', after));
  return notEarlier && notLater;
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
