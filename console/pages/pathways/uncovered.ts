import type { Pathway } from './pathway';

const DAY_MS = 86_400_000;

export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

interface Uncovered {
  firstDay: string;
  lastDay: string;
  /** It goes on: the last period lapsed, and nothing was decided since. */
  goesOn: boolean;
}

/** Days that no act covers: between two periods, and since the last one lapsed. */
export function uncovered({ gaps, lapsed, lapsesOn }: Pathway, today: string): Uncovered[] {
  const between = gaps.map((gap) => ({ ...gap, goesOn: false }));
  return lapsed ? [...between, { firstDay: dayAfter(lapsesOn), lastDay: today, goesOn: true }] : between;
}
