import type { CellValue } from 'read-excel-file/node';
import { LAST_COLUMN, LAST_ROW } from './limits';
import { lineOf, type SheetLine } from './sheet';
import { unpack } from './unpack';
import { UnreadableFile } from './unreadable-file';

const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*\.(?:xml|rels))$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The first sheet of an Excel workbook: read by its library once we know how much it holds, and how far it goes. */
export async function readXlsx(archive: Buffer): Promise<SheetLine[]> {
  const parts = unpack(archive, (name) => PARTS.test(name));
  const [{ default: JSZip }, { readSheet }] = await Promise.all([import('jszip'), import('read-excel-file/node')]);
  const safe = new JSZip();
  for (const [name, content] of parts) {
    if (SHEET.test(name)) refuseFarCells(content.toString('latin1'));
    safe.file(name, content);
  }
  const rows = await readSheet(await safe.generateAsync({ type: 'nodebuffer' })).catch((error: Error) => {
    throw new UnreadableFile(WRONG_CELL, { cause: error });
  });
  return rows.flatMap((cells, index) => lineOf(index + 1, cells.map(textOf)) ?? []);
}

const WRONG_CELL =
  'Ce classeur n’a pas pu être lu. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX, ODS ou CSV, puis renvoyez-le.';

/** A lone cell at the far end of a sheet would fill the memory with blank ones. */
function refuseFarCells(xml: string): void {
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^<>]*?\br\s*=\s*["']([A-Za-z]*)(\d*)["']/g,
  ))
    if (letters.length > 3 || columnOf(letters) > LAST_COLUMN || Number(digits) > LAST_ROW)
      throw new UnreadableFile(
        `Le tableau va jusqu’à la case ${letters.slice(0, 9)}${digits.slice(0, 9)}\u00a0: ` +
          'copiez les lignes remplies dans un nouveau fichier, puis envoyez-le.',
      );
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function textOf(value: CellValue | null): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value);
}
