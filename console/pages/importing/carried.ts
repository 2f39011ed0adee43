import { columnNamed } from '../../spreadsheet/columns';
import { LONGEST_CELL, MOST_LINES } from '../../spreadsheet/limits';
import type { Recognised } from '../../spreadsheet/recognise';
import { UnreadableFile } from '../../spreadsheet/unreadable-file';

/** A field of a form takes a quarter of a megabyte. */
const LONGEST = 200 * 1024;

/**
 * What was understood goes back to the person inside the form that confirms, and comes back with it: nothing of the file is kept
 * here meanwhile, and cells under unknown headings are gone.
 */
export function carriedText({ columns, lines }: Recognised): string {
  const text = JSON.stringify({
    columns: columns.map(({ key }) => key),
    lines: lines.map(({ number, cells }) => [number, ...cells]),
  });
  if (Buffer.byteLength(text) > LONGEST)
    throw new UnreadableFile('Ce tableau contient trop de texte. Envoyez-le en plusieurs fois.');
  return text;
}

/** Null when a hand-made form sends something else. */
export function carriedFrom(text: string): Recognised | null {
  const carried = parsed(text) as { columns?: unknown; lines?: unknown } | null;
  if (!carried || !Array.isArray(carried.columns) || !Array.isArray(carried.lines)) return null;
  const columns = carried.columns.map((key) => columnNamed(String(key)));
  if (carried.lines.length > MOST_LINES || !columns.every((column) => column !== null)) return null;
  const lines = carried.lines.flatMap((line: unknown) => {
    if (!Array.isArray(line)) return [];
    const [number, ...cells] = line;
    return { number: Number(number), cells: cells.map((cell) => String(cell).slice(0, LONGEST_CELL)) };
  });
  return { columns, unknown: [], lines };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
