import { drawBlock, drawFramed } from '../../../../../pdf/blocks';
import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import { drawable, PAGE, type Sheet, type Structure, type Style } from '../../../../../pdf/sheet';
import type { Drawing } from '../charts/drawing';
import type { Block, ChartFigure, KeyFigures, Notice } from '../document';

export type Painter = (drawing: Drawing, x: number, y: number, scale: number) => void;

const NOTE: Style = { size: 9, color: MUTED, gap: 1.5 };
const CAPTION: Style = { size: 10.5, font: 'Bold' };
/** No figure takes more than this of a page, so that its title and its note stay with it. */
const HIGHEST_FIGURE = 440;

export function pdfBlock(sheet: Sheet, parent: Structure, paint: Painter, block: Block): void {
  if (block.kind === 'keyFigures') return keyFigures(sheet, parent, block);
  if (block.kind === 'figure') return figure(sheet, parent, paint, block);
  drawBlock(sheet, parent, block);
}

/** Three to a row, in boxes of one height. */
function keyFigures(sheet: Sheet, parent: Structure, { items }: KeyFigures): void {
  const [width, height] = [PAGE.width / 3, 66];
  const list = sheet.branch(parent, 'L');
  items.forEach(({ figure: value, margin, words }, at) => {
    if (at % 3 === 0) sheet.room(height);
    const x = PAGE.left + (at % 3) * width;
    sheet.artifact('Layout', () => sheet.doc.rect(x, sheet.y, width, height).lineWidth(0.6).strokeColor(RULE).stroke());
    const item = sheet.branch(sheet.branch(list, 'LI'), 'LBody');
    let after = x;
    sheet.leaf(item, 'P', () => {
      sheet.place(value, { size: 21, font: 'Bold' }, x + 10, sheet.y + 6, width - 20);
      after = x + 16 + sheet.doc.widthOfString(drawable(value));
    });
    sheet.leaf(item, 'P', () => sheet.place(margin, NOTE, after, sheet.y + 16.5, x + width - after));
    sheet.leaf(item, 'P', () => sheet.place(words, { size: 9.5, gap: 0.5 }, x + 10, sheet.y + 35, width - 18));
    if (at % 3 === 2 || at === items.length - 1) sheet.y += height;
  });
  sheet.y += 12;
}

const scaleOf = ({ width, height }: Drawing): number =>
  Math.min(PAGE.width / Math.max(660, width), HIGHEST_FIGURE / height);
const noteOf = ({ note, table }: ChartFigure): string => `${note} Les nombres en tableau : ${table.title}.`;

const heightOfFigure = (sheet: Sheet, given: ChartFigure): number =>
  sheet.heightOf(given.title, CAPTION) +
  given.drawing.height * scaleOf(given.drawing) +
  sheet.heightOf(noteOf(given), NOTE) +
  12;

/** What must follow a title on its page, so that no title is left alone at the foot of one. */
export const leadingHeight = (sheet: Sheet, block: Block | undefined): number =>
  block?.kind === 'figure' ? heightOfFigure(sheet, block) : 110;

function figure(sheet: Sheet, parent: Structure, paint: Painter, given: ChartFigure): void {
  const { title, alternative, drawing, table } = given;
  const scale = scaleOf(drawing);
  sheet.room(heightOfFigure(sheet, given));
  sheet.write(parent, 'P', title, CAPTION, { after: 6 });
  const [x, y] = [PAGE.left, sheet.y];
  sheet.leaf(parent, 'Figure', () => paint(drawing, x, y, scale), {
    alt: `${title}. ${alternative} Les nombres sont dans le ${table.title}.`.replace(/\u202f/g, ' '),
    placement: 'Block',
    bbox: [x, y, x + drawing.width * scale, y + drawing.height * scale],
  });
  sheet.y += drawing.height * scale + 4;
  sheet.write(parent, 'P', noteOf(given), NOTE, { after: 16 });
}

const BARS: Record<Notice['tone'], string> = { RESTRICTED: INK, ERRATUM: '#8a3b00', SCOPE: '#3f6cab' };

export function pdfNotice(sheet: Sheet, parent: Structure, { tone, title, lines }: Notice): void {
  drawFramed(sheet, parent, { title, lines, bar: BARS[tone], strong: tone === 'RESTRICTED' });
}
