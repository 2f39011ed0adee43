import { h, type VNode } from 'preact';

/** What is read of an element of the drawing. */
interface Drawn {
  readonly localName: string | null;
  readonly textContent: string;
  readonly childNodes: Iterable<Drawn>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

/** What Plot draws with: nothing that runs, fetches or holds a page. */
const DRAWS = new Set(['svg', 'g', 'rect', 'line', 'path', 'circle', 'text', 'tspan', 'title']);

export type Pictures = (svg: string, named: Readonly<Record<string, string>>) => VNode;

/** Reads a drawing into elements of the page: its texts are escaped there, as any other. */
export async function openPictures(): Promise<Pictures> {
  const { parseHTML } = await import('linkedom');
  return (svg, named) => {
    const root = parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector('svg');
    return element(root as unknown as Drawn, named);
  };
}

function element({ localName, attributes, childNodes }: Drawn, named: Readonly<Record<string, string>> = {}): VNode {
  if (!localName || !DRAWS.has(localName)) throw new Error(`a drawing holds no « ${localName} »`);
  const own = Object.fromEntries([...attributes!].map(({ name, value }) => [name, value]));
  if (Object.keys(own).some((name) => /^on|href$|^style$/i.test(name))) throw new Error('a drawing does nothing');
  const children = [...childNodes].map((child) => (child.attributes ? element(child) : child.textContent));
  return h<object>(localName, { ...own, ...named }, ...children);
}
