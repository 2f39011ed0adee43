import { addMonths, type LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';

/** What a shelter told a quarter ago may not hold any more: no text fixes it. */
const QUARTER_MONTHS = 3;
export const SHELTER_CONFIRMED = `P${QUARTER_MONTHS}M`;
/** Somebody waits for a night's roof: two days are long. */
export const PLACE_ANSWERED = 'P2D';

export const isToConfirm = (confirmedOn: LocalDate, today: LocalDate): boolean =>
  addMonths(confirmedOn, QUARTER_MONTHS) <= today;

interface AskedShelter {
  name: string;
  confirmedOn: LocalDate;
}

/** SHELTER_CONFIRMED: it is asked all the same; a telephone call tells sooner. */
export function confirmedVerdict({ name, confirmedOn }: AskedShelter, today: LocalDate): RuleVerdict | null {
  if (!isToConfirm(confirmedOn, today)) return null;
  return {
    rule: 'SHELTER_CONFIRMED',
    article: 'Usage de la plateforme',
    verdict: 'OK',
    value: confirmedOn,
    message: `« ${name} » n’a pas confirmé ses conditions depuis trois mois.`,
    cure: 'Téléphonez-lui aussi : ce qui est écrit peut ne plus être vrai.',
  };
}
