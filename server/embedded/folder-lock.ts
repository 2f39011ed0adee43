import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import { LOCK_NAME } from './layout';
import { isRunning, startOf } from './process-identity';

export interface LockOwner {
  readonly pid: number;
  readonly start?: string;
}

export interface FolderLock {
  release(): void;
}

const ATTEMPTS = 20;

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseOwner(text: string | undefined): LockOwner | undefined {
  try {
    const owner = JSON.parse(text ?? '') as LockOwner;
    return Number.isInteger(owner.pid) && owner.pid > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isHeld(owner: LockOwner): boolean {
  return isRunning(owner.pid) && (owner.start === undefined || startOf(owner.pid) === owner.start);
}

/** The living process that holds this folder, if any. */
export function lockOwner(folder: string): LockOwner | undefined {
  const owner = parseOwner(read(join(folder, LOCK_NAME)));
  return owner !== undefined && isHeld(owner) ? owner : undefined;
}

/** A link appears with its whole content or not at all: no reader ever sees half a lock. */
function tryCreate(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renamed before it is removed: of two processes that found it stale, one gets it, and sees if it changed. */
function removeStale(path: string, stale: string | undefined): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const removed = read(aside);
  if (removed !== undefined && removed !== stale) tryCreate(path, removed);
  rmSync(aside, { force: true });
}

export function lockFolder(folder: string): FolderLock {
  const path = join(folder, LOCK_NAME);
  const content = JSON.stringify({ pid: process.pid, start: startOf(process.pid) });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (tryCreate(path, content)) return { release: () => release(path, content) };
    const found = read(path);
    const owner = parseOwner(found);
    if (owner !== undefined && isHeld(owner)) throw heldBy(folder, owner);
    removeStale(path, found);
  }
  throw new StartupError(`Le verrou ${path} ne peut pas être pris : vérifiez les droits de ce dossier, puis relancez.`);
}

function release(path: string, content: string): void {
  if (read(path) === content) rmSync(path, { force: true });
}

function heldBy(folder: string, owner: LockOwner): StartupError {
  return new StartupError(
    `Le dossier de données ${folder} est déjà utilisé par une autre Passerelle (processus ${owner.pid}) : ` +
      'arrêtez-la, ou donnez un autre dossier avec PASSERELLE_DATA.',
  );
}
