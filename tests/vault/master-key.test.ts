import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { loadSettings } from '../../server/config/settings';
import { prepareInstallation } from '../../server/installation';
import { Database } from '../../server/tenancy/database';
import { InstallationKeys, lastingUses } from '../../server/vault/installation-keys';
import { loadMasterKey } from '../../server/vault/master-key';
import { Api } from '../support/api';
import { Commands, ended } from '../support/command';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-keys-'));
const keyFile = (name: string): string => {
  writeFileSync(join(folder, name), `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return join(folder, name);
};

let commands: Commands;
let test: TestDatabase;
let admin: Client;
let api: Api | undefined;
let settings: Record<string, string>;
const [newKey, thirdKey] = [keyFile('new.key'), keyFile('third.key')];
const rotate = (file: string, from = test.keyFile) =>
  commands.run('keys-rotate', ['--new-key', file], { ...settings, PASSERELLE_MASTER_KEY_FILE: from });
const start = (file: string) =>
  prepareInstallation(test.adminUrl, loadSettings({ ...settings, PASSERELLE_MASTER_KEY_FILE: file }), () => undefined);

beforeAll(async () => {
  commands = Commands.build();
  test = await openDemonstrationDatabase();
  admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  settings = { DATABASE_URL: test.adminUrl, PASSERELLE_DATA: folder, PORT: '0' };
}, 120_000);
afterAll(async () => {
  await admin.end();
  await (api ? api.close() : test.drop());
  commands.remove();
  rmSync(folder, { recursive: true });
});

const pids = (other: Client) =>
  Promise.all([admin, other].map(async (client) => (await client.query('select pg_backend_pid() as pid')).rows[0].pid));
const mark = async () =>
  (await admin.query('select key_fingerprint as key, rotating_to as towards from reference.installation')).rows[0];
const wrappedKeys = async () =>
  (await admin.query<{ id: string; wrapped: Buffer }>('select holder_id as id, wrapped from vault.data_key order by 1'))
    .rows;

describe('the rotation of the master key', () => {
  it('is refused in one sentence while a server is signed in, and leaves no mark', async () => {
    const served = await Database.open({ url: test.appUrl, poolSize: 1 });
    const { code, err } = await rotate(newKey);
    await served.close();
    expect([code, err.trim().split('\n')]).toEqual([
      1,
      ['Une Passerelle est en marche sur cette base : arrêtez-la, puis relancez la commande.'],
    ]);
    expect(await mark()).toEqual({ key: test.masterKey.fingerprint, towards: null });
  });

  it('is refused without the key that protects the base, without a key, and to nothing at all', async () => {
    expect(await rotate(newKey, thirdKey)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^La clé actuelle .* n'est pas celle qui protège cette base[^\n]*\n$/),
    });
    expect(await rotate(join(folder, 'nowhere.key'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Le fichier de clé maîtresse [^\n]* est illisible[^\n]*\n$/),
    });
    expect(await commands.run('keys-rotate', [], settings)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Dites quelles clés changer[^\n]*\n$/),
    });
  });

  it('killed half-way, refuses every start in one sentence, and is taken up again by the same command', async () => {
    const before = await wrappedKeys();
    const held = new Client({ connectionString: test.adminUrl });
    await held.connect();
    await held.query('begin');
    await held.query('select from vault.data_key order by departement_code desc, holder_id desc limit 1 for update');
    const child = commands.start('keys-rotate', ['--new-key', newKey], {
      ...settings,
      PASSERELLE_MASTER_KEY_FILE: test.keyFile,
    });
    const changed = async () =>
      (await wrappedKeys()).filter(({ wrapped }, at) => !wrapped.equals(before[at]!.wrapped)).length;
    while ((await changed()) < 200) await pause(50);
    child.kill('SIGKILL');
    await ended(child);
    // A machine that dies takes the statement under way with it.
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid not in ($1, $2)',
      await pids(held),
    );
    await held.query('rollback');
    await held.end();
    const done = await changed();
    expect(done).toBeLessThan(before.length);
    for (const file of [test.keyFile, newKey])
      await expect(start(file)).rejects.toThrow(
        /^Une rotation de la clé maîtresse est commencée et n'est pas finie : relancez npm run keys:rotate/,
      );
    expect(await rotate(thirdKey)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Une rotation vers une autre clé [^\n]*\n$/),
    });
    expect(await changed()).toBe(done);
    expect(await rotate(newKey)).toMatchObject({
      code: 0,
      out: expect.stringContaining('La clé maîtresse est changée.'),
    });
    expect(await changed()).toBe(before.length);
    expect(await mark()).toEqual({ key: loadMasterKey(newKey, false).fingerprint, towards: null });
  });

  it('says so when it has been done already, and does nothing', async () => {
    const before = await wrappedKeys();
    expect(await rotate(newKey)).toMatchObject({ code: 0, out: expect.stringContaining('déjà protégée') });
    expect(await wrappedKeys()).toEqual(before);
  });

  it('lets the old key open nothing, and keeps the keys of the installation under the new one, twice over', async () => {
    await expect(start(test.keyFile)).rejects.toThrow(/^La clé maîtresse n'est pas celle qui protège cette base/);
    expect((await rotate(thirdKey, newKey)).code).toBe(0);
    const { keys } = await start(thirdKey);
    const first = new InstallationKeys(test.masterKey);
    expect(lastingUses.map((use) => keys.of(use).equals(first.of(use)))).toEqual(lastingUses.map(() => true));
  });

  it('leaves every file readable through the API', async () => {
    api = await Api.on(test, await start(thirdKey));
    const association = await api.as('association-38');
    const { data, errors } =
      await association(`{ departement(code: "38") { cases(first: 50) { nodes { sheet { identity { __typename
      ... on IdentityGroup { level familyName } } } } } } }`);
    expect(errors).toBeUndefined();
    const groups = data!.departement.cases.nodes.map(({ sheet }: { sheet: { identity: object } }) => sheet.identity);
    expect(groups.length).toBeGreaterThan(3);
    expect(groups.every((group: { familyName: string }) => /\w/.test(group.familyName))).toBe(true);
  });
});
