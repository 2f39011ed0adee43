import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { clock } from '../kernel/clock';
import { KEY_BACKUP_DAYS, LAST_TIME_ZONE } from '../kernel/key-backups';
import { addDays, localDateAt } from '../kernel/local-date';
import { StartupError } from '../kernel/startup-error';
import { readMark, type Mark } from '../tenancy/mark';
import { migrationNames } from '../tenancy/migrate';
import { tableClasses } from '../tenancy/table-classes';
import type { MasterKey } from '../vault/master-key';
import { WRONG_KEY, ROTATING } from '../vault/confirm-key';
import { copyOut, countRows, sync } from './copy-files';
import { fileOf, MANIFEST, partOf, parts, sealed, type Manifest, type Part, type TableFile } from './manifest';

export type Progress = (done: number, total: number, what: string) => void;

export interface Taken {
  tables: number;
  rows: number;
  bytes: number;
  destroyBy: string;
}

/**
 * Grants are compiled again from the levels table; whoever was signed in signs in again, and what was revoked since
 * stays so: programs get new tokens. What waits for somebody to sign in again waits half an hour, here and nowhere else.
 */
const LEFT_OUT: readonly string[] = [
  'tenant.access_grant',
  'directory.browser_session',
  'directory.api_token',
  'directory.kept_post',
];

/**
 * Every table at one instant, beside a running server. The manifests come last: a backup that was cut short has none, and is
 * no backup.
 */
export async function takeBackup(admin: Client, key: MasterKey, folder: string, progress: Progress): Promise<Taken> {
  await admin.query('begin isolation level repeatable read read only');
  try {
    await admin.query(
      "select set_config('role', 'passerelle_owner', true), set_config('timezone', 'UTC', true), " +
        "set_config('statement_timeout', '0', true)",
    );
    const takenAt = clock.now();
    const mark = await checkedMark(admin, key);
    makeFolders(folder);
    const files = await copyTables(admin, folder, progress);
    return writeManifests(folder, key, { takenAt, mark, files });
  } finally {
    await admin.query('rollback').catch(() => undefined);
  }
}

async function checkedMark(admin: Client, key: MasterKey): Promise<Mark> {
  const mark = await readMark(admin);
  if (!mark) throw new StartupError("Cette base n'est pas celle d'une Passerelle : il n'y a rien à sauvegarder.");
  if (mark.rotatingTo !== null) throw new StartupError(ROTATING);
  if (mark.keyFingerprint !== key.fingerprint) throw new StartupError(WRONG_KEY);
  const { rows } = await admin.query<{ name: string }>('select name from passerelle_migration order by id');
  if (
    rows
      .map(({ name }) => name)
      .sort()
      .join() === [...migrationNames].sort().join()
  )
    return mark;
  throw new StartupError(
    "Cette base n'est pas à la version de ce programme : démarrez d'abord Passerelle, puis relancez la sauvegarde.",
  );
}

function makeFolders(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length > 0)
      throw new StartupError(`Le dossier ${folder} n'est pas vide : donnez un dossier neuf à chaque sauvegarde.`);
    for (const part of parts) mkdirSync(join(folder, part), { mode: 0o700 });
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`Le dossier ${folder} ne peut pas être créé : vérifiez le chemin et ses droits.`, {
      cause: error,
    });
  }
}

async function copyTables(admin: Client, folder: string, progress: Progress): Promise<TableFile[]> {
  const tables = Object.values(tableClasses)
    .flat()
    .filter((table) => !LEFT_OUT.includes(table));
  const files: TableFile[] = [];
  for (const table of tables) {
    const { rows: found } = await admin.query<{ name: string }>(COLUMNS, [table]);
    const columns = found.map(({ name }) => name);
    const weighed = await copyOut(admin, table, columns, fileOf(folder, partOf(table), table));
    files.push({ table, columns, rows: await countRows(admin, table), ...weighed });
    progress(files.length, tables.length, 'tables');
  }
  return files;
}

function writeManifests(
  folder: string,
  key: MasterKey,
  { takenAt, mark, files }: { takenAt: Date; mark: Mark; files: TableFile[] },
): Promise<Taken> {
  const destroyBy = addDays(localDateAt(takenAt, LAST_TIME_ZONE), KEY_BACKUP_DAYS);
  const common = {
    backup: randomUUID(),
    takenAt: takenAt.toISOString(),
    mode: mark.mode,
    keyFingerprint: mark.keyFingerprint,
    migrations: [...migrationNames],
  };
  const write = async (part: Part) => {
    const manifest: Manifest = {
      application: 'passerelle',
      format: 1,
      ...common,
      part,
      destroyBy: part === 'keys' ? destroyBy : null,
      files: files.filter(({ table }) => partOf(table) === part),
    };
    const path = join(folder, part, MANIFEST);
    writeFileSync(path, sealed(manifest, key), { flag: 'wx', mode: 0o600 });
    await sync(path);
    await sync(join(folder, part));
  };
  const sum = (of: (file: TableFile) => number) => files.reduce((total, file) => total + of(file), 0);
  return write('keys')
    .then(() => write('data'))
    .then(() => ({ tables: files.length, rows: sum(({ rows }) => rows), bytes: sum(({ bytes }) => bytes), destroyBy }));
}

const COLUMNS = `
  select a.attname as name from pg_attribute a
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`;
