import { dayWord } from '../../../kernel/french-date';
import { isEmailAddress } from '../../../kernel/email-address';
import { tidied } from '../../../kernel/fold-name';
import type { LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Role } from '../../../kernel/words';

interface Typed {
  name: string;
  title: string;
  email?: string | null;
  phone?: string | null;
  actReference?: string | null;
  actDate?: string | null;
}

const LONGEST = 200;
const PHONE = /^\+?\d[\d .()-]{2,24}$/;

/** Who it is, in what quality, and where the service is reached. */
export function referentOf(typed: Typed) {
  const said = (text: string | null | undefined) => tidied(text ?? '') || null;
  const [email, phone] = [said(typed.email)?.toLowerCase() ?? null, said(typed.phone)];
  if (!email && !phone) throw Refusal.of(ErrorCode.MISSING_VALUE, UNREACHED, ['email']);
  if (email && !isEmailAddress(email)) throw Refusal.of(ErrorCode.INVALID_VALUE, NOT_AN_ADDRESS, ['email']);
  if (phone && !PHONE.test(phone)) throw Refusal.of(ErrorCode.INVALID_VALUE, NOT_A_NUMBER, ['phone']);
  return {
    name: short(said(typed.name), 'name', 'le nom du référent'),
    title: short(said(typed.title), 'title', 'sa qualité, par exemple « vice-procureure »'),
    email,
    phone,
    actReference: said(typed.actReference),
    actDate: typed.actDate ?? null,
  };
}

function short(text: string | null, path: string, what: string): string {
  if (text && text.length <= LONGEST) return text;
  const [code, message] = text
    ? [ErrorCode.INVALID_VALUE, `Écrivez ${what} en ${LONGEST} caractères au plus.`]
    : [ErrorCode.MISSING_VALUE, `Indiquez ${what}.`];
  throw Refusal.of(code, message, [path]);
}

/** Nobody but the parquet names its referent: whoever writes it down for it says from which letter. */
export function requireLetter(
  role: Role,
  { actReference, actDate }: { actReference: string | null; actDate: LocalDate | null },
): void {
  if (role === 'PARQUET' || (actReference && actDate)) return;
  throw Refusal.of(ErrorCode.MISSING_VALUE, WITHOUT_LETTER, [actReference ? 'actDate' : 'actReference']);
}

/** A referent follows the last one, and does not go before. */
export function requireAfter(last: { since: LocalDate } | undefined, since: LocalDate): void {
  if (!last || last.since <= since) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `Le dernier référent désigné l'est à partir du ${dayWord(last.since)} : indiquez ce jour ou un jour suivant.`,
    ['since'],
  );
}

export function requireWithin({ since }: { since: LocalDate }, until: LocalDate): void {
  if (since <= until) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `Ce référent est désigné à partir du ${dayWord(since)} : sa désignation ne prend pas fin avant.`,
    ['until'],
  );
}

/** Whoever was named by mistake held for no day, and holds no more. */
export const isOver = ({ since, until }: { since: LocalDate; until: LocalDate | null }, today: LocalDate): boolean =>
  until !== null && (until <= today || until === since);

/** One at a time: an end that is put off stops where the next one begins. */
export function requireAlone(others: readonly unknown[]): void {
  if (others.length === 0) return;
  throw Refusal.of(ErrorCode.INVALID_VALUE, ANOTHER_HOLDS, ['until']);
}

const ANOTHER_HOLDS =
  'Un autre référent est désigné avant ce jour-là : un parquet en a un seul à la fois. Indiquez au plus tard le premier jour du suivant.';
const UNREACHED = 'Indiquez le courriel ou le téléphone du service, pour qu’un partenaire puisse joindre le référent.';
const NOT_AN_ADDRESS = 'Indiquez une adresse électronique, de préférence celle du service.';
const NOT_A_NUMBER = 'Écrivez le téléphone en chiffres, par exemple 04 76 00 00 00.';
const WITHOUT_LETTER =
  'Indiquez la référence et le jour du courrier par lequel le parquet a désigné ce référent : lui seul le désigne.';
