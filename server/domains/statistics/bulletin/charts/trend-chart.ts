import { MASKED, NOT_RELEASED, number } from '../french';
import type { Drawing } from './drawing';
import { INK, MUTED, RULE } from './palette';
import type { Studio } from './studio';

export interface YearPoint {
  readonly year: string;
  /** Null when masked, or when that year has no release. */
  readonly value: number | null;
  readonly published: boolean;
  readonly margin: number;
}

/** One point a year with its interval, from zero; the line stops where a year is missing, and the missing year keeps its place. */
export function trendChart(
  { Plot, draw }: Studio,
  points: readonly YearPoint[],
  size: { width: number; height: number; title?: string },
): Drawing {
  const shown = points.filter(({ value }) => value !== null);
  const low = (point: YearPoint) => Math.max(0, (point.value ?? 0) - point.margin);
  const high = (point: YearPoint) => (point.value ?? 0) + point.margin;
  const highest = Math.max(1, ...shown.map(high));
  return draw({
    width: size.width,
    height: size.height,
    marginLeft: 52,
    marginRight: 24,
    marginTop: size.title === undefined ? 22 : 44,
    marginBottom: 26,
    x: { type: 'point', domain: points.map(({ year }) => year), label: null, padding: 0.4 },
    y: { domain: [0, highest * 1.04], label: null },
    marks: [
      Plot.gridY({ stroke: RULE, strokeOpacity: 1, ticks: 4 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        tickFormat: (value: number) => (Number.isInteger(value) ? number(value) : ''),
        fill: MUTED,
      }),
      Plot.axisX({ tickSize: 0, fill: INK }),
      Plot.ruleY([0], { stroke: INK }),
      ...(size.title === undefined
        ? []
        : [
            Plot.text([size.title], {
              frameAnchor: 'top-left',
              dx: -48,
              dy: -36,
              textAnchor: 'start',
              fontWeight: 600,
              fill: INK,
            }),
          ]),
      Plot.line(points, { x: 'year', y: 'value', stroke: MUTED, strokeWidth: 1.4 }),
      Plot.ruleX(shown, { x: 'year', y1: low, y2: high, stroke: INK, strokeWidth: 1.6 }),
      Plot.dot(shown, { x: 'year', y: 'value', r: 4, fill: INK, stroke: '#ffffff' }),
      Plot.text(shown, {
        x: 'year',
        y: high,
        text: (point: YearPoint) => number(point.value ?? 0),
        dy: -9,
        fontWeight: 600,
        fill: INK,
      }),
      Plot.text(
        points.filter(({ value }) => value === null),
        { x: 'year', y: 0, dy: -9, text: (point: YearPoint) => (point.published ? MASKED : NOT_RELEASED), fill: MUTED },
      ),
    ],
  });
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
