import { Client } from 'pg';
import { decodeId, encodeId } from '../../server/kernel/id';
import { resealHolder } from '../../server/vault/rotation/reseal-holder';
import { Vault } from '../../server/vault/vault';
import type { Ask } from '../support/api';
import { SHEET, SittingWorld, type Result } from './sitting-world';

const LINE =
  'id reference state writtenWith parquetId parquetName sentOn withdrawnOn writtenOn agreedOn manner version text';
const TEXT = 'Elle a volé sous la menace, sans pouvoir refuser.';

let world: SittingWorld;
let admin: Client;
let parquet: Ask;
let elsewhere: Ask;
let manager: Ask;
let home: string;
let empty: string;

beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  [parquet, elsewhere, manager] = await Promise.all(
    ['parquet-38', 'parquet-69', 'manager-38'].map((name) => world.api.as(name)) as [
      Promise<Ask>,
      Promise<Ask>,
      Promise<Ask>,
    ],
  );
  const { rows } = await admin.query<{ id: string; attended: boolean }>(
    `select o.id, exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where m.authority_id = o.id and a.subject = 'parquet-38') as attended
     from reference.authority o join reference.authority_territory t on t.authority_id = o.id
     where t.departement_code = '38' and o.kind = 'PARQUET'`,
  );
  const idOf = (attended: boolean) => encodeId('Authority', '38', rows.find((row) => row.attended === attended)!.id);
  [home, empty] = [idOf(true), idOf(false)];
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const uuid = (id: string) => decodeId(id)!.uuid;
const act = (name: string, input: object, who = world.association): Promise<Result> =>
  world.act(who, name, input, `pleading { ${LINE} }`);
const node = async (who: Ask, id: string) =>
  (await who(`query ($id: ID!) { node(id: $id) { ... on Pleading { ${LINE} } } }`, { id })).data!.node;
const received = async (who: Ask, code = '38') =>
  (
    await who(`query ($code: DepartementCode!) { departement(code: $code) { receivedPleadings { nodes { id } } } }`, {
      code,
    })
  ).data!.departement?.receivedPleadings.nodes.map(({ id }: { id: string }) => id) ?? [];
const ofCase = async (who: Ask, id: string) =>
  (
    await who(`query ($id: ID!) { departement(code: "38") { case(id: $id) { pleadings { nodes { id state } } } } }`, {
      id,
    })
  ).data!.departement.case?.pleadings.nodes;

async function file(): Promise<string> {
  const opened = await world.act(world.association, 'openCase', { departement: '38', sheet: SHEET }, 'case { id }');
  return opened.case.id as string;
}
const write = (caseId: string, more: object = {}) =>
  act('writePleading', { caseId, writtenWith: 'LAWYER', text: TEXT, ...more });
const send = (pleadingId: string, more: object = {}) =>
  act('sendPleading', { pleadingId, parquetId: home, agreedOn: '2026-01-06', manner: 'WRITTEN', ...more });

async function sent(): Promise<{ caseId: string; id: string }> {
  const caseId = await file();
  const { pleading } = await write(caseId);
  const { userErrors } = await send(pleading.id as string);
  expect(userErrors).toEqual([]);
  return { caseId, id: pleading.id as string };
}

describe('a pleading', () => {
  it('is a draft of the team alone, written again as often as it takes', async () => {
    const caseId = await file();
    const { pleading } = await write(caseId);
    expect(pleading).toMatchObject({ state: 'DRAFT', writtenWith: 'LAWYER', text: TEXT, version: 1, sentOn: null });
    const again = await write(caseId, { text: 'Réécrit.', writtenWith: 'PERSON', expectedVersion: 1 });
    expect(again.pleading).toMatchObject({ id: pleading.id, text: 'Réécrit.', writtenWith: 'PERSON', version: 2 });
    expect((await write(caseId, { expectedVersion: 1 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    for (const who of [parquet, manager, world.coordinator]) expect(await node(who, pleading.id)).toBeNull();
    expect(await received(parquet)).not.toContain(pleading.id);
  });

  it.each([
    ['.', 'MISSING_VALUE'],
    ['x'.repeat(10_001), 'INVALID_VALUE'],
  ])('of no text, or of too long a one, is refused', async (text, code) => {
    expect((await write(await file(), { text })).userErrors).toMatchObject([{ code, path: ['text'] }]);
  });

  it('is read, once it is sent, by the parquet that it names, with nothing that leads to the file', async () => {
    const { caseId, id } = await sent();
    const seen = await node(parquet, id);
    expect(seen).toMatchObject({
      id,
      state: 'SENT',
      text: TEXT,
      parquetId: home,
      agreedOn: null,
      manner: null,
      version: null,
    });
    expect(seen.writtenOn).toBeNull();
    expect(await received(parquet)).toContain(id);
    expect((await parquet(`query ($id: ID!) { node(id: $id) { id } }`, { id: caseId })).data!.node).toBeNull();
    const { rows } = await admin.query('select reference from tenant.case_file where id = $1', [uuid(caseId)]);
    expect(JSON.stringify(seen)).not.toContain(rows[0].reference);
    const { rows: doors } = await admin.query(
      `select role, relation, body_kind, seen, "full" from tenant.access_grant where holder_id = $1 order by role`,
      [uuid(id)],
    );
    expect(doors).toEqual([
      { role: 'ASSOCIATION_CASEWORKER', relation: 'OWN_TEAM', body_kind: 'PLEADING', seen: 4096, full: 4096 },
      { role: 'PARQUET', relation: 'ADDRESSEE', body_kind: 'PLEADING', seen: 4096, full: 4096 },
    ]);
  });

  it('is read by nobody else: another parquet, the manager, the secretariat, a colleague of another team', async () => {
    const { caseId, id } = await sent();
    const others = await Promise.all(['association2-38', 'dpo-38', 'prefecture-38'].map((name) => world.api.as(name)));
    for (const who of [elsewhere, manager, world.coordinator, ...others]) {
      expect(await node(who, id)).toBeNull();
      expect(await received(who)).not.toContain(id);
    }
    expect(await ofCase(world.association, caseId)).toEqual([{ id, state: 'SENT' }]);
    expect((await ofCase(manager, caseId)) ?? []).toEqual([]);
    const refusal = await act('withdrawPleading', { pleadingId: id }, parquet);
    expect(refusal.userErrors[0]!.code).toBe('FORBIDDEN');
  });

  it('does not leave for a parquet where nobody would read it, nor for none of the département', async () => {
    const { pleading } = await write(await file());
    const { userErrors } = await send(pleading.id as string, { parquetId: empty });
    expect(userErrors).toMatchObject([{ code: 'ADDRESSEE_UNATTENDED', path: ['parquetId'] }]);
    const stranger = encodeId('Authority', '38', uuid(pleading.id as string));
    expect((await send(pleading.id as string, { parquetId: stranger })).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await node(world.association, pleading.id)).state).toBe('DRAFT');
  });

  it('is sent once, and what follows is another writing', async () => {
    const { caseId, id } = await sent();
    expect((await send(id)).userErrors[0]!.code).toBe('WRONG_STATE');
    const { pleading } = await write(caseId, { text: 'Autre chose.' });
    expect(pleading).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(pleading.id).not.toBe(id);
    expect((await node(parquet, id)).text).toBe(TEXT);
    expect(await ofCase(world.association, caseId)).toEqual([
      { id: pleading.id, state: 'DRAFT' },
      { id, state: 'SENT' },
    ]);
  });

  it('is read no longer once its accord is withdrawn, and by its team still', async () => {
    const { id } = await sent();
    const { pleading } = await act('withdrawPleading', { pleadingId: id });
    expect(pleading).toMatchObject({ state: 'WITHDRAWN', text: TEXT });
    expect(await node(parquet, id)).toBeNull();
    expect(await received(parquet)).not.toContain(id);
    expect((await act('withdrawPleading', { pleadingId: id })).userErrors[0]!.code).toBe('WRONG_STATE');
    const draft = await write(await file());
    expect((await act('withdrawPleading', { pleadingId: draft.pleading.id })).userErrors[0]!.code).toBe('WRONG_STATE');
  });

  it('is closed to whoever is kept from the file', async () => {
    const { caseId, id } = await sent();
    const email = 'parquet-38@demonstration.passerelle.example';
    const kept = await world.act(world.association, 'keepReaderAway', { caseId, email });
    expect(kept.userErrors).toEqual([]);
    expect(await node(await world.api.as('parquet-38'), id)).toBeNull();
    const { pleading } = await write(caseId);
    expect((await send(pleading.id as string)).userErrors[0]!.code).toBe('ADDRESSEE_UNATTENDED');
  });

  it('tells nothing on the file: neither its version, nor its timeline, nor its sheet moves', async () => {
    const caseId = await file();
    const state = async () =>
      (
        await admin.query(
          `select c.version, (select count(*) from tenant.case_event e where e.case_id = c.id) as events,
             (select count(*) from tenant.case_part p where p.holder_id = c.id) as parts from tenant.case_file c where c.id = $1`,
          [uuid(caseId)],
        )
      ).rows;
    const before = await state();
    const { pleading } = await write(caseId);
    await send(pleading.id as string);
    expect(await state()).toEqual(before);
  });

  it('is sealed under a key of its own, and again under the next', async () => {
    const { id } = await sent();
    const { rows } = await admin.query('select campaign from vault.data_key where holder_id = $1', [uuid(id)]);
    await admin.query('begin');
    await resealHolder(admin, new Vault(world.api.database.masterKey), '38', uuid(id), rows[0].campaign + 1);
    await admin.query('commit');
    expect((await node(parquet, id)).text).toBe(TEXT);
  });

  it('goes with the file that is destroyed: its row, its text, its key, its doors', async () => {
    const { caseId, id } = await sent();
    await admin.query('begin');
    await admin.query(`select set_config('app.departement', '38', true), set_config('app.today', '2026-12-01', true),
      set_config('app.now', '2026-12-01T08:00:00Z', true)`);
    await admin.query(
      `select access.destroy_case($1, 'PERSON_REQUEST', 'RGPD art. 17', (select id from directory.account limit 1), '2027-01-01')`,
      [uuid(caseId)],
    );
    const { rows } = await admin.query(
      `select (select count(*)::int from tenant.pleading where id = $1) as rows,
         (select count(*)::int from tenant.case_part where holder_id = $1) as texts,
         (select count(*)::int from tenant.access_grant where holder_id = $1) as doors,
         (select octet_length(wrapped) from vault.data_key where holder_id = $1) as key`,
      [uuid(id)],
    );
    await admin.query('rollback');
    expect(rows).toEqual([{ rows: 0, texts: 0, doors: 0, key: 0 }]);
  });

  it('is opened by nothing that is written of a file in the database', async () => {
    const { id } = await sent();
    for (const statement of [
      `update reference.level_rule set seen = seen | 4096 where rule_id = 'OWN-ASSOCIATION-DRAFT'`,
      `update reference.level_rule set seen = 1 where rule_id = 'PLEADING-PARQUET'`,
      `update tenant.accord set groups = groups | 4096`,
      `update tenant.case_part set bit = 64 where holder_id = '${uuid(id)}'`,
    ])
      await expect(admin.query(statement)).rejects.toThrow('pleading_apart');
  });
});
