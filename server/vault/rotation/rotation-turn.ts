import type { Client } from 'pg';
import { StartupError } from '../../kernel/startup-error';

export type Progress = (done: number, total: number, what: string) => void;

/** One rotation at a time on a database, as the owner of the tables; a process that dies gives its turn back by dying. */
export async function inRotationTurn<T>(admin: Client, work: () => Promise<T>): Promise<T> {
  const { rows } = await admin.query<{ free: boolean }>(
    "select pg_try_advisory_lock(hashtext('passerelle rotation')) as free",
  );
  if (!rows[0]?.free)
    throw new StartupError(
      'Une autre rotation de clés est en marche sur cette base : attendez sa fin, puis relancez la commande.',
    );
  try {
    await admin.query('set role passerelle_owner');
    return await work();
  } finally {
    await admin.query('reset role').catch(() => undefined);
    await admin.query("select pg_advisory_unlock(hashtext('passerelle rotation'))").catch(() => undefined);
  }
}

/** Everything that `work` does, or nothing. */
export async function inTransaction<T>(admin: Client, work: () => Promise<T>): Promise<T> {
  await admin.query('begin');
  try {
    const result = await work();
    await admin.query('commit');
    return result;
  } catch (error) {
    await admin.query('rollback').catch(() => undefined);
    throw error;
  }
}
