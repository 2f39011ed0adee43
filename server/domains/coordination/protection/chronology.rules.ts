import { dayWord } from '../../../kernel/french-date';
import { instantAt, localDateAt, type LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { CircuitEventKind } from '../../../kernel/words';
import { momentOf, type Happened } from './clocks.rules';

interface Bounds {
  calledAt: Date;
  now: Date;
  timeZone: string;
}

/** A hearing alone is written before it is held; the lawyer may have been there before the call. */
const MAY_COME: readonly CircuitEventKind[] = ['HEARING'];
const MAY_PRECEDE: readonly CircuitEventKind[] = ['LAWYER'];

/** An order after its judge, a return without a runaway: a day was mistyped, and no clock may be told from it. */
export function requireChronology(written: Happened, others: readonly Happened[], bounds: Bounds): void {
  requirePast(written, bounds);
  requireAfterCall(written, bounds);
  const all = [...others, written];
  requireBefore(
    all,
    'ORDER_GRANTED',
    'JUDGE_SEIZED',
    'Le juge est saisi après l’ordonnance de placement',
    'C. civ. art. 375-5',
  );
  requireBefore(all, 'JUDGE_SEIZED', 'HEARING', 'L’audience se tient après la saisine du juge', 'CPC art. 1184');
  requireAlternation(all);
}

function requirePast({ kind, occurredOn, occurredAt }: Happened, { now, timeZone }: Bounds): void {
  const today = localDateAt(now, timeZone);
  const toCome = occurredAt ? instantAt(occurredOn, occurredAt, timeZone) > now : occurredOn > today;
  if (!toCome || MAY_COME.includes(kind)) return;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Ceci n’a pas encore eu lieu : écrivez-le une fois fait.', [
    occurredOn > today ? 'occurredOn' : 'occurredAt',
  ]);
}

function requireAfterCall({ kind, occurredOn, occurredAt }: Happened, { calledAt, timeZone }: Bounds): void {
  const calledOn = localDateAt(calledAt, timeZone);
  const before = occurredAt ? instantAt(occurredOn, occurredAt, timeZone) < calledAt : occurredOn < calledOn;
  if (!before || MAY_PRECEDE.includes(kind)) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `L’appel qui a ouvert ce circuit est du ${dayWord(calledOn)} : ceci vient après.`,
    [occurredOn < calledOn ? 'occurredOn' : 'occurredAt'],
  );
}

const dayOf = (events: readonly Happened[], kind: CircuitEventKind): LocalDate | null =>
  events
    .flatMap((event) => (event.kind === kind ? [event.occurredOn] : []))
    .sort()
    .at(0) ?? null;

function requireBefore(
  events: readonly Happened[],
  earlier: CircuitEventKind,
  later: CircuitEventKind,
  what: string,
  article: string,
): void {
  const [start, end] = [dayOf(events, earlier), dayOf(events, later)];
  if (start === null || end === null || start <= end) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `${what} : le ${dayWord(end)} ne peut pas venir avant le ${dayWord(start)}. Corrigez le jour mal écrit.`,
    ['occurredOn'],
    article,
  );
}

/** A child runs away who is there, and comes back who is not. */
function requireAlternation(events: readonly Happened[]): void {
  const moves = events
    .filter(({ kind }) => kind === 'RUNAWAY' || kind === 'RETURN')
    .sort((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
  moves.forEach(({ kind, occurredOn }, at) => {
    if (kind === (at % 2 === 0 ? 'RUNAWAY' : 'RETURN')) return;
    const message =
      kind === 'RETURN'
        ? `Aucune fugue n’est écrite avant le retour du ${dayWord(occurredOn)} : écrivez-la d’abord.`
        : `Une fugue est déjà écrite avant celle du ${dayWord(occurredOn)}, sans retour entre les deux : écrivez le retour, ou ` +
          'corrigez la première.';
    throw Refusal.of(ErrorCode.INVALID_VALUE, message, ['occurredOn']);
  });
}
