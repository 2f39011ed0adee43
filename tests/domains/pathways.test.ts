import { addDays, addMonths } from '../../server/kernel/local-date';
import { PathwaysWorld } from './pathways-world';

let world: PathwaysWorld;
beforeAll(async () => {
  world = await PathwaysWorld.open();
}, 120_000);
afterAll(() => world.sittings.api.close());

describe('a pathway', () => {
  it('is told by its periods, the registered ones too, to its association, secretariat and authority', async () => {
    const startedOn = world.monthsAgo(8);
    const { caseId, referralId } = await world.running(startedOn, 1);
    const { pathway } = await world.file(caseId);
    const second = addMonths(startedOn, 6);
    expect(pathway).toMatchObject({
      periods: [
        { number: 1, startsOn: startedOn, endsOn: addDays(second, -1), decision: { sense: 'AUTHORISED' } },
        { number: 2, startsOn: second, endsOn: addDays(addMonths(second, 6), -1), decision: null },
      ],
      firstStartedOn: startedOn,
      endsOn: addDays(addMonths(startedOn, 24), -1),
      monthsUsed: 9,
      lapsed: false,
      gaps: [],
      ended: null,
    });
    for (const who of ['coordinator', 'prefecture'] as const)
      expect((await world.referral(who, referralId)).pathway).toEqual(pathway);
  });

  it('that nobody renewed has lapsed, and says since when', async () => {
    const startedOn = world.monthsAgo(7);
    const { caseId } = await world.running(startedOn);
    expect((await world.file(caseId)).pathway).toMatchObject({
      lapsed: true,
      lapsesOn: addDays(addMonths(startedOn, 6), -1),
      monthsUsed: 6,
    });
  });

  it.each([
    ['starts before the former ends', [5], 'INVALID_VALUE', 'CASF L.121-9'],
    ['leaves days that no act covers', [7], 'WARNING_NOT_ACKNOWLEDGED', 'CASF L.121-9'],
    ['is the fifth', [6, 12, 18, 23], 'INVALID_VALUE', 'CASF L.121-9'],
  ])('is registered with its renewals: one that %s is told so', async (_what, months, code, rule) => {
    const startedOn = addDays(world.monthsAgo(24), 20);
    const renewals = months.map((after) => ({
      startsOn: addMonths(startedOn, after),
      signedOn: addMonths(startedOn, after),
    }));
    await expect(world.running(startedOn, 0, { renewals })).rejects.toThrow(code);
    await expect(world.running(startedOn, 0, { renewals })).rejects.toThrow(rule);
  });

  it('has renewals of our time alone: a year typed wrong is refused where it stands', async () => {
    const renewals = [{ startsOn: '1926-05-01', signedOn: world.monthsAgo(1) }];
    await expect(world.running(world.monthsAgo(7), 0, { renewals })).rejects.toThrow('"renewals","0","startsOn"');
  });
});

describe('the end of a pathway', () => {
  it('closes what it opened: the referral, the file, the préfecture’s door', async () => {
    const { caseId, referralId } = await world.running(world.monthsAgo(5));
    const { pathway, userErrors } = await world.end('coordinator', referralId, { reason: 'COMMITMENTS_NOT_MET' });
    expect(userErrors).toEqual([]);
    expect(pathway.ended).toEqual({ on: world.today, reason: 'COMMITMENTS_NOT_MET' });
    expect(await world.file(caseId)).toMatchObject({ stage: 'ENDED', pathway: { ended: { on: world.today } } });
    expect(await world.referral('association', referralId)).toMatchObject({
      status: 'CLOSED',
      stage: 'ENDED',
      closedReason: 'COMPLETED',
    });
    expect(await world.referral('prefecture', referralId)).toBeNull();
    const { sheet } = await world.referral('coordinator', referralId, 'sheet { socialSituation { __typename } }');
    expect(sheet.socialSituation.__typename).toBe('Masked');
  });

  it('is recorded by the authority, or by the team for what the person did or became; by nobody else', async () => {
    const { referralId } = await world.running(world.monthsAgo(5));
    const team = await world.end('association', referralId, { reason: 'COMMITMENTS_NOT_MET' });
    expect(team.userErrors[0]).toMatchObject({ code: 'INVALID_VALUE', path: ['reason'] });
    const moved = await world.end('coordinator', referralId, { reason: 'MOVED_DEPARTMENT' });
    expect(moved.userErrors[0]!.code).toBe('INVALID_VALUE');
    expect((await world.end('police', referralId)).userErrors[0]!.code).toBe('FORBIDDEN');
    expect((await world.end('prefecture', referralId)).userErrors).toEqual([]);
    expect((await world.referral('coordinator', referralId)).pathway.ended.reason).toBe('LOST_CONTACT');
  });

  it('is neither to come nor before the first day, and is asked twice when it is a year old', async () => {
    const { referralId } = await world.running(world.monthsAgo(20));
    for (const endedOn of [world.sittings.dayIn(1), world.monthsAgo(21)])
      expect((await world.end('association', referralId, { endedOn })).userErrors[0]).toMatchObject({
        code: 'INVALID_VALUE',
        path: ['endedOn'],
      });
    const old = { endedOn: world.monthsAgo(13) };
    expect((await world.end('association', referralId, old)).userErrors[0]).toMatchObject({
      code: 'WARNING_NOT_ACKNOWLEDGED',
      rule: 'CASF L.121-9',
    });
    const told = await world.end('association', referralId, { ...old, acknowledgedWarnings: ['PATHWAY_END'] });
    expect(told.pathway.ended.on).toBe(old.endedOn);
  });

  it('is corrected under the version that was read, and not said twice', async () => {
    const { referralId } = await world.running(world.monthsAgo(5));
    await world.end('association', referralId);
    expect((await world.end('coordinator', referralId)).userErrors[0]!.code).toBe('ALREADY_EXISTS');
    const { version } = await world.referral('coordinator', referralId);
    const corrected = { reason: 'NOT_RENEWED', endedOn: world.sittings.dayIn(-3), expectedVersion: version };
    expect((await world.end('coordinator', referralId, corrected)).pathway.ended).toEqual({
      on: corrected.endedOn,
      reason: 'NOT_RENEWED',
    });
    expect((await world.end('coordinator', referralId, corrected)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
  });

  it('that was a mistake is taken back by the team, as far as the accord goes', async () => {
    const { caseId, referralId } = await world.running(world.monthsAgo(5));
    expect((await world.act('association', 'resumePathway', { referralId })).userErrors[0]!.code).toBe('WRONG_STATE');
    await world.end('association', referralId);
    expect((await world.act('coordinator', 'resumePathway', { referralId })).userErrors[0]!.code).toBe('FORBIDDEN');
    const { pathway } = await world.act('association', 'resumePathway', { referralId });
    expect(pathway.ended).toBeNull();
    expect(await world.file(caseId)).toMatchObject({ stage: 'RUNNING', endedAt: null });
    expect(await world.referral('prefecture', referralId)).toMatchObject({ status: 'ACCEPTED', stage: 'RUNNING' });
    await world.end('association', referralId);
    const [{ id: accordId }] = (await world.file(caseId, 'accords { id }')).accords;
    await world.sittings.act(world.sittings.association, 'withdrawAccord', { accordId }, '', 'WithdrawAccordInput');
    expect((await world.act('association', 'resumePathway', { referralId })).userErrors[0]!.code).toBe(
      'ACCORD_REQUIRED',
    );
  });
});

describe('what lapses', () => {
  const toDo = async (who: 'association' | 'coordinator' | 'police', referralId: string) => {
    const { data } = await world.sittings[who](
      '{ viewer { toDo(departement: "38") { kind label due overdue subject } } }',
      {},
    );
    return (data as any).viewer.toDo.filter(({ subject }: { subject: string }) => subject === referralId);
  };

  it('is announced two months before to the team and the secretariat, and every day after, until it is ended', async () => {
    const soon = await world.running(world.monthsAgo(5));
    const past = await world.running(addDays(world.monthsAgo(6), -9));
    const later = await world.running(world.monthsAgo(3));
    for (const who of ['association', 'coordinator'] as const) {
      expect(await toDo(who, soon.referralId)).toMatchObject([{ kind: 'PATHWAY_LAPSES', overdue: false }]);
      expect(await toDo(who, past.referralId)).toMatchObject([
        { kind: 'PATHWAY_LAPSED', overdue: true, label: expect.stringMatching(/achevée depuis \d+ jours\.$/) },
      ]);
      expect(await toDo(who, later.referralId)).toEqual([]);
    }
    expect(await toDo('police', past.referralId)).toEqual([]);
    await world.end('association', past.referralId, { reason: 'LOST_CONTACT' });
    expect(await toDo('coordinator', past.referralId)).toEqual([]);
  });

  it('announces the end of the residence permit to its own team alone, until another is asked for', async () => {
    const { caseId, referralId } = await world.running(world.monthsAgo(2));
    const { sittings, today } = world;
    const permit = (requestedOn: string, more: object = {}) =>
      sittings.act(
        sittings.association,
        'recordBenefit',
        { caseId, kind: 'APS', requestedOn, acknowledgedWarnings: ['APS_BEFORE_PATHWAY'], ...more },
        'benefit { id version }',
      );
    const runs = (endsOn: string) => ({ grantedOn: world.monthsAgo(1), startsOn: world.monthsAgo(1), endsOn });
    const { benefit } = await permit(world.monthsAgo(2), runs(addMonths(today, 3)));
    expect(await toDo('association', referralId)).toEqual([]);
    const known = { benefitId: benefit.id, expectedVersion: benefit.version };
    await permit(world.monthsAgo(2), { ...known, ...runs(addDays(today, 20)) });
    expect(await toDo('association', referralId)).toMatchObject([
      { kind: 'PERMIT_ENDS', overdue: false, label: expect.stringContaining('autorisation de séjour') },
    ]);
    expect(await toDo('coordinator', referralId)).toEqual([]);
    const residence = { titleKind: 'APS', titleExpiry: addDays(today, 20) };
    const written = await sittings.act(sittings.association, 'writeGroup', { caseId, sheet: { residence } });
    expect(written.userErrors).toEqual([]);
    // The same day in the sheet is not told a second time; another, that the APS does not reach, is.
    expect(await toDo('association', caseId)).toEqual([]);
    const longer = { titleKind: 'PERMIT', titleExpiry: addDays(today, 30) };
    await sittings.act(sittings.association, 'writeGroup', { caseId, sheet: { residence: longer } });
    expect(await toDo('association', caseId)).toMatchObject([{ kind: 'PERMIT_ENDS', overdue: false }]);
    await permit(today);
    expect(await toDo('association', referralId)).toEqual([]);
    expect(await toDo('association', caseId)).toEqual([]);
  });
});
