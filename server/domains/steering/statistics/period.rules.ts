import { addDays, type LocalDate } from '../../../kernel/local-date';

/**
 * A civil year, or a fixed triennium (2023-2025, then 2026-2028). Months and quarters are not published: the fact of an erased person
 * keeps its year alone. Nor are rolling years: two of them differ by one year on each side.
 */
export interface Period {
  readonly id: string;
  /** Ids of the civil years, in order: one or three. */
  readonly years: readonly string[];
  readonly from: LocalDate;
  /** First day after the period. */
  readonly until: LocalDate;
  /** Opinions, decisions and delays dated up to that day (date d’arrêté), as they were recorded on the day of the freeze. */
  readonly cutOff: LocalDate;
  /** First day on which the period may be frozen. */
  readonly frozenFrom: LocalDate;
}

const FIRST_YEAR = 2016;
/** Every triennium begins a whole number of them from this year. */
const A_FIRST_YEAR_OF_TRIENNIUM = 2023;
const YEARS_OF_TRIENNIUM = 3;
/** Days left to register what the last days of the period decided. */
const SETTLING_DAYS = 15;

/** Null when the text is neither a civil year from 2016 (loi du 13 avril 2016) to 2199, nor a triennium of such years. */
export function periodOf(id: string): Period | null {
  const [first, last] = id.split('-').map(Number) as [number, number?];
  if (!/^2[01]\d\d(-2[01]\d\d)?$/.test(id) || first < FIRST_YEAR) return null;
  if (last !== undefined && (last - first !== YEARS_OF_TRIENNIUM - 1 || firstOfTriennium(first) !== first)) return null;
  const until = `${(last ?? first) + 1}-01-01`;
  const frozenFrom = addDays(until, SETTLING_DAYS);
  const years = Array.from({ length: (last ?? first) - first + 1 }, (_, at) => String(first + at));
  return { id, years, from: `${first}-01-01`, until, cutOff: addDays(frozenFrom, -1), frozenFrom };
}

const firstOfTriennium = (year: number): number =>
  year - ((((year - A_FIRST_YEAR_OF_TRIENNIUM) % YEARS_OF_TRIENNIUM) + YEARS_OF_TRIENNIUM) % YEARS_OF_TRIENNIUM);

/** The triennium in which a year lies; null for the years before the first whole one. */
export function trienniumOf(year: string): Period | null {
  const first = firstOfTriennium(Number(year));
  return periodOf(`${first}-${first + YEARS_OF_TRIENNIUM - 1}`);
}

export const isTriennium = ({ years }: Pick<Period, 'years'>): boolean => years.length === YEARS_OF_TRIENNIUM;

/** As it is said in a sentence. */
export const nameOf = (id: string): string => (id.includes('-') ? `la période ${id}` : `l’année ${id}`);
