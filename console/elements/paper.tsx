import type { ComponentChildren, VNode } from 'preact';
import { renderDocument, StandaloneDocument } from './document';
import { paperStyle } from './paper-style';

interface PaperProps {
  title: string;
  intro: readonly string[];
  children: ComponentChildren;
}

/** What is handed to somebody: a return, a register, the copy of a file. */
export const paperPage = ({ title, intro, children }: PaperProps): string =>
  renderDocument(
    <StandaloneDocument title={title} style={paperStyle}>
      <header>
        <h1>{title}</h1>
        {intro.map((line) => (
          <p>{line}</p>
        ))}
      </header>
      <main>{children}</main>
    </StandaloneDocument>,
  );

interface PaperSectionProps {
  id: string;
  title: string;
  /** Counts rather than words. */
  figures?: boolean;
  children: ComponentChildren;
}

export function PaperSection({ id, title, figures, children }: PaperSectionProps) {
  return (
    <section class={figures ? 'figures' : undefined} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What is wider than a telephone scrolls by itself, by the keyboard too: the page never does. */
export function PaperFrame({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="wide" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}

export interface PaperTableProps {
  caption: string;
  columns: readonly string[];
  /** The first of each names its line. */
  rows: readonly (readonly (string | null)[])[];
}

export function PaperTable({ caption, columns, rows }: PaperTableProps) {
  if (rows.length === 0) return <p>Rien n’est enregistré.</p>;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(line)}</tbody>
    </table>
  );
}

const line = ([head, ...cells]: PaperTableProps['rows'][number]): VNode => (
  <tr>
    <th scope="row">{head}</th>
    {cells.map((cell) => (
      <td>{cell ?? '–'}</td>
    ))}
  </tr>
);

export const PaperList = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);
