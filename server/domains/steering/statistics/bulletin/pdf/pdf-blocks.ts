import { drawBlock, drawFramed } from '../../../../../pdf/blocks';
import { drawTable, type Beside } from '../../../../../pdf/table';
import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import { drawable, PAGE, type Sheet, type Structure, type Style } from '../../../../../pdf/sheet';
import type { Drawing } from '../charts/drawing';
import { barShape } from '../charts/bar-shape';
import { BAR } from '../charts/palette';
import type { Bars, Block, ChartFigure, KeyFigure, KeyFigures, Notice } from '../document';

export type Painter = (drawing: Drawing, x: number, y: number, scale: number) => void;

const NOTE: Style = { size: 9, color: MUTED, gap: 1.5 };
const CAPTION: Style = { size: 10.5, font: 'Bold' };
/** No figure takes more than this of a page, so that its title and its note stay with it. */
const HIGHEST_FIGURE = 400;

export function pdfBlock(sheet: Sheet, parent: Structure, paint: Painter, block: Block): void {
  switch (block.kind) {
    case 'keyFigures':
      return keyFigures(sheet, parent, block);
    case 'figure':
      return figure(sheet, parent, paint, block);
    case 'notice':
      return pdfNotice(sheet, parent, block);
    case 'table':
      return drawTable(sheet, parent, block, block.bars && besideOf(sheet, block.bars));
    default:
      return drawBlock(sheet, parent, block);
  }
}

const BAR_BOX = { width: 120, height: 9 };

/** The intervals of a table, drawn at its right. */
function besideOf(sheet: Sheet, { most, rows }: Bars): Beside {
  return {
    width: BAR_BOX.width,
    draw: (row, { x, y, height }) => {
      const given = rows[row];
      if (!given) return;
      const { length, low, high, middle, top, bottom } = barShape(given, most, BAR_BOX);
      const { doc } = sheet;
      // Beside the first line of the row, whatever the rows under it.
      const above = y + Math.min(height - BAR_BOX.height - 1, 4);
      doc
        .rect(x, above + top, length, bottom - top)
        .lineWidth(0.5)
        .fillAndStroke(BAR, MUTED);
      doc.moveTo(x + low, above + middle).lineTo(x + high, above + middle);
      for (const end of [low, high]) doc.moveTo(x + end, above + top).lineTo(x + end, above + bottom);
      doc.lineWidth(0.9).strokeColor(INK).stroke();
    },
  };
}

const CARD = { height: 78, perRow: 3 };

/** Three to a row at most, in boxes of one height; the last row fills its width. */
function keyFigures(sheet: Sheet, parent: Structure, { items }: KeyFigures): void {
  const list = sheet.branch(parent, 'L');
  for (let first = 0; first < items.length; first += CARD.perRow) {
    const row = items.slice(first, first + CARD.perRow);
    const width = PAGE.width / row.length;
    sheet.room(CARD.height);
    row.forEach((item, at) => card(sheet, list, item, PAGE.left + at * width, width));
    sheet.y += CARD.height;
  }
  sheet.y += 12;
}

function card(
  sheet: Sheet,
  list: Structure,
  { figure: value, margin, words, detail }: KeyFigure,
  x: number,
  width: number,
): void {
  const box = () => sheet.doc.rect(x, sheet.y, width, CARD.height).lineWidth(0.6).strokeColor(RULE).stroke();
  sheet.artifact('Layout', box);
  const item = sheet.branch(sheet.branch(list, 'LI'), 'LBody');
  let after = x;
  sheet.leaf(item, 'P', () => {
    sheet.place(value, { size: 21, font: 'Bold' }, x + 10, sheet.y + 5, width - 20);
    after = x + 16 + sheet.doc.widthOfString(drawable(value));
  });
  if (margin !== '') sheet.leaf(item, 'P', () => sheet.place(margin, NOTE, after, sheet.y + 15.5, x + width - after));
  sheet.leaf(item, 'P', () => sheet.place(words, { size: 9.5, gap: 0.5 }, x + 10, sheet.y + 33, width - 18));
  const under = sheet.y + 33 + sheet.heightOf(words, { size: 9.5, gap: 0.5 }, width - 18) + 1;
  if (detail !== null)
    sheet.leaf(item, 'P', () => sheet.place(detail, { ...NOTE, size: 8.5 }, x + 10, under, width - 18));
}

const scaleOf = ({ width, height }: Drawing): number =>
  Math.min(PAGE.width / Math.max(660, width), HIGHEST_FIGURE / height);
const noteOf = ({ note, table }: ChartFigure): string => `${note} Les nombres en tableau : ${table.title}.`;

const heightOfFigure = (sheet: Sheet, given: ChartFigure): number =>
  sheet.heightOf(given.title, CAPTION) +
  given.drawing.height * scaleOf(given.drawing) +
  sheet.heightOf(noteOf(given), NOTE) +
  12;

function figure(sheet: Sheet, parent: Structure, paint: Painter, given: ChartFigure): void {
  const { title, alternative, drawing, table } = given;
  const scale = scaleOf(drawing);
  sheet.float(heightOfFigure(sheet, given), () => {
    sheet.write(parent, 'P', title, CAPTION, { after: 6 });
    const [x, y] = [PAGE.left, sheet.y];
    sheet.leaf(parent, 'Figure', () => paint(drawing, x, y, scale), {
      alt: `${title}. ${alternative} Les nombres sont dans le ${table.title}.`.replace(/\u202f/g, ' '),
      placement: 'Block',
      bbox: [x, y, x + drawing.width * scale, y + drawing.height * scale],
    });
    sheet.y += drawing.height * scale + 4;
    sheet.write(parent, 'P', noteOf(given), NOTE, { after: 16 });
  });
}

const EDGES: Record<Notice['tone'], string> = { RESTRICTED: INK, ERRATUM: '#8a3b00', READING: '#3f6cab' };

export function pdfNotice(sheet: Sheet, parent: Structure, { tone, title, lines }: Notice): void {
  drawFramed(sheet, parent, {
    title,
    lines,
    bar: EDGES[tone],
    strong: tone === 'RESTRICTED',
    tag: tone === 'READING' ? 'H3' : 'H2',
  });
}
