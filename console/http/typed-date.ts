import { NotTaken, type Fields } from './fields';

const FRENCH = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;

/** A whole date typed in the French order, for an act that takes a date of the law; null when left blank. */
export function optionalDate(fields: Fields, name: string): string | null {
  const typed = fields.optional(name);
  if (typed === null) return null;
  const found = isoOf(typed);
  if (!found) throw new NotTaken(name, 'Écrivez la date ainsi : 29/11/2026.');
  return found;
}

export function requiredDate(fields: Fields, name: string): string {
  const found = optionalDate(fields, name);
  if (!found) throw new NotTaken(name, 'Écrivez une date, par exemple 29/11/2026.');
  return found;
}

export function isoOf(typed: string): string | null {
  const [, day, month, year] = FRENCH.exec(typed) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : ISO.exec(typed)?.[0].trim();
  const date = iso ? new Date(`${iso}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso!) ? iso! : null;
}
