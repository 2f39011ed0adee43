import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const WORKSHOP = 'server/domains/persons/documents/workshop';
const BUILT = 'PASSERELLE_TEST_WORKSHOP';

/** A process runs no TypeScript: the workshop's is built for the run, and its tests' servers start that one. */
export function buildWorkshop(): void {
  const folder = join(root, 'dist', `workshop-${process.pid}`);
  execFileSync(process.execPath, [join(root, 'scripts/compile.mjs'), '--out', folder, WORKSHOP], { cwd: root });
  process.env[BUILT] = folder;
}

export function removeWorkshop(): void {
  rmSync(process.env[BUILT]!, { recursive: true, force: true });
}

export const script = join(process.env[BUILT] ?? '', WORKSHOP, 'process.js');
