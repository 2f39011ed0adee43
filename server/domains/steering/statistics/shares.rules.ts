/** Under so many persons, a percentage would say more than the number. */
export const SMALLEST_TOTAL = 30;

/** Whole percent of the published total of the slice; both are drawn apart, so that a part may pass its whole: never over 100. */
export function shareOf(value: number | null, total: number | null): number | null {
  if (value === null || total === null || total < SMALLEST_TOTAL) return null;
  return Math.min(100, Math.round((100 * value) / total));
}
