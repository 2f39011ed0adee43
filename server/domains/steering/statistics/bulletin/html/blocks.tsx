import type { VNode } from 'preact';
import { classes } from '../../../../../../console/elements';
import type { Bar, Block, ChartFigure, KeyFigure, Notice, NumbersTable } from '../document';
import { BAR } from '../charts/palette';
import { barShape } from '../charts/bar-shape';
import { QUIET } from '../french';
import type { Pictures } from './picture';
import { Words } from './words';
import { INK, MUTED } from '../../../../../pdf/ink';

interface BlocksProps {
  blocks: readonly Block[];
  picture: Pictures;
}

export const Blocks = ({ blocks, picture }: BlocksProps) => <>{blocks.map((given) => block(given, picture))}</>;

function block(given: Block, picture: Pictures): VNode {
  switch (given.kind) {
    case 'heading':
      return (
        <h3>
          <Words>{given.text}</Words>
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Words>{given.text}</Words>
        </p>
      );
    case 'list':
      return (
        <ul>
          {given.items.map((item) => (
            <li>
              <Words>{item}</Words>
            </li>
          ))}
        </ul>
      );
    case 'keyFigures':
      return <ul class="key">{given.items.map(card)}</ul>;
    case 'notice':
      return notice(given);
    case 'figure':
      return chart(given, picture);
    case 'table':
      return table(given);
  }
}

const card = ({ figure, margin, words, detail }: KeyFigure): VNode => (
  <li>
    <strong>{figure}</strong> {margin !== '' && <span class="margin">{margin}</span>}
    <span class="words">
      <Words>{words}</Words>
    </span>
    {detail !== null && (
      <span class="detail">
        <Words>{detail}</Words>
      </span>
    )}
  </li>
);

const CLASSES: Record<Notice['tone'], string> = {
  RESTRICTED: 'notice restricted',
  ERRATUM: 'notice erratum',
  READING: 'notice',
};

/** A warning is a part of the page of its own; advice within a section stands under the heading of that section. */
export function notice({ tone, title, lines }: Notice): VNode {
  const id = `avis-${tone.toLowerCase()}`;
  const Heading = tone === 'READING' ? 'h3' : 'h2';
  return (
    <section class={CLASSES[tone]} aria-labelledby={id}>
      <Heading id={id}>
        <Words>{title}</Words>
      </Heading>
      {lines.map((line) => (
        <p>
          <Words>{line}</Words>
        </p>
      ))}
    </section>
  );
}

/** Named by its caption, described by a sentence; the numbers are in the table that it points at. */
function chart({ id, title, alternative, drawing, table: numbers, note }: ChartFigure, picture: Pictures): VNode {
  const [named, told] = [`${id}-titre`, `${id}-texte`];
  return (
    <figure id={id} aria-labelledby={named}>
      <figcaption id={named}>
        <Words>{title}</Words>
      </figcaption>
      {picture(drawing.svg, { 'aria-labelledby': named, 'aria-describedby': told })}
      <p class="note">
        <Words>{note}</Words>{' '}
        <a href={`#${numbers.id}`}>
          <Words>{`Les nombres en tableau : ${numbers.title}`}</Words>
        </a>
      </p>
      <details class="note">
        <summary>Description du graphique</summary>
        <p id={told}>
          <Words>{alternative}</Words>
        </p>
      </details>
    </figure>
  );
}

/** A table of so few rows stays on one sheet of paper. */
const SHORT = 20;

/** Only what may be wider than a small screen scrolls, and can then be reached by keyboard: elsewhere it would be one stop too many. */
const WIDE = 4;

function table(given: NumbersTable): VNode {
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
      {note !== null && (
        <p class="note">
          <Words>{note}</Words>
        </p>
      )}
    </div>
  );
}

function numbers({ id, title, columns, rows, bars }: NumbersTable, named: string): VNode {
  const numeric = (at: number) => columns[at]?.numeric === true && 'n';
  const last = columns.length - 1;
  const cell = (text: string, at: number, row: number) => (
    <td class={classes(numeric(at), QUIET.includes(text) && 'quiet') || undefined}>
      {text}
      {at === last && bars && bar(bars.rows[row] ?? null, bars.most)}
    </td>
  );
  return (
    <table id={id} class={bars ? 'barred' : undefined}>
      <caption id={named}>
        <Words>{title}</Words>
      </caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th scope="col" class={numeric(at) || undefined}>
              <Words>{column.title}</Words>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr>
            <th scope="row">{head}</th>
            {cells.map((text, at) => cell(text, at + 1, row))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const BOX = { width: 160, height: 14 };

/** For the eye alone: the words of its cell say the same. */
function bar(given: Bar | null, most: number): VNode {
  const { width, height } = BOX;
  const shape = given && barShape(given, most, BOX);
  const frame = { class: 'bar', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' } as const;
  if (!shape) return <svg {...frame} />;
  const { length, low, high, middle, top, bottom } = shape;
  return (
    <svg {...frame}>
      <rect x="0" y={top} width={length} height={bottom - top} fill={BAR} stroke={MUTED} stroke-width="0.6" />
      <path
        d={`M${low} ${middle}H${high}M${low} ${top}V${bottom}M${high} ${top}V${bottom}`}
        stroke={INK}
        stroke-width="1.2"
        fill="none"
      />
    </svg>
  );
}
