import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartupError } from '../kernel/startup-error';
import type { Runner } from './runner';
import { spawnOptions } from './runner';

const EXISTING = ['postgres', '_postgres', 'passerelle-db'];
const CREATED = 'passerelle-db';

function run(command: string, args: string[]): string | undefined {
  const done = spawnSync(command, args, { ...spawnOptions(undefined), encoding: 'utf8' });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

function find(name: string): Runner | undefined {
  const uid = run('id', ['-u', name]);
  const gid = run('id', ['-g', name]);
  return uid && gid && Number(uid) > 0 ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function create(): Runner | undefined {
  const shell = '/usr/sbin/nologin';
  run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    shell,
    CREATED,
  ]);
  return find(CREATED);
}

/** PostgreSQL refuses to run as root: root lends it an account without rights. */
export function databaseAccount(): Runner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const runner = EXISTING.map(find).find((account) => account !== undefined) ?? create();
  if (runner) return runner;
  throw new StartupError(
    `PostgreSQL ne peut pas tourner sous root, et le compte ${CREATED} n'a pas pu être créé : créez-le ` +
      `(useradd --system ${CREATED}), lancez Passerelle sous un compte ordinaire, ou donnez DATABASE_URL.`,
  );
}

/** An existing cluster keeps the account that made it, whatever accounts have come since. */
export function ownerOf(folder: string): Runner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}
