import { NotTaken, type Fields } from './fields';

/** A whole number typed in a field; what is none is said there. */
export function requiredNumber(fields: Fields, name: string): number {
  const found = optionalNumber(fields, name);
  if (found === null) throw new NotTaken(name, 'Écrivez un nombre entier.');
  return found;
}

export function optionalNumber(fields: Fields, name: string): number | null {
  const typed = fields.optional(name);
  if (typed === null) return null;
  if (/^\s*\d{1,6}\s*$/.test(typed)) return Number(typed);
  throw new NotTaken(name, 'Écrivez un nombre entier.');
}
