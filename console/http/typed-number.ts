import type { Fields } from './fields';

/** A whole number typed in a field; what is none is said there. */
export function requiredNumber(fields: Fields, name: string): number {
  const found = optionalNumber(fields, name);
  return found === null ? fields.notTaken(name, 'Écrivez un nombre entier.') : found;
}

export function optionalNumber(fields: Fields, name: string): number | null {
  const typed = fields.optional(name);
  if (typed === null) return null;
  if (/^\s*\d{1,6}\s*$/.test(typed)) return Number(typed);
  return fields.notTaken(name, 'Écrivez un nombre entier.');
}
