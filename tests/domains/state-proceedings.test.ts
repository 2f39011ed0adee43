import { Client } from 'pg';
import { decodeId, encodeId } from '../../server/kernel/id';
import { addDays } from '../../server/kernel/local-date';
import { resealHolder } from '../../server/vault/rotation/reseal-holder';
import { Vault } from '../../server/vault/vault';
import type { Ask } from '../support/api';
import { storeProceedings } from '../support/store-proceedings';
import { listedOf } from './listed';
import { SHEET, SittingWorld } from './sitting-world';

const SHOWN = `proceedingsVersion proceedings { __typename ... on Masked { rule }
  ... on ProceedingsGroup { level withheld nextHearingDate state holdBack } }`;
const NOBODYS = encodeId('Referral', '38', '00000000-0000-4000-8000-000000000000');

let world: SittingWorld;
let parquet: Ask;
let admin: Client;
beforeAll(async () => {
  world = await SittingWorld.open();
  parquet = await world.api.as('parquet-38');
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const uuid = (id: string) => decodeId(id)!.uuid;

const state = (who: Ask, referralId: string, input: object = {}) =>
  world.act(
    who,
    'stateProceedings',
    { referralId, state: 'OPEN', holdBack: true, ...input },
    `referral { id sheet { ${SHOWN} } }`,
  );

async function sheetOf(who: Ask, id: string, shown = SHOWN): Promise<any> {
  const { data, errors } = await who(
    `query ($id: ID!) { node(id: $id) { ... on CaseFile { file: sheet { ${shown} } } ... on Referral { door: sheet { ${shown} } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { file, door } = (data as any).node ?? {};
  return file ?? door ?? null;
}

/** All that the team reads which could tell that somebody wrote. */
async function ofTeam(id: string) {
  const { data, errors } = await world.association(
    `query ($id: ID!) { node(id: $id) { ... on CaseFile { version timeline { at kind label } retention { countsFrom destroysOn }
      writtenGroups { group version } versions(first: 50) { nodes { group version } } sheet { ${SHOWN} } } }
      viewer { toDo(departement: "38") { kind subject } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const outbox = async () =>
  (await admin.query('select event, subject_id from tenant.outbox order by event, subject_id')).rows;

describe('what the parquet states of the proceedings', () => {
  it('is two facts, which it corrects under their version, at its own door', async () => {
    const { referralId } = await listedOf(world);
    expect(await sheetOf(parquet, referralId)).toMatchObject({
      proceedingsVersion: 0,
      proceedings: { level: 'FULL', withheld: [], state: null, holdBack: null },
    });
    const stated = await state(parquet, referralId, { expectedVersion: 0 });
    expect([stated.userErrors, stated.warnings]).toEqual([[], []]);
    expect(stated.referral.sheet).toMatchObject({
      proceedingsVersion: 1,
      proceedings: { level: 'FULL', state: 'OPEN', holdBack: true },
    });
    expect((await state(parquet, referralId, { expectedVersion: 0 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    const corrected = { state: 'NOT_STATED', holdBack: false, expectedVersion: 1 };
    expect((await state(parquet, referralId, corrected)).referral.sheet).toMatchObject({
      proceedingsVersion: 2,
      proceedings: { state: 'NOT_STATED', holdBack: false },
    });
    expect((await state(parquet, referralId, corrected)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
  });

  it('is told to nobody else: no mail, no timeline, nothing of a file that changed', async () => {
    const { caseId, referralId } = await listedOf(world);
    const [before, mails] = [await ofTeam(caseId), await outbox()];
    expect((await state(parquet, referralId)).userErrors).toEqual([]);
    expect(await ofTeam(caseId)).toEqual(before);
    expect(await outbox()).toEqual(mails);
    expect((before as any).node.sheet).toEqual({
      proceedingsVersion: null,
      proceedings: {
        __typename: 'ProceedingsGroup',
        level: 'MINIMISED',
        withheld: ['STATE', 'HOLD_BACK'],
        nextHearingDate: null,
        state: null,
        holdBack: null,
      },
    });
    for (const who of [world.coordinator, world.prefecture, world.police])
      expect(await sheetOf(who, referralId)).toEqual({
        proceedingsVersion: null,
        proceedings: { __typename: 'Masked', rule: 'TABLE' },
      });
  });

  it('leaves its act in the journal, and what was stated in the history of the group, sealed', async () => {
    const { caseId, referralId } = await listedOf(world);
    await state(parquet, referralId);
    const { rows: acts } = await admin.query(
      `select e.kind, a.subject from tenant.journal_entry e join directory.account a on a.id = e.account_id
       where e.operation = 'stateProceedings' and e.subject_id = $1`,
      [uuid(referralId)],
    );
    expect(acts).toEqual([{ kind: 'ACT', subject: 'parquet-38' }]);
    const { rows: versions } = await admin.query(
      `select version, encode(minimised || rest, 'escape') as text from tenant.case_part_version
       where holder_id = $1 and "group" = 'proceedings'`,
      [uuid(caseId)],
    );
    expect(versions).toMatchObject([{ version: 1 }]);
    expect(versions[0].text).not.toMatch(/OPEN|state|holdBack/);
  });

  it('is no sign of life of the person: it does not prolong the file', async () => {
    const { caseId, referralId } = await listedOf(world);
    const last = async () =>
      (await admin.query('select last_trace_on::text as day from access.retention_fact where id = $1', [uuid(caseId)]))
        .rows[0].day as string;
    await admin.query("select set_config('app.departement', '38', false)");
    const before = await last();
    await state(parquet, referralId);
    await admin.query(
      `update tenant.case_part_version set written_at = written_at + interval '1 year' where holder_id = $1 and "group" = 'proceedings'`,
      [uuid(caseId)],
    );
    expect(before).toMatch(/^\d{4}-/);
    expect(await last()).toBe(before);
  });

  it('opens as before once the file has another key', async () => {
    const { caseId, referralId } = await listedOf(world);
    await state(parquet, referralId);
    await admin.query('begin');
    expect(await resealHolder(admin, new Vault(world.api.database.masterKey), '38', uuid(caseId), 9)).toBe(true);
    await admin.query('commit');
    expect((await sheetOf(parquet, referralId)).proceedings).toMatchObject({ state: 'OPEN', holdBack: true });
  });
});

describe('who may not state them', () => {
  it('is told the same of a file that is there and of one that is not', async () => {
    const { caseId, referralId } = await listedOf(world);
    for (const who of [world.association, world.coordinator, world.prefecture, world.police]) {
      const refused = await state(who, referralId);
      expect(refused.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
      expect((await state(who, NOBODYS)).userErrors).toEqual(refused.userErrors);
    }
    const unknown = (await state(parquet, NOBODYS)).userErrors;
    expect(unknown).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: ['referralId'] })]);
    const withoutAccord = await listedOf(world, ['IDENTITY', 'CONTACT', 'COMPLAINT', 'EXPLOITATION']);
    expect((await state(parquet, withoutAccord.referralId)).userErrors).toEqual(unknown);
    expect((await state(parquet, caseId)).userErrors).toEqual(unknown);
    const elsewhere = await world.api.as('parquet-69');
    expect((await state(elsewhere, referralId)).userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', message: unknown[0]!.message }),
    ]);
    const { rows } = await admin.query(
      `select from tenant.case_part where "group" = 'proceedings' and holder_id = $1`,
      [uuid(caseId)],
    );
    expect(rows).toHaveLength(0);
  });

  it('is a parquet before the sitting is convened, and one that steps aside', async () => {
    const { referralId: early } = await world.acceptedCase();
    expect((await state(parquet, early)).userErrors[0]!.code).toBe('NOT_FOUND');
    const { referralId } = await listedOf(world);
    expect((await world.act(parquet, 'recuse', { referralId })).userErrors).toEqual([]);
    expect((await state(parquet, referralId)).userErrors[0]!.code).toBe('NOT_FOUND');
  });
});

describe('in the database', () => {
  const write = async (subject: string, group: string, bit: number, caseId: string) => {
    const app = new Client({ connectionString: world.api.database.appUrl });
    await app.connect();
    const { rows } = await admin.query('select id from directory.account where subject = $1', [subject]);
    await app.query('begin');
    await app.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.departement', '38', true),
         set_config('app.account', $1, true), set_config('app.today', $2, true), set_config('app.now', $3, true)`,
      [rows[0].id, world.dayIn(0), new Date().toISOString()],
    );
    const written = app.query(
      `insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
       values ('38', $1, $2, $3, 1, '', '')`,
      [uuid(caseId), group, bit],
    );
    return written.finally(() => app.end());
  };

  it('the parquet writes that group and no other, under its own bit, and nobody else writes it', async () => {
    const { caseId } = await listedOf(world);
    const refused = /row-level security/;
    await expect(write('parquet-38', 'family', 16, caseId)).rejects.toThrow(refused);
    await expect(write('parquet-38', 'proceedings', 1, caseId)).rejects.toThrow(refused);
    await expect(write('association-38', 'proceedings', 128, caseId)).rejects.toThrow(refused);
    await expect(write('coordinator-38', 'proceedings', 128, caseId)).rejects.toThrow(refused);
    await expect(write('association-38', 'family', 16, caseId)).resolves.toMatchObject({ rowCount: 1 });
    await expect(write('parquet-38', 'proceedings', 128, caseId)).resolves.toMatchObject({ rowCount: 1 });
  });
});

describe('the date of the next hearing', () => {
  const next = async (who: Ask, id: string) =>
    (await sheetOf(who, id, 'proceedings { ... on ProceedingsGroup { nextHearingDate } }')).proceedings.nextHearingDate;

  it('is that of the first hearing that is still to be held, for whoever reads the hearings', async () => {
    const { caseId, referralId } = await listedOf(world);
    const day = (days: number) => addDays(world.dayIn(0), days);
    const recorded = async (heldOn: string) =>
      (
        await world.act(
          world.association,
          'recordHearing',
          { subjectId: caseId, kind: 'TRIAL', heldOn },
          'hearing { id }',
        )
      ).hearing.id as string;
    await recorded(day(60));
    const first = await recorded(day(20));
    const past = await recorded(day(1));
    await admin.query('update tenant.hearing set held_on = $2 where id = $1', [uuid(past), day(-1)]);
    expect([await next(world.association, caseId), await next(parquet, referralId)]).toEqual([day(20), day(20)]);
    const putOff = { subjectId: caseId, hearingId: first, outcome: 'POSTPONED' };
    expect((await world.act(world.association, 'recordHearingOutcome', putOff)).userErrors).toEqual([]);
    expect(await next(world.association, caseId)).toBe(day(60));
    expect(await next(world.coordinator, referralId)).toBeUndefined();
  });

  it('is none while no hearing is known, whatever was stored under its name', async () => {
    const opened = await world.act(world.association, 'openCase', { departement: '38', sheet: SHEET }, 'case { id }');
    const { masterKey } = world.api.database;
    const file = { masterKey, departement: '38', caseId: uuid(opened.case.id) };
    await storeProceedings(admin, file, { nextHearingDate: '2031-01-02' }, {});
    expect(await next(world.association, opened.case.id)).toBeNull();
  });
});
