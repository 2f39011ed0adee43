import type { Lattice, LatticeNode } from './lattice.rules';

/** Under so many persons, a percentage would say more than the number. */
export const SMALLEST_TOTAL = 30;

/**
 * Within what a cell of a node is told as a share: « TABLE » for a partial dimension, whose own printed numbers are the whole (of the
 * decisions, how many refuse); else the node that holds the whole: of a crossing the table of its rows, of a breakdown the total of
 * its places. Null for a total.
 */
export function wholeOf(lattice: Lattice, { place, dimensions }: LatticeNode): LatticeNode | 'TABLE' | null {
  if (dimensions.length === 0) return null;
  const isPartial = lattice.dimensions.some(({ code, omits }) => omits && dimensions.includes(code));
  if (isPartial) return 'TABLE';
  const rows = dimensions.length > 1 ? [dimensions[0]!] : [];
  return lattice.nodes.find((node) => node.place === place && node.dimensions.join() === rows.join()) ?? null;
}

/** Sum of the numbers of a table; null as soon as one is masked: what it hides is part of the whole. */
export const sumOfTable = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);

/** Whole percent of the whole; both are drawn apart, so that a part may pass its whole: never over 100. */
export function shareOf(value: number | null, whole: number | null): number | null {
  if (value === null || whole === null || whole < SMALLEST_TOTAL) return null;
  return Math.min(100, Math.round((100 * value) / whole));
}
