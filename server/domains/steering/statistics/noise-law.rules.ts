/** Bound D (largest noise, in persons) and variance V (persons squared) of a level of geography. */
export interface LawParameters {
  readonly bound: number;
  readonly variance: number;
}

export interface NoiseLaw extends LawParameters {
  /** Probability of each noise -D..D, in that order. */
  readonly probabilities: readonly number[];
}

const WORDS = 2 ** 32;
const ENOUGH = 1e-13;
/** A search that lost its way ends on another variance, or on no number at all. */
const SAME_VARIANCE = 1e-6;

/**
 * The law of largest entropy on the whole numbers -D..D with mean zero and variance V: p(v) = exp(b v²) / Z, where b is the only
 * unknown (docs/figures-method.md#laws-of-noise). Solved by Newton's method on the variance. Throws when no such law exists.
 */
export function solveNoiseLaw({ bound, variance }: LawParameters): NoiseLaw {
  if (!Number.isInteger(bound) || bound < 1) throw new RangeError('the bound of a noise law is a whole number from 1');
  if (!(variance > 0 && variance < bound * bound))
    throw new RangeError('the variance of a noise law lies between 0 and the square of its bound');
  let multiplier = -1 / (2 * variance);
  for (let turn = 0; turn < 100; turn += 1) {
    const { second, fourth } = moments(bound, multiplier);
    const step = (second - variance) / (fourth - second * second);
    multiplier -= step;
    if (Math.abs(step) < ENOUGH) break;
  }
  const probabilities = weights(bound, multiplier);
  if (!(Math.abs(moments(bound, multiplier).second - variance) < SAME_VARIANCE))
    throw new RangeError(`no noise law is found with bound ${bound} and variance ${variance}`);
  return { bound, variance, probabilities };
}

function weights(bound: number, multiplier: number): number[] {
  const raw = Array.from({ length: 2 * bound + 1 }, (_, at) => Math.exp(multiplier * (at - bound) ** 2));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

function moments(bound: number, multiplier: number): { second: number; fourth: number } {
  const moment = (power: number) =>
    weights(bound, multiplier).reduce((sum, p, at) => sum + p * (at - bound) ** power, 0);
  return { second: moment(2), fourth: moment(4) };
}

/** Upper ends of the slices of [0, 2^32) that give each noise: a draw below the first gives -D. The last one is 2^32. */
export function thresholdsOf({ probabilities }: NoiseLaw): readonly number[] {
  let reached = 0;
  return probabilities.map((probability, at) => {
    reached += probability;
    return at === probabilities.length - 1 ? WORDS : Math.round(reached * WORDS);
  });
}

/** The noise that a draw of 32 bits stands for. */
export function noiseOf(thresholds: readonly number[], word: number): number {
  return thresholds.findIndex((upper) => word < upper) - (thresholds.length - 1) / 2;
}
