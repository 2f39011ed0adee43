import { solveNoiseLaw, type LawParameters } from '../../../server/domains/steering/statistics/noise-law.rules';

/** A noise law as an attacker uses it: K, D and V are public (docs/figures-method.md#who-knows-the-parameters). */
export class Likelihood {
  readonly probabilities: readonly number[];
  private readonly cumulative: readonly number[];

  constructor(
    readonly law: LawParameters,
    readonly floor: number,
  ) {
    this.probabilities = solveNoiseLaw(law).probabilities;
    let reached = 0;
    this.cumulative = this.probabilities.map((probability) => (reached += probability));
  }

  noise(e: number): number {
    return this.probabilities[e + this.law.bound] ?? 0;
  }

  /** P(e <= limit). */
  upTo(limit: number): number {
    const at = limit + this.law.bound;
    return at < 0 ? 0 : at >= this.cumulative.length - 1 ? 1 : this.cumulative[at]!;
  }

  /** Probability of what is seen of a cell of n persons: a number, or a mask (null). */
  of(seen: number | null, n: number): number {
    if (seen === null) return this.upTo(this.floor - 1 - n);
    return seen < this.floor ? 0 : this.noise(seen - n);
  }

  /** What the noise may leave in doubt: every number of persons that could be behind what is seen. */
  range(seen: number | null): readonly [least: number, most: number] {
    return seen === null
      ? [0, this.floor - 1 + this.law.bound]
      : [Math.max(0, seen - this.law.bound), seen + this.law.bound];
  }
}
