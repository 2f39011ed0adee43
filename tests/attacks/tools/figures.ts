/** Share of trials, with its 95 % interval (Wilson). */
export interface Rate {
  readonly successes: number;
  readonly trials: number;
  readonly rate: number;
  readonly interval: readonly [low: number, high: number];
}

const Z = 1.959964;

export function rateOf(successes: number, trials: number): Rate {
  if (trials === 0) return { successes, trials, rate: 0, interval: [0, 1] };
  const rate = successes / trials;
  const square = Z * Z;
  const middle = (rate + square / (2 * trials)) / (1 + square / trials);
  const half = (Z / (1 + square / trials)) * Math.sqrt((rate * (1 - rate)) / trials + square / (4 * trials * trials));
  return { successes, trials, rate, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] };
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => value * value)));

/** 95 % interval of the rms of independent errors (delta method with their own fourth moment). */
export function rmsInterval(values: readonly number[]): readonly [number, number] {
  const second = mean(values.map((value) => value ** 2));
  const error = Math.sqrt(
    Math.max(0, mean(values.map((value) => value ** 4)) - second ** 2) / Math.max(1, values.length),
  );
  return [Math.sqrt(Math.max(0, second - Z * error)), Math.sqrt(second + Z * error)];
}

/** Probability that one of `left` is above one of `right`, ties counting half (Mann-Whitney). */
export function areaUnderCurve(left: readonly number[], right: readonly number[]): number {
  const all = [...left.map((value) => [value, 1] as const), ...right.map((value) => [value, 0] as const)].sort(
    (a, b) => a[0] - b[0],
  );
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let until = from;
    while (until < all.length && all[until]![0] === all[from]![0]) until += 1;
    for (let at = from; at < until; at += 1) if (all[at]![1] === 1) ranks += (from + until + 1) / 2;
    from = until;
  }
  return (ranks - (left.length * (left.length + 1)) / 2) / (left.length * right.length);
}

/** P of Pearson's chi-square of counts against probabilities; bins that expect fewer than five join their neighbour. */
export function chiSquareP(
  counts: readonly number[],
  probabilities: readonly number[],
): { statistic: number; freedom: number; p: number } {
  const trials = sum(counts);
  const bins: [observed: number, expected: number][] = [];
  let open: [number, number] = [0, 0];
  counts.forEach((count, at) => {
    open = [open[0] + count, open[1] + probabilities[at]! * trials];
    if (open[1] >= 5) (bins.push(open), (open = [0, 0]));
  });
  const last = bins.at(-1);
  if (last) ((last[0] += open[0]), (last[1] += open[1]));
  const statistic = sum(bins.map(([observed, expected]) => (observed - expected) ** 2 / expected));
  const freedom = Math.max(1, bins.length - 1);
  return { statistic, freedom, p: upperGamma(freedom / 2, statistic / 2) };
}

/** Regularised upper incomplete gamma function Q(a, x): series below a + 1, continued fraction above. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let total = term;
    for (let n = 1; n < 1000 && term > total * 1e-15; n += 1) total += term *= x / (a + n);
    return 1 - total * scale;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1000; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction * scale;
}

/** Lanczos' approximation, g = 7. */
function logGamma(x: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const series = coefficients.reduce((total, coefficient, at) => total + coefficient / (x + at), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
