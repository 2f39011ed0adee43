import type { Query } from '../../../../tenancy/query-of';
import { AS_FREEZE, BEGIN } from './freeze.sql';

/** One transaction as the freeze role, on the connection of whoever administers the database: everything or nothing. */
export async function inFreeze<T>(query: Query, work: () => Promise<T>): Promise<T> {
  await query(BEGIN, []);
  try {
    await query(AS_FREEZE, []);
    const result = await work();
    await query('commit', []);
    return result;
  } catch (error) {
    await query('rollback', []).catch(() => undefined);
    throw error;
  }
}
