import { nextWorkingDay } from '../../server/kernel/calendar';
import { SittingWorld } from './sitting-world';
import { farDay, nextChristmas } from '../support/far-days';

let world: SittingWorld;
beforeAll(async () => {
  world = await SittingWorld.open();
}, 120_000);
afterAll(() => world.api.close());

const FAR = farDay();
const CHRISTMAS = nextChristmas();
const SCHEDULE = {
  departement: '38',
  body: 'PROSTITUTION_EXIT_COMMISSION',
  formation: 'INDIVIDUAL_CASES',
  startsAt: '14:00',
  capacityMinutes: 60,
};

describe('scheduling a sitting', () => {
  it('warns on a holiday and proposes the next working day', async () => {
    const { session, userErrors, warnings } = await world.act(
      world.coordinator,
      'scheduleSession',
      { ...SCHEDULE, heldOn: CHRISTMAS },
      'session { id }',
    );
    expect(session).toBeNull();
    expect(userErrors[0]!.code).toBe('WARNING_NOT_ACKNOWLEDGED');
    expect(warnings[0]).toMatchObject({ rule: 'WORKING_DAY', limit: nextWorkingDay('38', CHRISTMAS) });
  });

  it('answers the same sitting when it is repeated with its key', async () => {
    const input = { ...SCHEDULE, heldOn: FAR, idempotencyKey: 'schedule-once' };
    const first = await world.act(world.coordinator, 'scheduleSession', input, 'session { id }');
    const second = await world.act(world.coordinator, 'scheduleSession', input, 'session { id }');
    expect(second.session).toEqual(first.session);
  });

  it('is for that body’s own secretariat, on a date to come, in a formation that it has', async () => {
    const codaf = await world.api.as('codaf-38');
    const code = async (who: typeof codaf, input: object) =>
      (await world.act(who, 'scheduleSession', { ...SCHEDULE, heldOn: FAR, ...input })).userErrors[0]?.code;
    expect(await code(world.prefecture, {})).toBe('FORBIDDEN');
    expect(await code(codaf, {})).toBe('FORBIDDEN');
    expect(await code(world.coordinator, { heldOn: '2020-03-06' })).toBe('INVALID_VALUE');
    expect(await code(world.coordinator, { formation: 'RESTRICTED' })).toBe('INVALID_VALUE');
    expect(await code(world.coordinator, { startsAt: '25:00' })).toBe('INVALID_VALUE');
  });

  it('is not found in another département', async () => {
    const { userErrors } = await world.act(world.coordinator, 'scheduleSession', {
      ...SCHEDULE,
      departement: '69',
      heldOn: FAR,
    });
    expect(userErrors[0]!.code).toBe('NOT_FOUND');
  });
});

describe('reading sittings', () => {
  it('pages by date, with a cursor that serves that list alone', async () => {
    const page =
      'query ($after: String, $status: SessionStatus) { departement(code: "38") { sessions(first: 3, after: $after, status: $status) {' +
      ' nodes { id heldOn itemCount } pageInfo { hasNextPage endCursor } } } }';
    const first = await world.coordinator(page);
    const { nodes, pageInfo } = (first.data as any).departement.sessions;
    const second = await world.coordinator(page, { after: pageInfo.endCursor });
    const dates = [...nodes, ...(second.data as any).departement.sessions.nodes].map(
      (row: { heldOn: string }) => row.heldOn,
    );
    expect(dates).toEqual([...dates].sort());
    expect(new Set(nodes.map((row: { id: string }) => row.id)).size).toBe(3);
    const other = await world.coordinator(page, { after: pageInfo.endCursor, status: 'HELD' });
    expect(other.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('gives the sittings of one day by their hour, one a page too', async () => {
    const day = farDay(70);
    for (const startsAt of ['14:30', '09:30', '10:00'])
      await world.act(world.coordinator, 'scheduleSession', { ...SCHEDULE, heldOn: day, startsAt });
    const page =
      'query ($after: String, $from: LocalDate!, $first: Int) { departement(code: "38") { sessions(first: $first, after: $after, ' +
      'from: $from) { nodes { startsAt } pageInfo { hasNextPage endCursor } } } }';
    const ask = async (variables: object) =>
      ((await world.coordinator(page, { from: day, ...variables })).data as any).departement.sessions;
    const hours = ({ nodes }: { nodes: { startsAt: string }[] }) => nodes.map(({ startsAt }) => startsAt);
    expect(hours(await ask({ first: 3 }))).toEqual(['09:30', '10:00', '14:30']);
    const first = await ask({ first: 1 });
    expect(hours(await ask({ first: 2, after: first.pageInfo.endCursor }))).toEqual(['10:00', '14:30']);
  });

  it('rehearses notice, working day and room', async () => {
    const id = await world.session(FAR);
    const { verdicts, timeZone, body } = await world.read(
      world.coordinator,
      id,
      'timeZone body { kind } verdicts { rule verdict article }',
    );
    expect(body).toEqual({ kind: 'PROSTITUTION_EXIT_COMMISSION' });
    expect(verdicts).toEqual([
      { rule: 'CONVENING_NOTICE', verdict: 'OK', article: 'CRPA R.133-8' },
      expect.objectContaining({ rule: 'WORKING_DAY' }),
      expect.objectContaining({ rule: 'SESSION_CAPACITY', verdict: 'OK' }),
    ]);
    expect(timeZone).toBe('Europe/Paris');
  });
});

describe('rehearsing a day', () => {
  const rehearse = async (who: typeof world.coordinator, heldOn: string) => {
    const { data, errors } = await who(
      `query ($heldOn: LocalDate!) { rehearseSession(input: { departement: "38", body: PROSTITUTION_EXIT_COMMISSION,
        formation: INDIVIDUAL_CASES, heldOn: $heldOn }) { verdicts { rule verdict limit } } }`,
      { heldOn },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.fromEntries(
      (data as any).rehearseSession.verdicts.map((verdict: { rule: string }) => [verdict.rule, verdict]),
    );
  };

  it('tells the earliest regular day and the next working one, and records nothing', async () => {
    const tomorrow = world.dayIn(1);
    const soon = await rehearse(world.coordinator, tomorrow);
    expect(soon.CONVENING_NOTICE).toMatchObject({ verdict: 'WARNING', limit: world.dayIn(6) });
    const christmas = await rehearse(world.coordinator, CHRISTMAS);
    expect(christmas.WORKING_DAY).toMatchObject({ verdict: 'WARNING', limit: nextWorkingDay('38', CHRISTMAS) });
    const { data } = await world.coordinator(
      `query ($from: LocalDate!, $until: LocalDate!) { departement(code: "38") {
        sessions(body: PROSTITUTION_EXIT_COMMISSION, from: $from, until: $until) { nodes { id } } } }`,
      { from: CHRISTMAS, until: nextWorkingDay('38', CHRISTMAS) },
    );
    expect((data as any).departement.sessions.nodes).toEqual([]);
  });
});

describe('from the summons to the seal', () => {
  it('opens the files to the members when they are summoned, and closes them when the sitting is put off', async () => {
    const [{ caseId, referralId }, sessionId] = [await world.acceptedCase(), await world.session(FAR)];
    await world.place(sessionId, referralId);
    expect(await world.read(world.police, sessionId, 'itemCount plannedMinutes agenda { id }')).toEqual({
      itemCount: 0,
      plannedMinutes: 0,
      agenda: [],
    });
    const convened = await world.act(
      world.coordinator,
      'conveneSession',
      { sessionId },
      'session { status convocations { role } }',
    );
    expect(convened.session.status).toBe('CONVENED');
    expect(convened.session.convocations.map(({ role }: { role: string }) => role)).not.toContain('CHILD_WELFARE');
    expect((await world.read(world.police, sessionId, 'agenda { referral { stage } }')).agenda).toEqual([
      { referral: { stage: 'LISTED' } },
    ]);
    expect(await world.stageOf(caseId)).toBe('LISTED');

    const put = await world.act(
      world.coordinator,
      'postponeSession',
      { sessionId, heldOn: farDay(7), acknowledgedWarnings: ['WORKING_DAY'] },
      'session { status postponedFrom convocations { role } }',
    );
    expect(put.session).toEqual({ status: 'PLANNED', postponedFrom: FAR, convocations: [] });
    expect((await world.read(world.police, sessionId, 'itemCount')).itemCount).toBe(0);
    expect(await world.stageOf(caseId)).toBe('SUBMITTED');
  });

  it('asks for an urgency when the notice is too short (CRPA R.133-8)', async () => {
    const sessionId = await world.policySession(world.dayIn(3));
    const refused = await world.act(world.coordinator, 'conveneSession', { sessionId });
    expect(refused.userErrors[0]).toMatchObject({ code: 'MISSING_VALUE', path: ['urgency'], rule: 'CRPA R.133-8' });
    const warned = await world.act(world.coordinator, 'conveneSession', { sessionId, urgency: 'DANGER' });
    expect(warned.userErrors[0]!.code).toBe('WARNING_NOT_ACKNOWLEDGED');
    const done = await world.act(
      world.coordinator,
      'conveneSession',
      { sessionId, urgency: 'DANGER', acknowledgedWarnings: ['CONVENING_NOTICE'] },
      'session { urgency }',
    );
    expect(done.session).toEqual({ urgency: 'DANGER' });
  });

  it('defers what was not treated when it closes, and its members read it no more', async () => {
    const [{ caseId, referralId }, sessionId] = [await world.acceptedCase(), await world.session(FAR)];
    await world.place(sessionId, referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const opened = await world.act(
      world.coordinator,
      'openSession',
      { sessionId, acknowledgedWarnings: ['OPENING_DAY'] },
      'session { status }',
      'SessionInput',
    );
    expect(opened.session.status).toBe('OPEN');
    expect(await world.stageOf(caseId)).toBe('IN_SESSION');
    const closed = await world.act(
      world.coordinator,
      'closeSession',
      { sessionId },
      'session { status agenda { id } }',
    );
    expect(closed.session).toEqual({ status: 'HELD', agenda: [] });
    expect(await world.stageOf(caseId)).toBe('SUBMITTED');
    expect((await world.read(world.police, sessionId, 'itemCount')).itemCount).toBe(0);
  });

  it('guards each member’s attendance by a version of its own', async () => {
    const sessionId = await world.policySession(FAR);
    const { session } = await world.act(
      world.coordinator,
      'conveneSession',
      { sessionId },
      'session { convocations { memberId } }',
    );
    const [one, two] = session.convocations.map(({ memberId }: { memberId: string }) => memberId);
    const note = (memberId: string, state: string, expectedVersion?: number) =>
      world.act(
        world.coordinator,
        'recordAttendance',
        { sessionId, memberId, state, expectedVersion },
        'session { attendance { memberId state version } }',
      );
    await note(one, 'EXCUSED', 0);
    expect((await note(two, 'PRESENT', 0)).userErrors).toEqual([]);
    expect((await note(one, 'PRESENT', 0)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await note(one, 'REMOTE', 1)).session.attendance).toContainEqual({
      memberId: one,
      state: 'REMOTE',
      version: 2,
    });
  });

  it('tells the quorum to its secretariat alone, as the members come', async () => {
    const quorumFor = async (who: typeof world.coordinator, session: string) =>
      (await world.read(who, session, 'quorum { verdict value limit }')).quorum;
    const sessionId = await world.policySession(farDay(40));
    expect(await quorumFor(world.coordinator, sessionId)).toBeNull();
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const { convocations } = await world.read(world.coordinator, sessionId, 'convocations { memberId voting }');
    const voting = convocations.filter((line: { voting: boolean }) => line.voting);
    const needed = Math.ceil(voting.length / 2);
    expect(await quorumFor(world.coordinator, sessionId)).toMatchObject({
      verdict: 'WARNING',
      value: '0',
      limit: String(needed),
    });
    for (const { memberId } of voting.slice(0, needed)) {
      await world.act(world.coordinator, 'recordAttendance', { sessionId, memberId, state: 'REMOTE' });
    }
    expect(await quorumFor(world.coordinator, sessionId)).toMatchObject({ verdict: 'OK', value: String(needed) });
    expect(await quorumFor(world.prefecture, sessionId)).toBeNull();
  });

  it('cancels with its points deferred', async () => {
    const [{ caseId, referralId }, sessionId] = [await world.acceptedCase(), await world.session(FAR)];
    await world.place(sessionId, referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const { session } = await world.act(
      world.coordinator,
      'cancelSession',
      { sessionId },
      'session { status itemCount }',
      'SessionInput',
    );
    expect(session).toEqual({ status: 'CANCELLED', itemCount: 0 });
    expect(await world.stageOf(caseId)).toBe('SUBMITTED');
  });
});
