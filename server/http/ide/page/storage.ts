/** The tab's own memory, gone when it closes. Never a token: those stay in a variable. */
type Key = 'account' | 'departement' | 'query' | 'variables' | 'history';

export function remember(key: Key, value: string): void {
  sessionStorage.setItem(`passerelle.${key}`, value);
}

export function recall(key: Key): string | null {
  return sessionStorage.getItem(`passerelle.${key}`);
}

export function forget(key: Key): void {
  sessionStorage.removeItem(`passerelle.${key}`);
}
