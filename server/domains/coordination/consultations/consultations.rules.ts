import { addMonths, type LocalDate } from '../../../kernel/local-date';

const LONGEST_WAIT_MONTHS = 3;

/** The last day to answer is ahead, and near: a door stays open until then. */
export function dueDateFault(dueOn: LocalDate, today: LocalDate): string | null {
  if (dueOn < today) return "L'échéance est passée : choisissez un jour à venir.";
  const latest = addMonths(today, LONGEST_WAIT_MONTHS);
  return dueOn <= latest
    ? null
    : `Un service est consulté pour trois mois au plus : choisissez un jour jusqu'au ${latest}.`;
}

/** Pending until an answer, a withdrawal, or the end of the last day. */
export function stateOf(
  row: { answeredAt: string | null; withdrawnAt: string | null; dueOn: LocalDate },
  today: LocalDate,
) {
  if (row.answeredAt) return 'ANSWERED';
  if (row.withdrawnAt) return 'WITHDRAWN';
  return row.dueOn < today ? 'PAST' : 'PENDING';
}
