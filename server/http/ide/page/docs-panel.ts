import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { typePage, type OpenType } from './docs-type';
import { button, el } from './dom';

function rootPage(schema: GraphQLSchema, open: OpenType): Node[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const links = roots
    .filter((type) => !!type)
    .map((type) =>
      el(
        'li',
        {},
        button(type.name, () => open(type.name), 'link type'),
      ),
    );
  return [el('h2', {}, 'Points d’entrée'), el('ul', { className: 'members' }, ...links)];
}

function matches(type: GraphQLNamedType, text: string): boolean {
  if (type.name.startsWith('__')) return false;
  const fields = 'getFields' in type ? Object.keys(type.getFields()) : [];
  return [type.name, ...fields].some((name) => name.toLowerCase().includes(text));
}

function searchPage(schema: GraphQLSchema, text: string, open: OpenType): Node[] {
  const found = Object.values(schema.getTypeMap()).filter((type) => matches(type, text.toLowerCase()));
  const items = found.slice(0, 60).map(({ name }) =>
    el(
      'li',
      {},
      button(name, () => open(name), 'link type'),
    ),
  );
  const none = el('p', { className: 'hint' }, 'Aucun type ni champ de ce nom.');
  return [el('h2', {}, 'Types'), items.length === 0 ? none : el('ul', { className: 'members' }, ...items)];
}

export interface DocsPanel {
  readonly nodes: Node[];
  open(type: string, field?: string): void;
}

/** The contract as pages: search, types, back. */
export function docsPanel(schema: GraphQLSchema): DocsPanel {
  const body = el('div', { className: 'docs' });
  const search = el('input', { type: 'search', placeholder: 'Chercher un type ou un champ' });
  const trail: string[] = [];
  const back = button('← Retour', () => (trail.pop(), render()));
  const open = (type: string, field?: string): void => (trail.push(type), render(), reveal(field));
  function reveal(field?: string): void {
    const node = field === undefined ? null : body.querySelector(`#doc-${CSS.escape(field)}`);
    node?.classList.add('aimed');
    node?.scrollIntoView({ block: 'center' });
  }
  function render(): void {
    const type = schema.getType(trail.at(-1) ?? '');
    body.replaceChildren(...(type ? typePage(schema, type, open) : rootPage(schema, open)));
    back.hidden = trail.length === 0;
  }
  search.setAttribute('aria-label', 'Chercher dans la documentation');
  search.oninput = () =>
    search.value === '' ? render() : body.replaceChildren(...searchPage(schema, search.value, open));
  render();
  return { nodes: [search, back, body], open };
}
