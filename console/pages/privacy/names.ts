interface Holder {
  account: { id: string; name: string };
}

/** An account by its name where a mandate here says it; its number otherwise. */
export const nameIn = (mandates: readonly Holder[], id: string): string =>
  mandates.find(({ account }) => account.id === id)?.account.name ?? `compte ${id.slice(-8)}`;
