import { number, wholeNumber } from '../french';
import type { Drawing } from './drawing';
import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import { STEPS } from './palette';
import type { Studio } from './studio';

export interface YearPoint {
  readonly year: string;
  /** Null when masked, or when that period has no release. */
  readonly value: number | null;
  readonly margin: number;
  /** What stands in the place of a number that is not there. */
  readonly reason: string;
}

const low = (point: YearPoint): number => Math.max(0, (point.value ?? 0) - point.margin);
const high = (point: YearPoint): number => (point.value ?? 0) + point.margin;

/**
 * One point a period with its interval, from zero; the line stops where one is missing, and keeps its place.
 */
export function trendChart(
  studio: Studio,
  points: readonly YearPoint[],
  size: { width: number; height: number },
): Drawing {
  const highest = Math.max(1, ...points.filter(({ value }) => value !== null).map(high));
  return studio.draw({
    width: size.width,
    height: size.height,
    marginLeft: 52,
    marginRight: 24,
    marginTop: 22,
    marginBottom: 26,
    x: { type: 'point', domain: points.map(({ year }) => year), label: null, padding: 0.4 },
    y: { domain: [0, highest * 1.04], label: null },
    marks: [...frame(studio), ...marks(studio, points)],
  });
}

function frame({ Plot }: Studio) {
  return [
    Plot.gridY({ stroke: RULE, strokeOpacity: 1, ticks: 4 }),
    Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: wholeNumber, fill: MUTED }),
    Plot.axisX({ tickSize: 0, fill: INK }),
    Plot.ruleY([0], { stroke: INK }),
  ];
}

/** The line, the interval and the number of each year, or why there is none. */
function marks({ Plot }: Studio, points: readonly YearPoint[]) {
  const shown = points.filter(({ value }) => value !== null);
  const missing = points.filter(({ value }) => value === null);
  const text = ({ value }: YearPoint) => number(value ?? 0);
  return [
    Plot.line(points, { x: 'year', y: 'value', stroke: MUTED, strokeWidth: 1.4 }),
    // As wide as it can be seen: a margin is a few persons of several hundreds.
    Plot.ruleX(shown, { x: 'year', y1: low, y2: high, stroke: STEPS[3], strokeWidth: 30 }),
    Plot.dot(shown, { x: 'year', y: 'value', r: 2, fill: '#ffffff' }),
    Plot.text(shown, { x: 'year', y: high, text, dy: -9, fontWeight: 600, fill: INK }),
    Plot.text(missing, { x: 'year', y: 0, dy: -9, text: 'reason', fill: MUTED }),
  ];
}
