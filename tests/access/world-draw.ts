import fc, { type GeneratorValue } from 'fast-check';

/** Draws one value after another from fast-check's source, without its bias towards extremes. */
export class Draw {
  private next = 0;

  constructor(private readonly g: GeneratorValue) {}

  below(limit: number): number {
    return this.g(() => fc.noBias(fc.nat(limit - 1)));
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  of<T>(...list: T[]): T {
    return this.one(list);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.chance(percent));
  }

  /** Distinct within a world, and not in order. */
  id(): string {
    const tail = (++this.next).toString(16).padStart(12, '0');
    const head = this.below(2 ** 31)
      .toString(16)
      .padStart(8, '0');
    return `${head}-0000-4000-8000-${tail}`;
  }
}
