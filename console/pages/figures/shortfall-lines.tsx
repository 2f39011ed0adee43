import { Table, type Column } from '../../elements';
import { day } from '../../shell/dates';
import type { ShortfallRow, Topic } from './shortfall-rows';

/** Rows that go together, in the order in which they came. */
export function callsOf(rows: readonly ShortfallRow[], of: (row: ShortfallRow) => string): Map<string, ShortfallRow[]> {
  const calls = new Map<string, ShortfallRow[]>();
  for (const row of rows) calls.set(of(row), [...(calls.get(of(row)) ?? []), row]);
  return calls;
}

interface LinesProps {
  topic: Topic;
  rows: readonly ShortfallRow[];
  caption: string;
}

export const placeOf = ({ territory: { code, name } }: { territory: ShortfallRow['territory'] }) => `${code} ${name}`;

/** Of a body, its name and what it lacks; of parquets and returns, a line for each département: one call asks for them all. */
export function Lines({ topic, rows, caption }: LinesProps) {
  if (topic === 'referents' || topic === 'retours') return <Calls topic={topic} rows={rows} caption={caption} />;
  const columns: Column<ShortfallRow>[] = [
    { head: 'Département', heads: true, cell: placeOf },
    { head: 'Instance', cell: ({ what }) => what },
    { head: 'Ce qui manque', cell: ({ more }) => more },
  ];
  if (topic !== 'seances') columns.push({ head: 'Quand', cell: whenOf });
  return <Table caption={caption} captionHidden rows={rows} columns={columns} />;
}

function Calls({ topic, rows, caption }: LinesProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={[...callsOf(rows, placeOf)]}
      columns={[
        { head: 'Département', heads: true, cell: ([place]) => place },
        {
          head: topic === 'referents' ? 'Parquets sans référent' : 'Retours attendus',
          cell: ([, lines]) => <Several items={lines.map(itemOf)} />,
        },
      ]}
    />
  );
}

function Several({ items }: { items: readonly string[] }) {
  if (items.length === 1) return <>{items[0]}</>;
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function itemOf(row: ShortfallRow): string {
  const named = row.more ? `${row.what}\u00a0: ${row.more}` : row.what;
  if (row.since === 'Jamais') return `${named}, aucun jusqu’ici`;
  return row.since === '' ? named : `${named}, ${whenOf(row).toLowerCase()}`;
}

function whenOf({ since, day: on }: ShortfallRow): string {
  if (since === 'Jamais') return 'Jamais jusqu’ici';
  return on ? `${since} ${day(on)}` : '–';
}
