const DAY_MS = 86_400_000;

/** Days from one to the other; negative when the second comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** « dans 12 jours », « aujourd’hui », « il y a 3 jours ». */
export function fromToday(today: string, date: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'aujourd’hui';
  const count = `${Math.abs(days)} jour${Math.abs(days) > 1 ? 's' : ''}`;
  return days > 0 ? `dans ${count}` : `il y a ${count}`;
}

/** As many as are needed to ask, to be heard and to be signed (desk: PATHWAY_LAPSES). */
const SOON_DAYS = 61;

export const isSoon = (today: string, date: string): boolean => date >= today && daysBetween(today, date) <= SOON_DAYS;
