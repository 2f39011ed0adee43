import type { Client } from 'pg';
import { StartupError } from '../kernel/startup-error';
import { readMark, refuseForeignDatabase } from '../tenancy/mark';

/** Only a demonstration, or an empty database that will become one, may be written over. */
export async function refuseOtherMarks(admin: Client): Promise<void> {
  const mark = await readMark(admin);
  if (mark === null) return refuseForeignDatabase(admin, 'demonstration');
  if (mark.mode === 'demonstration') return;
  throw new StartupError(
    'Cette base est une base de production : la commande seed n’y touche pas. Indiquez une base de ' +
      'démonstration, ou une base vide, dans DATABASE_URL.',
  );
}
