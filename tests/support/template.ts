import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { loadSettings } from '../../server/config/settings';
import { seedDemonstration } from '../../server/demonstration/seed-demonstration';
import { prepareInstallation } from '../../server/installation';
import { createLogin, secureDatabase } from '../../server/tenancy/roles';
import { loadMasterKey, type MasterKey } from '../../server/vault/master-key';
import { startTestCluster, type TestCluster } from './cluster';

const TEMPLATE = 'passerelle_template';
const DEMONSTRATION = 'passerelle_demonstration_template';
const DEMONSTRATION_CASES = 400;

/** A database of one test file: migrated, with reference data and levels, and its own login role. */
export interface TestDatabase {
  adminUrl: string;
  /** Signs in as the bound role, as the running server does. */
  appUrl: string;
  name: string;
  masterKey: MasterKey;
  /** Where that key lies. */
  keyFile: string;
  drop(): Promise<void>;
}

/** With the databases that every test's own database is copied from. */
export async function startPreparedCluster(): Promise<TestCluster> {
  const cluster = await startTestCluster();
  try {
    await prepareTemplate(cluster.adminUrl);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function prepareTemplate(adminUrl: string): Promise<void> {
  await onServer(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
    await admin.query(`create database ${TEMPLATE}`);
  });
  const url = withDatabase(adminUrl, TEMPLATE);
  const folder = folderOf(adminUrl);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await prepareInstallation(url, loadSettings({ PASSERELLE_DATA: folder }), () => undefined, { demonstrationCases: 0 });
  await onServer(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${DEMONSTRATION} with (force)`);
    await admin.query(`create database ${DEMONSTRATION} template ${TEMPLATE} strategy file_copy`);
  });
  const key = loadMasterKey(join(folder, 'master.key'), false);
  await onServer(withDatabase(adminUrl, DEMONSTRATION), (admin) =>
    seedDemonstration(admin, key, { cases: DEMONSTRATION_CASES }),
  );
}

/** A database of the same server with nothing in it. */
export async function openEmptyDatabase(): Promise<{ adminUrl: string; drop(): Promise<void> }> {
  const serverUrl = process.env.PASSERELLE_TEST_ADMIN_URL!;
  const name = `passerelle_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await onServer(serverUrl, (admin) => admin.query(`create database ${name}`));
  return {
    adminUrl: withDatabase(serverUrl, name),
    drop: () => dropDatabase(serverUrl, name, `passerelle_login_${name}`),
  };
}

/** A copy of the template. The login role belongs to one database, so a copy gets its own. */
export function openTestDatabase(): Promise<TestDatabase> {
  return openCopy(TEMPLATE);
}

/** The same with the demonstration's accounts, sessions and a few hundred cases. */
export function openDemonstrationDatabase(): Promise<TestDatabase> {
  return openCopy(DEMONSTRATION);
}

/** A second world: whatever stands in that database, ids included. Nobody may be connected to it meanwhile. */
export function copyDatabase({ name }: Pick<TestDatabase, 'name'>): Promise<TestDatabase> {
  return openCopy(name);
}

async function openCopy(template: string): Promise<TestDatabase> {
  const serverUrl = process.env.PASSERELLE_TEST_ADMIN_URL;
  if (!serverUrl) throw new Error('PASSERELLE_TEST_ADMIN_URL is not set: the global setup has not run');
  const name = `passerelle_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const keyFile = join(folderOf(serverUrl), 'master.key');
  const masterKey = loadMasterKey(keyFile, false);
  const login = await onServer(serverUrl, async (admin) => {
    await admin.query(`create database ${name} template ${template} strategy file_copy`);
    // Rights on a database are not copied with it.
    await secureDatabase(admin, name);
    return createLogin(admin, name, masterKey.derive('database login'));
  });
  const adminUrl = withDatabase(serverUrl, name);
  return {
    adminUrl,
    appUrl: signedInAs(adminUrl, login),
    name,
    masterKey,
    keyFile,
    drop: () => dropDatabase(serverUrl, name, login.user),
  };
}

async function dropDatabase(serverUrl: string, name: string, login: string): Promise<void> {
  await onServer(serverUrl, async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`drop role if exists ${escapeIdentifier(login)}`);
  });
}

async function onServer<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

function signedInAs(url: string, login: { user: string; password: string }): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(login.user);
  changed.password = login.password;
  return changed.toString();
}

/** Where the template's master key lies: found again by every worker from the server's address alone. */
function folderOf(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  return join(tmpdir(), `passerelle-test-${createHash('sha256').update(host).digest('hex').slice(0, 12)}`);
}
