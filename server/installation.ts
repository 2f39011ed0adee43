import { join } from 'node:path';
import type { Client } from 'pg';
import { connectAdmin } from './tenancy/admin-client';
import type { Settings } from './config/settings';
import { StartupError } from './kernel/startup-error';
import { clock } from './kernel/clock';
import { loadLevels } from './access/load-levels';
import { loadReferenceData } from './reference/load-reference-data';
import { publishDemonstration } from './demonstration/publish-demonstration';
import { seedDemonstration } from './demonstration/seed-demonstration';
import { noteHistory, refuseOtherHistory } from './tenancy/history/refusals';
import { migrate } from './tenancy/migrate';
import { createLogin, createRoles, secureDatabase } from './tenancy/roles';
import type { InstallationKeys } from './vault/installation-keys';
import { ROTATING, WRONG_KEY } from './vault/confirm-key';
import { loadMasterKey, type MasterKey } from './vault/master-key';
import { storedKeys } from './vault/rotation/stored-keys';
import { readMark, writeMark, refuseForeignDatabase } from './tenancy/mark';

/** A database that is ready to serve: migrated, with its reference data, and marked with its mode. */
export interface Installation {
  /** Connection string of the bound role; the administrator's is not kept. */
  databaseUrl: string;
  masterKey: MasterKey;
  keys: InstallationKeys;
}

export interface PrepareOptions {
  /** Cases of the demonstration; 0 for none. */
  demonstrationCases: number;
}

export const DEMONSTRATION_CASES = 3_000;

export async function prepareInstallation(
  adminUrl: string,
  settings: Settings,
  say: (line: string) => void,
  options: PrepareOptions = { demonstrationCases: DEMONSTRATION_CASES },
): Promise<Installation> {
  const masterKey = masterKeyOf(settings);
  const admin = await connectAdmin(adminUrl);
  try {
    return await prepare(admin, adminUrl, settings, masterKey, say, options);
  } finally {
    await admin.end();
  }
}

/** A first start of a demonstration makes its own key; nothing else ever does. */
export function masterKeyOf(settings: Settings, mayMake = true): MasterKey {
  const file = settings.masterKeyFile ?? join(settings.dataFolder, 'master.key');
  return loadMasterKey(file, mayMake && settings.mode === 'demonstration' && !settings.masterKeyFile);
}

async function prepare(
  admin: Client,
  adminUrl: string,
  settings: Settings,
  masterKey: MasterKey,
  say: (line: string) => void,
  options: PrepareOptions,
): Promise<Installation> {
  const mark = await readMark(admin);
  if (!mark) await refuseForeignDatabase(admin, settings.mode);
  if (mark && mark.mode !== settings.mode) throw new StartupError(wrongMode(mark.mode, settings.mode));
  if (mark?.rotatingTo) throw new StartupError(ROTATING);
  if (mark && mark.keyFingerprint !== masterKey.fingerprint) throw new StartupError(WRONG_KEY);
  const login = await bringUpToDate(admin, adminUrl, masterKey, say);
  await writeMark(admin, settings.mode, masterKey.fingerprint, clock.now());
  await loadReferenceData(admin);
  await loadLevels(admin, { take: settings.takeLevels });
  const databaseUrl = withLogin(adminUrl, login);
  const keys = await storedKeys(admin, masterKey);
  if (settings.mode === 'demonstration' && options.demonstrationCases > 0 && !(await readMark(admin))?.seeded) {
    say('Première ouverture : préparation des données de démonstration (quelques secondes)…');
    await seedDemonstration(admin, masterKey, { cases: options.demonstrationCases });
    await publishDemonstration(admin, keys);
  }
  return { databaseUrl, masterKey, keys };
}

async function bringUpToDate(
  admin: Client,
  adminUrl: string,
  masterKey: MasterKey,
  say: (line: string) => void,
): Promise<{ user: string; password: string }> {
  const database = await prepareTables(admin, adminUrl, { say });
  return createLogin(admin, database, masterKey.derive('database login'));
}

export interface TablesOptions {
  /** The last migration to run; absent: all of them. */
  asFarAs?: string;
  say?: (line: string) => void;
}

/** Roles and tables, as far as this migration or the last one; returns the name of the database. One server at a time. */
export async function prepareTables(admin: Client, adminUrl: string, options: TablesOptions = {}): Promise<string> {
  await admin.query("select pg_advisory_lock(hashtext('passerelle migrations'))");
  try {
    return await prepareInTurn(admin, adminUrl, options);
  } finally {
    await admin.query("select pg_advisory_unlock(hashtext('passerelle migrations'))");
  }
}

async function prepareInTurn(
  admin: Client,
  adminUrl: string,
  { asFarAs, say = () => undefined }: TablesOptions,
): Promise<string> {
  await refuseOtherHistory(admin);
  await createRoles(admin);
  await admin.query('grant usage, create on schema public to passerelle_owner');
  const { rows } = await admin.query<{ name: string }>('select current_database() as name');
  const database = rows[0]!.name;
  await secureDatabase(admin, database);
  await migrate(adminUrl, asFarAs);
  await noteHistory(admin, say);
  return database;
}

function withLogin(adminUrl: string, login: { user: string; password: string }): string {
  const url = new URL(adminUrl);
  url.username = encodeURIComponent(login.user);
  url.password = login.password;
  return url.toString();
}

function wrongMode(found: string, wanted: string): string {
  return `Cette base appartient au mode « ${found} » : elle ne s'ouvre pas en mode « ${wanted} ». Changez DATABASE_URL ou PASSERELLE_MODE.`;
}
