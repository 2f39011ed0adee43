import { groupLabels, groupNames, legend, levelIn, letters, type Item } from './items';

export interface Column {
  label: string;
  item: Item | null | undefined;
}

/** Who saw what: groups down, readers across. */
export function table(columns: readonly Column[]): string[] {
  const first = Math.max(...Object.values(groupLabels).map(({ length }) => length));
  const widths = columns.map(({ label }) => label.length);
  const row = (head: string, cells: readonly string[]) =>
    `  ${head.padEnd(first)}  ${cells.map((cell, rank) => centred(cell, widths[rank]!)).join('  ')}`.trimEnd();
  const rule = `  ${'─'.repeat(first)}  ${widths.map((width) => '─'.repeat(width)).join('  ')}`;
  return [
    row(
      '',
      columns.map(({ label }) => label),
    ),
    rule,
    ...groupNames.map((group) =>
      row(
        groupLabels[group],
        columns.map(({ item }) => (item ? letters[levelIn(item, group)] : '—')),
      ),
    ),
    '',
    `  ${legend}`,
  ];
}

function centred(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return `${' '.repeat(left)}${text}`.padEnd(width);
}
