import { button, el } from './dom';
import { forget, recall, remember } from './storage';

export interface HistoryEntry {
  readonly query: string;
  readonly variables: string;
  readonly account: string;
}

const KEPT = 30;

function read(): HistoryEntry[] {
  try {
    return JSON.parse(recall('history') ?? '[]') as HistoryEntry[];
  } catch {
    return [];
  }
}

/** Kept in this tab only, newest first; the same request twice in a row is one entry. */
export function recordHistory(entry: HistoryEntry): void {
  const others = read().filter(({ query, variables }) => query !== entry.query || variables !== entry.variables);
  remember('history', JSON.stringify([entry, ...others].slice(0, KEPT)));
}

function titleOf({ query }: HistoryEntry): string {
  const name = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return name ?? query.replace(/\s+/g, ' ').slice(0, 60);
}

export function historyPanel(onPick: (entry: HistoryEntry) => void): Node[] {
  const items = read().map((entry) =>
    el(
      'li',
      {},
      button(titleOf(entry), () => onPick(entry), 'link'),
      el('small', {}, entry.account),
    ),
  );
  if (items.length === 0) return [el('p', { className: 'hint' }, 'Rien encore : exécutez une requête.')];
  const list = el('ul', { className: 'history' }, ...items);
  const empty = button('Vider l’historique', () => (forget('history'), list.replaceChildren()));
  return [list, empty];
}
