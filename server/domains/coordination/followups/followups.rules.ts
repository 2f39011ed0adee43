import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { dayWord } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';

export const TEXT_MAX = 300;
export const TITLE_MAX = 120;

/** Trimmed, and short enough to be read aloud; null where nothing is written. */
export function checkedText(given: string | null | undefined, max: number, path: string): string | null {
  const text = given?.trim() || null;
  if (text && text.length > max)
    throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce texte compte ${max} caractères au plus.`, [path]);
  return text;
}

export function requireDueAfter(heldOn: LocalDate, dueOn: LocalDate): void {
  if (dueOn >= heldOn) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `La séance qui en décide est du ${dayWord(heldOn)} : l’échéance est ce jour-là ou plus tard.`,
    ['dueOn'],
  );
}

/** A sitting may open before the day that was convened. */
export function requireSettledAfter(heldOn: LocalDate, settledOn: LocalDate, today: LocalDate): void {
  if (settledOn >= heldOn || settledOn === today) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `La séance qui en a décidé est du ${dayWord(heldOn)} : l’action s’est close ce jour-là ou plus tard.`,
    ['settledOn'],
  );
}
