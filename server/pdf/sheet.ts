import { typeset } from '../kernel/typeset';
import { INK, RULE } from './ink';

export type Pdf = PDFKit.PDFDocument;
export type Structure = PDFKit.PDFStructureElement;

export const PAGE = { left: 54, width: 487, top: 56, bottom: 776, footer: 800 };

export interface Style {
  readonly size: number;
  readonly font?: 'Regular' | 'Bold';
  readonly color?: string;
  readonly gap?: number;
}

const PLAIN: Record<string, string> = { '≤': 'au plus ', '≥': 'au moins ', '→': '–', '≈': 'environ ', '‑': '-' };

/**
 * What the embedded font can draw. It has no narrow space, but its plain one is as narrow (a fifth of an em): the no-break space
 * takes its place. A letter that it lacks loses its accent rather than become a box.
 */
export const drawable = (text: string): string =>
  typeset(text)
    .replace(/\u202f/g, '\u00a0')
    .replace(
      /[^\n\u0020-\u00ffŒœ‘’“”–—…€−•™]/gu,
      (letter) =>
        PLAIN[letter] ??
        letter
          .normalize('NFD')
          .replace(/[^\u0020-\u00ff]/g, '')
          .padEnd(1, '?'),
    );

/** A page that is being filled from the top, and the structure that a screen reader follows. */
export class Sheet {
  y = PAGE.top;
  /** Words that say that there is nothing to read: set back in tables, so that the rest stands out. */
  quiet: readonly string[] = [];
  private drawUnder: () => void = () => undefined;
  private readonly floats: (() => void)[] = [];

  constructor(
    readonly doc: Pdf,
    readonly root: Structure,
  ) {}

  /** Turns the page unless so much height is left: whoever keeps things together asks before it draws. */
  room(height: number): void {
    if (this.y + height > PAGE.bottom && this.y > PAGE.top) this.turn();
  }

  turn(): void {
    this.doc.addPage();
    this.drawUnder();
    this.y = PAGE.top;
    for (const draw of this.floats.splice(0)) draw();
  }

  /**
   * Drawn here if it fits, else at the top of the next page, while what follows fills this one: no picture leaves half a page empty.
   * Two of them never wait together, so that what follows one always finds room under it.
   */
  float(height: number, draw: () => void): void {
    this.settle();
    if (this.y + height <= PAGE.bottom) draw();
    else this.floats.push(draw);
  }

  /** Draws what still waits. */
  settle(): void {
    if (this.floats.length > 0) this.turn();
  }

  /** Drawn first on this page and on each one that follows: the words come over it. */
  onEachPage(draw: () => void): void {
    this.drawUnder = draw;
    draw();
  }

  /** An element of the structure without content of its own. */
  branch(parent: Structure, tag: string, options: { scope?: string; alt?: string } = {}): Structure {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** What is drawn inside is read as this element; `alt` is read in its place. */
  leaf(
    parent: Structure,
    tag: string,
    draw: () => void,
    options: { scope?: string; alt?: string; bbox?: number[]; placement?: string } = {},
  ): void {
    parent.add(this.doc.struct(tag, options, [draw]));
  }

  /** Drawn for the eye alone: rules, backgrounds, repeated headers, page numbers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  apply({ size, font = 'Regular', color = INK }: Style): void {
    this.doc.font(font).fontSize(size).fillColor(color);
  }

  heightOf(text: string, style: Style, width = PAGE.width): number {
    this.apply(style);
    return this.doc.heightOfString(drawable(text), { width, lineGap: style.gap ?? 1.5 });
  }

  /** At a place, within a width; never turns the page. */
  place(text: string, style: Style, x: number, y: number, width: number, align: 'left' | 'right' = 'left'): void {
    this.apply(style);
    this.doc.text(drawable(text), x, y, { width, align, lineGap: style.gap ?? 1.5 });
  }

  /** A text of its own, under the last; `keep` is what must follow it on the same page. */
  write(parent: Structure, tag: string, text: string, style: Style, { after = 6, keep = 0, indent = 0 } = {}): void {
    const width = PAGE.width - indent;
    const height = this.heightOf(text, style, width);
    this.room(height + keep);
    this.leaf(parent, tag, () => this.place(text, style, PAGE.left + indent, this.y, width));
    this.y += height + after;
  }

  rule(y: number, { x = PAGE.left, width = PAGE.width, color = RULE, weight = 0.5 } = {}): void {
    this.artifact('Layout', () =>
      this.doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor(color)
        .stroke(),
    );
  }
}
