import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { rotateCases } from '../../server/vault/rotation/rotate-cases';
import { Vault } from '../../server/vault/vault';
import { contentsOf } from '../support/parsed-pdf';
import { showing } from '../support/papers';
import { Api, type Ask } from '../support/api';
import { Commands, ended } from '../support/command';
import { openDraft, SHEET } from '../support/stories';

const CONTENT = randomBytes(600_000).toString('base64');
const PDF = showing(CONTENT);

let api: Api;
let commands: Commands;
let admin: Client;
let association: Ask;
let caseId: string;
let documentId: string;

beforeAll(async () => {
  commands = Commands.build();
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  association = await api.as('association-38');
  ({ id: caseId } = await openDraft(association));
  documentId = await upload();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await api.close();
  commands.remove();
});

async function upload(): Promise<string> {
  const headers = {
    authorization: `Bearer ${await api.token('association-38')}`,
    'content-type': 'application/octet-stream',
  };
  const response = await fetch(
    `${api.url}/documents?${new URLSearchParams({ case: caseId, slot: 'IDENTITY_PAPER', name: 'carte é.pdf' })}`,
    { method: 'POST', headers, body: new Uint8Array(PDF) },
  );
  return ((await response.json()) as { document: { id: string } }).document.id;
}

const settings = () => ({
  DATABASE_URL: api.database.adminUrl,
  PASSERELLE_MASTER_KEY_FILE: api.database.keyFile,
  PORT: '0',
});
const keys = async () =>
  (
    await admin.query<{ id: string; version: number; campaign: number }>(
      'select holder_id as id, version, campaign from vault.data_key order by 1',
    )
  ).rows;
const inProcess = (wait = 20) =>
  rotateCases(admin, { vault: new Vault(api.database.masterKey), progress: () => undefined, wait });

async function readable(): Promise<void> {
  const { data, errors } = await association(
    `query ($id: ID!) { departement(code: "38") {
    case(id: $id) { versions { nodes { group } } sheet { identity { ... on IdentityGroup { familyName } } exploitation { ... on ExploitationGroup { narrative } } } }
    cases(first: 100) { nodes { completionMessages { text } sheet { identity { ... on IdentityGroup { familyName } } } documents { name } } } } }`,
    { id: caseId },
  );
  expect(errors).toBeUndefined();
  expect(data!.departement.case.sheet).toMatchObject({
    identity: { familyName: 'Diallo' },
    exploitation: { narrative: SHEET.exploitation.narrative },
  });
  expect(data!.departement.cases.nodes.length).toBeGreaterThan(3);
  const response = await fetch(`${api.url}/documents/${documentId}`, {
    headers: { authorization: `Bearer ${await api.token('association-38')}` },
  });
  expect((await contentsOf(Buffer.from(await response.arrayBuffer()))).includes(CONTENT)).toBe(true);
  expect(response.headers.get('content-disposition')).toContain('carte%20%C3%A9.pdf');
}

describe('the rotation of the keys of cases', () => {
  it('killed half-way beside a running server, is taken up again, and renews each key once', async () => {
    await admin.query("update vault.data_key set campaign = 1000 where departement_code > '40'");
    const child = commands.start('keys-rotate', ['--cases'], settings());
    while ((await keys()).filter(({ campaign }) => campaign === 1).length < 20) await pause(20);
    child.kill('SIGKILL');
    await ended(child);
    await readable();
    const left = (await keys()).filter(({ campaign }) => campaign < 1).length;
    expect(left).toBeGreaterThan(0);
    const again = await commands.run('keys-rotate', ['--cases'], settings());
    expect(again).toMatchObject({ code: 0, out: `Dossiers et signalements qui ont une nouvelle clé : ${left}.\n` });
    expect(
      (await keys()).filter(({ version, campaign }) => campaign < 1000 && (version !== 2 || campaign !== 1)),
    ).toEqual([]);
    await readable();
  });

  it('loses nothing of what is being written at the same time', async () => {
    const write = (narrative: string) =>
      association(`mutation ($input: WriteGroupInput!) { writeGroup(input: $input) { userErrors { code } } }`, {
        input: { caseId, sheet: { exploitation: { ...SHEET.exploitation, narrative } } },
      });
    let rotating = true;
    let writes = 0;
    const writer = (async () => {
      for (; rotating; writes++) expect((await write(`récit ${writes}`)).data!.writeGroup.userErrors).toEqual([]);
    })();
    for (let turn = 0; turn < 3; turn++) {
      await admin.query("update vault.data_key set campaign = 1000 where departement_code <> '38'");
      await inProcess();
    }
    rotating = false;
    await writer;
    expect(writes).toBeGreaterThan(3);
    await write(SHEET.exploitation.narrative);
    await readable();
  });

  it('waits for whoever is writing, and for a paper on its way', async () => {
    const uuid = Buffer.from(caseId, 'base64url')
      .toString('hex', 5)
      .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
    const before = (await keys()).find(({ id }) => id === uuid)!;
    const writer = new Client({ connectionString: api.database.adminUrl });
    await writer.connect();
    await writer.query('begin');
    await writer.query(`select pg_advisory_xact_lock_shared(hashtextextended('key ' || $1::text, 0))`, [uuid]);
    await admin.query(`update tenant.document set state = 'UPLOADING' where case_id = $1`, [uuid]);
    await expect(inProcess()).rejects.toThrow(
      /^Dossiers en cours d'écriture, qui gardent leur clé pour l'instant : 1\. Relancez/,
    );
    await writer.query('rollback');
    await writer.end();
    await expect(inProcess()).rejects.toThrow(/en cours d'écriture/);
    expect((await keys()).find(({ id }) => id === uuid)).toEqual(before);
    await admin.query(`update tenant.document set state = 'STORED' where case_id = $1`, [uuid]);
    expect(await inProcess()).toBe(1);
    expect((await keys()).find(({ id }) => id === uuid)!.version).toBe(before.version + 1);
    await readable();
  });

  it('leaves nothing that the old key opens', async () => {
    const part = async () =>
      (
        await admin.query<{ minimised: Buffer }>(
          "select minimised from tenant.case_part where departement_code = '38' order by holder_id, bit",
        )
      ).rows.map(({ minimised }) => minimised.toString('base64'));
    const before = await part();
    await inProcess();
    const after = await part();
    expect(after.filter((minimised, at) => minimised === before[at])).toEqual([]);
  });
});
