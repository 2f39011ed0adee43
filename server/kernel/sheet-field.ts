import { dayTyped, monthTyped } from './french-date';
import { saysSomething } from './fold-name';
import { languages } from './languages';
import { parseLocalDate } from './local-date';

/** What every field of a sheet has. */
interface Described {
  name: string;
  /** French, as shown to the person who fills it in. */
  label: string;
  /** Absent at submission: BLOCKING refuses, WARNING asks to be acknowledged. */
  required?: 'BLOCKING' | 'WARNING';
  /** The field whose code says why this one is not known: then it is not absent. */
  unless?: string;
  /** Nobody writes it, and nothing of it is stored: it is worked out from what stands beside the sheet. */
  derived?: true;
}

/** Free text may tell anything, the person's name included: no MINIMISED reader has it, and the type says so. */
interface FreeText extends Described {
  kind: 'text';
  minimised?: never;
}

/** What is written has a shape that leaves no room for a story. */
interface Shaped extends Described {
  kind: 'name' | 'address' | 'country' | 'language' | 'fileNumber' | 'date' | 'month' | 'year' | 'count' | 'boolean';
  /** MINIMISED readers see it. */
  minimised?: true;
}

/** One, or several, of a closed list. */
interface Coded extends Described {
  kind: 'code' | 'codes';
  codes: readonly string[];
  minimised?: true;
}

export type SheetField = FreeText | Shaped | Coded;
export type FieldKind = SheetField['kind'];

/** A value as typed. */
export type Typed = string | boolean | string[] | null;
export type TypedGroup = Record<string, Typed>;

/** Nothing, or what says nothing to whoever reads it: a blank, a full stop, a character without width. */
export function isEmpty(value: Typed | undefined): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' ? !saysSomething(value) : Array.isArray(value) && value.every(isEmpty);
}

/** Neither a value, nor the code that says why it is not known. */
export function isLacking(field: SheetField, values: TypedGroup | undefined): boolean {
  if (!isEmpty(values?.[field.name])) return false;
  return !field.unless || isEmpty(values?.[field.unless]);
}

const shapes: Readonly<Record<Shaped['kind'], { fits: (text: string) => boolean; advice: string }>> = {
  name: {
    fits: (text) => /^[^\n\r]{1,100}$/.test(text),
    advice: 'écrivez un nom sur une ligne, 100 caractères au plus.',
  },
  address: {
    fits: (text) => text.length <= 200 && text.split('\n').length <= 5,
    advice: 'écrivez une adresse, en cinq lignes et 200 caractères au plus.',
  },
  country: {
    fits: (text) => /^[A-Za-z]{2}$/.test(text.trim()),
    advice: 'écrivez le code du pays en deux lettres, par exemple NG.',
  },
  language: {
    fits: (text) => Object.hasOwn(languages, text),
    advice: 'choisissez le code d’une langue, par exemple en pour l’anglais, fr pour le français, und pour une autre.',
  },
  fileNumber: {
    fits: (text) => /^[0-9A-Za-z .\/-]{1,30}$/.test(text),
    advice: 'écrivez un numéro, de 30 chiffres et lettres au plus.',
  },
  date: {
    fits: (text) => parseLocalDate(text) !== null,
    advice: 'écrivez une date qui existe, par exemple 14/02/1999.',
  },
  month: {
    fits: (text) => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text),
    advice: 'écrivez un mois, par exemple 02/1999.',
  },
  year: { fits: (text) => /^(19|20)\d{2}$/.test(text), advice: 'écrivez une année en quatre chiffres.' },
  count: { fits: (text) => /^\d{1,6}$/.test(text), advice: 'écrivez un nombre entier, sans unité.' },
  boolean: { fits: (text) => /^(true|false)$/.test(text), advice: 'répondez par oui ou par non.' },
};

/** What is wrong with a value as typed, in French; null when it is what its kind says, or empty. */
export function problemOf(field: SheetField, value: Typed | undefined): string | null {
  if (value === undefined || isEmpty(value)) return null;
  switch (field.kind) {
    case 'text':
      return String(value).length > 10_000 ? 'écrivez 10 000 caractères au plus.' : null;
    case 'code':
    case 'codes':
      return [value].flat().every((code) => field.codes.includes(String(code)))
        ? null
        : 'choisissez parmi les réponses proposées.';
    default:
      return shapes[field.kind].fits(String(value)) ? null : shapes[field.kind].advice;
  }
}

/** Kept as typed, a value may be what its field never asked for: free text under the name of a code. */
export const isWhatItSays = (field: SheetField, value: Typed | undefined): boolean => problemOf(field, value) === null;

/** What was typed, with a day or a month written as it is stored; anything else, and what is neither, as typed. */
export function asStored(field: SheetField, value: Typed): Typed {
  if (typeof value !== 'string') return value;
  if (field.kind === 'date') return dayTyped(value) ?? value;
  return field.kind === 'month' ? (monthTyped(value) ?? value) : value;
}
