/**
 * The 101 départements as squares of one size, each near its neighbours; overseas in a column of their own. Equal squares, so that
 * Paris and Guyane are read alike: the number is the message, not the area.
 */
const ROWS = [
  '..  ..  ..  ..  ..  ..  ..  62  59  ..  ..  ..  ..',
  '..  ..  ..  ..  ..  76  80  60  02  08  ..  ..  ..',
  '..  ..  ..  50  14  27  95  93  51  55  54  57  ..',
  '29  22  ..  ..  61  78  92  75  77  10  52  88  67',
  '..  56  35  53  72  28  91  94  89  21  70  90  68',
  '..  ..  44  49  37  41  45  58  71  39  25  ..  ..',
  '..  ..  85  79  86  36  18  03  69  01  74  ..  ..',
  '..  ..  ..  17  16  87  23  63  42  38  73  ..  ..',
  '971 ..  ..  33  24  19  15  43  07  26  05  ..  ..',
  '972 ..  ..  40  47  46  12  48  30  84  04  06  ..',
  '973 ..  ..  64  32  82  81  34  ..  13  83  ..  ..',
  '974 ..  ..  ..  65  31  11  ..  ..  ..  ..  ..  2B',
  '976 ..  ..  ..  ..  09  66  ..  ..  ..  ..  ..  2A',
];

export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

export const tiles: readonly Tile[] = ROWS.flatMap((line, row) =>
  line
    .trim()
    .split(/\s+/)
    .flatMap((code, column) => (code === '..' ? [] : [{ code, column, row }])),
);

export const GRID = { columns: 13, rows: ROWS.length, overseasRow: 8 };
