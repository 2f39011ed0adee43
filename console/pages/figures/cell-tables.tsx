import { Table } from '../../elements';
import { Bars } from './bars';
import { cellAt, lastLabel, type Axis, type Cell } from './axes';
import { between, margin, MASKED, number, partOf, WITHHELD } from './words';

const PLAIN = 'Personnes';

export function CellList({
  axis,
  cells,
  caption,
}: {
  axis: Axis | undefined;
  cells: readonly Cell[];
  caption: string;
}) {
  const bars = cells.map((cell) => ({ ...cell, label: lastLabel(cell) }));
  return (
    <>
      <Bars title={caption} bars={bars} />
      <Table
        caption={caption}
        captionHidden
        rows={cells}
        columns={[
          { head: axis?.label ?? 'Lieu', heads: true, cell: lastLabel },
          {
            head: PLAIN,
            numeric: true,
            cell: ({ value, withheld }) => (withheld ? WITHHELD : <Figure value={value} />),
          },
          { head: 'Part', numeric: true, cell: (cell) => partOf(cell) },
          { head: 'Marge', numeric: true, cell: (cell) => margin(cell.margin) },
          {
            head: 'Le vrai nombre est',
            cell: (cell) =>
              cell.withheld ? 'non publié, quel qu’il soit' : cell.value === null ? 'faible ou nul' : between(cell),
          },
        ]}
      />
    </>
  );
}

interface MatrixProps {
  rows: Axis;
  columns: Axis;
  cells: readonly Cell[];
  caption: string;
}

/** Two axes: the first down, the second across. */
export function CellMatrix({ rows, columns, cells, caption }: MatrixProps) {
  return (
    <Table
      caption={caption}
      rows={rows.codes}
      columns={[
        { head: rows.label, heads: true, cell: ({ label }) => label },
        ...columns.codes.map((column) => ({
          head: column.label,
          numeric: true,
          cell: (row: Axis['codes'][number]) => (
            <Figure value={cellAt(cells, [row.value, column.value])?.value ?? null} />
          ),
        })),
      ]}
    />
  );
}

/** Masked is never empty, and never zero. */
export function Figure({ value }: { value: number | null }) {
  return value === null ? <abbr title="non diffusé : effectif faible ou nul">{MASKED}</abbr> : <>{number(value)}</>;
}
