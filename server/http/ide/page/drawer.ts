import { button, byId, el } from './dom';

const BUTTONS = { docs: 'show-docs', history: 'show-history' } as const;
export type DrawerName = keyof typeof BUTTONS;

let current: DrawerName | null = null;

function announce(): void {
  for (const [name, id] of Object.entries(BUTTONS)) byId(id).setAttribute('aria-expanded', String(name === current));
  byId('drawer').hidden = current === null;
  document.body.classList.toggle('with-drawer', current !== null);
}

export function closeDrawer(): void {
  current = null;
  announce();
}

export function isOpen(name: DrawerName): boolean {
  return current === name;
}

export function openDrawer(name: DrawerName, title: string, nodes: Node[]): void {
  current = name;
  const head = el('header', {}, el('h1', {}, title), button('Fermer', closeDrawer));
  byId('drawer').replaceChildren(head, ...nodes);
  announce();
}
