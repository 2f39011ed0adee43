import { nextWorkingDay } from '../../../kernel/calendar';
import { addDays, addMonths, type LocalDate } from '../../../kernel/local-date';

/** What the delay of the remedies runs from. */
export interface RemedyDates {
  signedOn: LocalDate;
  notifiedOn: LocalDate | null;
  legalAidAskedOn?: LocalDate | null;
  legalAidAnsweredOn?: LocalDate | null;
}

/**
 * The last day on which the decision may be contested. Two clear months from the notification (CJA R.421-1), carried over to a working
 * day; without notification a year from the signature (CE, ass., 13/07/2016, Czabaj, n° 387763: interpretation). Legal aid that was
 * asked for in time stops the delay, which runs anew from the answer (décret 2020-1717, art. 43: from memory); until then, a year more.
 */
export function lastDayOfRemedies(departement: string, dates: RemedyDates): LocalDate {
  const { signedOn, notifiedOn, legalAidAskedOn, legalAidAnsweredOn } = dates;
  const last = notifiedOn ? twoClearMonths(departement, notifiedOn) : addMonths(signedOn, 12);
  if (!legalAidAskedOn || legalAidAskedOn > last) return last;
  const anew = legalAidAnsweredOn ? twoClearMonths(departement, legalAidAnsweredOn) : addMonths(legalAidAskedOn, 12);
  return anew > last ? anew : last;
}

const twoClearMonths = (departement: string, from: LocalDate): LocalDate =>
  nextWorkingDay(departement, addDays(addMonths(from, 2), 1));

/** The first day on which no remedy runs any more. */
export const dayAfterRemedies = (departement: string, dates: RemedyDates): LocalDate =>
  addDays(lastDayOfRemedies(departement, dates), 1);
