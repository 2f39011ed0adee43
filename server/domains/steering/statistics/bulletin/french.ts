import { dayWord } from '../../../../kernel/french-date';
import { addDays, type LocalDate } from '../../../../kernel/local-date';
import { NARROW } from '../../../../kernel/typeset';

/** What stands for a masked cell. Zero, small and absent are all three written so. */
export const MASKED = 'n.d.';
/** What stands for a share that is not computed although its number is shown: « n.d. » would say that the number is small or nil. */
export const NO_SHARE = '–';
export const NO_SHARE_REASON = 'part non calculée : son total est masqué ou inférieur à 30';
/** A code that the list of that release did not have. */
export const NOT_LISTED = 'autre liste';
export const NOT_RELEASED = 'non publié';
export const NOT_INSTALLED = 'aucune';
/** Words that say that there is nothing to read: set back, so that the numbers stand out. */
export const QUIET: readonly string[] = [MASKED, NO_SHARE, NOT_RELEASED, NOT_LISTED, NOT_INSTALLED];
export const WITHHELD_WORDS =
  'Non publié, quel qu’il soit : trop peu de départements de la région ont une instance à laquelle des dossiers sont portés.';
export const MASKED_NOTE = `${MASKED} : effectif faible ou nul, non diffusé.`;

/** `2812` becomes « 2 812 ». */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, NARROW);
/** For an axis: nothing between two whole numbers. */
export const wholeNumber = (value: number): string => (Number.isInteger(value) ? number(value) : '');
export const count = (value: number | null): string => (value === null ? MASKED : number(value));
/** Of a place of which the release tells nothing, « n.d. » would say that the number is small or nil. */
export const countOf = ({ value, withheld }: { readonly value: number | null; readonly withheld: boolean }): string =>
  withheld ? NOT_RELEASED : count(value);
export const percent = (share: number): string => `${share}${NARROW}%`;
export const shareWord = ({
  value,
  share,
}: {
  readonly value: number | null;
  readonly share: number | null;
}): string => (share === null ? (value === null ? MASKED : NO_SHARE) : percent(share));
export const margin = (bound: number): string => `±${NARROW}${number(bound)}`;

/** A difference, with its sign: U+2212, as wide as the plus. */
export function difference(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${NARROW}${number(Math.abs(value))}`;
}

/** « 1 département », « 2 départements »: zero takes the singular. */
export const plural = (value: number, one: string, many: string): string =>
  `${number(value)} ${value < 2 ? one : many}`;

/** `2026-01-01` becomes « 1er janvier 2026 », held together. */
export const day = (date: LocalDate): string => dayWord(date).replace(/ /g, '\u00a0');

/** Half-open dates, said as people say them: first and last day. */
export function span(from: LocalDate, until: LocalDate): string {
  const last = addDays(until, -1);
  const sameYear = from.slice(0, 4) === last.slice(0, 4);
  return `du ${sameYear ? day(from).slice(0, -5) : day(from)} au ${day(last)}`;
}

/** « a, b et c ». */
export function enumeration(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;
}

/** « 681 et 723 », after « entre ». */
export const interval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${number(low)} et ${number(high)}`;

/** The first letter lower case: a label put inside a sentence. */
export const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
