import { nextWorkingDay } from '../../server/kernel/calendar';
import { addDays, addMonths, localDateAt } from '../../server/kernel/local-date';

/** Past every sitting of the demonstration, and still a date that a sitting may have. */
const BASE = addMonths(localDateAt(new Date(), 'Europe/Paris'), 18);

/** A working day of that département, a year and a half ahead or some days more. */
export const farDay = (days = 0, departement = '38'): string => nextWorkingDay(departement, addDays(BASE, days));

/** Of sittings that tests made: no other is as far. */
export const FAR_FROM = BASE;

/** A holiday everywhere, some months ahead. */
export const nextChristmas = (): string => `${addMonths(BASE, -6).slice(0, 4)}-12-25`;
