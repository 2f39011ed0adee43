import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { pidFile } from './layout';
import { type Runner, spawnOptions } from './runner';

/** Waits for the end of its input, that is for our death, then asks that very server to stop. */
const SCRIPT = 'read -r _; read -r p < "$2" && [ "$p" = "$1" ] && kill -INT "$1"';

/** If we are killed without warning, the database must not stay behind for ever. */
export function watchOver(pid: number, cluster: string, runner: Runner | undefined): { dismiss(): void } {
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(pid), pidFile(cluster)], {
    ...spawnOptions(runner),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.stdin.on('error', () => undefined);
  watchdog.unref();
  (watchdog.stdin as Socket).unref();
  return { dismiss: () => void watchdog.kill('SIGKILL') };
}
