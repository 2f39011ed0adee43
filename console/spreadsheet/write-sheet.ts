import { writeOds } from './write-ods';
import { writeXlsx } from './write-xlsx';
import type { SheetFormat, WrittenSheet } from './written-sheet';

export const writeSheet = (format: SheetFormat, sheet: WrittenSheet): Promise<Buffer> =>
  format === 'ods' ? writeOds(sheet) : writeXlsx(sheet);
