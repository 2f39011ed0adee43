import { Client } from 'pg';
import { codeExistingPermits } from '../../server/cli/code-existing-permits';
import { announcePermits } from '../../server/domains/persons/cases';
import { decodeId } from '../../server/kernel/id';
import { addDays, addMonths } from '../../server/kernel/local-date';
import { Database } from '../../server/tenancy/database';
import { Vault } from '../../server/vault/vault';
import { carryOutErasure } from '../support/erasures';
import { openDraft, SHEET } from '../support/stories';
import type { Ask } from '../support/api';
import { SittingWorld } from './sitting-world';

let world: SittingWorld;
let admin: Client;
let database: Database;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  database = await Database.open({ url: world.api.database.appUrl, poolSize: 1 });
}, 120_000);
afterAll(async () => {
  await database.close();
  await admin.end();
  await world.api.close();
});

const uuid = (id: string) => decodeId(id)!.uuid;
const inDays = (days: number) => addDays(world.dayIn(0), days);

/** A file whose sheet says until when the person may stay. */
async function withPermit(titleExpiry: string, titleKind = 'PERMIT'): Promise<string> {
  const residence = { ...SHEET.residence, titleKind, titleExpiry };
  return (await openDraft(world.association, { ...SHEET, residence })).id;
}

const write = async (caseId: string, residence: object) => {
  const written = await world.act(world.association, 'writeGroup', { caseId, sheet: { residence } });
  expect(written.userErrors).toEqual([]);
};

/** Days on which somebody is told of that file's permit. */
async function waits(caseId: string, who: Ask = world.association): Promise<string[]> {
  const { data } = await who('{ viewer { toDo(departement: "38") { kind subject due label } } }');
  const rows = data!.viewer.toDo as { kind: string; subject: string; due: string; label: string }[];
  return rows.filter(({ kind, subject }) => kind === 'PERMIT_ENDS' && subject === caseId).map(({ due }) => due);
}

/** Mails of that file, since they were last asked for. */
async function mails(caseId: string): Promise<number> {
  await announcePermits(database);
  const values = [uuid(caseId)];
  const gone = "delete from tenant.outbox where event = 'PERMIT_ENDS' and subject_id = $1";
  return (await admin.query(gone, values)).rowCount ?? 0;
}

describe('the end of a permit that the sheet tells', () => {
  it('waits on the desk of the team from two months before, told once by a mail, to nobody else', async () => {
    const [soon, later] = [inDays(50), addMonths(world.dayIn(0), 3)];
    const caseId = await withPermit(soon);
    expect(await waits(caseId)).toEqual([soon]);
    for (const who of [world.coordinator, world.prefecture, world.police]) expect(await waits(caseId, who)).toEqual([]);
    expect([await mails(caseId), await mails(caseId)]).toEqual([1, 0]);
    const distant = await withPermit(later);
    expect([await waits(distant), await mails(distant)]).toEqual([[], 0]);
  });

  it('is told anew for another day, and no more once it is emptied', async () => {
    const caseId = await withPermit(inDays(30));
    expect(await mails(caseId)).toBe(1);
    await write(caseId, { titleKind: 'PERMIT', titleExpiry: inDays(40) });
    expect([await waits(caseId), await mails(caseId)]).toEqual([[inDays(40)], 1]);
    await write(caseId, { titleKind: 'PERMIT', titleExpiry: null });
    expect([await waits(caseId), await mails(caseId)]).toEqual([[], 0]);
    await write(caseId, { titleKind: 'PERMIT', titleExpiry: inDays(40) });
    expect(await waits(caseId)).toEqual([inDays(40)]);
    await write(caseId, { titleKind: 'EU', titleExpiry: inDays(40) });
    expect(await waits(caseId)).toEqual([]);
  });

  it('stays a while once it is past, on the desk alone', async () => {
    const [past, long] = [await withPermit(inDays(-10)), await withPermit(inDays(-100))];
    expect([await waits(past), await waits(long), await mails(past)]).toEqual([[inDays(-10)], [], 0]);
  });

  it('is kept through the submission, and told of no file that has ended', async () => {
    const ends = inDays(45);
    const residence = { ...SHEET.residence, titleKind: 'PERMIT', titleExpiry: ends };
    const { caseId } = await world.acceptedCase({ ...SHEET, residence });
    expect(await waits(caseId)).toEqual([ends]);
    const taken = await world.act(world.association, 'withdrawCase', { caseId, reason: 'elle le demande' });
    expect(taken.userErrors).toEqual([]);
    const { rows } = await admin.query('select stage from tenant.case_file where id = $1', [uuid(caseId)]);
    expect(rows[0].stage).toBe('ENDED');
    expect([await waits(caseId), await mails(caseId)]).toEqual([[], 0]);
  });

  it('of a file written before is coded by the command of the operator, once', async () => {
    const ends = inDays(25);
    const [caseId, without] = [await withPermit(ends), await withPermit(ends, 'EU')];
    await admin.query('update tenant.case_file set permit_ends_on = null');
    const operator = new Client({ connectionString: world.api.database.adminUrl });
    await operator.connect();
    const vault = new Vault(world.api.database.masterKey);
    expect(await codeExistingPermits(operator, vault)).toBeGreaterThan(0);
    expect(await codeExistingPermits(operator, vault)).toBe(0);
    await operator.end();
    expect([await waits(caseId), await waits(without)]).toEqual([[ends], []]);
  });

  it('is erased with the file', async () => {
    const residence = { ...SHEET.residence, titleKind: 'PERMIT', titleExpiry: inDays(20) };
    const { caseId } = await world.acceptedCase({ ...SHEET, residence });
    await mails(caseId);
    const manager = await world.api.as('manager-38');
    const asked = await world.act(manager, 'eraseCase', {
      caseId,
      reason: 'PERSON_REQUEST',
      acknowledgedWarnings: ['ERASURE_IS_FINAL'],
    });
    expect(asked.userErrors).toEqual([]);
    expect(await carryOutErasure(world.api.database.adminUrl, caseId)).toBe(true);
    const { rows } = await admin.query('select permit_ends_on, permit_told from tenant.case_file where id = $1', [
      uuid(caseId),
    ]);
    expect(rows).toEqual([{ permit_ends_on: null, permit_told: null }]);
  });
});
