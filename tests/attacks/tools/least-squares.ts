/** One published number: what it counts (indices of kinds of persons), and the variance of its noise. */
export interface Measured {
  readonly kinds: readonly number[];
  readonly variance: number;
}

/**
 * What generalised least squares makes of all the published numbers together (docs/figures-method.md#attacks, C2). Each is a sum over kinds of
 * persons, so the numbers obey linear relations (children add up to parents) that the independent noises do not; projecting on those
 * relations is the best linear unbiased estimate. Row i of the answer gives the weights of all numbers in the estimate of number i, in
 * units of their standard deviations: the diagonal is the share of the variance that is left.
 */
export function projectOnRelations(measured: readonly Measured[]): Float64Array[] {
  const gram = gramOf(measured);
  const base = orthonormal(gram);
  return measured.map((_, row) => {
    const weights = new Float64Array(measured.length);
    for (const vector of base) {
      const factor = vector[row]!;
      if (factor !== 0) for (let at = 0; at < weights.length; at += 1) weights[at]! += factor * vector[at]!;
    }
    return weights;
  });
}

function gramOf(measured: readonly Measured[]): Float64Array[] {
  const sets = measured.map(({ kinds }) => new Set(kinds));
  return measured.map(({ kinds, variance }) =>
    Float64Array.from(measured, (other, at) => {
      let common = 0;
      for (const kind of kinds) if (sets[at]!.has(kind)) common += 1;
      return common / Math.sqrt(variance * other.variance);
    }),
  );
}

/** Gram and Schmidt with the largest remainder first, each vector cleaned twice. */
function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const left = columns.map((column) => column.slice());
  const start = Math.max(...left.map(norm));
  const base: Float64Array[] = [];
  while (left.length > 0) {
    let best = 0;
    let size = 0;
    left.forEach((column, at) => {
      const found = norm(column);
      if (found > size) [best, size] = [at, found];
    });
    if (size < 1e-9 * start) break;
    const [vector] = left.splice(best, 1) as [Float64Array];
    for (const known of base) subtract(vector, known);
    const length = norm(vector);
    if (length < 1e-9 * start) continue;
    for (let at = 0; at < vector.length; at += 1) vector[at]! /= length;
    base.push(vector);
    for (const column of left) subtract(column, vector);
  }
  return base;
}

function norm(vector: Float64Array): number {
  let total = 0;
  for (const value of vector) total += value * value;
  return Math.sqrt(total);
}

function subtract(vector: Float64Array, unit: Float64Array): void {
  let factor = 0;
  for (let at = 0; at < vector.length; at += 1) factor += vector[at]! * unit[at]!;
  for (let at = 0; at < vector.length; at += 1) vector[at]! -= factor * unit[at]!;
}
