import { MASKED, NOT_RELEASED, number, wholeNumber } from '../french';
import type { Drawing } from './drawing';
import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import type { Studio } from './studio';

export interface YearPoint {
  readonly year: string;
  /** Null when masked, or when that year has no release. */
  readonly value: number | null;
  readonly published: boolean;
  readonly margin: number;
}

const low = (point: YearPoint): number => Math.max(0, (point.value ?? 0) - point.margin);
const high = (point: YearPoint): number => (point.value ?? 0) + point.margin;

/**
 * One point a year with its interval, from zero; the line stops where a year is missing, and the missing year keeps its
 * place.
 */
export function trendChart(
  studio: Studio,
  points: readonly YearPoint[],
  size: { width: number; height: number; title?: string },
): Drawing {
  const highest = Math.max(1, ...points.filter(({ value }) => value !== null).map(high));
  return studio.draw({
    width: size.width,
    height: size.height,
    marginLeft: 52,
    marginRight: 24,
    marginTop: size.title === undefined ? 22 : 44,
    marginBottom: 26,
    x: { type: 'point', domain: points.map(({ year }) => year), label: null, padding: 0.4 },
    y: { domain: [0, highest * 1.04], label: null },
    marks: [...frame(studio, size.title), ...marks(studio, points)],
  });
}

/** Grid and axes, and the title where there is one. */
function frame({ Plot }: Studio, title: string | undefined) {
  const heading = (text: string) =>
    Plot.text([text], { frameAnchor: 'top-left', dx: -48, dy: -36, textAnchor: 'start', fontWeight: 600, fill: INK });
  return [
    Plot.gridY({ stroke: RULE, strokeOpacity: 1, ticks: 4 }),
    Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: wholeNumber, fill: MUTED }),
    Plot.axisX({ tickSize: 0, fill: INK }),
    Plot.ruleY([0], { stroke: INK }),
    ...(title === undefined ? [] : [heading(title)]),
  ];
}

/** The line, the interval and the number of each year, or why there is none. */
function marks({ Plot }: Studio, points: readonly YearPoint[]) {
  const shown = points.filter(({ value }) => value !== null);
  const missing = points.filter(({ value }) => value === null);
  const text = ({ value }: YearPoint) => number(value ?? 0);
  const reason = ({ published }: YearPoint) => (published ? MASKED : NOT_RELEASED);
  return [
    Plot.line(points, { x: 'year', y: 'value', stroke: MUTED, strokeWidth: 1.4 }),
    Plot.ruleX(shown, { x: 'year', y1: low, y2: high, stroke: INK, strokeWidth: 1.6 }),
    Plot.dot(shown, { x: 'year', y: 'value', r: 4, fill: INK, stroke: '#ffffff' }),
    Plot.text(shown, { x: 'year', y: high, text, dy: -9, fontWeight: 600, fill: INK }),
    Plot.text(missing, { x: 'year', y: 0, dy: -9, text: reason, fill: MUTED }),
  ];
}

/** Several small drawings in one, row by row. */
export function sideBySide(drawings: readonly Drawing[], columns: number): Drawing {
  const [first] = drawings;
  if (first === undefined) throw new Error('nothing to put side by side');
  const [width, height] = [first.width * columns, first.height * Math.ceil(drawings.length / columns)];
  const open = first.svg.slice(0, first.svg.indexOf('>') + 1);
  const inside = (svg: string) => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  const placed = drawings.map(
    ({ svg }, at) =>
      `<g transform="translate(${(at % columns) * first.width},${Math.floor(at / columns) * first.height})">${inside(svg)}</g>`,
  );
  const frame = open
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`)
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`);
  return { svg: `${frame}${placed.join('')}</svg>`, width, height };
}
