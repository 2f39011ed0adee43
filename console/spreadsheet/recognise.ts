import { columnOf, type ColumnDefinition } from './columns';
import { MOST_LINES } from './limits';
import type { SheetLine } from './sheet';
import { UnreadableFile } from './unreadable-file';

/** What of a sheet is understood: its headings, and the cells that stand under them. */
export interface Recognised {
  readonly columns: readonly ColumnDefinition[];
  /** Headings that mean nothing here: their cells go no further. */
  readonly unknown: readonly string[];
  readonly lines: readonly SheetLine[];
}

/** A title or a date may stand above the headings. */
const FIRST_LINES = 20;

export function recognise(sheet: readonly SheetLine[]): Recognised {
  const headings = headingsOf(sheet);
  const places: number[] = [];
  const columns: ColumnDefinition[] = [];
  const unknown: string[] = [];
  headings.cells.forEach((heading, place) => {
    const column = columnOf(heading);
    if (column && !columns.includes(column)) {
      columns.push(column);
      places.push(place);
    } else if (heading) unknown.push(heading.slice(0, 60));
  });
  const lines = sheet
    .filter(({ number }) => number > headings.number)
    .map(({ number, cells }) => ({ number, cells: places.map((place) => cells[place] ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { columns, unknown, lines: bounded(lines) };
}

function headingsOf(sheet: readonly SheetLine[]): SheetLine {
  const known = ({ cells }: SheetLine) => new Set(cells.map(columnOf).filter(Boolean)).size;
  const [best] = sheet
    .slice(0, FIRST_LINES)
    .sort((one, other) => known(other) - known(one) || one.number - other.number);
  if (!best || known(best) < 2)
    throw new UnreadableFile(
      'Aucune ligne de titres n’est reconnue. Écrivez les titres des colonnes (Nom, Prénom, Date de naissance…) ' +
        'au-dessus du tableau, ou partez de notre modèle.',
    );
  return best;
}

function bounded(lines: SheetLine[]): SheetLine[] {
  if (lines.length === 0) throw new UnreadableFile('Le tableau n’a aucune ligne sous ses titres.');
  if (lines.length > MOST_LINES)
    throw new UnreadableFile(
      `Ce tableau a ${lines.length} lignes. Envoyez-le en plusieurs fois, ${MOST_LINES} lignes au plus à la fois.`,
    );
  return lines;
}
