import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/embedded/embedded-postgres';
import { openForCommand } from '../../server/embedded/administration';
import { ask, homeOf, postmasterOf, removeFolders, temporaryFolder } from './support';

const started: EmbeddedPostgres[] = [];
const outside: string[] = [];

async function start(folder: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(folder, { durable: false });
  started.push(postgres);
  return postgres;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
  for (const folder of outside.splice(0)) rmSync(folder, { recursive: true });
  removeFolders();
});

describe('the embedded PostgreSQL', () => {
  it('speaks UTF-8, sorts in French, counts in UTC and asks everyone for a password', async () => {
    const { adminUrl } = await start(temporaryFolder());
    expect(
      await ask(
        adminUrl,
        `select current_database() as name, current_setting('server_encoding') as encoding,
        current_setting('timezone') as zone, current_setting('listen_addresses') as addresses,
        (select datlocale from pg_database where datname = current_database()) as locale,
        (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) as scram`,
      ),
    ).toEqual({
      name: 'passerelle',
      encoding: 'UTF8',
      zone: 'UTC',
      addresses: '127.0.0.1',
      locale: 'fr-FR',
      scram: true,
    });
    await expect(ask(adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'select')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('keeps its password and its record to the account that runs it', async () => {
    const folder = temporaryFolder();
    await start(folder);
    for (const name of ['postgres-password', 'cluster.json'])
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(homeOf(folder)).mode & 0o777).toBe(0o700);
  });

  it('finds its data again at the next start', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await ask(first.adminUrl, 'create table kept as select 42 as answer');
    await first.stop();
    expect(existsSync(join(folder, 'passerelle.lock'))).toBe(false);
    expect(await ask((await start(folder)).adminUrl, 'select answer from kept')).toEqual({ answer: 42 });
  });

  it('says that its server died, and recovers at the next start', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await ask(first.adminUrl, 'create table kept as select 42 as answer');
    // This server does not wait for the disk: what must survive is written first.
    await ask(first.adminUrl, 'checkpoint');
    const death = new Promise((resolve) => first.onUnexpectedExit(resolve));
    process.kill(postmasterOf(folder), 'SIGKILL');
    expect(await death).toBe('SIGKILL');
    await first.stop();
    expect(await ask((await start(folder)).adminUrl, 'select answer from kept')).toEqual({ answer: 42 });
  });

  it('refuses a second owner of the folder, and takes no notice of a dead one', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await expect(start(folder)).rejects.toThrow(/déjà utilisé par une autre Passerelle \(processus \d+\)/);
    await first.stop();
    writeFileSync(join(folder, 'passerelle.lock'), JSON.stringify({ pid: process.pid, start: 'another life' }));
    await start(folder);
  });

  it('is joined by a command while it runs, and left running', async () => {
    const folder = temporaryFolder();
    const { adminUrl } = await start(folder);
    const joined = await openForCommand({ dataFolder: folder });
    expect(joined.adminUrl).toBe(adminUrl);
    await joined.stop();
    await ask(adminUrl, 'select');
  });

  it('is not confused by a pid file whose number now belongs to another program', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    writeFileSync(
      join(homeOf(folder), 'cluster', 'postmaster.pid'),
      `${process.pid}\nx\n1\n1\n\n127.0.0.1\n 1 1\nready   \n`,
    );
    await ask((await start(folder)).adminUrl, 'select');
  });

  it('refuses a cluster of another version, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    writeFileSync(join(homeOf(folder), 'cluster', 'PG_VERSION'), '14\n');
    await expect(start(folder)).rejects.toThrow(/créée par PostgreSQL 14/);
    expect(existsSync(join(folder, 'passerelle.lock'))).toBe(false);
  });

  it('refuses a data folder that is a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toThrow(/Le dossier de données .* ne peut pas être ouvert/);
  });

  it('starts under a home that nobody else may enter', async () => {
    const folder = join(temporaryFolder(0o700), 'data');
    const { adminUrl } = await start(folder);
    await ask(adminUrl, 'select');
    const home = homeOf(folder);
    // As root the server runs under an account that cannot come here: the cluster lies elsewhere.
    expect(home.startsWith(folder)).toBe(process.getuid?.() !== 0);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    if (!home.startsWith(folder)) outside.push(home);
  });
});
