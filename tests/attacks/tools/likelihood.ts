import type { NodeLaw } from '../../../server/domains/steering/statistics/lattice.rules';
import { solveNoiseLaw, type LawParameters } from '../../../server/domains/steering/statistics/noise-law.rules';

class Spread {
  readonly probabilities: readonly number[];
  private readonly cumulative: readonly number[];

  constructor(readonly law: LawParameters) {
    this.probabilities = solveNoiseLaw(law).probabilities;
    let reached = 0;
    this.cumulative = this.probabilities.map((probability) => (reached += probability));
  }

  at(e: number): number {
    return this.probabilities[e + this.law.bound] ?? 0;
  }

  /** P(e <= limit). */
  upTo(limit: number): number {
    const at = limit + this.law.bound;
    return at < 0 ? 0 : at >= this.cumulative.length - 1 ? 1 : this.cumulative[at]!;
  }
}

/**
 * What is seen of n persons, as an attacker works it out: K, D, V and how the threshold is drawn are public
 * (docs/figures-method.md#who-knows-the-parameters). `least`: the smallest number that may be shown.
 */
export class Likelihood {
  readonly probabilities: readonly number[];
  private readonly noise: Spread;
  private readonly threshold: Spread | null;

  constructor(
    readonly law: NodeLaw,
    readonly least: number,
  ) {
    this.noise = new Spread(law);
    this.threshold = law.drawnThreshold ? new Spread(law.drawnThreshold) : null;
    this.probabilities = this.noise.probabilities;
  }

  /** Probability that a cell of n persons is shown. */
  shown(n: number): number {
    if (n === 0) return 0;
    return 1 - (this.threshold ? this.threshold.upTo(this.most - 1 - n) : this.noise.upTo(this.least - 1 - n));
  }

  /** Probability of what is seen of a cell of n persons: a number, or a mask (null). */
  of(seen: number | null, n: number): number {
    if (seen === null) return 1 - this.shown(n);
    if (seen < this.least) return 0;
    if (!this.threshold) return n === 0 ? 0 : this.noise.at(seen - n);
    // A number is never printed under the threshold: what noise took lower stands at it.
    return this.shown(n) * (seen === this.least ? this.noise.upTo(seen - n) : this.noise.at(seen - n));
  }

  /** What is left in doubt: every number of persons that could be behind what is seen. */
  range(seen: number | null): readonly [least: number, most: number] {
    const { bound } = this.law;
    if (seen === null) return [0, this.threshold ? this.most - 1 + this.threshold.law.bound : this.least - 1 + bound];
    return [Math.max(this.threshold ? this.least : 0, seen - bound), seen + bound];
  }

  /** K and the bound of the drawn threshold: n + s must reach it. */
  private get most(): number {
    return this.least + (this.threshold?.law.bound ?? 0);
  }
}

const known = new Map<string, Likelihood>();

/** One for each law, made once. */
export function likelihoodOf(law: NodeLaw, least: number): Likelihood {
  const name = `${JSON.stringify(law)} ${least}`;
  const found = known.get(name) ?? new Likelihood(law, least);
  known.set(name, found);
  return found;
}
