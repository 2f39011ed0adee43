const DAY = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const firstOfMonth = (text: string): string => text.replace(/^1 /, '1er ');
const instant = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** `2026-11-29` → « 29 novembre 2026 ». Local dates of the law: no time zone shifts them. */
export const day = (value: string | null | undefined): string =>
  value ? firstOfMonth(DAY.format(instant(value))) : '';

/** « dimanche 29 novembre 2026 ». */
export const weekday = (value: string): string => WEEKDAY.format(instant(value)).replace(/ 1 /, ' 1er ');

/** `09:30:00` → « 9 h 30 ». */
export function hour(value: string): string {
  const [hours = '0', minutes = '00'] = value.split(':');
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** An instant as the clock of that place shows it: « 29 novembre 2026 à 9 h 30 ». */
export function moment(value: string | Date, timeZone = 'Europe/Paris'): string {
  const at = typeof value === 'string' ? new Date(value) : value;
  const parts = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return firstOfMonth(`${part('day')} ${part('month')} ${part('year')} à ${hour(`${part('hour')}:${part('minute')}`)}`);
}

/** The day at the hour of that place, `2026-11-29`. */
export const localDay = (at: Date, timeZone = 'Europe/Paris'): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(at);

/** « Reçue le 3 novembre 2026, attend depuis 26 jours. » */
export function waitingSince(received: string, now: Date): string {
  const days = Math.round((instant(localDay(now)).getTime() - instant(received).getTime()) / 86_400_000);
  const age = days < 1 ? 'aujourd’hui' : `attend depuis ${days} ${days === 1 ? 'jour' : 'jours'}`;
  return `Reçue le ${day(received)}, ${age}.`;
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11` → « Novembre 2026 ». */
export function month(value: string): string {
  const name = MONTH.format(instant(`${value.slice(0, 7)}-01`));
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}
