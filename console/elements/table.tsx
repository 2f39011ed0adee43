import type { ComponentChildren } from 'preact';
import { classes } from './classes';

export interface Column<TRow> {
  /** Words at its head. */
  head: ComponentChildren;
  cell(row: TRow, index: number): ComponentChildren;
  /** What names the line: a reader hears it with each cell. */
  heads?: boolean;
  /** Figures stand under each other. */
  numeric?: boolean;
  /** Buttons and links of a line: left out on paper. */
  acts?: boolean;
}

export interface TableProps<TRow> {
  caption: string;
  /** The caption is said, not shown: the heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<TRow>[];
  rows: readonly TRow[];
  /** What the table says where it has no line. */
  empty?: ComponentChildren;
  rowId?(row: TRow): string;
  /** An id of its own, where a page has several tables with one caption. */
  id?: string;
}

/**
 * Wide ones scroll in their own frame, by the keyboard too; on paper each cell wraps; on a telephone each line is a card, whose
 * cells say what they are. The frame is no landmark: the heading or the caption above it leads to it, and a page has many.
 */
export function Table<TRow>(props: TableProps<TRow>) {
  const { id, caption, captionHidden, columns, rows, empty, rowId } = props;
  if (rows.length === 0 && empty) return <Nothing {...props} />;
  return (
    <div class={classes('fr-table', 'fr-table--multiline', captionHidden && 'fr-table--no-caption')} id={id}>
      <div class="fr-table__wrapper">
        <div class="fr-table__container">
          <div class="fr-table__content" tabIndex={0} role="group" aria-label={caption}>
            <table class="fr-cell--multiline">
              <caption>{caption}</caption>
              <thead>
                <tr>{columns.map((column) => head(column))}</tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr id={rowId?.(row)}>{columns.map((column) => cell(column, row, index))}</tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Heads of columns over no line are in the way of what is said. */
const Nothing = <TRow,>({ id, caption, captionHidden, empty }: TableProps<TRow>) => (
  <div id={id}>
    {!captionHidden && (
      <p>
        <strong>{caption}</strong>
      </p>
    )}
    {empty}
  </div>
);

const look = <TRow,>({ numeric, acts }: Column<TRow>) =>
  classes(numeric && 'fr-cell--right', acts && 'console-no-print') || undefined;

const head = <TRow,>(column: Column<TRow>) => (
  <th scope="col" class={look(column)}>
    {column.head}
  </th>
);

function cell<TRow>(column: Column<TRow>, row: TRow, index: number) {
  const content = column.cell(row, index);
  return column.heads ? (
    <th scope="row" class={look(column)}>
      {content}
    </th>
  ) : (
    <td class={look(column)} data-label={typeof column.head === 'string' ? column.head : undefined}>
      {content}
    </td>
  );
}
