import type { Cell } from 'write-excel-file/node';
import { defused } from './formulas';
import type { WrittenCell, WrittenSheet } from './written-sheet';

/** Libraries of spreadsheets are loaded with the first of them: few requests need one. */
export async function writeXlsx({ title, heads, rows }: WrittenSheet): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const bold = heads.map((head): Cell => ({ value: defused(head), fontWeight: 'bold', wrap: true }));
  const columns = heads.map(() => ({ width: 18 }));
  return writeExcelFile([bold, ...rows.map((row) => row.map(cellOf))], {
    ...{ sheet: title.slice(0, 31), columns, stickyRowsCount: 1 },
  }).toBuffer();
}

function cellOf(cell: WrittenCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: defused(cell) };
  if (typeof cell === 'number') return { type: Number, value: cell };
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
}
