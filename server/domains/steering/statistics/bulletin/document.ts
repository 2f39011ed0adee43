import type { Drawing } from './charts/drawing';

/** A bulletin before it is HTML or PDF: both say the same, because both are made of this. Every text is plain French, never markup. */
export interface BulletinDocument {
  readonly title: string;
  readonly kicker: string;
  readonly facts: readonly string[];
  /** Before anything else: restricted diffusion, errata. */
  readonly warnings: readonly Notice[];
  readonly summary: string;
  readonly scope: Notice;
  readonly sections: readonly Section[];
  readonly colophon: string;
}

export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'RESTRICTED' | 'ERRATUM' | 'SCOPE';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | KeyFigures | ChartFigure | DataTable;

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface KeyFigures {
  readonly kind: 'keyFigures';
  readonly items: readonly { readonly figure: string; readonly margin: string; readonly words: string }[];
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

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
  /** Share of the width, in the PDF. */
  readonly weight: number;
}

/** The first column is the header of its row. */
export interface DataTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

export const heading = (text: string): Heading => ({ kind: 'heading', text });
export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): List => ({ kind: 'list', items });
