import type { VNode } from 'preact';
import type { DataTable } from '../../../../../pdf/table';
import { classes } from '../../../../../../console/elements';
import type { Block, ChartFigure } from '../document';
import { typeset } from '../../../../../kernel/typeset';
import { QUIET } from '../french';
import type { Pictures } from './picture';

interface BlocksProps {
  blocks: readonly Block[];
  picture: Pictures;
}

export const Blocks = ({ blocks, picture }: BlocksProps) => <>{blocks.map((given) => block(given, picture))}</>;

function block(given: Block, picture: Pictures): VNode {
  switch (given.kind) {
    case 'heading':
      return <h3>{typeset(given.text)}</h3>;
    case 'paragraph':
      return <p>{typeset(given.text)}</p>;
    case 'list':
      return (
        <ul>
          {given.items.map((item) => (
            <li>{typeset(item)}</li>
          ))}
        </ul>
      );
    case 'keyFigures':
      return (
        <ul class="key">
          {given.items.map(({ figure, margin, words }) => (
            <li>
              <strong>{figure}</strong> <span class="margin">{margin}</span>
              <span class="words">{typeset(words)}</span>
            </li>
          ))}
        </ul>
      );
    case 'figure':
      return chart(given, picture);
    case 'table':
      return table(given);
  }
}

/** Named by its caption, described by a sentence; the numbers are in the table that it points at. */
function chart({ id, title, alternative, drawing, table: numbers, note }: ChartFigure, picture: Pictures): VNode {
  const [named, told] = [`${id}-titre`, `${id}-texte`];
  return (
    <figure id={id} aria-labelledby={named}>
      <figcaption id={named}>{typeset(title)}</figcaption>
      {picture(drawing.svg, { 'aria-labelledby': named, 'aria-describedby': told })}
      <p class="note">
        {typeset(note)} <a href={`#${numbers.id}`}>{typeset(`Les nombres en tableau : ${numbers.title}`)}</a>
      </p>
      <details class="note">
        <summary>Description du graphique</summary>
        <p id={told}>{typeset(alternative)}</p>
      </details>
    </figure>
  );
}

/** A table of so few rows stays on one sheet of paper. */
const SHORT = 20;

/** Only what may be wider than a small screen scrolls, and can then be reached by keyboard: elsewhere it would be one stop too many. */
const WIDE = 4;

function table(given: DataTable): VNode {
  const { id, columns, rows, note } = given;
  const named = `${id}-titre`;
  return (
    <div class={classes('table', rows.length <= SHORT && 'short')}>
      {columns.length > WIDE ? (
        <div class="scroll" role="region" aria-labelledby={named} tabIndex={0}>
          {numbers(given, named)}
        </div>
      ) : (
        <div>{numbers(given, named)}</div>
      )}
      {note !== null && <p class="note">{typeset(note)}</p>}
    </div>
  );
}

function numbers({ id, title, columns, rows }: DataTable, named: string): VNode {
  const numeric = (at: number) => columns[at]?.numeric === true && 'n';
  const cell = (text: string, at: number) => (
    <td class={classes(numeric(at), QUIET.includes(text) && 'quiet') || undefined}>{text}</td>
  );
  return (
    <table id={id}>
      <caption id={named}>{typeset(title)}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th scope="col" class={numeric(at) || undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr>
            <th scope="row">{head}</th>
            {cells.map((text, at) => cell(text, at + 1))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
