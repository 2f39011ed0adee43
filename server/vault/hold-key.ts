import type { Transaction } from '../tenancy/transaction';

/**
 * Keeps the key of a case or an alert as it is until the end of the act, against a rotation and an erasure: for who seals under
 * a key that `access.writing_key` does not give. What was read of the key before is read again.
 */
export async function holdKey(tx: Transaction, holderId: string): Promise<void> {
  await tx.query({ text: HOLD, values: [holderId] });
}

const HOLD = `select pg_advisory_xact_lock_shared(hashtextextended('key ' || $1::text, 0))`;
