import type { Client } from 'pg';
import { StartupError } from '../kernel/startup-error';
import { readMark, refuseForeignDatabase } from '../tenancy/mark';

/** Only a demonstration, or an empty database that will become one, may be written over. */
export async function refuseOtherMarks(admin: Client): Promise<void> {
  const mark = await readMark(admin);
  if (mark === null) return refuseForeignDatabase(admin, 'demonstration');
  if (mark.mode === 'demonstration') return;
  throw new StartupError(
    'Cette base est une base de production : la commande seed n’y touche pas. Indiquez une base de démonstration, ou une base vide, dans DATABASE_URL.');
}

/** An external database has no folder to lock: a server that is signed in says that it is being served. */
export async function refuseBeingServed(admin: Client): Promise<void> {
  const { rowCount } = await admin.query(
    `select from pg_stat_activity where datname = current_database() and usename like 'passerelle\\_login\\_%' limit 1`);
  if (!rowCount) return;
  throw new StartupError('Une Passerelle est en marche sur cette base : arrêtez-la, puis relancez la commande.');
}
