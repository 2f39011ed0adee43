import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
  url: string;
  /** Settings under which its tokens are issued. */
  environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

const STARTUP_MS = 120_000;

/** The server at that address if one answers there; else one of its own, with a data folder that goes with it. */
export async function findOrStart(
  asked: string | undefined,
  main: string,
  say: (line: string) => void,
): Promise<RunningServer> {
  const url = asked ?? `http://127.0.0.1:${process.env.PORT ?? '4000'}`;
  if (await answers(url)) {
    const stop = async () => undefined;
    leaveWith(stop);
    return { url, environment: process.env, stop };
  }
  if (asked) throw new Error(`Aucun service Passerelle ne répond à ${url} : lancez « npm start », ou retirez --url.`);
  say('Aucun service ne tourne : la visite en démarre un, le temps de l’histoire.');
  return start(main);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(2_000) });
    return response.ok && ((await response.json()) as { status?: string }).status === 'ready';
  } catch {
    return false;
  }
}

async function start(main: string): Promise<RunningServer> {
  // Not created here: the server gives it the rights that its database's account needs.
  const folder = join(tmpdir(), `passerelle-tour-${randomUUID()}`);
  const environment = { ...withoutSettings(process.env), PORT: '0', PASSERELLE_DATA: folder };
  const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  leaveWith(stop);
  try {
    return { url: await addressOf(child), environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ctrl-C, or a reader that has read enough (`| head`): the server of the story does not outlive it. */
function leaveWith(stop: () => Promise<void>): void {
  const leave = (code: number) => () => void stop().finally(() => process.exit(code));
  process.once('SIGINT', leave(130));
  process.once('SIGTERM', leave(143));
  process.stdout.on('error', leave(1));
}

/** Settings of another server would reach its database. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^(PASSERELLE_|PORT$|HOST$|DATABASE_URL$)/.test(name));
  return Object.fromEntries(kept);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const timer = setTimeout(() => reject(new Error('Le service ne démarre pas.')), STARTUP_MS);
    const listen = (chunk: Buffer) => {
      told += chunk.toString();
      const address = /https?:\/\/[\d.[\]:a-z]+\/graphql/i.exec(told)?.[0];
      if (address) settle(() => resolve(address));
    };
    const settle = (how: () => void) => {
      clearTimeout(timer);
      how();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => settle(() => reject(new Error(`Le service ne démarre pas : ${told.trim()}`))));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
