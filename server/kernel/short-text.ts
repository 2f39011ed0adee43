import { ErrorCode, Refusal } from './refusal';

const LONGEST = 200;

/** Who signs, by delegation of whom: one line, which an act requires or not. */
export function shortText(text: string, path: string, missing: string | null): string {
  const trimmed = text.trim();
  if (missing && !trimmed) throw Refusal.of(ErrorCode.MISSING_VALUE, missing, [path]);
  if (trimmed.length <= LONGEST) return trimmed;
  throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce champ compte ${LONGEST} caractères au plus.`, [path]);
}

export const SIGNATORY_MISSING = 'Indiquez le signataire (qualité et nom).';
