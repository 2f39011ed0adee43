import { addMonths, isWithin, type LocalDate } from '../kernel/local-date';

/** How long the journal is kept, dated: a new text adds a line. */
export const journalRetention = [
  {
    from: '2021-10-14',
    until: null,
    months: 12,
    article: 'CNIL, délibération n° 2021-122 du 14 octobre 2021 (de six mois à un an)',
  },
] as const;

export function journalMonths(today: LocalDate): number {
  return (journalRetention.find(({ from, until }) => isWithin(today, from, until)) ?? journalRetention[0]).months;
}

/** Days before this one have been kept long enough. */
export function keptSince(today: LocalDate): LocalDate {
  return addMonths(today, -journalMonths(today));
}
