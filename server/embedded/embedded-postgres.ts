import { realpathSync } from 'node:fs';
import { StartupError } from '../kernel/startup-error';
import { ensureDatabase } from './admin-url';
import { binariesFor } from './binaries';
import { openDataFolder } from './data-folder';
import { type FolderLock, lockFolder } from './folder-lock';
import { ensureCluster } from './initialise-cluster';
import type { DataFolder } from './layout';
import { clearLeftover } from './leftover';
import { placeCluster } from './placement';
import type { Launch } from './postmaster';
import { type Running, startServer } from './start-server';
import { watchOver } from './watchdog';

export interface EmbeddedPostgres {
  /** A superuser's address of the one database of the cluster. */
  readonly adminUrl: string;
  stop(): Promise<void>;
  onUnexpectedExit(callback: (reason: string) => void): void;
}

export interface EmbeddedOptions {
  /** False: nothing survives a crash, and everything is faster. For tests. */
  readonly durable?: boolean;
}

type Locks = FolderLock[];
const releaseAll = (locks: Locks): void => locks.reverse().forEach((lock) => lock.release());

async function prepare(data: DataFolder, durable: boolean, locks: Locks): Promise<Launch & { password: string }> {
  const { home, runner, outside } = placeCluster(data);
  // A copied data folder records the same outside place: the lock must lie there too.
  if (outside) locks.push(lockFolder(home.folder));
  const binaries = binariesFor(home, runner);
  const password = await ensureCluster(data, home, binaries, runner, durable);
  await clearLeftover(home.cluster);
  return { home, binaries, runner, durable, password };
}

function supervise({ postmaster }: Running, launch: Launch, locks: Locks): Omit<EmbeddedPostgres, 'adminUrl'> {
  const watchdog = watchOver(postmaster.pid, launch.home.cluster, launch.runner);
  let stopping: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await postmaster.stop();
    watchdog.dismiss();
    releaseAll(locks);
  };
  return {
    stop: () => (stopping ??= end()),
    onUnexpectedExit: (callback) =>
      void postmaster.exited.then((reason) => {
        if (!stopping) callback(reason);
      }),
  };
}

async function startUnderLock(data: DataFolder, durable: boolean, locks: Locks): Promise<EmbeddedPostgres> {
  const launch = await prepare(data, durable, locks);
  const running = await startServer(launch);
  const supervised = supervise(running, launch, locks);
  try {
    return { adminUrl: await ensureDatabase(running.port, launch.password), ...supervised };
  } catch (error) {
    await supervised.stop();
    throw (error as { code?: string }).code === WRONG_PASSWORD ? otherPassword(data) : error;
  }
}

const WRONG_PASSWORD = '28P01';

const otherPassword = ({ folder, password }: DataFolder): StartupError =>
  new StartupError(
    `Le mot de passe de ${password} n'est pas celui de la base de ${folder} : restaurez ce fichier depuis une sauvegarde.`,
  );

/** Starts the cluster of a data folder, making it at the first start; one owner at a time. */
export async function startEmbeddedPostgres(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const opened = openDataFolder(folder);
  const data = openDataFolder(realpathSync(opened.folder));
  const locks: Locks = [lockFolder(data.folder)];
  try {
    return await startUnderLock(data, options.durable ?? true, locks);
  } catch (error) {
    releaseAll(locks);
    throw error;
  }
}
