import { decodeId } from '../../server/kernel/id';
import { addDays } from '../../server/kernel/local-date';
import { AlertWorld, COURSE, OPERATION } from './alert-world';

let alerts: AlertWorld;
beforeAll(async () => {
  alerts = await AlertWorld.open();
}, 120_000);
afterAll(() => alerts.close());

const inDays = (days: number) => alerts.world.dayIn(days);
const uuid = (id: string) => decodeId(id)!.uuid;
const RESULT = { controlled: true, personsMet: 7, personsInformed: 5, personsOriented: 3, personsSheltered: 2 };
const month = () => inDays(0).slice(0, 7);
const told = async (event: string, id: string) =>
  (await alerts.admin.query('select 1 from tenant.outbox where event = $1 and subject_id = $2', [event, uuid(id)])).rows
    .length;

describe('the conditions of an alert', () => {
  it('are fields that the parquet reads, sealed with its text, and the secretary of the CODAF does not', async () => {
    const conditions = {
      associationOnStandBy: true,
      shelterFirst: false,
      notBefore: inDays(20),
      conditions: 'Le matin.',
    };
    const { referralId } = await alerts.raised(conditions);
    const asked = 'alert { conditions associationOnStandBy shelterFirst notBefore }';
    expect((await alerts.read(alerts.parquet, referralId, asked)).alert).toEqual(conditions);
    const nothing = { conditions: null, associationOnStandBy: null, shelterFirst: null, notBefore: null };
    expect((await alerts.read(alerts.codaf, referralId, asked)).alert).toEqual(nothing);
  });

  it('name no day that has passed', async () => {
    const { caseId } = await alerts.world.acceptedCase();
    const alert = { sector: 'HOTELS', place: 'Grenoble', facts: 'Des faits.', notBefore: inDays(-1) };
    const { userErrors } = await alerts.world.act(alerts.world.association, 'referCase', {
      caseId,
      body: 'CODAF',
      alert,
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['alert', 'notBefore'] }]);
  });
});

describe('the procureur, alone', () => {
  it('accepts once; a second time, or two at once, is refused', async () => {
    const { referralId } = await alerts.raised();
    const both = await Promise.all([alerts.accept(referralId), alerts.accept(referralId)]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await alerts.accept(referralId)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await alerts.read(alerts.world.association, referralId, COURSE)).course).toMatchObject({
      receivedOn: inDays(0),
      parquet: expect.stringContaining('Grenoble'),
      held: false,
      acceptedOn: inDays(0),
    });
  });

  it('holds it until a day; the association reads that it waits, and neither why nor until when', async () => {
    const { referralId } = await alerts.raised();
    const until = inDays(12);
    const held = await alerts.by('holdAlert', { referralId, until, reason: 'Vérifications en cours.' });
    expect(held.userErrors).toEqual([]);
    expect((await alerts.read(alerts.parquet, referralId, COURSE)).course).toMatchObject({
      held: true,
      heldUntil: until,
      holdReason: 'Vérifications en cours.',
    });
    for (const reader of [alerts.world.association, alerts.manager])
      expect((await alerts.read(reader, referralId, COURSE)).course).toMatchObject({
        held: true,
        heldOn: inDays(0),
        heldUntil: null,
        holdReason: null,
      });
    expect((await alerts.read(alerts.codaf, referralId, COURSE)).course).toBeNull();
    expect(await told('ALERT_HELD', referralId)).toBe(1);
  });

  it('has it back on its desk on that day, and not before', async () => {
    const { referralId } = await alerts.raised();
    const waits = async () => {
      const { data } = await alerts.parquet('{ viewer { toDo { kind subject } } }');
      const lines = (data as any).viewer.toDo as { kind: string; subject: string }[];
      return lines.some(({ subject, kind }) => subject === referralId && kind === 'REFERRAL_TO_ACCEPT');
    };
    expect(await waits()).toBe(true);
    await alerts.by('holdAlert', { referralId, until: inDays(9), reason: 'Vérifications.' });
    expect(await waits()).toBe(false);
    await alerts.admin.query(
      'update tenant.alert_course set held_on = held_on - 20, held_until = held_until - 9 where referral_id = $1',
      [uuid(referralId)],
    );
    expect(await waits()).toBe(true);
    expect((await alerts.accept(referralId)).userErrors).toEqual([]);
    expect((await alerts.read(alerts.world.association, referralId, COURSE)).course.held).toBe(false);
  });

  it.each([
    ['a past day', -3],
    ['today', 0],
  ])('does not hold it until %s', async (_, days) => {
    const { referralId } = await alerts.raised();
    const { userErrors } = await alerts.by('holdAlert', { referralId, until: inDays(days), reason: 'Attente.' });
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['until'] }]);
  });

  it('of another place answers nothing of it, nor does the secretary', async () => {
    const { referralId } = await alerts.raised();
    const other = await alerts.world.api.as('parquet-69');
    const attempts = [
      ['holdAlert', { referralId, until: inDays(5), reason: 'Attente.' }],
      ['prepareOperation', { referralId, meetingPoint: 'Mairie' }],
      ['recordOperationResult', { referralId, ...RESULT, controlledMonth: month() }],
      ['closeAlert', { referralId, outcome: 'ACTED_ON' }],
    ] as const;
    for (const [act, input] of attempts)
      for (const who of [other!, alerts.codaf, alerts.world.association])
        expect((await alerts.by(act, input, who)).userErrors[0]!.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('closes nothing that was not accepted, and prepares nothing', async () => {
    const { referralId } = await alerts.raised();
    for (const [act, input] of [
      ['closeAlert', { referralId, outcome: 'NO_GROUNDS' }],
      ['prepareOperation', { referralId, meetingPoint: 'Mairie' }],
      ['recordOperationResult', { referralId, ...RESULT, controlledMonth: month() }],
    ] as const)
      expect((await alerts.by(act, input)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('what comes back', () => {
  it('tells the association how many were informed and oriented, and nothing more', async () => {
    const { referralId } = await alerts.accepted();
    const written = await alerts.by('recordOperationResult', { referralId, ...RESULT, controlledMonth: month() });
    expect(written.userErrors).toEqual([]);
    const { course, operation } = await alerts.read(alerts.world.association, referralId, `${COURSE} ${OPERATION}`);
    expect(course).toMatchObject({ toldOn: inDays(0), personsInformed: 5, personsOriented: 3 });
    expect(operation).toBeNull();
    const { result } = (await alerts.read(alerts.parquet, referralId, OPERATION)).operation;
    expect(result).toEqual({ ...RESULT, controlledMonth: month() });
    expect(await told('ALERT_RESULT', referralId)).toBe(1);
  });

  it.each([
    ['more informed than met', { personsInformed: 8 }, 'personsInformed'],
    ['more oriented than met', { personsOriented: 8 }, 'personsOriented'],
    ['more sheltered than met', { personsSheltered: 8 }, 'personsSheltered'],
    ['less than nobody', { personsMet: -1 }, 'personsMet'],
    ['a control without its month', { controlledMonth: null }, 'controlledMonth'],
    ['a month to come', { controlledMonth: '2199-01' }, 'controlledMonth'],
    ['somebody met where nobody went', { controlled: false, controlledMonth: null }, 'personsMet'],
  ])('is refused where it contradicts itself: %s', async (_, more, field) => {
    const { referralId } = await alerts.accepted();
    const input = { referralId, ...RESULT, controlledMonth: month(), ...more };
    const { userErrors } = await alerts.by('recordOperationResult', input);
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: [field] }]);
  });

  it('ends with what and when; the parquet then reads it no more', async () => {
    const { referralId } = await alerts.accepted();
    const closed = await alerts.by('closeAlert', { referralId, outcome: 'OTHER_SERVICE' });
    expect(closed.userErrors).toEqual([]);
    const asked = `status closedReason ${COURSE}`;
    expect(await alerts.read(alerts.world.association, referralId, asked)).toMatchObject({
      status: 'CLOSED',
      closedReason: 'COMPLETED',
      course: { outcome: 'OTHER_SERVICE', closedOn: inDays(0) },
    });
    expect(await alerts.read(alerts.parquet, referralId, asked)).toBeNull();
    expect(await told('ALERT_CLOSED', referralId)).toBe(1);
  });
});

describe('a file', () => {
  it('lists its alerts to its own team and association, and to nobody else', async () => {
    const { caseId, referralId } = await alerts.raised();
    const of = async (who: typeof alerts.parquet) => {
      const asked = 'query ($id: ID!) { node(id: $id) { ... on CaseFile { referrals { id case { id } } } } }';
      const { data } = await who(asked, { id: caseId });
      return ((data as any).node?.referrals ?? []) as { id: string; case: object | null }[];
    };
    for (const reader of [alerts.world.association, alerts.manager])
      expect(await of(reader)).toContainEqual({ id: referralId, case: null });
    const read = await of(alerts.world.coordinator);
    expect(read).toHaveLength(1);
    expect(read.map(({ id }) => id)).not.toContain(referralId);
    for (const reader of [alerts.parquet, alerts.codaf, alerts.world.police]) expect(await of(reader)).toEqual([]);
  });
});

describe('an operation', () => {
  const PREPARED = {
    interpreter: 'Interprète Exemple',
    language: 'ro',
    informer: 'ASSOCIATION',
    informedBy: 'Association Repère',
    meetingPoint: 'Parking de la mairie',
  };

  it('is read by its parquet, and by the agents who read the alert at its sitting, without its results', async () => {
    const { referralId } = await alerts.accepted();
    await alerts.convened(referralId);
    const plannedOn = addDays(inDays(0), 10);
    expect((await alerts.by('prepareOperation', { referralId, plannedOn, ...PREPARED })).userErrors).toEqual([]);
    await alerts.by('recordOperationResult', { referralId, ...RESULT, controlledMonth: month() });
    const prepared = { plannedOn, ...PREPARED, version: 2, sheetUrl: `/operations/${referralId}/fiche.pdf` };
    const byParquet = (await alerts.read(alerts.parquet, referralId, OPERATION)).operation;
    expect(byParquet).toMatchObject(prepared);
    expect(byParquet.result.personsMet).toBe(7);
    for (const agent of [alerts.world.police, alerts.labour]) {
      const { operation } = await alerts.read(agent, referralId, OPERATION);
      expect(operation).toEqual({ ...prepared, result: null });
    }
    expect((await alerts.read(alerts.codaf, referralId, OPERATION)).operation).toBeNull();
    expect((await alerts.read(alerts.world.association, referralId, OPERATION)).operation).toBeNull();
  });

  it('is corrected field by field, by whoever read it last', async () => {
    const { referralId } = await alerts.accepted();
    await alerts.by('prepareOperation', { referralId, ...PREPARED });
    const stale = await alerts.by('prepareOperation', { referralId, expectedVersion: 7, meetingPoint: 'Gare' });
    expect(stale.userErrors[0]!.code).toBe('VERSION_CONFLICT');
    await alerts.by('prepareOperation', { referralId, expectedVersion: 1, meetingPoint: 'Gare', interpreter: null });
    const { operation } = await alerts.read(alerts.parquet, referralId, OPERATION);
    expect(operation).toMatchObject({ meetingPoint: 'Gare', interpreter: null, language: 'ro', version: 2 });
    const unknown = await alerts.by('prepareOperation', { referralId, language: 'xx' });
    expect(unknown.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['language'] }]);
  });
});
