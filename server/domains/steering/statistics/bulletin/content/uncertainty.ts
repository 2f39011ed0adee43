import { compared, type Compared, type Published } from '../../compare.rules';
import type { PublishedCell } from '../../published-release';

/** To the ten, as a sentence can bear; the margin grows by what the rounding may add. */
export function rounded(value: number, bound: number): { value: number; margin: number } {
  return {
    value: Math.round(value / 10) * 10,
    margin: Math.ceil((bound + Math.abs(Math.round(value / 10) * 10 - value)) / 5) * 5,
  };
}

/** Points of percentage between the share that is printed and the farthest that both margins allow. */
export function shareMargin(cell: PublishedCell, total: PublishedCell | null): number | null {
  if (cell.value === null || cell.share === null || total === null || total.value === null) return null;
  const lowest = (100 * (cell.value - cell.margin)) / (total.value + total.margin);
  const highest = (100 * (cell.value + cell.margin)) / (total.value - total.margin);
  return Math.max(1, Math.ceil(Math.max(cell.share - lowest, highest - cell.share)));
}

export interface Change extends Compared {
  /** The part of a rise or a fall that noise cannot explain; null of anything else. */
  readonly atLeast: number | null;
}

/** Compared as everywhere; a sentence also says by how much at least. */
export function changeOf(before: Published, after: Published): Change {
  const found = compared(before, after);
  const told = found.trend === 'RISE' || found.trend === 'FALL';
  return { ...found, atLeast: told && found.difference !== null ? Math.abs(found.difference) - found.margin : null };
}
