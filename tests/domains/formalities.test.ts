import { Client } from 'pg';
import { announceReflections } from '../../server/domains/persons/formalities';
import { decodeId } from '../../server/kernel/id';
import { addDays } from '../../server/kernel/local-date';
import { Database } from '../../server/tenancy/database';
import { resealHolder } from '../../server/vault/rotation/reseal-holder';
import { Vault } from '../../server/vault/vault';
import { eraseCase } from '../support/erasures';
import type { Ask } from '../support/api';
import { listedOf } from './listed';
import { SHEET, SittingWorld } from './sitting-world';

const PERIOD = 'reflectionPeriod { id receiptOn endsOn endedOn ending version }';
const FORMALITY = 'id object country askedOn outcome answeredOn days version';
const RETURN = 'id country stage risk assessedOn assessedBy version';

let world: SittingWorld;
let admin: Client;
let database: Database;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  database = await Database.open({ url: world.api.database.appUrl, poolSize: 2 });
}, 120_000);
afterAll(async () => {
  await database.close();
  await admin.end();
  await world.api.close();
});

const uuid = (id: string) => decodeId(id)!.uuid;
const inDays = (days: number) => addDays(world.dayIn(0), days);

const reflect = (who: Ask, input: object) => world.act(who, 'recordReflectionPeriod', input, PERIOD);
const ask = (who: Ask, input: object) => world.act(who, 'recordFormality', input, `formality { ${FORMALITY} }`);
const goBack = (who: Ask, input: object) => world.act(who, 'recordSecureReturn', input, `secureReturn { ${RETURN} }`);

async function draft(): Promise<string> {
  const opened = await world.act(world.association, 'openCase', { departement: '38', sheet: SHEET }, 'case { id }');
  return opened.case.id as string;
}

async function shown(who: Ask, id: string): Promise<any> {
  const { data } = await who(
    `query ($id: ID!) { node(id: $id) { ... on CaseFile { ${PERIOD} formalities { ${FORMALITY} } secureReturns { ${RETURN} } } } }`,
    { id },
  );
  return (data as any).node;
}

async function waits(who: Ask, caseId: string): Promise<string[]> {
  const { data } = await who('{ viewer { toDo(departement: "38") { kind subject due } } }');
  return (data as any).viewer.toDo.flatMap(({ kind, subject, due }: any) =>
    kind === 'REFLECTION_ENDS' && subject === caseId ? [due] : [],
  );
}

async function mails(caseId: string): Promise<number> {
  await announceReflections(database);
  const gone = "delete from tenant.outbox where event = 'REFLECTION_ENDS' and subject_id = $1";
  return (await admin.query(gone, [uuid(caseId)])).rowCount ?? 0;
}

describe('the reflection period (CESEDA R.425-2)', () => {
  it('runs thirty days from the récépissé, is corrected, and is one for a file', async () => {
    const caseId = await draft();
    const receiptOn = inDays(-10);
    const made = await reflect(world.association, { caseId, receiptOn });
    expect(made.userErrors).toEqual([]);
    expect(made.warnings).toMatchObject([{ rule: 'REFLECTION_PERIOD', verdict: 'OK', limit: inDays(20) }]);
    expect(made.reflectionPeriod).toMatchObject({
      receiptOn,
      endsOn: inDays(20),
      endedOn: null,
      ending: null,
      version: 1,
    });
    const again = { caseId, receiptOn: inDays(-12), expectedVersion: 1 };
    const moved = await reflect(world.association, again);
    expect(moved.reflectionPeriod).toMatchObject({ id: made.reflectionPeriod.id, endsOn: inDays(18), version: 2 });
    expect((await reflect(world.association, again)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await shown(world.association, caseId)).reflectionPeriod).toEqual(moved.reflectionPeriod);
  });

  it('ends before its term for a reason, and is then told no more; both are taken back', async () => {
    const caseId = await draft();
    const receiptOn = inDays(-28);
    await reflect(world.association, { caseId, receiptOn });
    expect(await waits(world.association, caseId)).toEqual([inDays(2)]);
    const early = { caseId, receiptOn, endedOn: inDays(-3) };
    expect((await reflect(world.association, early)).userErrors[0]).toMatchObject({
      path: ['ending'],
      rule: 'CESEDA R.425-2',
    });
    const before = { ...early, endedOn: addDays(receiptOn, -1), ending: 'TIES_RESUMED' };
    expect((await reflect(world.association, before)).userErrors[0]!.path).toEqual(['endedOn']);
    const ended = await reflect(world.association, { ...early, ending: 'TIES_RESUMED' });
    expect(ended.reflectionPeriod).toMatchObject({ endedOn: inDays(-3), ending: 'TIES_RESUMED', version: 2 });
    expect([await waits(world.association, caseId), await mails(caseId)]).toEqual([[], 0]);
    expect((await reflect(world.association, { caseId, receiptOn })).reflectionPeriod.ending).toBe('TIES_RESUMED');
    const back = await reflect(world.association, { caseId, receiptOn, endedOn: null, ending: null });
    expect(back.reflectionPeriod).toMatchObject({ endedOn: null, ending: null });
    expect(await waits(world.association, caseId)).toEqual([inDays(2)]);
  });

  it('is told to the team seven days before its end, once, and to nobody else', async () => {
    const caseId = await draft();
    await reflect(world.association, { caseId, receiptOn: inDays(-22) });
    expect([await waits(world.association, caseId), await mails(caseId)]).toEqual([[], 0]);
    await reflect(world.association, { caseId, receiptOn: inDays(-23) });
    expect([await waits(world.association, caseId), await waits(world.coordinator, caseId)]).toEqual([[inDays(7)], []]);
    expect([await mails(caseId), await mails(caseId)]).toEqual([1, 0]);
    await reflect(world.association, { caseId, receiptOn: inDays(-40) });
    expect([await waits(world.association, caseId), await mails(caseId)]).toEqual([[], 0]);
  });

  it('does not begin tomorrow', async () => {
    const refused = await reflect(world.association, { caseId: await draft(), receiptOn: inDays(1) });
    expect(refused.userErrors[0]).toMatchObject({ code: 'INVALID_VALUE', path: ['receiptOn'] });
  });
});

describe('what is asked for the person', () => {
  it('has a country where a consulate makes it, and the days that the answer took', async () => {
    const caseId = await draft();
    const asked = { caseId, object: 'PASSPORT', askedOn: inDays(-90) };
    expect((await ask(world.association, asked)).userErrors[0]!.path).toEqual(['country']);
    const made = await ask(world.association, { ...asked, country: 'ng' });
    expect(made.formality).toMatchObject({ country: 'NG', outcome: null, answeredOn: null, days: 90, version: 1 });
    const formalityId = made.formality.id;
    const answer = { ...asked, formalityId, outcome: 'REFUSED', expectedVersion: 1 };
    expect((await ask(world.association, answer)).userErrors[0]!.path).toEqual(['answeredOn']);
    const early = { ...answer, answeredOn: inDays(-91) };
    expect((await ask(world.association, early)).userErrors[0]!.path).toEqual(['answeredOn']);
    const refused = await ask(world.association, { ...answer, answeredOn: inDays(-30) });
    expect(refused.formality).toMatchObject({ country: 'NG', outcome: 'REFUSED', days: 60, version: 2 });
    const undone = await ask(world.association, { ...asked, formalityId, outcome: null, answeredOn: null });
    expect(undone.formality).toMatchObject({ outcome: null, days: 90, version: 3 });
    const permit = { caseId, object: 'ASYLUM_ALLOWANCE', askedOn: inDays(-5) };
    expect((await ask(world.association, { ...permit, country: 'NG' })).userErrors[0]!.path).toEqual(['country']);
    expect((await ask(world.association, permit)).formality).toMatchObject({ country: null, days: 5 });
    expect((await shown(world.association, caseId)).formalities).toHaveLength(2);
  });

  it('is of its own file, and names a country that can be one', async () => {
    const [caseId, another] = [await draft(), await draft()];
    const asked = { caseId, object: 'PASSPORT', country: 'NG', askedOn: inDays(-1) };
    const { formality } = await ask(world.association, asked);
    const crossed = await ask(world.association, { ...asked, caseId: another, formalityId: formality.id });
    expect(crossed.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['formalityId'] });
    const odd = await ask(world.association, { ...asked, country: 'ambassade' });
    expect(odd.userErrors[0]).toMatchObject({ code: 'INVALID_VALUE', path: ['country'] });
  });
});

describe('a voluntary return', () => {
  it('is prepared once its risk was assessed, and against a serious one only knowingly', async () => {
    const caseId = await draft();
    const considered = { caseId, country: 'NG', stage: 'CONSIDERED' };
    const made = await goBack(world.association, considered);
    expect(made.secureReturn).toMatchObject({ stage: 'CONSIDERED', risk: null, version: 1 });
    const prepared = { ...considered, returnId: made.secureReturn.id, stage: 'PREPARED' };
    expect((await goBack(world.association, prepared)).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
      rule: 'Convention de Varsovie art. 16',
    });
    const assessed = { ...prepared, risk: 'SERIOUS', assessedOn: inDays(-2), assessedBy: 'OFII' };
    expect((await goBack(world.association, { ...assessed, assessedOn: null })).userErrors[0]!.path).toEqual([
      'assessedOn',
    ]);
    expect((await goBack(world.association, assessed)).userErrors[0]).toMatchObject({
      code: 'WARNING_NOT_ACKNOWLEDGED',
    });
    const known = await goBack(world.association, { ...assessed, acknowledgedWarnings: ['RETURN_RISK'] });
    expect(known.secureReturn).toMatchObject({ stage: 'PREPARED', risk: 'SERIOUS', assessedBy: 'OFII', version: 2 });
    const kept = await goBack(world.association, { ...prepared, stage: 'ABANDONED' });
    expect(kept.secureReturn).toMatchObject({ stage: 'ABANDONED', risk: 'SERIOUS', assessedBy: 'OFII' });
    const emptied = { ...prepared, stage: 'CONSIDERED', risk: null, assessedOn: null, assessedBy: null };
    expect((await goBack(world.association, emptied)).secureReturn).toMatchObject({ risk: null, assessedBy: null });
    const long = await goBack(world.association, { ...considered, assessedBy: 'x'.repeat(201) });
    expect(long.userErrors[0]!.path).toEqual(['assessedBy']);
  });
});

describe('the stay, the formalities and the return of a person', () => {
  it('are read and written by her own team, and by nobody else at any door', async () => {
    const { caseId, referralId } = await listedOf(world);
    await reflect(world.association, { caseId, receiptOn: inDays(-3) });
    await ask(world.association, { caseId, object: 'PASSPORT', country: 'NG', askedOn: inDays(-3) });
    await goBack(world.association, { caseId, country: 'NG', stage: 'CONSIDERED' });
    const manager = await world.api.as('manager-38');
    const nothing = { reflectionPeriod: null, formalities: [], secureReturns: [] };
    for (const reader of [manager, world.coordinator]) {
      expect(await shown(reader, caseId)).toEqual(nothing);
      const refused = await reflect(reader, { caseId, receiptOn: inDays(-3) });
      expect(refused.userErrors[0]!.code).toBe('FORBIDDEN');
    }
    for (const reader of [world.prefecture, world.police, await world.api.as('parquet-38')])
      expect([
        await shown(reader, caseId),
        (await ask(reader, { caseId: referralId, object: 'ASYLUM', askedOn: inDays(-1) })).userErrors[0]!.code,
      ]).toEqual([null, 'FORBIDDEN']);
    const { rows } = await admin.query('select body from tenant.formality where case_id = $1', [uuid(caseId)]);
    expect(rows).toHaveLength(3);
    for (const { body } of rows) expect(body.toString('latin1')).not.toMatch(/NG|PASSPORT|CONSIDERED/);
  });

  it('open as before once the file has another key, and are destroyed with it', async () => {
    const { caseId } = await world.acceptedCase();
    await ask(world.association, { caseId, object: 'PASSPORT', country: 'NG', askedOn: inDays(-3) });
    await admin.query('begin');
    expect(await resealHolder(admin, new Vault(world.api.database.masterKey), '38', uuid(caseId), 9)).toBe(true);
    await admin.query('commit');
    expect((await shown(world.association, caseId)).formalities).toMatchObject([{ country: 'NG' }]);
    expect(await eraseCase(await world.api.as('manager-38'), world.api.database.adminUrl, caseId)).toBe(true);
    const { rowCount } = await admin.query('select from tenant.formality where case_id = $1', [uuid(caseId)]);
    expect(rowCount).toBe(0);
  });
});
