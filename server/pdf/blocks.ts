import { INK, RULE } from './ink';
import { PAGE, type Sheet, type Structure, type Style } from './sheet';
import { drawTable, type DataTable } from './table';

/** What any paper may hold. Every text is plain French, never markup. */
export type TextBlock = Heading | Paragraph | List | DataTable;

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

export const heading = (text: string): Heading => ({ kind: 'heading', text });
export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): List => ({ kind: 'list', items });

export const TEXT: Style = { size: 10.5, gap: 2.2 };

/** Height that a block's title keeps under itself, so that it is not left alone at the foot of a page. */
const KEPT_UNDER_HEADING = 60;

export function drawBlock(sheet: Sheet, parent: Structure, block: TextBlock): void {
  switch (block.kind) {
    case 'heading':
      sheet.y += 6;
      return sheet.write(parent, 'H3', block.text, { size: 12, font: 'Bold' }, { after: 4, keep: KEPT_UNDER_HEADING });
    case 'paragraph':
      return sheet.write(parent, 'P', block.text, TEXT, { after: 8 });
    case 'list':
      return bullets(sheet, parent, block.items);
    case 'table':
      return drawTable(sheet, parent, block);
  }
}

function bullets(sheet: Sheet, parent: Structure, items: readonly string[]): void {
  const list = sheet.branch(parent, 'L');
  for (const text of items) {
    sheet.room(sheet.heightOf(text, TEXT, PAGE.width - 14));
    const item = sheet.branch(list, 'LI');
    sheet.leaf(item, 'Lbl', () => sheet.place('•', TEXT, PAGE.left + 2, sheet.y, 10));
    sheet.write(item, 'LBody', text, TEXT, { after: 4, indent: 14 });
  }
  sheet.y += 6;
}

export interface FramedText {
  readonly title: string;
  readonly lines: readonly string[];
  /** Of the bar on its left. */
  readonly bar?: string;
  /** What must not be missed has a thicker frame. */
  readonly strong?: boolean;
  /** Its title is a heading of the paper, or of one of its parts. */
  readonly tag?: 'H2' | 'H3';
}

/** Set apart in a frame, whole on its page. */
export function drawFramed(
  sheet: Sheet,
  parent: Structure,
  { title, lines, bar = INK, strong, tag = 'H2' }: FramedText,
): void {
  const head: Style = { size: 11.5, font: 'Bold' };
  const text: Style = { size: 10, gap: 1.8 };
  const inside = PAGE.width - 28;
  const height =
    sheet.heightOf(title, head, inside) +
    4 +
    lines.reduce((sum, line) => sum + sheet.heightOf(line, text, inside) + 4, 0) +
    16;
  sheet.room(height);
  const top = sheet.y;
  sheet.artifact('Layout', () => {
    sheet.doc
      .rect(PAGE.left, top, PAGE.width, height)
      .lineWidth(strong ? 1.6 : 0.6)
      .strokeColor(strong ? INK : RULE)
      .stroke();
    sheet.doc.rect(PAGE.left, top, 5, height).fill(bar);
  });
  sheet.y += 9;
  const section = sheet.branch(parent, 'Sect');
  sheet.write(section, tag, title, head, { after: 4, indent: 18 });
  for (const line of lines) sheet.write(section, 'P', line, text, { after: 4, indent: 18 });
  sheet.y = top + height + 12;
}
