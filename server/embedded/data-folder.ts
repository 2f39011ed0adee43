import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import { type DataFolder, dataFolderLayout } from './layout';

function reason(code: string | undefined): string {
  if (code === 'EACCES' || code === 'EPERM') return 'permission refusée';
  if (code === 'EROFS') return 'disque en lecture seule';
  if (code === 'ENOSPC') return 'disque plein';
  if (code === 'ENOENT') return 'il ne peut pas être créé à cet endroit';
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return "un fichier porte ce nom, ou l'un de ses parents n'est pas un dossier";
  return code ?? 'cause inconnue';
}

/** The database's account has to go through it; others find nothing in it that they may open. */
const mode = (): number => (process.getuid?.() === 0 ? 0o711 : 0o700);

/** One level at a time: mkdir's own recursion never ends on some file systems that take no folders (/proc). */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, mode());
}

export function openDataFolder(folder: string): DataFolder {
  try {
    make(folder);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return dataFolderLayout(folder);
  } catch (error) {
    const why = reason((error as NodeJS.ErrnoException).code);
    throw new StartupError(
      `Le dossier de données ${folder} ne peut pas être ouvert (${why}) : donnez-en les droits à ce compte, ou ` +
        'choisissez un autre dossier avec PASSERELLE_DATA.',
      { cause: error },
    );
  }
}
