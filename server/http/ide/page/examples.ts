import { byId, el } from './dom';

export interface Example {
  readonly group: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly title: string;
  readonly query: string;
  readonly variables?: string;
}

export const WELCOME: Example = {
  group: '',
  kind: 'query',
  title: 'Qui suis-je ?',
  query:
    '# Qui suis-je ?\n# Ctrl + Espace propose les champs, Ctrl + Entrée exécute.\nquery QuiSuisJe {\n  viewer {\n    __typename\n  }\n}\n',
};

export async function loadExamples(): Promise<Example[]> {
  const response = await fetch('/ide/examples.json').catch(() => null);
  const examples = response?.ok ? ((await response.json()) as Example[]) : [];
  return examples.length === 0 ? [WELCOME] : examples;
}

function title({ kind, title: text }: Example): string {
  return kind === 'mutation' ? `✎ ${text}` : text;
}

function optionsOf(examples: readonly Example[]): Node[] {
  const groups = new Map<string, HTMLElement>();
  const nodes: Node[] = [];
  examples.forEach((example, index) => {
    const option = el('option', { value: String(index) }, title(example));
    if (example.group === '') return void nodes.push(option);
    if (!groups.has(example.group))
      nodes.push(groups.set(example.group, el('optgroup', { label: example.group })).get(example.group)!);
    groups.get(example.group)!.append(option);
  });
  return nodes;
}

export function createExamplesMenu(examples: readonly Example[], onPick: (example: Example) => void): void {
  const select = byId<HTMLSelectElement>('examples');
  select.replaceChildren(el('option', { value: '' }, 'Choisir une requête…'), ...optionsOf(examples));
  select.onchange = () => {
    const example = examples[Number(select.value)];
    if (select.value !== '' && example !== undefined) onPick(example);
  };
}
