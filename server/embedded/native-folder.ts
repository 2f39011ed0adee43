import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

const VERSION_MARK = 'passerelle-version';

/** npm packages cannot hold symbolic links: the package lists them, relative to its own folder. */
function links(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

export function isComplete(native: string): boolean {
  return links(native).every(({ target }) => existsSync(join(dirname(native), target)));
}

/** The package's install script makes them, but npm may have been told to run none; a failure shows in isComplete. */
export function linkLibraries(native: string): void {
  for (const { source, target } of links(native)) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch {
      return;
    }
  }
}

function copyTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!entry.name.endsWith('.a')) {
      copyFileSync(source, target);
      chmodSync(target, 0o755);
    }
  }
  chmodSync(to, 0o755);
}

function markOf(folder: string): string | undefined {
  const mark = join(folder, VERSION_MARK);
  return existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;
}

/** Made aside and renamed: a copy that carries its mark is whole. Its name ends in "native", as the links expect. */
export function copyNative(native: string, version: string, to: string): string {
  if (markOf(to) !== version) {
    const draft = `${to}.partial`;
    rmSync(draft, { recursive: true, force: true });
    copyTree(native, draft);
    writeFileSync(join(draft, VERSION_MARK), version);
    rmSync(to, { recursive: true, force: true });
    renameSync(draft, to);
  }
  linkLibraries(to);
  return to;
}
