import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../kernel/startup-error';
import type { Binaries } from './binaries';
import { ADMINISTRATOR, type DataFolder, type Home, versionFile } from './layout';
import { type Runner, spawnOptions } from './runner';

const FLAGS = [
  '--encoding=UTF8',
  `--locale=${process.platform === 'darwin' ? 'C' : 'C.UTF-8'}`,
  '--locale-provider=icu',
  '--icu-locale=fr-FR',
  '--auth=scram-sha-256',
  `--username=${ADMINISTRATOR}`,
  '--no-instructions',
];

function run(command: string, args: string[], runner: Runner | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    // A session of its own: Ctrl-C in the terminal is ours to handle.
    const child = spawn(command, args, {
      ...spawnOptions(runner),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : said.trim() || `code ${code}`));
  });
}

/** Of a cluster that exists, the one that it was made with; a first start that was cut short begins again. */
function passwordOf(data: DataFolder, exists: boolean): string {
  const known = existsSync(data.password) ? readFileSync(data.password, 'utf8').trim() : '';
  if (/^[\w-]{16,}$/.test(known)) return known;
  if (exists) throw new StartupError(`Le fichier ${data.password} est altéré : restaurez-le depuis une sauvegarde.`);
  const made = randomBytes(24).toString('hex');
  writeFileSync(data.password, made, { mode: 0o600 });
  return made;
}

function writeForRunner(path: string, text: string, runner: Runner | undefined): void {
  rmSync(path, { force: true });
  // The folder is the other account's: a link left there must not lead root to write elsewhere.
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  if (runner) chownSync(path, runner.uid, runner.gid);
}

async function initialise(
  home: Home,
  password: string,
  binaries: Binaries,
  runner: Runner | undefined,
  durable: boolean,
) {
  const passwordFile = join(home.folder, 'initdb-password');
  rmSync(home.partialCluster, { recursive: true, force: true });
  writeForRunner(passwordFile, password, runner);
  const flags = [
    ...FLAGS,
    `--pwfile=${passwordFile}`,
    `--pgdata=${home.partialCluster}`,
    ...(durable ? [] : ['--no-sync']),
  ];
  const failure = await run(binaries.initdb, flags, runner);
  rmSync(passwordFile, { force: true });
  if (failure !== undefined)
    throw new StartupError(`La base n'a pas pu être créée dans ${home.folder} : ${lastLine(failure)}`);
  renameSync(home.partialCluster, home.cluster);
}

const lastLine = (text: string): string =>
  text.split('\n').findLast((line) => /error|fatal|could not/i.test(line)) ?? text;

function checkVersion(home: Home, binaries: Binaries): void {
  const found = readFileSync(versionFile(home.cluster), 'utf8').trim();
  if (found === binaries.major) return;
  throw new StartupError(
    `La base de ${home.folder} a été créée par PostgreSQL ${found}, et cette Passerelle embarque PostgreSQL ` +
      `${binaries.major} : transférez-la par pg_dump et DATABASE_URL, ou donnez un autre dossier avec ` +
      'PASSERELLE_DATA.',
  );
}

/** Makes the cluster at the first start; answers the administrator's password. */
export async function ensureCluster(
  data: DataFolder,
  home: Home,
  binaries: Binaries,
  runner: Runner | undefined,
  durable: boolean,
): Promise<string> {
  const exists = existsSync(versionFile(home.cluster));
  if (exists && !existsSync(data.password)) {
    throw new StartupError(`Le mot de passe de la base manque : restaurez ${data.password} depuis une sauvegarde.`);
  }
  const password = passwordOf(data, exists);
  if (exists) checkVersion(home, binaries);
  else await initialise(home, password, binaries, runner, durable);
  return password;
}
