import type * as Plots from '@observablehq/plot';
import type { Drawing } from './drawing';
import { FAMILY, INK } from './palette';

/** What is used of an element of the drawing. */
interface Drawn {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<{ remove(): void }>;
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

/**
 * Attributes in place of the style sheet and the classes that Plot writes: the page forbids what it does not name, and
 * the PDF reads attributes.
 */
function finished(svg: Drawn, { width = 0, height = 0 }: Plots.PlotOptions): Drawing {
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.removeAttribute('class');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('font-family', FAMILY);
  svg.setAttribute('font-size', '13');
  svg.setAttribute('color', INK);
  svg.setAttribute('role', 'img');
  return { svg: svg.outerHTML, width, height };
}
