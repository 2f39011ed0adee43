/** Addresses that no link or form of a page read at rest leads to, and what leads there. */
export const reachedOtherwise: Readonly<Record<string, string>> = {};
