import { boundFault, type DateMeaning } from '../kernel/date-bounds';
import type { LocalDate } from '../kernel/local-date';
import { ErrorCode, Refusal } from '../kernel/refusal';

export type TakenDates = Readonly<Record<string, DateMeaning>>;

/** What each date means, for the acts that do not say it themselves: a test walks the schema, and fails for a date without a line here. */
export const ACT_DATES: Readonly<Record<string, TakenDates>> = {
  proposeTransfer: { accordGivenOn: 'ACCORD_GIVEN' },
  consultService: { dueOn: 'ANSWER_DUE' },
  recordApproval: { validFrom: 'APPROVAL_FROM', validUntil: 'APPROVAL_UNTIL' },
  grantMandate: { validFrom: 'MANDATE_FROM', validUntil: 'MANDATE_UNTIL' },
  proposeMandate: { validFrom: 'MANDATE_FROM', validUntil: 'MANDATE_UNTIL' },
};

/** Every act, before it does anything: no feature checks the bounds of its dates by itself, and none can forget to. */
export function refuseImpossibleDates(dates: TakenDates, input: object, today: LocalDate): void {
  const given = input as Readonly<Record<string, unknown>>;
  const faults = Object.entries(dates).flatMap(([field, meaning]) => {
    const date = given[field];
    const message = typeof date === 'string' ? boundFault(meaning, date, today) : null;
    return message ? [{ code: ErrorCode.INVALID_VALUE, message, path: [field] }] : [];
  });
  if (faults.length > 0) throw new Refusal(faults);
}
