import { addDays, localDateAt, type LocalDate } from '../../server/kernel/local-date';

/** The legal date in metropolitan France, so many days from now: near midnight, UTC has another one. */
export const legalToday = (days = 0): LocalDate => addDays(localDateAt(new Date(), 'Europe/Paris'), days);
