type Child = Node | string | null;

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No element #${id}`);
  return found as T;
}

/** Text goes in as text nodes: nothing that a server answers is ever read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children.filter((child): child is Node | string => child !== null));
  return node;
}

export function button(text: string, onclick: () => void, className = 'quiet'): HTMLButtonElement {
  return el('button', { type: 'button', className, onclick }, text);
}
