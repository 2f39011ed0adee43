import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const SERVER_CORE = 0;
const OTHERS_CORE = 1;

function canPin() {
  try {
    execFileSync('taskset', ['-p', String(process.pid)], { stdio: 'ignore' });
    return availableParallelism() > 1;
  } catch {
    return false;
  }
}

export const pinned = canPin();

/** This process, and from here on its children: PostgreSQL and the load. */
export function pinOthers() {
  if (pinned)
    execFileSync('taskset', ['-a', '-c', '-p', String(OTHERS_CORE), String(process.pid)], { stdio: 'ignore' });
}

/** Command line of a server on a core of its own. */
export function onServerCore(command, args) {
  return pinned ? ['taskset', ['-c', String(SERVER_CORE), command, ...args]] : [command, args];
}
