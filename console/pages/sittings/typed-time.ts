import type { Fields } from '../../http/fields';

const TYPED = /^\s*([01]?\d|2[0-3])\s*(?:[:hH.]\s*([0-5]\d)?\s*)?$/;

export const optionalTime = (fields: Fields, name: string): string | null =>
  fields.optional(name) === null ? null : timeOf(fields, name);

/** « 9 h 30 », « 9:30 », « 14h » as the API takes them. */
export function timeOf(fields: Fields, name: string): string {
  const [, hours, minutes = '00'] = TYPED.exec(fields.text(name)) ?? [];
  if (!hours) return fields.notTaken(name, 'Écrivez une heure qui existe, par exemple 9 h 30.');
  return `${hours.padStart(2, '0')}:${minutes}`;
}
