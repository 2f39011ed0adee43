import { saysSomething } from './fold-name';
import { ErrorCode, Refusal } from './refusal';

const LONGEST = 2_000;

/** A text that an act asks for, as it was written. */
export function requiredText(text: string, path: string): string {
  if (!saysSomething(text)) throw Refusal.of(ErrorCode.MISSING_VALUE, 'Écrivez le texte.', [path]);
  return within(LONGEST, text, path);
}

/** A text that may be left out: empty then, and without the blanks around it. */
export function optionalText(text: string | null | undefined, path: string, longest = LONGEST): string {
  return within(longest, text?.trim() ?? '', path);
}

function within(longest: number, text: string, path: string): string {
  if (text.length <= longest) return text;
  throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce texte compte ${longest} caractères au plus.`, [path]);
}
