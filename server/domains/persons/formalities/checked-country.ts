import { ErrorCode, Refusal } from '../../../kernel/refusal';

/** Two letters, as the sheet takes a nationality. */
export function checkedCountry(code: string | null): string | null {
  if (code === null) return null;
  const letters = code.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(letters)) return letters;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Écrivez le code du pays en deux lettres, par exemple NG.', ['country']);
}
