/** How long danger of life opens; and while a second person is called, to whoever opened without reason the last time. */
export const HOURS = 3;
const MINUTES_BEFORE_SECOND = 30;

export const hoursFrom = (instant: Date): Date => new Date(instant.getTime() + HOURS * 3_600_000);

export interface Opening {
  opens: boolean;
  needsSecond: boolean;
  until: Date;
}

/** A threat to life never waits for anybody: it opens at once, and shortly. Anything else waits for the second person. */
export function openingOf(reason: string, distrusted: boolean, now: Date): Opening {
  if (!distrusted) return { opens: true, needsSecond: false, until: hoursFrom(now) };
  if (reason !== 'THREAT_TO_LIFE') return { opens: false, needsSecond: true, until: hoursFrom(now) };
  return { opens: true, needsSecond: true, until: new Date(now.getTime() + MINUTES_BEFORE_SECOND * 60_000) };
}
