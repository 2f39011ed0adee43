import { solve, type Constraint, type Model } from 'yalps';

/** What is known of a sum of unknown counts. */
export interface Known {
  readonly of: readonly string[];
  readonly least: number;
  readonly most: number;
}

export interface Feasible {
  readonly least: number;
  readonly most: number;
}

/** Whole numbers that a sum may take when everything known holds: two linear programs, or two integer ones. */
export class Reconstruction {
  private readonly constraints: Record<string, Constraint> = {};
  private readonly coefficients = new Map<string, Record<string, number>>();

  constructor(
    known: readonly Known[],
    private readonly whole = false,
  ) {
    known.forEach(({ of, least, most }, at) => {
      const name = `c${at}`;
      this.constraints[name] = { min: least, max: most };
      for (const unknown of of) this.rowOf(unknown)[name] = 1;
    });
  }

  /** Null when nothing satisfies what is known. */
  feasible(of: readonly string[]): Feasible | null {
    const [least, most] = [this.extreme(of, 'minimize'), this.extreme(of, 'maximize')];
    if (least === null || most === null) return null;
    // `+ 0`: no negative zero.
    return { least: Math.ceil(least - 1e-6) + 0, most: Math.floor(most + 1e-6) + 0 };
  }

  private extreme(of: readonly string[], direction: 'minimize' | 'maximize'): number | null {
    const aimed = new Set(of);
    const variables = Object.fromEntries(
      [...this.coefficients].map(([name, row]) => [name, aimed.has(name) ? { ...row, aim: 1 } : row]),
    );
    const model: Model = {
      direction,
      objective: 'aim',
      constraints: this.constraints,
      variables,
      ...(this.whole && { integers: true }),
    };
    const { status, result } = solve(model);
    return status === 'optimal' ? result : status === 'unbounded' ? Infinity : null;
  }

  private rowOf(unknown: string): Record<string, number> {
    const known = this.coefficients.get(unknown);
    if (known) return known;
    const row: Record<string, number> = {};
    this.coefficients.set(unknown, row);
    return row;
  }
}
