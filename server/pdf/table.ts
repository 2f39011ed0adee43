import { INK, MUTED } from './ink';
import { PAGE, type Sheet, type Structure, type Style } from './sheet';

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
  /** Share of the width. */
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
  /** A long list, whose lines stand closer. */
  readonly dense?: boolean;
}

/** What is drawn at the right of each row for the eye alone, and how wide it is. */
export interface Beside {
  readonly width: number;
  readonly draw: (row: number, box: { x: number; y: number; height: number }) => void;
}

/** How a row is written, and what stands over and under it. */
interface Line {
  readonly style: Style;
  readonly padding: number;
}

const HEAD: Line = { style: { size: 8.5, font: 'Bold', gap: 0 }, padding: 2 };
const BODY: Line = { style: { size: 9, gap: 0 }, padding: 2 };
const DENSE: Line = { ...BODY, padding: 1.2 };
const GUTTER = 8;

interface Place {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

function placesOf({ columns }: DataTable, beside?: Beside): Place[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const width = Math.min(PAGE.width - (beside ? beside.width + GUTTER : 0), 90 + whole * 52);
  let x = PAGE.left;
  return columns.map(({ weight, numeric }) => {
    const place = {
      x,
      width: (weight / whole) * width - GUTTER,
      align: numeric === true ? ('right' as const) : ('left' as const),
    };
    x += place.width + GUTTER;
    return place;
  });
}

/** Header cells are read once, and drawn again on each page as an artifact. A row is never cut. */
export function drawTable(sheet: Sheet, parent: Structure, given: DataTable, beside?: Beside): void {
  const places = placesOf(given, beside);
  const line = given.dense ? DENSE : BODY;
  const heights = given.rows.map((row) => rowHeight(sheet, row, places, line));
  const titles = given.columns.map(({ title }) => title);
  const headHeight = rowHeight(sheet, titles, places, HEAD);
  const table = sheet.branch(parent, 'Table');
  sheet.write(
    table,
    'Caption',
    given.title,
    { size: 10.5, font: 'Bold' },
    { after: 4, keep: headHeight + heightKept(heights) + 18 },
  );
  const head = sheet.branch(sheet.branch(table, 'THead'), 'TR');
  drawRow(sheet, titles, places, HEAD, (draw) => sheet.leaf(head, 'TH', draw, { scope: 'Column' }));
  endHead(sheet, headHeight, places);
  const body = sheet.branch(table, 'TBody');
  given.rows.forEach((row, at) => {
    if (sheet.y + heightAhead(heights, at) > PAGE.bottom) {
      sheet.turn();
      sheet.artifact('Pagination', () => drawRow(sheet, titles, places, HEAD, (draw) => draw()));
      endHead(sheet, headHeight, places);
    }
    const cells = sheet.branch(body, 'TR');
    drawRow(sheet, row, places, line, (draw, column) =>
      sheet.leaf(cells, column === 0 ? 'TH' : 'TD', draw, column === 0 ? { scope: 'Row' } : {}),
    );
    drawBeside(sheet, places, beside, at, heights[at] ?? 0);
    sheet.y += heights[at] ?? 0;
    sheet.rule(sheet.y, { width: widthOf(places) });
  });
  sheet.y += 5;
  if (given.note !== null) sheet.write(parent, 'P', given.note, { size: 8.5, color: MUTED }, { after: 4 });
  sheet.y += 14;
}

function drawBeside(
  sheet: Sheet,
  places: readonly Place[],
  beside: Beside | undefined,
  row: number,
  height: number,
): void {
  if (!beside) return;
  const box = { x: PAGE.left + widthOf(places) + GUTTER, y: sheet.y, height };
  sheet.artifact('Layout', () => beside.draw(row, box));
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** A short table stays whole; a longer one begins with five rows at least. */
const heightKept = (heights: readonly number[]): number =>
  sum(heights) < 250 ? sum(heights) : sum(heights.slice(0, 5));

/** The last three rows and the note go together: no page begins with one row alone. */
const heightAhead = (heights: readonly number[], at: number): number =>
  heights.length - at <= 3 ? sum(heights.slice(at)) + 14 : (heights[at] ?? 0);

function endHead(sheet: Sheet, height: number, places: readonly Place[]): void {
  sheet.y += height;
  sheet.rule(sheet.y, { width: widthOf(places), color: INK, weight: 1.2 });
}

const widthOf = (places: readonly Place[]): number =>
  places.reduce((sum, { width }) => sum + width + GUTTER, 0) - GUTTER;

const rowHeight = (sheet: Sheet, row: readonly string[], places: readonly Place[], { style, padding }: Line): number =>
  Math.max(...row.map((text, at) => sheet.heightOf(text, style, places[at]?.width))) + 2 * padding;

function drawRow(
  sheet: Sheet,
  row: readonly string[],
  places: readonly Place[],
  { style, padding }: Line,
  as: (draw: () => void, column: number) => void,
): void {
  row.forEach((text, at) => {
    const place = places[at];
    if (place === undefined) return;
    as(
      () =>
        sheet.place(
          text,
          sheet.quiet.includes(text) ? { ...style, color: MUTED } : style,
          place.x,
          sheet.y + padding,
          place.width,
          place.align,
        ),
      at,
    );
  });
}
