import type { Transaction } from './transaction';

/** Two transactions that name the same thing wait for each other; a statement of its own, so that the next one sees what was committed. */
export async function takeTurn(tx: Transaction, name: string): Promise<void> {
  await tx.query({ text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [name] });
}
