import { addDays, daysBetween, type LocalDate } from '../../kernel/local-date';

/** Days since 1970-01-01: a life is drawn in whole days, and written as dates. */
export type Day = number;

const EPOCH: LocalDate = '1970-01-01';
const texts = new Map<Day, LocalDate>();

export const dayOf = (date: LocalDate): Day => daysBetween(EPOCH, date);

export function dateOf(day: Day): LocalDate {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = addDays(EPOCH, day)));
  return text;
}

export const monthOf = (day: Day): LocalDate => `${dateOf(day).slice(0, 7)}-01`;
export const yearOf = (day: Day): number => Number(dateOf(day).slice(0, 4));

/** An instant of that day, in office hours; the minute comes from the day's own draw. */
export function instantOf(day: Day, minute: number): string {
  const hour = 7 + (Math.floor(minute / 60) % 9);
  return `${dateOf(day)}T${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`;
}
