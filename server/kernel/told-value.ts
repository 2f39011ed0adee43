import { dayWord, monthWord } from './french-date';
import { codeWord } from './french-words';
import { languages } from './languages';
import type { FieldKind, Typed } from './sheet-field';

/** A value of a sheet as a paper says it in French; what is not what its kind says stays as it was typed. */
export function toldValue(kind: FieldKind, value: Exclude<Typed, null>): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.map(codeWord).join(', ');
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWord(value);
  if (kind === 'month' && /^\d{4}-\d{2}$/.test(value)) return monthWord(value);
  if (kind === 'language') return languages[value] ?? value;
  return kind === 'code' ? codeWord(value) : value;
}
