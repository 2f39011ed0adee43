import { spawnSync } from 'node:child_process';

/** Under which account the database runs; undefined: under ours. */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/** Of our own environment the database gets nothing: it may hold secrets. */
const ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C', TZ: 'UTC' };

/** From the root: our working directory may be one that the other account cannot enter. */
export function spawnOptions(runner: Runner | undefined) {
  return { cwd: '/', env: ENVIRONMENT, ...(runner && { uid: runner.uid, gid: runner.gid }) };
}

/** Asked of the system under that very account, for modes alone do not say it (access lists, parents, mounts). */
export function canReach(runner: Runner | undefined, flag: '-r' | '-w' | '-x', path: string): boolean {
  const asked = spawnSync('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], {
    ...spawnOptions(runner),
    stdio: 'ignore',
  });
  return asked.status === 0;
}
