import type * as Plots from '@observablehq/plot';
import type { Drawing } from './drawing';
import { INK } from '../../../../../pdf/ink';
import { FAMILY } from './palette';

/** What is used of an element of the drawing. */
interface Drawn {
  readonly outerHTML: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  remove(): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<Drawn>;
}

export interface Studio {
  readonly Plot: typeof Plots;
  draw(options: Plots.PlotOptions): Drawing;
}

/** Loaded when a bulletin is made, and never by a server that makes none. */
export async function openStudio(): Promise<Studio> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html lang="fr"><body></body></html>');
  return {
    Plot,
    draw: (options) =>
      finished(
        Plot.plot({ ...options, document: document as unknown as Plots.PlotOptions['document'] }) as unknown as Drawn,
        options,
      ),
  };
}

/** Names that no element without a role may bear, and values that no attribute has: the page and its table say both better. */
const isUnwanted = (name: string): boolean => name.startsWith('aria-') || name === 'font-variant';

function cleaned(element: Drawn): void {
  const unwanted = [...element.attributes].map(({ name }) => name).filter(isUnwanted);
  for (const name of unwanted) element.removeAttribute(name);
}

/**
 * Attributes in place of the style sheet and the classes that Plot writes: the page forbids what it does not name, and
 * the PDF reads attributes.
 */
function finished(svg: Drawn, { width = 0, height = 0 }: Plots.PlotOptions): Drawing {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) cleaned(element);
  svg.removeAttribute('class');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('font-family', FAMILY);
  svg.setAttribute('font-size', '13');
  svg.setAttribute('color', INK);
  svg.setAttribute('role', 'img');
  return { svg: svg.outerHTML, width, height };
}
