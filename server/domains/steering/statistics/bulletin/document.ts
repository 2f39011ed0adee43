import type { TextBlock } from '../../../../pdf/blocks';
import type { DataTable } from '../../../../pdf/table';
import type { Drawing } from './charts/drawing';

/** A bulletin before it is HTML or PDF: both say the same, because both are made of this. Every text is plain French, never markup. */
export interface BulletinDocument {
  readonly title: string;
  readonly kicker: string;
  readonly facts: readonly string[];
  /** Before anything else: restricted diffusion, errata. */
  readonly warnings: readonly Notice[];
  /** Who is counted, and what that is not: the first thing that is read. */
  readonly lead: string;
  /** The key figures in a sentence, for whoever lists documents: not printed. */
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly colophon: string;
}

export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'RESTRICTED' | 'ERRATUM' | 'READING';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Exclude<TextBlock, DataTable> | NumbersTable | KeyFigures | ChartFigure | Notice;

export interface KeyFigures {
  readonly kind: 'keyFigures';
  readonly items: readonly KeyFigure[];
}

export interface KeyFigure {
  readonly figure: string;
  readonly margin: string;
  readonly words: string;
  /** What the number is out of, or what it became. */
  readonly detail: string | null;
}

/** A table whose last column tells an interval, drawn beside it for the eye. */
export interface NumbersTable extends DataTable {
  readonly bars?: Bars;
}

export interface Bars {
  /** The end of the scale. */
  readonly most: number;
  /** One a row; null where the number is masked. */
  readonly rows: readonly (Bar | null)[];
}

export interface Bar {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ChartFigure {
  readonly kind: 'figure';
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence; the numbers are in the table that it names. */
  readonly alternative: string;
  readonly drawing: Drawing;
  readonly table: { readonly id: string; readonly title: string };
  readonly note: string;
}
