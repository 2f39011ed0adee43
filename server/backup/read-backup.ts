import { statSync } from 'node:fs';
import { clock } from '../kernel/clock';
import { LAST_TIME_ZONE } from '../kernel/key-backups';
import { localDateAt } from '../kernel/local-date';
import { StartupError } from '../kernel/startup-error';
import { migrationNames } from '../tenancy/migrate';
import type { MasterKey } from '../vault/master-key';
import { weigh } from './copy-files';
import { fileOf, partOf, parts, readManifest, type Manifest, type Part, type TableFile } from './manifest';

export interface Backup {
  folder: string;
  takenAt: string;
  migrations: string[];
  files: TableFile[];
}

export interface Expected {
  key: MasterKey;
  mode: string;
  /** Erased cases would come back with keys that should have been destroyed: said aloud, or refused. */
  acceptExpiredKeys: boolean;
}

/** A whole backup of this installation, every byte of it checked before any database is touched. */
export async function readBackup(folder: string, { key, mode, acceptExpiredKeys }: Expected): Promise<Backup> {
  const [data, keys] = parts.map((part) => readManifest(folder, part, key)) as [Manifest, Manifest];
  if (data.backup !== keys.backup)
    throw new StartupError(
      `Les dossiers data et keys de ${folder} ne viennent pas de la même sauvegarde : réunissez les deux bons.`,
    );
  if (data.mode !== mode)
    throw new StartupError(
      `Cette sauvegarde est celle d'une base en mode « ${data.mode} » : elle ne se restaure pas en mode « ${mode} ».`,
    );
  refuseLaterVersion(data);
  if (!acceptExpiredKeys) refuseExpired(keys);
  const files = [...data.files, ...keys.files];
  for (const file of files) await checkFile(folder, partOf(file.table), file);
  return { folder, takenAt: data.takenAt, migrations: data.migrations, files };
}

/** The same for the folder `data` of a later backup: what it knows of erasures. */
export async function readErasures(folder: string, key: MasterKey): Promise<{ path: string; columns: string[] }> {
  const { files } = readManifest(folder, 'data', key);
  const file = files.find(({ table }) => table === 'tenant.erasure_certificate');
  if (!file) throw new StartupError(`La sauvegarde ${folder} ne contient pas de certificats d'effacement.`);
  await checkFile(folder, 'data', file);
  return { path: fileOf(folder, 'data', file.table), columns: file.columns };
}

function refuseLaterVersion({ migrations }: Manifest): void {
  if (migrations.length > 0 && migrations.every((name, at) => name === migrationNames[at])) return;
  throw new StartupError(
    "Cette sauvegarde vient d'une autre version de Passerelle, que ce programme ne sait pas relire : " +
      'restaurez-la avec la sienne, ou une plus récente.',
  );
}

function refuseExpired({ destroyBy }: Manifest): void {
  if (destroyBy !== null && localDateAt(clock.now(), LAST_TIME_ZONE) < destroyBy) return;
  throw new StartupError(
    `Les clés de cette sauvegarde devaient être détruites le ${destroyBy} : des dossiers effacés reviendraient avec elles. ` +
      'Prenez une sauvegarde plus récente ; à défaut, ajoutez --accept-expired-keys et --erasures.',
  );
}

async function checkFile(folder: string, part: Part, { table, bytes, sha256 }: TableFile): Promise<void> {
  const path = fileOf(folder, part, table);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    throw new StartupError(`La sauvegarde est incomplète : ${path} manque. Prenez une autre copie.`);
  if (size === bytes && (await weigh(path)).sha256 === sha256) return;
  throw new StartupError(
    `La sauvegarde est altérée : ${path} n'est plus tel qu'il a été écrit. Prenez une autre copie.`,
  );
}
