/** Where two answers part, as the names of fields: which of a list, and under which alias, does not matter there. */
export function partings(one: string, other: string): string[] {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  const found = a === undefined || b === undefined ? [] : partingsOf(a, b, '');
  return found.length > 0 ? found : ['the answer itself'];
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf('\n') + 1));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function partingsOf(a: unknown, b: unknown, path: string): string[] {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) ? [] : [path];
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [path];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.flatMap((name) =>
    partingsOf(a[name], b[name], Array.isArray(a) ? path : `${path}.${name.replace(/_\d+$/, '')}`.replace(/^\./, '')),
  );
}

/** A cursor is sealed anew each time it is written: what it may tell is its length. */
export const withoutSeals = (text: string): string =>
  text.replace(/"(endCursor|cursor)":"([^"]*)"/g, (_whole, name, sealed) => `"${name}":"${sealed.length} characters"`);
