import { boundFault, type DateMeaning } from '../kernel/date-bounds';
import type { LocalDate } from '../kernel/local-date';
import { ErrorCode, Refusal } from '../kernel/refusal';

export type TakenDates = Readonly<Record<string, DateMeaning>>;

/** What each date means, for the acts that do not say it themselves: a test walks the schema, and fails for a date without a line here. */
export const ACT_DATES: Readonly<Record<string, TakenDates>> = {
  proposeTransfer: { accordGivenOn: 'ACCORD_GIVEN' },
  consultService: { dueOn: 'ANSWER_DUE' },
  installBody: { since: 'STATE_SINCE' },
  appointMember: { appointedOn: 'APPOINTED', validUntil: 'MANDATE_UNTIL' },
  recordApproval: { validFrom: 'APPROVAL_FROM', validUntil: 'APPROVAL_UNTIL' },
  grantMandate: { validFrom: 'MANDATE_FROM', validUntil: 'MANDATE_UNTIL' },
  proposeMandate: { validFrom: 'MANDATE_FROM', validUntil: 'MANDATE_UNTIL' },
};

/** Every act, before it does anything: no feature checks the bounds of its dates by itself, and none can forget to. */
export function refuseImpossibleDates(dates: TakenDates, input: object, today: LocalDate): void {
  const faults = Object.entries(dates).flatMap(([field, meaning]) =>
    givenAt(input, field.split('.')).flatMap(({ date, path }) => {
      const message = boundFault(meaning, date, today);
      return message ? [{ code: ErrorCode.INVALID_VALUE, message, path }] : [];
    }),
  );
  if (faults.length > 0) throw new Refusal(faults);
}

/** Dates at `renewals.startsOn`, each with its own path: a list has as many as it has lines. */
function givenAt(given: unknown, names: string[], path: string[] = []): { date: LocalDate; path: string[] }[] {
  if (Array.isArray(given))
    return given.flatMap((line: unknown, index) => givenAt(line, names, [...path, String(index)]));
  const [name, ...more] = names;
  if (name === undefined) return typeof given === 'string' ? [{ date: given, path }] : [];
  const inside = (given as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return givenAt(inside, more, [...path, name]);
}
