import { Client } from 'pg';
import { remindHearings } from '../../server/domains/coordination/proceedings';
import { reminderDue } from '../../server/domains/coordination/proceedings/proceedings.rules';
import { decodeId } from '../../server/kernel/id';
import { addDays, addMonths } from '../../server/kernel/local-date';
import { Database } from '../../server/tenancy/database';
import { resealHolder } from '../../server/vault/rotation/reseal-holder';
import { Vault } from '../../server/vault/vault';
import type { Ask } from '../support/api';
import { listedOf } from './listed';
import { SHEET, SittingWorld } from './sitting-world';

const SHOWN = `levels { group level } hearings { id heldOn kind startsAt court outcome version }
  complaintSteps { id step occurredOn reason version }`;
const COURT = 'Tribunal judiciaire de Nulle-Part, salle 4';

let world: SittingWorld;
let parquet: Ask;
let admin: Client;
let database: Database;
beforeAll(async () => {
  world = await SittingWorld.open();
  parquet = await world.api.as('parquet-38');
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
const listed = () => listedOf(world);

const hearing = (who: Ask, input: object) =>
  world.act(
    who,
    'recordHearing',
    { kind: 'TRIAL', ...input },
    'hearing { id heldOn kind startsAt court outcome version }',
  );
const outcome = (who: Ask, input: object) =>
  world.act(who, 'recordHearingOutcome', input, 'hearing { id outcome version }');
const step = (who: Ask, input: object) =>
  world.act(who, 'recordComplaintStep', input, 'step { id step occurredOn reason version }');

async function draft(): Promise<string> {
  const opened = await world.act(world.association, 'openCase', { departement: '38', sheet: SHEET }, 'case { id }');
  return opened.case.id as string;
}

async function sheetOf(who: Ask, id: string): Promise<any> {
  const { data, errors } = await who(
    `query ($id: ID!) { node(id: $id) { ... on CaseFile { file: sheet { ${SHOWN} } } ... on Referral { door: sheet { ${SHOWN} } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { file, door } = (data as any).node ?? {};
  return file ?? door ?? null;
}

async function toDo(who: Ask, subject: string): Promise<{ kind: string; due: string; label: string }[]> {
  const { data } = await who('{ viewer { toDo(departement: "38") { kind due label subject } } }');
  return (data as any).viewer.toDo
    .filter((each: { subject: string }) => each.subject === subject)
    .map(({ kind, due, label }: any) => ({ kind, due, label }));
}

const told = async (caseId: string, event: string) =>
  (
    await admin.query('delete from tenant.outbox where event = $1 and subject_id = $2 returning id', [
      event,
      uuid(caseId),
    ])
  ).rowCount;

describe('the reminder that a day calls for (HEARING_REMINDERS)', () => {
  it.each([
    [31, null],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, 7],
    [-2, -2],
    [-200, -2],
  ])('%i days before, is the smallest that is due', (days, due) => {
    expect(reminderDue(addDays('2026-06-15', days), '2026-06-15')).toBe(due);
  });
});

describe('the next hearing', () => {
  it('is written by the team from the notice, and corrected by the parquet at its own door', async () => {
    const { caseId, referralId } = await listed();
    const heldOn = addDays(world.dayIn(0), 60);
    const made = await hearing(world.association, { subjectId: caseId, heldOn, startsAt: '09:30', court: COURT });
    expect(made.userErrors).toEqual([]);
    expect(made.warnings).toMatchObject([{ rule: 'HEARING_REMINDERS', verdict: 'OK' }]);
    expect(made.hearing).toMatchObject({ heldOn, startsAt: '09:30', court: COURT, outcome: null, version: 1 });
    expect((await sheetOf(parquet, referralId)).hearings).toEqual([made.hearing]);
    expect(await told(caseId, 'HEARING_CHANGED')).toBe(0);

    const { id: hearingId } = made.hearing;
    const earlier = addDays(heldOn, -10);
    const moved = { subjectId: referralId, hearingId, heldOn: earlier, startsAt: '14:00', expectedVersion: 1 };
    expect((await hearing(parquet, moved)).hearing).toMatchObject({ heldOn: earlier, startsAt: '14:00', court: COURT });
    expect((await hearing(parquet, moved)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await sheetOf(world.association, caseId)).hearings).toMatchObject([{ heldOn: earlier, court: COURT }]);
    expect(await told(caseId, 'HEARING_CHANGED')).toBe(1);
  });

  it('is read by nobody whom the levels table keeps from the proceedings, and written by nobody else', async () => {
    const { caseId, referralId } = await listed();
    const heldOn = addDays(world.dayIn(0), 60);
    const { hearing: made } = await hearing(world.association, { subjectId: caseId, heldOn, court: COURT });
    await step(world.association, { subjectId: caseId, step: 'FILED', occurredOn: '2026-02-03' });
    for (const [reader, id] of [
      [world.coordinator, caseId],
      [world.coordinator, referralId],
      [world.prefecture, referralId],
      [world.police, referralId],
    ] as const) {
      const sheet = await sheetOf(reader, id);
      expect(sheet).not.toBeNull();
      expect(sheet).toMatchObject({ hearings: null, complaintSteps: null });
      const refused = await hearing(reader, { subjectId: id, hearingId: made.id, heldOn });
      expect(refused.userErrors[0]!.code).toBe('FORBIDDEN');
    }
    const { rows } = await admin.query('select body::text as body from tenant.hearing where id = $1', [uuid(made.id)]);
    expect(Buffer.from(rows[0].body.slice(2), 'hex').toString('latin1')).not.toContain('Nulle-Part');
    const other = await world.api.as('association-69');
    expect((await hearing(other, { subjectId: caseId, heldOn })).userErrors[0]!.code).toBe('NOT_FOUND');
  });

  it('opens as before once the file has another key', async () => {
    const caseId = await draft();
    const heldOn = addDays(world.dayIn(0), 60);
    await hearing(world.association, { subjectId: caseId, heldOn, court: COURT });
    await admin.query('begin');
    expect(await resealHolder(admin, new Vault(world.api.database.masterKey), '38', uuid(caseId), 9)).toBe(true);
    await admin.query('commit');
    expect((await sheetOf(world.association, caseId)).hearings).toMatchObject([{ court: COURT }]);
  });

  it('has an hour that exists, a day that can be meant, and another file’s is no hearing', async () => {
    const [caseId, another] = [await draft(), await draft()];
    const heldOn = addDays(world.dayIn(0), 20);
    const faults = { startsAt: '25:00', heldOn: addMonths(heldOn, 60), court: 'x'.repeat(201) };
    for (const [field, value] of Object.entries(faults)) {
      const { userErrors } = await hearing(world.association, { subjectId: caseId, heldOn, [field]: value });
      expect(userErrors[0]).toMatchObject({ code: 'INVALID_VALUE', path: [field] });
    }
    const { hearing: made } = await hearing(world.association, { subjectId: another, heldOn });
    const crossed = await hearing(world.association, { subjectId: caseId, hearingId: made.id, heldOn });
    expect(crossed.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['hearingId'] });
  });

  it('reminds the team once for each delay, by a mail that says nothing, and again when it moves', async () => {
    const caseId = await draft();
    const heldOn = addDays(world.dayIn(0), 40);
    const { hearing: made } = await hearing(world.association, { subjectId: caseId, heldOn });
    const days = (before: number) =>
      admin.query('update tenant.hearing set held_on = $2 where id = $1', [
        uuid(made.id),
        addDays(world.dayIn(0), before),
      ]);
    const remind = async () => {
      await remindHearings(database);
      const first = await told(caseId, 'HEARING_COMES');
      await remindHearings(database);
      return [first, await told(caseId, 'HEARING_COMES')];
    };
    expect(await remind()).toEqual([0, 0]);
    for (const before of [30, 7, -2]) {
      await days(before);
      expect(await remind()).toEqual([1, 0]);
      await days(before - 1);
      expect(await remind()).toEqual([0, 0]);
    }
    const moved = { subjectId: caseId, hearingId: made.id, heldOn: addDays(world.dayIn(0), 29) };
    expect((await hearing(world.association, moved)).userErrors).toEqual([]);
    expect(await remind()).toEqual([0, 0]);
    await days(7);
    expect(await remind()).toEqual([1, 0]);
  });

  it('waits on the desk of the team, then asks what came of it', async () => {
    const caseId = await draft();
    const { reference } = (await admin.query('select reference from tenant.case_file where id = $1', [uuid(caseId)]))
      .rows[0];
    const heldOn = addDays(world.dayIn(0), 20);
    const { hearing: made } = await hearing(world.association, { subjectId: caseId, heldOn, court: COURT });
    expect(await toDo(world.association, caseId)).toEqual([
      { kind: 'HEARING_COMES', due: heldOn, label: `Dossier ${reference} : une audience est proche.` },
    ]);
    const early = { subjectId: caseId, hearingId: made.id, outcome: 'JUDGED' };
    expect((await outcome(world.association, early)).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
      path: ['outcome'],
    });
    await admin.query('update tenant.hearing set held_on = $2 where id = $1', [
      uuid(made.id),
      addDays(world.dayIn(0), -1),
    ]);
    expect(await toDo(world.association, caseId)).toMatchObject([
      { kind: 'HEARING_OUTCOME', due: addDays(world.dayIn(0), 1) },
    ]);
    expect((await outcome(world.association, early)).hearing).toMatchObject({ outcome: 'JUDGED', version: 2 });
    expect(await toDo(world.association, caseId)).toEqual([]);
    expect((await outcome(world.association, { ...early, outcome: 'POSTPONED' })).hearing.outcome).toBe('POSTPONED');
  });
});

describe('what became of the complaint', () => {
  it('is told step by step, with the reason of a closure, and corrected', async () => {
    const caseId = await draft();
    const subject = { subjectId: caseId };
    const filed = await step(world.association, { ...subject, step: 'FILED', occurredOn: '2026-01-10' });
    expect(filed.warnings).toMatchObject([{ rule: 'COMPLAINT_SILENCE', limit: '2026-04-10' }]);
    expect(filed.step).toMatchObject({ step: 'FILED', reason: null, version: 1 });
    const closed = { ...subject, step: 'CLASSIFIED', occurredOn: '2026-04-02' };
    expect((await step(world.association, closed)).userErrors[0]).toMatchObject({
      path: ['reason'],
      rule: 'CPP art. 40-2',
    });
    const made = await step(world.association, { ...closed, reason: 'AUTHOR_UNKNOWN' });
    expect(made.userErrors).toEqual([]);
    const referred = { ...subject, stepId: made.step.id, step: 'REFERRED', occurredOn: '2026-04-03' };
    expect((await step(world.association, referred)).userErrors[0]!.path).toEqual(['reason']);
    const corrected = await step(world.association, { ...referred, reason: null, expectedVersion: 1 });
    expect(corrected.step).toMatchObject({ step: 'REFERRED', reason: null, version: 2 });
    const { complaintSteps } = await sheetOf(world.association, caseId);
    expect(complaintSteps.map((each: any) => each.step)).toEqual(['REFERRED', 'FILED']);
    const future = { ...subject, step: 'JUDGED', occurredOn: addDays(world.dayIn(0), 1) };
    expect((await step(world.association, future)).userErrors[0]!.path).toEqual(['occurredOn']);
  });

  it('is asked about after three months without a word (CPP art. 85), until it ends or a hearing is to come', async () => {
    const caseId = await draft();
    const subject = { subjectId: caseId };
    const heard = addDays(addMonths(world.dayIn(0), -3), -1);
    await step(world.association, { ...subject, step: 'FILED', occurredOn: heard });
    expect(await toDo(world.association, caseId)).toMatchObject([{ kind: 'COMPLAINT_SILENT' }]);
    const { hearing: made } = await hearing(world.association, { ...subject, heldOn: addDays(world.dayIn(0), 90) });
    expect(await toDo(world.association, caseId)).toEqual([]);
    await outcome(world.association, { ...subject, hearingId: made.id, outcome: 'CANCELLED' });
    expect(await toDo(world.association, caseId)).toHaveLength(1);
    await step(world.association, {
      ...subject,
      step: 'CLASSIFIED',
      reason: 'NOT_EXPEDIENT',
      occurredOn: world.dayIn(0),
    });
    expect(await toDo(world.association, caseId)).toEqual([]);
  });

  it('is written by the parquet too, which reads the complaint in full', async () => {
    const { caseId, referralId } = await listed();
    const made = await step(parquet, { subjectId: referralId, step: 'INVESTIGATED', occurredOn: world.dayIn(0) });
    expect(made.userErrors).toEqual([]);
    expect((await sheetOf(world.association, caseId)).complaintSteps).toMatchObject([{ step: 'INVESTIGATED' }]);
  });
});
