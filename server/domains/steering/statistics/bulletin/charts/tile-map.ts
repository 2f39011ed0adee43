import { count } from '../french';
import type { Drawing } from './drawing';
import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import { inkOn, STEPS } from './palette';
import type { Studio } from './studio';
import { GRID, tiles, type Tile } from './tile-grid';

export interface TileValue {
  readonly code: string;
  readonly value: number | null;
}

interface Shown extends Tile {
  readonly value: number | null;
  readonly step: number;
}

interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How numbers become shades, and how the legend says it. */
export interface Scale {
  readonly stepOf: (value: number) => number;
  readonly legend: readonly { readonly step: number; readonly words: string }[];
  /** What a hatched square means. */
  readonly hatched: string;
}

const SIDE = 48;
const GAP = 0.035;
/** In squares: a little more than the grid, for the words of the legend. */
const WIDTH = GRID.columns + 0.4;

/** Diagonals of the lower part of a masked square: a texture, so that it is told apart without colour. */
function hatching(column: number, row: number): Stroke[] {
  const [left, right, top, bottom] = [column + 0.16, column + 0.84, row + 0.52, row + 0.86];
  const height = bottom - top;
  return [0, 1, 2, 3].map((at) => ({
    x1: left + at * 0.17,
    y1: bottom,
    x2: Math.min(right, left + at * 0.17 + height),
    y2: Math.max(top, bottom - (right - left - at * 0.17)),
  }));
}

function shownTiles(values: readonly TileValue[], { stepOf }: Scale): Shown[] {
  const byCode = new Map(values.map(({ code, value }) => [code, value]));
  return tiles.map((tile) => {
    const value = byCode.get(tile.code) ?? null;
    return { ...tile, value, step: value === null ? -1 : stepOf(value) };
  });
}

export function tileMap(studio: Studio, values: readonly TileValue[], scale: Scale): Drawing {
  const shown = shownTiles(values, scale);
  const masked = shown.filter(({ value }) => value === null);
  const published = shown.filter(({ value }) => value !== null);
  return studio.draw({
    width: WIDTH * SIDE,
    height: (GRID.rows + 1.25) * SIDE,
    margin: 0,
    x: { domain: [0, WIDTH], axis: null },
    y: { domain: [GRID.rows + 1.25, 0], axis: null },
    marks: [
      ...squares(studio, masked, published),
      ...words(studio, masked, published),
      ...overseas(studio),
      ...legend(studio, scale),
    ],
  });
}

function squares({ Plot }: Studio, masked: readonly Shown[], published: readonly Shown[]) {
  const square = {
    x1: (tile: Shown) => tile.column + GAP,
    x2: (tile: Shown) => tile.column + 1 - GAP,
    y1: (tile: Shown) => tile.row + GAP,
    y2: (tile: Shown) => tile.row + 1 - GAP,
    rx: 3,
  };
  return [
    Plot.rect(masked, { ...square, fill: '#ffffff', stroke: MUTED, strokeWidth: 0.8 }),
    Plot.link(
      masked.flatMap(({ column, row }) => hatching(column, row)),
      { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: MUTED, strokeWidth: 0.8 },
    ),
    Plot.rect(published, { ...square, fill: (tile: Shown) => STEPS[tile.step]!, stroke: MUTED, strokeWidth: 0.8 }),
  ];
}

/** The code of each département, and its number where one is published. */
function words({ Plot }: Studio, masked: readonly Shown[], published: readonly Shown[]) {
  const line = (height: number) => ({ x: (tile: Shown) => tile.column + 0.5, y: (tile: Shown) => tile.row + height });
  const ink = (tile: Shown) => inkOn(tile.step);
  const figure = (tile: Shown) => count(tile.value);
  return [
    Plot.text(masked, { ...line(0.28), text: 'code', fill: INK }),
    Plot.text(published, { ...line(0.28), text: 'code', fill: ink }),
    Plot.text(published, { ...line(0.68), text: figure, fill: ink, fontSize: 15, fontWeight: 600 }),
  ];
}

/** Set apart by a rule, under its name. */
function overseas({ Plot }: Studio) {
  const row = GRID.overseasRow;
  return [
    Plot.text([[0.04, row - 0.25]], { text: ['Outre-mer'], textAnchor: 'start', fill: MUTED }),
    Plot.link([{ x1: 1.5, y1: row - 0.1, x2: 1.5, y2: GRID.rows }], {
      x1: 'x1',
      y1: 'y1',
      x2: 'x2',
      y2: 'y2',
      stroke: RULE,
    }),
  ];
}

/** Numbers in words beside each shade, and the texture of a masked square. */
function legend({ Plot }: Studio, { legend: classes, hatched }: Scale) {
  const top = GRID.rows + 0.5;
  const at = (index: number) => index * 2.06 + 0.04;
  const swatches = classes.map(({ step, words }, index) => ({ x: at(index), step, words }));
  const end = at(classes.length);
  const box = { y1: () => top, y2: () => top + 0.5, stroke: MUTED, strokeWidth: 0.8, rx: 2 };
  const strokes = [0, 1, 2].map((line) => ({
    x1: end + 0.06 + line * 0.13,
    y1: top + 0.42,
    x2: end + 0.06 + line * 0.13 + 0.2,
    y2: top + 0.08,
  }));
  return [
    Plot.rect(swatches, {
      ...box,
      x1: 'x',
      x2: (swatch: { x: number }) => swatch.x + 0.55,
      fill: (swatch: { step: number }) => STEPS[swatch.step]!,
    }),
    Plot.rect([end], { ...box, x1: [end], x2: [end + 0.55], fill: '#ffffff' }),
    Plot.link(strokes, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: MUTED, strokeWidth: 0.8 }),
    Plot.text([...swatches.map(({ x, words }) => ({ x, words })), { x: end, words: hatched }], {
      x: (item: { x: number }) => item.x + 0.64,
      y: () => top + 0.25,
      text: 'words',
      textAnchor: 'start',
      fill: INK,
    }),
  ];
}
