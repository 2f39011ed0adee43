import type { Client } from 'pg';
import type { Share } from '../draw/shares';

type Progress = (done: number, total: number, what: string) => void;

/** Who may read what, compiled from the levels table for each département that has cases. */
export async function compileGrants(admin: Client, shares: readonly Share[], onProgress?: Progress): Promise<void> {
  const total = shares.reduce((sum, { cases }) => sum + cases, 0);
  let done = 0;
  for (const { departement, cases } of shares) {
    await admin.query("select set_config('app.departement', $1, true), access.rebuild()", [departement]);
    onProgress?.((done += cases), total, 'droits');
  }
  await admin.query('analyze tenant.access_grant');
}
