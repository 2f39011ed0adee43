import { dayWord } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { ReturnKind } from '../../../kernel/words';
import { returnYear } from './returns.rules';

const FIRST: Record<ReturnKind, 'yearlyReturn' | 'surveyAnswers'> = {
  YEARLY_RETURN: 'yearlyReturn',
  SURVEY_ANSWERS: 'surveyAnswers',
};

/** A return is sent once its year is over: the figures of a year that runs still change, and a sitting of it would speak of a person. */
export function requireClosedYear(kind: ReturnKind, year: number, today: LocalDate): void {
  const asked = returnYear(year, today, FIRST[kind]);
  if (typeof asked === 'string') throw Refusal.of(ErrorCode.INVALID_VALUE, asked, ['year']);
  if (asked.provisional)
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      `L'année ${year} n'est pas terminée : son état s'envoie, et se déclare envoyé, à partir du 1er janvier ${year + 1}.`,
      ['year'],
    );
}

export function requireSentAfter(year: number, sentOn: LocalDate, today: LocalDate): void {
  if (sentOn.slice(0, 4) > String(year) && sentOn <= today) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `Indiquez le jour de l'envoi, du 1er janvier ${year + 1} au ${dayWord(today)}.`,
    ['sentOn'],
  );
}

/** Once: a mistake is withdrawn first, and stays told. */
export function requireNotSent(sent: readonly { sentOn: LocalDate }[]): void {
  const [before] = sent;
  if (!before) return;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    `Cet envoi est déjà déclaré, le ${dayWord(before.sentOn)}. Si ce jour est faux, retirez la déclaration, puis recommencez.`,
    ['year'],
  ).curedBy('withdrawReturnSent');
}
