import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment } from './cluster';

const root = join(__dirname, '../..');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The commands as they are run, built apart from what another test may be building. */
export class Commands {
  private constructor(private readonly folder: string) {}

  static build(): Commands {
    const folder = join(root, 'dist', `commands-${process.pid}`);
    const compile = [
      join(root, 'scripts/compile.mjs'),
      '--out',
      folder,
      'server',
      'schema',
      'migrations',
      'client-sdk/src',
      'console',
    ];
    execFileSync(process.execPath, compile, { cwd: root });
    return new Commands(folder);
  }

  start(name: string, args: string[], settings: Record<string, string>): ChildProcess {
    return spawn(process.execPath, [join(this.folder, 'server/cli', `${name}.js`), ...args], {
      env: { ...plainEnvironment(), ...settings },
    });
  }

  run(name: string, args: string[], settings: Record<string, string>): Promise<Ended> {
    return ended(this.start(name, args, settings));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text) => (said.out += String(text)));
  child.stderr?.on('data', (text) => (said.err += String(text)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}
