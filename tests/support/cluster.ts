import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/embedded/embedded-postgres';

const MEMORY = '/dev/shm';
const ENOUGH = 1_000_000_000;
const ADMIN_URL = 'PASSERELLE_TEST_ADMIN_URL';

export interface TestCluster {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Programs may have to be copied beside the cluster: a memory disk that forbids running them will not do. */
function memoryServes(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .filter((line) => line.includes(` ${MEMORY} `));
  return bavail * bsize > ENOUGH && !mount.some((line) => line.includes('noexec'));
}

/** Open to passage: as root, the server runs under another account. */
function makeFolder(): string {
  const folder = mkdtempSync(join(memoryServes() ? MEMORY : tmpdir(), 'passerelle-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

async function stopAndRemove(cluster: EmbeddedPostgres, folder: string): Promise<void> {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A server for one run: what a crash would lose is of no worth, so nothing waits for the disk. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = makeFolder();
  try {
    const cluster = await startEmbeddedPostgres(folder, { durable: false });
    return { adminUrl: cluster.adminUrl, stop: () => stopAndRemove(cluster, folder) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Workers inherit the environment of the process that started the cluster. */
export function shareAdminUrl(adminUrl: string): void {
  process.env[ADMIN_URL] = adminUrl;
}

/** The environment of a run that uses this cluster and its templates, and leaves it. */
export const lentAs = ({ adminUrl }: TestCluster): Record<string, string> => ({ [ADMIN_URL]: adminUrl });

export const isLent = (): boolean => process.env[ADMIN_URL] !== undefined;

export function sharedAdminUrl(): string {
  const adminUrl = process.env[ADMIN_URL];
  if (adminUrl === undefined) throw new Error('The test cluster is not running: run the tests through jest');
  return adminUrl;
}

/** The tests' own environment without the settings of whoever runs them. */
export function plainEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}
