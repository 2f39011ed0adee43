import { isoDay, writtenDate } from '../shell/written-date';
import type { Fields } from './fields';

/** A whole date typed as people write it, for an act that takes a date of the law; null when left blank. */
export function optionalDate(fields: Fields, name: string): string | null {
  const typed = fields.optional(name);
  if (typed === null) return null;
  const date = writtenDate(typed);
  if (!date) return fields.notTaken(name, `Ce n’est pas une date qui existe. ${HOW}`);
  return isoDay(date) ?? fields.notTaken(name, `Il faut aussi le jour. ${HOW}`);
}

export function requiredDate(fields: Fields, name: string): string {
  const found = optionalDate(fields, name);
  return found === null ? fields.notTaken(name, 'Écrivez une date, par exemple 29/11/2026.') : found;
}

const HOW = 'Écrivez la date ainsi : 29/11/2026, ou 29 novembre 2026.';

export function isoOf(typed: string): string | null {
  const date = writtenDate(typed);
  return date && isoDay(date);
}
