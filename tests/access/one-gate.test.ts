import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

it('the import rules hold: features seal and never open, and only the gate lets something through', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'server',
      'schema',
      '--output-type',
      'err',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('no dependency violations') });
}, 60_000);
