import { count, MASKED, percent, wholeNumber } from '../french';
import type { Drawing } from './drawing';
import { NARROW } from '../../../../../kernel/typeset';
import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import { BAR } from './palette';
import type { Studio } from './studio';

export interface Bar {
  readonly label: string;
  /** For bars in groups: the label of the group. */
  readonly group?: string;
  readonly value: number | null;
  readonly share: number | null;
  /** D of its own cell. */
  readonly margin: number;
}

const WIDTH = 660;
const LABELS = 226;
const FIGURES = 92;

const sign = ({ value, share }: Bar): string =>
  value === null || share === null ? count(value) : `${count(value)}  (${percent(share)})`;

/** Room for a label of two lines where there is one; many bars, or bars in groups, stand closer. */
function pitchOf(bars: readonly Bar[], grouped: boolean): number {
  if (grouped || bars.length > 10) return 19;
  return bars.some(({ label }) => label.length > 34) ? 37 : 29;
}

const low = (bar: Bar): number => Math.max(0, (bar.value ?? 0) - bar.margin);
const high = (bar: Bar): number => (bar.value ?? 0) + bar.margin;

/** Bars from zero, each with the interval in which the true number is; a masked one has no bar, and says so. */
export function barChart(studio: Studio, bars: readonly Bar[]): Drawing {
  const grouped = bars.some(({ group }) => group !== undefined);
  const groups = [...new Set(bars.map(({ group }) => group ?? ''))];
  const pitch = pitchOf(bars, grouped);
  const highest = Math.max(1, ...bars.filter(({ value }) => value !== null).map(high));
  return studio.draw({
    width: WIDTH,
    height: 34 + bars.length * pitch + (grouped ? groups.length * 10 : 0),
    marginLeft: LABELS,
    marginRight: FIGURES,
    marginTop: 4,
    marginBottom: 30,
    x: { domain: [0, highest], label: null },
    y: { domain: [...new Set(bars.map(({ label }) => label))], label: null, padding: 0.28 },
    fy: { domain: groups, label: null, padding: 0.12 },
    marks: [...axes(studio, grouped), ...marks(studio, bars, grouped), studio.Plot.ruleX([0], { stroke: INK })],
  });
}

function axes({ Plot }: Studio, grouped: boolean) {
  const groupAxis = () =>
    Plot.axisFy({ anchor: 'left', textAnchor: 'start', dx: 14 - LABELS, lineWidth: 9.5, fill: INK, fontWeight: 600 });
  return [
    Plot.gridX({ stroke: RULE, strokeOpacity: 1, ticks: 5 }),
    Plot.axisX({ ticks: 5, tickSize: 0, tickFormat: wholeNumber, fill: MUTED }),
    Plot.axisY({ tickSize: 0, lineWidth: 17, fill: INK }),
    ...(grouped ? [groupAxis()] : []),
  ];
}

/** The bar, its interval with both ends, and the number in words. */
function marks({ Plot }: Studio, bars: readonly Bar[], grouped: boolean) {
  const shown = bars.filter(({ value }) => value !== null);
  const masked = bars.filter(({ value }) => value === null);
  const facet = grouped ? { fy: 'group' as const } : {};
  const inset = grouped ? 3 : 6;
  const end = { y: 'label', stroke: INK, strokeWidth: 1.3, insetTop: inset, insetBottom: inset, ...facet };
  const word = { y: 'label', textAnchor: 'start' as const, dx: 6, ...facet };
  return [
    Plot.barX(shown, { x: 'value', y: 'label', fill: BAR, stroke: MUTED, strokeWidth: 0.6, ...facet }),
    Plot.ruleY(shown, { x1: low, x2: high, y: 'label', stroke: INK, strokeWidth: 1.3, ...facet }),
    Plot.tickX(shown, { x: low, ...end }),
    Plot.tickX(shown, { x: high, ...end }),
    Plot.text(shown, { x: high, text: sign, fill: INK, ...word }),
    Plot.text(masked, { x: 0, text: () => `${MASKED}${NARROW}`, fill: MUTED, ...word }),
  ];
}
