import { LONGEST_CELL, MOST_COLUMNS } from './limits';

/** A line of a sheet, as its own software numbers it; days are written `1999-02-14`. */
export interface SheetLine {
  readonly number: number;
  readonly cells: readonly string[];
}

const tidy = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .normalize('NFC')
    .trim()
    .slice(0, LONGEST_CELL);

/** Null when nothing is written there. */
export function lineOf(number: number, cells: readonly string[]): SheetLine | null {
  const written = cells.slice(0, MOST_COLUMNS).map(tidy);
  return written.some((cell) => cell !== '') ? { number, cells: written } : null;
}
