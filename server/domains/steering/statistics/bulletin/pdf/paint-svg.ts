import { INK } from '../../../../../pdf/ink';
import { drawable, type Pdf } from '../../../../../pdf/sheet';
import type { Drawing } from '../charts/drawing';

/** What is read of an element of the drawing. */
interface Element {
  readonly localName: string | null;
  readonly textContent: string;
  readonly childNodes: Iterable<Element>;
  getAttribute(name: string): string | null;
}

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly size: number;
  readonly weight: string;
  readonly anchor: string;
}

const START: Paint = { fill: INK, stroke: 'none', strokeWidth: 1, size: 12, weight: '400', anchor: 'middle' };

/** Draws what Plot writes and nothing more: groups that are moved, rectangles, lines, paths, circles and lines of text. */
export async function svgPainter(doc: Pdf): Promise<(drawing: Drawing, x: number, y: number, scale: number) => void> {
  const { parseHTML } = await import('linkedom');
  return ({ svg }, x, y, scale) => {
    const root = parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector(
      'svg',
    ) as unknown as Element;
    doc.save().translate(x, y).scale(scale);
    paint(doc, root, START);
    doc.restore();
  };
}

const colour = (value: string | null, inherited: string): string =>
  value === null ? inherited : value === 'currentColor' ? INK : value;

const inherit = (element: Element, from: Paint): Paint => ({
  fill: colour(element.getAttribute('fill'), from.fill),
  stroke: colour(element.getAttribute('stroke'), from.stroke),
  strokeWidth: Number(element.getAttribute('stroke-width') ?? from.strokeWidth),
  size: Number(element.getAttribute('font-size') ?? from.size),
  weight: element.getAttribute('font-weight') ?? from.weight,
  anchor: element.getAttribute('text-anchor') ?? from.anchor,
});

function paint(doc: Pdf, element: Element, from: Paint): void {
  const style = inherit(element, from);
  const moved = /translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)/.exec(element.getAttribute('transform') ?? '');
  doc.save();
  if (moved !== null) doc.translate(Number(moved[1]), Number(moved[2]));
  if (element.localName === 'text') text(doc, element, style);
  else if (element.localName === 'svg' || element.localName === 'g')
    for (const child of element.childNodes) paintChild(doc, child, style);
  else shape(doc, element, style);
  doc.restore();
}

function paintChild(doc: Pdf, child: Element, style: Paint): void {
  if (typeof child.getAttribute === 'function') paint(doc, child, style);
}

function shape(doc: Pdf, element: Element, style: Paint): void {
  const at = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.localName) {
    case 'rect':
      doc.roundedRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
      break;
    case 'line':
      doc.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      break;
    case 'circle':
      doc.circle(at('cx'), at('cy'), at('r'));
      break;
    case 'path':
      doc.path(element.getAttribute('d') ?? '');
      break;
    default:
      return;
  }
  doc.lineWidth(style.strokeWidth);
  const [fills, strokes] = [style.fill !== 'none' && element.localName !== 'line', style.stroke !== 'none'];
  if (fills && strokes) doc.fillAndStroke(style.fill, style.stroke);
  else if (fills) doc.fill(style.fill);
  else if (strokes) doc.stroke(style.stroke);
}

/** Lengths of text come in ems or in pixels. */
const length = (value: string | null, size: number): number =>
  value === null ? 0 : value.endsWith('em') ? parseFloat(value) * size : parseFloat(value);

function text(doc: Pdf, element: Element, style: Paint): void {
  const spans = [...element.childNodes].filter(({ localName }) => localName === 'tspan');
  let y = 0;
  for (const line of spans.length === 0 ? [element] : spans) {
    y += length(line.getAttribute('y'), style.size) + length(line.getAttribute('dy'), style.size);
    const words = drawable(line === element ? ownText(element) : line.textContent);
    doc
      .font(Number(style.weight) >= 600 ? 'Bold' : 'Regular')
      .fontSize(style.size)
      .fillColor(style.fill);
    const width = doc.widthOfString(words);
    const back = { middle: width / 2, end: width, start: 0 }[style.anchor] ?? 0;
    doc.text(words, length(line.getAttribute('x'), style.size) - back, y, { lineBreak: false, baseline: 'alphabetic' });
  }
}

/** Without the title that a browser shows when it is pointed at. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ localName }) => localName !== 'title')
    .map(({ textContent }) => textContent)
    .join('');
