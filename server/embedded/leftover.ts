import { realpathSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../kernel/startup-error';
import { pidFile } from './layout';
import { readPidFile } from './pid-file';
import { commandOf, isRunning, workingFolderOf } from './process-identity';

const POLL = 20;
const PATIENCE: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 10_000],
];

/** The server works from inside its cluster, which stays true when the folder has been renamed. */
function serves(pid: number, cluster: string): boolean {
  const folder = workingFolderOf(pid);
  return folder === undefined ? commandOf(pid).includes(cluster) : folder === realpathSync(cluster);
}

/** Its number has gone to some other program: PostgreSQL would take that one for itself and refuse to start. */
function isUnrelated(pid: number): boolean {
  const command = commandOf(pid);
  return command !== '' && !command.includes('postgres');
}

async function ended(pid: number, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += POLL) {
    if (!isRunning(pid)) return true;
    await pause(POLL);
  }
  return false;
}

async function stop(pid: number): Promise<void> {
  for (const [signal, patience] of PATIENCE) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await ended(pid, patience)) return;
  }
  throw new StartupError(
    `Une base restée d'un arrêt brutal ne s'arrête pas (processus ${pid}) : arrêtez-la, puis relancez.`,
  );
}

/** After our process was killed its server may live on, or have left its pid file. Called under the folder's lock. */
export async function clearLeftover(cluster: string): Promise<void> {
  const left = readPidFile(cluster);
  if (left === undefined || !isRunning(left.pid)) return;
  if (serves(left.pid, cluster)) await stop(left.pid);
  else if (isUnrelated(left.pid)) rmSync(pidFile(cluster), { force: true });
}
