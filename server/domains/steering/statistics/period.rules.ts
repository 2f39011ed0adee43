import { addDays, type LocalDate } from '../../../kernel/local-date';

/** A civil year. Months and quarters are not published: the fact of an erased person keeps its year alone. */
export interface Period {
  readonly id: string;
  readonly from: LocalDate;
  /** First day of the next year. */
  readonly until: LocalDate;
  /** Opinions, decisions and delays dated up to that day (date d’arrêté), as they were recorded on the day of the freeze. */
  readonly cutOff: LocalDate;
  /** First day on which the year may be frozen. */
  readonly frozenFrom: LocalDate;
}

const FIRST_YEAR = 2016;
/** Days left to register what the last days of the year decided. */
const SETTLING_DAYS = 15;

/** Null when the text is not a civil year from 2016 (loi du 13 avril 2016) to 2199. */
export function periodOf(id: string): Period | null {
  if (!/^2[01]\d\d$/.test(id) || Number(id) < FIRST_YEAR) return null;
  const until = `${Number(id) + 1}-01-01`;
  const frozenFrom = addDays(until, SETTLING_DAYS);
  return { id, from: `${id}-01-01`, until, cutOff: addDays(frozenFrom, -1), frozenFrom };
}
