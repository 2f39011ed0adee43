import { holidaysOf, type Holiday } from './holidays';
import { addDays, dayOfWeek, type LocalDate } from './local-date';

const SATURDAY = 6;
const SUNDAY = 7;

/** The holiday that falls on this date in this département, if any. */
export function holidayOn(departement: string, date: LocalDate): Holiday | null {
  const year = Number(date.slice(0, 4));
  return holidaysOf(departement, year).find((holiday) => holiday.date === date) ?? null;
}

/** Monday to Friday and no holiday. A holiday of some communes only counts as one: we propose a safe day. */
export function isWorkingDay(departement: string, date: LocalDate): boolean {
  return dayOfWeek(date) < SATURDAY && holidayOn(departement, date) === null;
}

/** The date itself when it is a working day, else the first one after it. */
export function nextWorkingDay(departement: string, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(departement, day)) day = addDays(day, 1);
  return day;
}

/** Why nobody works on that day, in French, or null. For a warning: no text forbids a sitting on a holiday. */
export function nonWorkingReason(departement: string, date: LocalDate): string | null {
  const holiday = holidayOn(departement, date);
  if (holiday !== null) return holidayReason(holiday);
  const day = dayOfWeek(date);
  if (day === SUNDAY) return 'dimanche';
  return day === SATURDAY ? 'samedi' : null;
}

/**
 * The first day after a delay in clear days (jours francs): neither its first day nor its last counts, and
 * the Saturdays, Sundays and holidays inside do (CE 13/10/1993 n° 141677). Received on 01/03 with five clear
 * days: 07/03.
 */
export function dayAfterClearDays(received: LocalDate, clearDays: number): LocalDate {
  return addDays(received, clearDays + 1);
}

/** The last day before such a delay: for a sitting on 07/03 that five clear days precede, 01/03. */
export function dayBeforeClearDays(date: LocalDate, clearDays: number): LocalDate {
  return addDays(date, -clearDays - 1);
}

function holidayReason(holiday: Holiday): string {
  const reason = `jour férié : ${holiday.name} (${holiday.article})`;
  if (!holiday.localOnly) return reason;
  return `${reason}, dans les communes ayant un temple protestant ou une église mixte`;
}
