import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../../config/project-root';
import { script } from './workshop-script';
import type { Flaw, Job, Limits, Result, Treated } from './treated';

/** Two cores, and a gigabyte each at most; who comes after waits. */
const TOGETHER = 2;
/** By the clock, for a process that neither works nor ends. */
const PATIENCE = 90_000;

/** A large photograph takes a third of this memory, turned. */
const MEMORY = 1024 * 1024 * 1024;
const FOR_PDF: Limits = { memory: MEMORY, work: 10_000_000 };
const FOR_PICTURE: Limits = { memory: MEMORY, work: 25_000_000 };

const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const libraries = join(projectRoot(), 'node_modules');
/** Its own program and the libraries: the file of a key, another's paper, a setting are none of these. */
const readable = new Set([dirname(script), libraries, realpathSync(libraries)]);
/** What its process may do: read its own program, and work. No setting of the server, no key reaches it. */
export const CONFINED = {
  execArgv: [
    permission,
    ...[...readable].map((folder) => `--allow-fs-read=${join(folder, '*')}`),
    ...['--allow-worker', '--allow-addons', '--no-warnings'],
  ],
  env: {},
};

/**
 * Where papers are taken apart and written anew: one process for each, that ends with it. It has no settings, no keys, no
 * connection, may write no file and start no program; a paper that breaks a decoder breaks it among nobody else's papers.
 */
export class Workshop {
  constructor(private readonly limits?: Limits) {}

  private working = 0;
  private readonly waiting: (() => void)[] = [];

  async treat(job: Job): Promise<Treated | Flaw> {
    if (this.working >= TOGETHER) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.working += 1;
    try {
      const result = await this.ask(job);
      return 'flaw' in result ? result.flaw : result.treated;
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }

  private ask(job: Job): Promise<Result> {
    const child = fork(script, {
      ...CONFINED,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new Promise<Result>((resolve, reject) => {
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      child.once('message', (result) => resolve(result as Result));
      child.once('error', reject);
      child.once('exit', () => {
        clearTimeout(late);
        resolve({ flaw: 'TOO_HEAVY' });
      });
      const limits = this.limits ?? (job.mediaType === 'application/pdf' ? FOR_PDF : FOR_PICTURE);
      // A process that ended already says so by its end.
      child.send({ job, limits }, () => undefined);
    });
  }
}
