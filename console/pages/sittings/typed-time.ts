const TYPED = /^\s*(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?\s*)?$/;

/** « 9 h 30 », « 9:30 », « 14h » as the API takes them; what is no hour goes as it is, and is refused in words. */
export function timeOf(typed: string): string {
  const [, hours, minutes = '00'] = TYPED.exec(typed) ?? [];
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : typed.trim();
}
