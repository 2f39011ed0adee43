import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../kernel/startup-error';
import type { Home } from './layout';
import { type Launch, LaunchFailure, launchPostmaster, type Postmaster } from './postmaster';

export interface Running {
  readonly postmaster: Postmaster;
  readonly port: number;
}

const ATTEMPTS = 40;
const PAUSE = 250;
/** Somebody took the port between our choice and the server's; or the last one's processes are still leaving. */
const PASSING = /could not bind|pre-existing shared memory|lock file "postmaster.pid" already exists/;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function failed(home: Home, failure: LaunchFailure): StartupError {
  const [ending, ...log] = failure.message.trimEnd().split('\n');
  const last = log.findLast((line) => /FATAL|PANIC|error while loading/.test(line)) ?? ending ?? '';
  const why = last.replace(/^.*?(FATAL|PANIC):\s*/, '');
  return new StartupError(
    `La base embarquée n'a pas pu démarrer (${why}) : voyez ${home.log}, ou donnez DATABASE_URL.`,
    { cause: failure },
  );
}

export async function startServer(launch: Launch): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { postmaster: await launchPostmaster(launch, port), port };
    } catch (error) {
      if (!(error instanceof LaunchFailure)) throw error;
      if (attempt === ATTEMPTS || !PASSING.test(error.message)) throw failed(launch.home, error);
      await pause(PAUSE);
    }
  }
}
