import { isoOf } from '../../http/typed-date';

const TYPED = /^(.+?)[\s,à]+(\d{1,2})\s*[:h]\s*(\d{2})\s*$/u;

/** « 29/11/2026 09:30 », at the hour of that place. */
export function localMoment(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}

/** Legal hours of the départements. */
export const TIME_ZONES: readonly [string, ...string[]] = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
];

/** The instant that was typed at the hour of that place; null where it is no date. */
export function instantOf(typed: string, timeZone: string): string | null {
  const [, written = '', hours = '', minutes] = TYPED.exec(typed) ?? [];
  const day = isoOf(written);
  if (!day) return null;
  const local = `${day}T${hours.padStart(2, '0')}:${minutes}:00`;
  const guess = new Date(`${local}Z`);
  if (Number.isNaN(guess.getTime())) return null;
  const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(guess);
  const offset = new Date(`${shown.replace(' ', 'T')}Z`).getTime() - guess.getTime();
  return new Date(guess.getTime() - offset).toISOString();
}
