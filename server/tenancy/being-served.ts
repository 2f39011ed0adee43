import type { Client } from 'pg';
import { StartupError } from '../kernel/startup-error';

/** An external database has no folder to lock: a server that is signed in says that it is being served. */
export async function refuseBeingServed(admin: Client): Promise<void> {
  const { rowCount } = await admin.query(
    `select from pg_stat_activity where datname = current_database() and usename like 'passerelle\\_login\\_%' limit 1`,
  );
  if (!rowCount) return;
  throw new StartupError('Une Passerelle est en marche sur cette base : arrêtez-la, puis relancez la commande.');
}
