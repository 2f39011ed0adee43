/** A date as somebody wrote it: a day, a month, or a year. */
export interface WrittenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/;
const FRENCH = /^(?:(\d{1,2})(?:\s?er)?\s*[\s/.-]\s*)?(\d{1,2}|\p{L}{3,9})\.?\s*[\s/.-]\s*(\d{4})$/u;
const BEFORE = /^(?:le\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?/i;

/**
 * « 14/02/1999 », « 14.2.1999 », « 1er février 1999 », « le 5 janv. 2026 »,
 * « 02/1999 », « févr. 1999 », « 1999 », `1999-02-14`; null when it is none.
 */
export function writtenDate(text: string): WrittenDate | null {
  // « 1ᵉʳ », an accent of its own: letters as they are usually written.
  const typed = text.normalize('NFKC').trim().replace(BEFORE, '');
  if (/^(?:19|20)\d{2}$/.test(typed)) return { year: Number(typed) };
  const iso = ISO.exec(typed);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]);
  const french = FRENCH.exec(typed);
  return french ? existing(french[3]!, french[2]!, french[1]) : null;
}

/** `1999-02-14` of a whole day. */
export const isoDay = ({ year, month, day }: WrittenDate): string | null =>
  month && day ? `${year}-${two(month)}-${two(day)}` : null;

/** « 14/02/1999 », « 02/1999 », « 1999 ». */
export const frenchDate = ({ year, month, day }: WrittenDate): string =>
  [day && two(day), month && two(month), String(year)].filter(Boolean).join('/');

function existing(year: string, monthTyped: string, day?: string): WrittenDate | null {
  const month = monthNumber(monthTyped);
  if (!month || month > 12 || !/^(?:19|20)/.test(year)) return null;
  if (day === undefined) return { year: Number(year), month };
  const at = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return at.getUTCMonth() === month - 1 && Number(day) > 0 ? { year: Number(year), month, day: Number(day) } : null;
}

/** « 2 », « février », « fev »; nothing where two months begin alike. */
function monthNumber(typed: string): number {
  if (/^\d/.test(typed)) return Number(typed);
  const word = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = MONTHS.filter((month) => month.startsWith(word));
  return found.length === 1 ? MONTHS.indexOf(found[0]!) + 1 : 0;
}

const two = (number: number): string => String(number).padStart(2, '0');
