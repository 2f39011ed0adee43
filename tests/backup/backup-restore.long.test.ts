import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readBackup } from '../../server/backup/read-backup';
import { loadSettings } from '../../server/config/settings';
import { prepareInstallation } from '../../server/installation';
import { clock } from '../../server/kernel/clock';
import { JournalKeeper } from '../../server/journal/journal-keeper';
import { SealKey } from '../../server/journal/seal-key';
import { JournalSealer } from '../../server/journal/sealer';
import { Witness } from '../../server/journal/witness';
import { decodeId } from '../../server/kernel/id';
import { Database } from '../../server/tenancy/database';
import { tableClasses } from '../../server/tenancy/table-classes';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { contentsOf } from '../support/parsed-pdf';
import { showing } from '../support/papers';
import { Api, type Ask } from '../support/api';
import { Commands, ended } from '../support/command';
import { eraseCase } from '../support/erasures';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { openEmptyDatabase } from '../support/template';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-backup-'));
const CONTENT = randomBytes(300_000).toString('base64');
const PDF = showing(CONTENT);

let commands: Commands;
let api: Api;
let association: Ask;
let [kept, erased, documentId] = ['', '', ''];
const [before, after] = [join(folder, 'before'), join(folder, 'after')];
const opened: (() => Promise<void>)[] = [];

const settings = (databaseUrl: string, more: Record<string, string> = {}): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  PASSERELLE_MASTER_KEY_FILE: api.database.keyFile,
  PASSERELLE_DATA: join(folder, 'data'),
  PORT: '0',
  ...more,
});
const backup = (out: string) => commands.run('backup', ['--out', out], settings(api.database.adminUrl));

beforeAll(async () => {
  commands = Commands.build();
  api = await Api.open();
  association = await api.as('association-38');
  [kept, erased] = [await submitted(), await submitted()];
  documentId = await upload();
  expect(await backup(before)).toMatchObject({ code: 0 });
  expect(await eraseCase(await api.as('manager-38'), api.database.adminUrl, erased)).toBe(true);
  expect(await backup(after)).toMatchObject({ code: 0 });
}, 120_000);
afterAll(async () => {
  for (const close of opened.reverse()) await close();
  await api.close();
  commands.remove();
  rmSync(folder, { recursive: true });
});

async function submitted(): Promise<string> {
  const { id } = await openDraft(association);
  await recordAccord(association, id);
  await submitDraft(association, id);
  return id;
}

async function upload(): Promise<string> {
  const headers = {
    authorization: `Bearer ${await api.token('association-38')}`,
    'content-type': 'application/octet-stream',
  };
  const response = await fetch(
    `${api.url}/documents?${new URLSearchParams({ case: kept, slot: 'IDENTITY_PAPER', name: 'carte.pdf' })}`,
    { method: 'POST', headers, body: new Uint8Array(PDF) },
  );
  return ((await response.json()) as { document: { id: string } }).document.id;
}

async function empty(): Promise<string> {
  const database = await openEmptyDatabase();
  opened.push(() => database.drop());
  return database.adminUrl;
}

const restore = (databaseUrl: string, from: string, args: string[] = [], more: Record<string, string> = {}) =>
  commands.run('restore', ['--from', from, ...args], settings(databaseUrl, more));

/** The whole server on what was restored. */
async function serve(databaseUrl: string): Promise<Api> {
  const installation = await prepareInstallation(databaseUrl, loadSettings(settings(databaseUrl)), () => undefined);
  const name = `restored_${opened.length}`;
  const served = await Api.on(
    { ...api.database, adminUrl: databaseUrl, appUrl: installation.databaseUrl, name, drop: async () => undefined },
    installation,
  );
  opened.push(() => served.close());
  return served;
}

async function read(served: Api, id: string) {
  const { data, errors } = await (
    await served.as('association-38')
  )(
    `query ($id: ID!) { departement(code: "38") { case(id: $id) { reference stage
    referrals { status } documents { id name } sheet { identity { ... on IdentityGroup { familyName } } exploitation { ... on ExploitationGroup { narrative } } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data!.departement.case;
}

async function counts(url: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const found: Record<string, number> = {};
  for (const table of Object.values(tableClasses).flat())
    found[table] = Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
  await client.end();
  return found;
}

describe('a backup', () => {
  it('keeps the wrapped keys apart from everything else, for thirty days, and nothing of it for others to read', async () => {
    expect(readdirSync(join(before, 'keys')).sort()).toEqual([
      'manifest.json',
      'vault.case_rotation.copy',
      'vault.data_key.copy',
      'vault.installation_key.copy',
    ]);
    expect(
      readdirSync(join(before, 'data')).filter((name) => /^vault\.|access_grant|browser_session|kept_post/.test(name)),
    ).toEqual([]);
    const { manifest } = JSON.parse(readFileSync(join(before, 'keys/manifest.json'), 'utf8'));
    const days = (Date.parse(manifest.destroyBy) - Date.parse(manifest.takenAt.slice(0, 10))) / 86_400_000;
    expect([29, 30]).toContain(days);
    for (const path of [before, join(before, 'keys')]) expect(statSync(path).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(join(before, 'data')))
      expect(statSync(join(before, 'data', name)).mode & 0o777).toBe(0o600);
  });

  it('holds no clear word of a file', () => {
    const all = readdirSync(join(before, 'data')).map((name) => readFileSync(join(before, 'data', name)));
    for (const word of ['Diallo', SHEET.exploitation.narrative, SHEET.contact.phone])
      expect(all.filter((bytes) => bytes.includes(word))).toEqual([]);
  });

  it('is never written over something', async () => {
    const { code, err } = await backup(before);
    expect([code, err]).toEqual([
      1,
      `Le dossier ${before} n'est pas vide : donnez un dossier neuf à chaque sauvegarde.\n`,
    ]);
  });
});

describe('a restore', () => {
  it('brings everything back into an empty server, doors compiled, and a file is read through the API', async () => {
    const url = await empty();
    const { code, out } = await restore(url, before);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ lignes restaurées, telles qu'au /)]);
    const [then, now] = [
      JSON.parse(readFileSync(join(before, 'data/manifest.json'), 'utf8')).manifest.files,
      await counts(url),
    ];
    for (const { table, rows } of then as { table: string; rows: number }[])
      expect([table, now[table]]).toEqual([table, rows]);
    expect(now['tenant.access_grant']).toBeGreaterThan(1_000);
    const served = await serve(url);
    expect(await read(served, kept)).toMatchObject({
      stage: 'SUBMITTED',
      documents: [{ id: documentId, name: 'carte.pdf' }],
      referrals: [{ status: 'PROPOSED' }],
      sheet: { identity: { familyName: 'Diallo' }, exploitation: { narrative: SHEET.exploitation.narrative } },
    });
    expect(await read(served, erased)).toMatchObject({ sheet: { identity: { familyName: 'Diallo' } } });
    const response = await fetch(`${served.url}/documents/${documentId}`, {
      headers: { authorization: `Bearer ${await served.token('association-38')}` },
    });
    expect((await contentsOf(Buffer.from(await response.arrayBuffer()))).includes(CONTENT)).toBe(true);
  });

  it('of a backup taken after an erasure does not bring the file back', async () => {
    const url = await empty();
    expect(await restore(url, after)).toMatchObject({ code: 0 });
    const served = await serve(url);
    expect(await read(served, erased)).toBeNull();
    expect(await read(served, kept)).toMatchObject({ sheet: { identity: { familyName: 'Diallo' } } });
  });

  it('of one taken before, with the certificates of a later one, does not either', async () => {
    const url = await empty();
    const { code, out } = await restore(url, before, ['--erasures', after]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Dossiers effacés depuis, et qui ne sont pas revenus : 1.'),
    ]);
    const served = await serve(url);
    expect(await read(served, erased)).toBeNull();
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `select octet_length(k.wrapped) as key, c.reason, c.at < now() - interval '1 second' as dated from vault.data_key k
      join tenant.erasure_certificate c on c.case_id = k.holder_id where k.holder_id = $1`,
      [decodeId(erased)!.uuid],
    );
    await client.end();
    expect(rows).toEqual([{ key: 0, reason: 'PERSON_REQUEST', dated: true }]);
    const { data } = await (
      await served.as('manager-38')
    )('{ departement(code: "38") { erasureCertificates { nodes { case } } } }');
    expect(data!.departement.erasureCertificates.nodes).toContainEqual({ case: erased });
  });

  it('killed half-way leaves nothing that a second one minds', async () => {
    const url = await empty();
    const child = commands.start('restore', ['--from', before], settings(url));
    await new Promise<void>((resolve) =>
      child.stderr!.on('data', (text) => String(text).includes('50 %') && resolve()),
    );
    child.kill('SIGKILL');
    await ended(child);
    expect(await restore(url, after)).toMatchObject({ code: 0 });
    expect((await counts(url))['tenant.erasure_certificate']).toBe(1);
  });

  it('refuses a database that holds a Passerelle, or somebody else’s tables, and touches nothing there', async () => {
    // The server beside goes on sealing its journal.
    const others = ({
      'tenant.journal_seal': _seals,
      'tenant.journal_sealed': _places,
      'tenant.journal_checkpoint': _points,
      ...rest
    }: Record<string, number>) => rest;
    const was = others(await counts(api.database.adminUrl));
    expect(await restore(api.database.adminUrl, before)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Cette base contient déjà une Passerelle[^\n]*\n$/),
    });
    expect(others(await counts(api.database.adminUrl))).toEqual(was);
    const url = await empty();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('create table theirs (id int)');
    await client.end();
    expect(await restore(url, before)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Cette base contient déjà des tables que Passerelle n'a pas créées[^\n]*\n$/),
    });
  });
});

describe('the journal of what was restored', () => {
  it('ends earlier than its files outside say: the command takes note of it, in a sealed entry, and verification holds', async () => {
    const data = join(folder, 'witness');
    const database = await Database.open({ url: api.database.appUrl, poolSize: 2 });
    const key = new SealKey(new InstallationKeys(api.database.masterKey).of('journal seal'));
    const [sealer, witness] = [new JournalSealer(database, key), new Witness(data, key.verifier)];
    const silent = { info: () => undefined, error: () => undefined };
    await new JournalKeeper(database, sealer, key, witness, silent).run();
    await database.close();
    const url = await empty();
    const { code, out } = await restore(url, before, [], { PASSERELLE_DATA: data });
    expect([code, out]).toEqual([0, expect.stringContaining('Département 38 : il est pris acte que la chaîne')]);
    const verified = await commands.run('journal-verify', [], settings(url, { PASSERELLE_DATA: data }));
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining(' 0 anomalie(s)')]);
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `select reason from tenant.journal_entry where departement_code = '38' and operation = 'acknowledgeJournal'`,
    );
    await client.end();
    expect(rows).toEqual([{ reason: expect.stringMatching(/^CHAIN \d+ · restauration de la sauvegarde du 20/) }]);
  });
});

describe('a backup that is not whole', () => {
  const spoiled = (name: string, spoil: (path: string) => void): string => {
    const copy = join(folder, name);
    cpSync(before, copy, { recursive: true });
    spoil(copy);
    return copy;
  };
  const expected = () => ({ key: api.database.masterKey, mode: 'demonstration', acceptExpiredKeys: false });
  const flip = (path: string, at: number) => {
    const bytes = readFileSync(path);
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    writeFileSync(path, bytes);
  };

  it.each<[string, (path: string) => void, RegExp]>([
    [
      'a flipped byte of data',
      (path) => flip(join(path, 'data/tenant.case_part.copy'), 5_000),
      /^La sauvegarde est altérée : [^\n]*tenant\.case_part\.copy n'est plus/,
    ],
    [
      'a flipped byte of a key',
      (path) => flip(join(path, 'keys/vault.data_key.copy'), 900),
      /^La sauvegarde est altérée/,
    ],
    [
      'a flipped digit of its manifest',
      (path) => {
        const file = join(path, 'data/manifest.json');
        writeFileSync(
          file,
          readFileSync(file, 'utf8')
            .replace('"rows": 400', '"rows": 399')
            .replace(/"bytes": (\d)/, '"bytes": 1$1'),
        );
      },
      /^La sauvegarde est altérée : [^\n]*manifest\.json/,
    ],
    [
      'a later limit written over that of its keys',
      (path) => {
        const file = join(path, 'keys/manifest.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"destroyBy": "\d{4}/, '"destroyBy": "2099'));
      },
      /^La sauvegarde est altérée/,
    ],
    [
      'a table missing',
      (path) => rmSync(join(path, 'data/directory.account.copy')),
      /^La sauvegarde est incomplète : [^\n]*directory\.account\.copy manque/,
    ],
    [
      'its keys missing',
      (path) => rmSync(join(path, 'keys'), { recursive: true }),
      /^La sauvegarde est incomplète : [^\n]*keys\/manifest\.json manque/,
    ],
    [
      'the keys of another day',
      (path) => {
        rmSync(join(path, 'keys'), { recursive: true });
        cpSync(join(after, 'keys'), join(path, 'keys'), { recursive: true });
      },
      /^Les dossiers data et keys [^\n]* ne viennent pas de la même sauvegarde/,
    ],
  ])('is refused: %s', async (what, spoil, sentence) => {
    await expect(readBackup(spoiled(what.replaceAll(' ', '-'), spoil), expected())).rejects.toThrow(sentence);
  });

  it('is refused in one sentence, before any database is looked at', async () => {
    const { code, err } = await restore(
      'postgresql://nobody:x@127.0.0.1:1/nowhere',
      join(folder, 'a-flipped-byte-of-data'),
    );
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^La sauvegarde est altérée : [^\n]*tenant\.case_part\.copy n'est plus [^\n]*\n$/),
    ]);
  });

  it('is refused once its keys should have been destroyed, unless that is accepted aloud', async () => {
    clock.freeze(new Date(Date.now() + 29 * 86_400_000));
    await expect(readBackup(before, expected())).resolves.toMatchObject({ folder: before });
    clock.freeze(new Date(Date.now() + 31 * 86_400_000));
    await expect(readBackup(before, expected())).rejects.toThrow(
      /^Les clés de cette sauvegarde devaient être détruites le \d{4}-\d\d-\d\d : des dossiers effacés reviendraient/,
    );
    await expect(readBackup(before, { ...expected(), acceptExpiredKeys: true })).resolves.toMatchObject({
      folder: before,
    });
    clock.freeze(undefined);
  });

  it('is refused in the other mode', async () => {
    await expect(readBackup(before, { ...expected(), mode: 'production' })).rejects.toThrow(
      /^Cette sauvegarde est celle d'une base en mode « demonstration »/,
    );
  });

  it('is refused to another installation’s key, and without any, which makes none', async () => {
    const other = join(folder, 'other.key');
    writeFileSync(other, `${randomBytes(32).toString('base64')}\n`);
    expect(
      await restore('postgresql://nobody:x@127.0.0.1:1/nowhere', before, [], { PASSERELLE_MASTER_KEY_FILE: other }),
    ).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^La clé maîtresse n'est pas celle de cette sauvegarde[^\n]*\n$/),
    });
    const nowhere = join(folder, 'no-key-here');
    const { code, err } = await restore('postgresql://nobody:x@127.0.0.1:1/nowhere', before, [], {
      PASSERELLE_MASTER_KEY_FILE: '',
      PASSERELLE_DATA: nowhere,
    });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Le fichier de clé maîtresse [^\n]* est illisible[^\n]*\n$/),
    ]);
    expect(existsSync(join(nowhere, 'master.key'))).toBe(false);
  });
});
