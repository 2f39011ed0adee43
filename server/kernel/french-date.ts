import { parseLocalDate, type LocalDate } from './local-date';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `2026-11` becomes « novembre 2026 ». */
export const monthWord = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** `2026-11-01` becomes « 1er novembre 2026 ». */
export function dayWord(day: string): string {
  const number = Number(day.slice(8, 10));
  return `${number === 1 ? '1er' : number} ${monthWord(day)}`;
}

/** `2026-11-28` becomes « 28/11/2026 », as one writes it in a sentence that a person reads. */
export const dayFigures = (day: string): string => day.split('-').reverse().join('/');

/** An instant becomes « 28/11/2026 à 09:30 (temps universel) ». */
export const momentFigures = (at: string): string =>
  `${dayFigures(at.slice(0, 10))} à ${at.slice(11, 16)} (temps universel)`;

/** A day as people type it — 14/02/1999, 14.02.1999, 1er février 1999 — as `1999-02-14`; null when it is none. */
export function dayTyped(text: string): LocalDate | null {
  const typed = TYPED_DAY.exec(text.trim());
  if (!typed) return parseLocalDate(text.trim());
  const month = monthNumber(typed[2]!);
  return month && parseLocalDate(`${typed[3]}-${month}-${typed[1]!.padStart(2, '0')}`);
}

/** A month as people type it — 02/1999, février 1999 — as `1999-02`; null when it is none. */
export function monthTyped(text: string): string | null {
  const typed = TYPED_MONTH.exec(text.trim());
  const month = typed ? `${typed[2]}-${monthNumber(typed[1]!)}` : text.trim();
  return ISO_MONTH.test(month) ? month : null;
}

const BETWEEN = String.raw`\s*[\s/.-]\s*`;
const TYPED_DAY = new RegExp(String.raw`^(\d{1,2})(?:er)?${BETWEEN}(\d{1,2}|\p{L}+)${BETWEEN}(\d{4})$`, 'u');
const TYPED_MONTH = new RegExp(String.raw`^(\d{1,2}|\p{L}+)${BETWEEN}(\d{4})$`, 'u');
const ISO_MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** « 2 », « 02 », « février » and « fevrier » are « 02 ». */
function monthNumber(typed: string): string | null {
  const named = MONTHS.findIndex((month) => unaccented(month) === unaccented(typed)) + 1;
  const number = named || Number(typed);
  return number ? String(number).padStart(2, '0') : null;
}

const unaccented = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
