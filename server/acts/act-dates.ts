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
  const faults = Object.entries(dates).flatMap(([fields, meaning]) =>
    datesAt(input, fields.split('.')).flatMap(({ date, path }) => {
      const message = boundFault(meaning, date, today);
      return message ? [{ code: ErrorCode.INVALID_VALUE, message, path }] : [];
    }),
  );
  if (faults.length > 0) throw new Refusal(faults);
}

/** The date that these fields lead to; in a list, that of each. */
function datesAt(value: unknown, fields: readonly string[], path: string[] = []): { date: string; path: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => datesAt(each, fields, [...path, String(index)]));
  const [field, ...deeper] = fields;
  if (field === undefined) return typeof value === 'string' ? [{ date: value, path }] : [];
  return datesAt((value as Readonly<Record<string, unknown>> | null)?.[field], deeper, [...path, field]);
}
