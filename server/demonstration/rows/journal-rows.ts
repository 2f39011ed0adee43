import type { Writing } from './writing';

/** A few entries, so that the data protection officer's page is not empty. */
export function writeJournal(writing: Writing): void {
  const seats = writing.ground.seats.filter(({ role }) => role === 'COORDINATOR' || role === 'PREFECTURE');
  for (const [index, seat] of seats.entries()) {
    writing.add('tenant.journal_entry', {
      id: writing.random.uuid(),
      at: writing.at(writing.today - 1 - index),
      account_id: seat.accountId,
      mandate_id: seat.mandateId,
      operation: index === 0 ? 'conveneSession' : 'departement',
      kind: index === 0 ? 'ACT' : 'READ',
      reason: null,
      subject_id: null,
      opened: '[]',
    });
  }
}
