import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries';
import type { Home } from './layout';
import { readPidFile } from './pid-file';
import { type Runner, spawnOptions } from './runner';
import { serverArguments } from './server-arguments';
import { openLog } from './server-log';

export interface Launch {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly runner: Runner | undefined;
  readonly durable: boolean;
}

export interface Postmaster {
  readonly pid: number;
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

/** Why the server did not come up: its own words, for the caller to judge whether to try again. */
export class LaunchFailure extends Error {
  override readonly name = 'LaunchFailure';
}

const POLL = 10;
const SHUTDOWN_PATIENCE = 20_000;

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const force = setTimeout(() => child.kill('SIGQUIT'), SHUTDOWN_PATIENCE);
  child.kill('SIGINT');
  await exited;
  clearTimeout(force);
}

async function isReady(home: Home, pid: number | undefined, hasEnded: () => boolean): Promise<boolean> {
  while (!hasEnded()) {
    const state = readPidFile(home.cluster);
    if (state?.ready && state.pid === pid) return true;
    await pause(POLL);
  }
  return false;
}

/** Starts the server and waits until it takes connections, however long it must first recover. */
export async function launchPostmaster({ home, binaries, runner, durable }: Launch, port: number): Promise<Postmaster> {
  const log = openLog(home.log);
  // A session of its own: Ctrl-C reaches us alone, and we stop the server last.
  const child = spawn(binaries.postgres, serverArguments(home, port, durable), {
    ...spawnOptions(runner),
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  closeSync(log.fd);
  let ended = false;
  const exited = exitOf(child).finally(() => (ended = true));
  const ready = await isReady(home, child.pid, () => ended);
  if (ready) return { pid: child.pid ?? 0, exited, stop: () => stop(child, exited) };
  throw new LaunchFailure(`${await exited}\n${log.sayings()}`);
}
