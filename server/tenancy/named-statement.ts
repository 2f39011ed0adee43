/** A statement whose parameters have names, and the list of values that it takes. */
export interface NamedStatement<Name extends string> {
  readonly text: string;
  values(given: Readonly<Record<Name, unknown>>): unknown[];
}

/**
 * For statements of many parameters: a place in a list says nothing, and two values that change places are found by nobody.
 * The text is made once, when the module loads, from the names alone: it stays constant.
 */
export function namedStatement<const Name extends string>(
  names: readonly Name[],
  write: (at: Readonly<Record<Name, `$${number}`>>) => string,
): NamedStatement<Name> {
  const at = Object.fromEntries(names.map((name, index) => [name, `$${index + 1}`])) as Record<Name, `$${number}`>;
  return { text: write(at), values: (given) => names.map((name) => given[name]) };
}
