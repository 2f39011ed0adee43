import type { TextBlock } from '../../../../pdf/blocks';
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

export type Block = TextBlock | KeyFigures | ChartFigure;

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
