import type { Client } from 'pg';
import { rebuildGrants } from '../access/load-levels';
import { connectAdmin } from '../tenancy/admin-client';
import type { Settings } from '../config/settings';
import { prepareInstallation, prepareTables } from '../installation';
import { StartupError } from '../kernel/startup-error';
import { asOwner, liftForce, restoreForce } from '../tenancy/bulk/as-owner';
import { restoreForeignKeys, setAsideForeignKeys } from '../tenancy/bulk/foreign-keys';
import { readMark, refuseForeignDatabase } from '../tenancy/mark';
import { applyErasures } from './apply-erasures';
import { copyIn, countRows } from './copy-files';
import { fileOf, partOf } from './manifest';
import type { Backup } from './read-backup';
import type { Progress } from './take-backup';

export interface Restoring {
  settings: Settings;
  backup: Backup;
  /** Certificates of a later backup. */
  erasures: { path: string; columns: string[] } | null;
  progress: Progress;
}

export interface Restored {
  rows: number;
  /** Cases that the backup still held and that had been erased since. */
  erased: number;
}

/** Into an empty database: all of it or nothing, then whatever migrations the program has more than the backup. */
export async function restoreBackup(
  adminUrl: string,
  { settings, backup, erasures, progress }: Restoring,
): Promise<Restored> {
  const admin = await connectAdmin(adminUrl);
  try {
    if (await readMark(admin)) throw new StartupError(NOT_EMPTY);
    await refuseForeignDatabase(admin, settings.mode);
    await prepareTables(admin, adminUrl, { asFarAs: backup.migrations.at(-1) });
    await refuseOtherTables(admin, backup);
    const restored = { rows: 0, erased: 0 };
    await asOwner(admin, async () => {
      restored.rows = await load(admin, backup, progress);
      restored.erased = await applyErasures(admin, erasures);
    });
    await prepareInstallation(adminUrl, settings, () => undefined, { demonstrationCases: 0 });
    return restored;
  } finally {
    await admin.end();
  }
}

const NOT_EMPTY =
  'Cette base contient déjà une Passerelle : une sauvegarde ne se restaure que dans une base vide. ' +
  'Indiquez-en une autre dans DATABASE_URL, ou un dossier neuf dans PASSERELLE_DATA.';

/** A first start that was cut short may have left the tables of another version. */
async function refuseOtherTables(admin: Client, { migrations }: Backup): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('select name from passerelle_migration order by id');
  if (rows.map(({ name }) => name).join() !== migrations.join()) throw new StartupError(NOT_EMPTY);
}

/** Keys between tables and row security are put back, and checked, before the doors are compiled. */
async function load(admin: Client, { folder, files }: Backup, progress: Progress): Promise<number> {
  await liftForce(admin);
  await setAsideForeignKeys(admin);
  let [done, rows] = [0, 0];
  for (const { table, columns } of files) {
    await copyIn(admin, table, columns, fileOf(folder, partOf(table), table));
    progress(++done, files.length, 'tables');
  }
  for (const file of files) rows += await checkedCount(admin, file);
  await restoreForeignKeys(admin);
  await restoreForce(admin);
  await rebuildGrants(admin);
  return rows;
}

async function checkedCount(admin: Client, { table, rows }: { table: string; rows: number }): Promise<number> {
  if ((await countRows(admin, table)) === rows) return rows;
  throw new StartupError(
    `La table ${table} n'a pas retrouvé ses ${rows} lignes : rien n'a été gardé. Prenez une autre copie de la sauvegarde.`,
  );
}
