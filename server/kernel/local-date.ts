import { Temporal } from 'temporal-polyfill';

/** A legal date, local to its département: `YYYY-MM-DD`, no time and no zone. It sorts as text. */
export type LocalDate = string;

/** Three centuries hold every date of a file, and keep date arithmetic far from the ends of the calendar. */
const SHAPE = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** What a person typed, kept only when that day exists, from 1900 to 2199: 2026-02-30 and 2026-2-3 are not dates. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!SHAPE.test(text)) return null;
  return dateOfDay(dayNumber(text)) === text ? text : null;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** From a day to the same day of the month; where the month is too short, its last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** Days from the first date to the second: negative when the second comes before. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return dayNumber(until) - dayNumber(from);
}

export function compareLocalDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Half-open, as every validity here: `[from, until)`, without end when `until` is null. */
export function isWithin(date: LocalDate, from: LocalDate, until: LocalDate | null): boolean {
  return from <= date && (until === null || date < until);
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Completed years. Who is born on 29 February ages on 1 March: a minor's protection never ends a day early. */
export function ageAt(birthDate: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

interface LocalDay {
  readonly startMs: number;
  readonly endMs: number;
  readonly date: LocalDate;
}

/** The last day asked of each zone: every request of a département asks for the same one. */
const lastDay = new Map<string, LocalDay>();

/** The local date of an instant; throws RangeError on an unknown time zone. */
export function localDateAt(instant: Date, timeZone: string): LocalDate {
  const ms = instant.getTime();
  const known = lastDay.get(timeZone);
  if (known !== undefined && known.startMs <= ms && ms < known.endMs) return known.date;
  const day = localDayOf(ms, timeZone);
  lastDay.set(timeZone, day);
  return day.date;
}

/** The wall-clock time of an instant, `HH:MM`. */
export function localTimeAt(instant: Date, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}

/**
 * The instant of a wall-clock time. An hour that the clock skips is read with the offset before the change,
 * an hour that it repeats as the first of the two.
 */
export function instantAt(date: LocalDate, time: string, timeZone: string): Date {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  return new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
}

function localDayOf(ms: number, timeZone: string): LocalDay {
  const start = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).startOfDay();
  return {
    startMs: start.epochMilliseconds,
    endMs: start.add({ days: 1 }).startOfDay().epochMilliseconds,
    date: start.toPlainDate().toString(),
  };
}

/** Days since 1970-01-01. */
function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
