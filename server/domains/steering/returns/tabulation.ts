/** One figure, as the database counted it. A figure that is not there is zero. */
export interface Count {
  population: string;
  dimension: string;
  code: string;
  counted: number;
}

export interface Line {
  code: string;
  label: string;
  /** Null: the platform does not know it, and the note says why. */
  value: number | null;
  note: string | null;
}

/** Of whom a section counts. */
export interface Population {
  code: string;
  label: string;
  /** The same above a column. */
  column: string;
}

export interface Section {
  code: string;
  /** Null where the section counts several things. */
  population: Population | null;
  heading: string;
  note: string | null;
  lines: Line[];
}

export type Label = readonly [code: string, label: string];

/** The figures of one return, by what they count. */
export class Tabulation {
  constructor(private readonly counts: readonly Count[]) {}

  total(population: string): number {
    return this.value(population, 'TOTAL', 'TOTAL');
  }

  value(population: string, dimension: string, code: string): number {
    return (
      this.counts.find(
        (count) => count.population === population && count.dimension === dimension && count.code === code,
      )?.counted ?? 0
    );
  }

  /** Every code of a closed list, zeros included; what has no label of its own goes to the last line, so that a section adds up. */
  lines(population: string, dimension: string, labels: readonly Label[]): Line[] {
    const known = new Set(labels.map(([code]) => code));
    const strays = this.of(population, dimension)
      .filter(({ code }) => !known.has(code))
      .reduce((sum, { counted }) => sum + counted, 0);
    return labels.map(([code, label], index) =>
      line(code, label, this.value(population, dimension, code) + (index === labels.length - 1 ? strays : 0)),
    );
  }

  of(population: string, dimension: string): Count[] {
    return this.counts.filter((count) => count.population === population && count.dimension === dimension);
  }
}

export const line = (code: string, label: string, value: number, note: string | null = null): Line => ({
  code,
  label,
  value,
  note,
});

/** Never invented: the platform does not hold it. */
export const unknown = (code: string, label: string, note: string): Line => ({ code, label, value: null, note });

export const section = (code: string, heading: string, lines: Line[], note: string | null = null): Section => ({
  code,
  population: null,
  heading,
  note,
  lines,
});

export const titleOf = ({ population, heading }: Section): string =>
  population ? `${population.label}, ${heading.charAt(0).toLowerCase()}${heading.slice(1)}` : heading;
