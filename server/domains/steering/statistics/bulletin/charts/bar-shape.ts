import type { Bar } from '../document';

interface Box {
  readonly width: number;
  readonly height: number;
}

/** A bar from zero and its interval, within a box; the smallest can still be seen. */
export interface BarShape {
  readonly length: number;
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
}

const SHORTEST = 1.5;
/** The ends of the interval are strokes: they stay within the box. */
const EDGE = 1;

export function barShape({ value, low, high }: Bar, most: number, { width, height }: Box): BarShape {
  const at = (persons: number) => Math.round(100 * Math.max(EDGE, (persons / most) * (width - EDGE))) / 100;
  const rim = height * 0.14;
  return {
    length: Math.max(SHORTEST, at(value)),
    low: at(low),
    high: at(high),
    middle: height / 2,
    top: Math.round(100 * rim) / 100,
    bottom: Math.round(100 * (height - rim)) / 100,
  };
}
