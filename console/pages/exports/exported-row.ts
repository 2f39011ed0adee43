import type { Labels } from '../../shell/labels';
import { localDay } from '../../shell/dates';
import type { WrittenCell } from '../../spreadsheet/written-sheet';
import type { ExportedColumn } from './exported-columns';

type Row = Readonly<Record<string, unknown>>;

export const MASKED = 'masqué';
const ABSENT = 'non renseigné';

const LEVELS = ['NONE', 'PSEUDONYM', 'MINIMISED', 'FULL'];

/** At the reader's level: what they do not read is told as masked. */
export function exportedRow(row: object, columns: readonly ExportedColumn[], labels: Labels): WrittenCell[] {
  return columns.map((column) => cellOf(row as Row, column, labels));
}

function cellOf(row: Row, column: ExportedColumn, labels: Labels): WrittenCell {
  const path = column.path ?? [column.field.split('.')[1]!];
  const holder = path.slice(0, -1).reduce<Row | null>((at, name) => (at?.[name] as Row | null) ?? null, row);
  const value = holder?.[path.at(-1)!] ?? null;
  if (holder && column.behind && value === null) return isClosed(holder, column.behind) ? MASKED : ABSENT;
  return value === null ? null : writtenAs(value, column.written, labels);
}

/** A referral of no person has no sheet, and nothing there to mask. */
function isClosed(holder: Row, [group, level]: NonNullable<ExportedColumn['behind']>): boolean {
  const sheet = holder.sheet as { levels: readonly { group: string; level: string }[] } | null;
  const held = sheet?.levels.find((each) => each.group === group)?.level ?? 'FULL';
  return LEVELS.indexOf(held) < LEVELS.indexOf(level);
}

function writtenAs(value: unknown, written: ExportedColumn['written'], labels: Labels): WrittenCell {
  if (typeof written === 'object') return labels.of(written.code, String(value));
  switch (written) {
    case 'count':
      return Number(value);
    case 'flag':
      return value ? 'oui' : 'non';
    case 'day':
      return { day: dayOf(String(value)) };
    default:
      return String(value);
  }
}

const dayOf = (value: string): string => (value.length > 10 ? localDay(new Date(value)) : value);
