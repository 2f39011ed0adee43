import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

interface Manifest {
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
}
interface Locked {
  dev?: boolean;
  resolved?: string;
  engines?: { node?: string };
  cpu?: string[];
}

const manifest = read<Manifest>('package.json');
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
/** The one that Fastify brings: it is in every installation. */
const semver = createRequire(require.resolve('fastify'))('semver') as {
  subset(range: string, of: string): boolean;
  satisfies(version: string, range: string): boolean;
};

/** Of 32 bits, Node has no current version. */
const MACHINES = ['x64', 'arm64'];

describe('an installation without development dependencies', () => {
  it('has on every version of Node that we say what each of its packages asks for', () => {
    const refused = production
      .filter(([, { cpu }]) => !cpu || MACHINES.some((machine) => cpu.includes(machine)))
      .filter(([, { engines }]) => engines?.node && !semver.subset(manifest.engines.node, engines.node))
      .map(([path, { engines }]) => `${path}: ${engines!.node}`);
    expect(production.length).toBeGreaterThan(200);
    expect(refused).toEqual([]);
  });

  it('takes the versions that people have', () => {
    for (const version of ['20.19.0', '22.13.0', '24.11.0'])
      expect([version, semver.satisfies(version, manifest.engines.node)]).toEqual([version, true]);
  });

  it('starts by programs that it has', () => {
    const own = ['npm', 'node', 'exec'];
    const steps = ['prepare', 'prestart', 'start', 'build', 'build:server', 'build:ide', 'admin:create', 'backup'];
    const programs = steps.flatMap((step) => manifest.scripts[step]!.split(' && ').map((part) => part.split(' ')[0]!));
    expect(programs.filter((program) => !own.includes(program))).toEqual([]);
  });

  it('names no address of a registry', () => {
    expect(production.filter(([, { resolved }]) => resolved)).toEqual([]);
  });
});
