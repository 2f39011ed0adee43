import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import { databaseAccount, ownerOf } from './database-account';
import { type DataFolder, type Home, homeLayout, OUTSIDE_FOLDER } from './layout';
import { canReach, type Runner } from './runner';

export interface Placement {
  readonly home: Home;
  readonly runner: Runner | undefined;
  readonly outside: boolean;
}

export function recordedHome(data: DataFolder): string | undefined {
  if (!existsSync(data.record)) return undefined;
  try {
    const { home } = JSON.parse(readFileSync(data.record, 'utf8')) as { home?: string };
    if (typeof home === 'string') return resolve(data.folder, home);
  } catch {
    // Said below, with what to do.
  }
  throw new StartupError(
    `Le fichier ${data.record} est illisible : restaurez-le, ou partez d'un dossier de données vide.`,
  );
}

/** Inside, the place is written relative to the data folder, which may be moved or copied. */
function record(data: DataFolder, folder: string, outside: boolean): void {
  const home = outside ? folder : relative(data.folder, folder);
  const draft = `${data.record}.new`;
  writeFileSync(draft, `${JSON.stringify({ home }, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, data.record);
}

/** A name of its own each time: a cluster whose record is gone is never taken for this folder's. */
function makeOutside(data: DataFolder, runner: Runner | undefined): string {
  const prefix = createHash('sha256').update(data.folder).digest('hex').slice(0, 12);
  for (const parent of [OUTSIDE_FOLDER, tmpdir()]) {
    try {
      if (mkdirSync(parent, { recursive: true }) !== undefined) chmodSync(parent, 0o755);
      if (canReach(runner, '-x', parent)) return mkdtempSync(join(parent, `passerelle-${prefix}-`));
    } catch {
      // The next place may do.
    }
  }
  throw new StartupError(
    `Le compte de la base ne peut entrer ni dans ${data.folder}, ni dans ${OUTSIDE_FOLDER} : donnez avec ` +
      `PASSERELLE_DATA un dossier qu'il peut traverser, ou DATABASE_URL.`,
  );
}

function giveTo(runner: Runner | undefined, folder: string): void {
  chmodSync(folder, 0o700);
  if (runner) chownSync(folder, runner.uid, runner.gid);
}

function makeHome(data: DataFolder): Placement {
  const runner = databaseAccount();
  const outside = !canReach(runner, '-x', data.folder);
  const folder = outside ? makeOutside(data, runner) : data.defaultHome;
  if (!outside) mkdirSync(folder, { recursive: true });
  giveTo(runner, folder);
  record(data, folder, outside);
  return { home: homeLayout(folder), runner, outside };
}

function unreachable(data: DataFolder, folder: string): StartupError {
  return new StartupError(
    `La base de ${data.folder} se trouve dans ${folder} et appartient à un autre compte : lancez Passerelle ` +
      `sous le compte qui l'a créée, ou donnez un autre dossier avec PASSERELLE_DATA.`,
  );
}

function vanished(data: DataFolder, folder: string): StartupError {
  return new StartupError(
    `La base de ${data.folder} devrait se trouver dans ${folder}, qui n'existe plus : restaurez ce dossier, ` +
      `ou supprimez ${data.record} pour repartir d'une base vide.`,
  );
}

function existingHome(data: DataFolder, folder: string): Placement {
  try {
    statSync(folder);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? vanished(data, folder) : unreachable(data, folder);
  }
  const runner = ownerOf(folder) ?? databaseAccount();
  if (!canReach(runner, '-w', folder)) throw unreachable(data, folder);
  return { home: homeLayout(folder), runner, outside: folder !== data.defaultHome };
}

/** Where the cluster lies: in the data folder, or in the place recorded outside. */
export function placeCluster(data: DataFolder): Placement {
  const recorded = recordedHome(data);
  return recorded === undefined ? makeHome(data) : existingHome(data, recorded);
}
