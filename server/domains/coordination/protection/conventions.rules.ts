import { tidied } from '../../../kernel/fold-name';
import { dayWord } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { DutySide } from '../../../kernel/words';

const PHONE = /^\+?\d[\d .()-]{1,24}$/;
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

export function lineOf(text: string, path: string, what: string, longest = 200): string {
  const said = tidied(text);
  if (!said) throw Refusal.of(ErrorCode.MISSING_VALUE, `Indiquez ${what}.`, [path]);
  if (said.length <= longest) return said;
  throw Refusal.of(ErrorCode.INVALID_VALUE, `Écrivez ${what} en ${longest} caractères au plus.`, [path]);
}

export function phoneOf(typed: string): string {
  const phone = tidied(typed);
  if (PHONE.test(phone)) return phone;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Écrivez le téléphone en chiffres, par exemple 04 76 00 00 00.', ['phone']);
}

/** An hour as `23:10`, or none. */
export function hourOf(typed: string | null | undefined, path: string): string | null {
  const hour = typed?.trim() || null;
  if (hour === null || HOUR.test(hour)) return hour;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Écrivez l’heure ainsi : 23:10.', [path]);
}

export function hoursOf(typed: { opensAt?: string | null; closesAt?: string | null }) {
  const [opensAt, closesAt] = [hourOf(typed.opensAt, 'opensAt'), hourOf(typed.closesAt, 'closesAt')];
  if ((opensAt === null) !== (closesAt === null))
    throw Refusal.of(
      ErrorCode.MISSING_VALUE,
      'Indiquez les deux heures de la permanence, ou aucune si elle répond jour et nuit.',
      [opensAt === null ? 'opensAt' : 'closesAt'],
    );
  if (opensAt !== null && opensAt === closesAt)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Une permanence qui finit à l’heure où elle commence n’en est pas une : laissez les deux heures vides si elle répond jour et nuit.',
      ['closesAt'],
    );
  return { opensAt, closesAt };
}

export function requireInOrder(since: LocalDate, until: LocalDate | null): void {
  if (until === null || since <= until) return;
  throw Refusal.of(ErrorCode.INVALID_VALUE, `Cela commence le ${dayWord(since)} : la fin ne vient pas avant.`, [
    'until',
  ]);
}

/** One convention of a parquet at a time. */
export function requireNoOther(others: readonly unknown[]): void {
  if (others.length === 0) return;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Une convention de ce parquet tient déjà ces jours-là : mettez-y fin, ou choisissez d’autres jours.',
    ['since'],
  ).curedBy('endConvention');
}

const SIDES = { PARQUET: 'parquet', CHILD_WELFARE: "aide sociale à l'enfance" } as const;

export interface Answering {
  side: DutySide;
  service: string;
  phone: string;
}

/** « parquet : permanence des mineurs, 04 76 00 00 00 ». */
export const numbersOf = (duty: readonly Answering[]): string =>
  duty.map(({ side, service, phone }) => `${SIDES[side]} : ${service}, ${phone}`).join(' ; ');
