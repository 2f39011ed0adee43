/** Filters of a list, by their name in the address, each with the codes that it may have. */
export type ClosedLists = Readonly<Record<string, readonly string[]>>;

export type Filters<T extends ClosedLists> = { readonly [K in keyof T]: T[K][number] | null };

/** What the address asks for. What is in no list, and may be anything at all, asks for nothing. */
export function filtersOf<const T extends ClosedLists>({ query }: { query: URLSearchParams }, lists: T): Filters<T> {
  const chosen = Object.entries(lists).map(([name, codes]) => [
    name,
    codes.find((code) => code === query.get(name)) ?? null,
  ]);
  return Object.fromEntries(chosen) as Filters<T>;
}

/** For an address that shows the same list: filters alone, without the page one was at. */
export function filterQuery(filters: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(filters).filter((each): each is [string, string] => each[1] !== null);
  return new URLSearchParams(set).toString();
}
