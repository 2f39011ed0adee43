import { Client } from 'pg';
import { uuidOf } from '../../server/kernel/id';
import { SittingWorld, type Result } from './sitting-world';
import { farDay } from '../support/far-days';

let world: SittingWorld;
beforeAll(async () => {
  world = await SittingWorld.open();
}, 120_000);
afterAll(() => world.api.close());

/** A sitting that is open, with as many files as are asked for. */
async function openSitting(files: number) {
  const sessionId = await world.session(farDay(), { capacityMinutes: 300 });
  const items: { caseId: string; referralId: string; itemId: string }[] = [];
  for (let index = 0; index < files; index += 1) {
    const found = await world.acceptedCase();
    items.push({ ...found, itemId: await world.place(sessionId, found.referralId) });
  }
  await world.act(world.coordinator, 'conveneSession', { sessionId });
  const open = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
  await world.act(world.coordinator, 'openSession', open, '', 'SessionInput');
  const { convocations } = await world.read(world.coordinator, sessionId, 'convocations { memberId role voting }');
  const members: { memberId: string; role: string }[] = convocations.filter((each: { voting: boolean }) => each.voting);
  return { sessionId, items, members, memberIds: members.map(({ memberId }) => memberId) };
}

const LINE = 'memberId state proxyTo substituted arrivedAt leftAt version corrections { version state }';
const note = (sessionId: string, lines: object[], more: object = {}): Promise<Result> =>
  world.act(
    world.coordinator,
    'recordAttendances',
    { sessionId, lines, ...more },
    `session { id quorum { verdict value } attendance { ${LINE} } }`,
  );
const present = (memberId: string) => ({ memberId, state: 'PRESENT' });
const opine = (agendaItemId: string, more: object = {}): Promise<Result> =>
  world.act(
    world.coordinator,
    'recordOpinion',
    { agendaItemId, sense: 'FAVOURABLE', acknowledgedWarnings: ['QUORUM'], ...more },
    'opinion { id sense manner version }',
  );
const refusal = ({ userErrors }: Result) => userErrors[0] && [userErrors[0].code, userErrors[0].rule];

describe('the attendance', () => {
  it('is noted in one act, mandates included, and counts them in the quorum (CRPA R.133-9, R.133-10)', async () => {
    const { sessionId, memberIds } = await openSitting(0);
    const [one, two, three, ...others] = memberIds;
    const { session, userErrors } = await note(sessionId, [
      { ...present(one!), arrivedAt: '14:10', leftAt: '16:00' },
      { memberId: two, state: 'REMOTE', substituted: true },
      { memberId: three, state: 'REPRESENTED', proxyTo: one },
      ...others.map((memberId) => ({ memberId, state: 'EXCUSED' })),
    ]);
    expect(userErrors).toEqual([]);
    expect(session.attendance).toHaveLength(memberIds.length);
    expect(session.attendance).toContainEqual({
      ...{ memberId: three, state: 'REPRESENTED', proxyTo: one, substituted: false },
      ...{ arrivedAt: null, leftAt: null, version: 1, corrections: [] },
    });
    expect(session.quorum.value).toBe('3');
  });

  it('refuses unlawful mandates, each with its rule, and then notes nothing', async () => {
    const { sessionId, memberIds } = await openSitting(0);
    const [one, two, three] = memberIds as [string, string, string];
    const mandate = (memberId: string, proxyTo: string) => ({ memberId, state: 'REPRESENTED', proxyTo });
    const proxy = ['WRONG_STATE', 'CRPA R.133-9'];
    expect(refusal(await note(sessionId, [present(one), mandate(two, one), mandate(three, one)]))).toEqual(proxy);
    expect(refusal(await note(sessionId, [present(one), { ...present(two), proxyTo: one }]))).toEqual(proxy);
    expect(refusal(await note(sessionId, [{ memberId: one, state: 'ABSENT' }, mandate(two, one)]))).toEqual(proxy);
    expect(refusal(await note(sessionId, [{ memberId: one, state: 'REPRESENTED' }]))).toEqual([
      'MISSING_VALUE',
      'CRPA R.133-9',
    ]);
    expect(refusal(await note(sessionId, [present(one), present(one)]))![0]).toBe('INVALID_VALUE');
    expect(refusal(await note(sessionId, [{ ...present(one), arrivedAt: '25:00' }]))![0]).toBe('INVALID_VALUE');
    expect(refusal(await note(sessionId, [{ ...present(one), arrivedAt: '15:00', leftAt: '14:00' }]))![0]).toBe(
      'INVALID_VALUE',
    );
    expect((await world.read(world.coordinator, sessionId, 'attendance { memberId }')).attendance).toEqual([]);
  });

  it('is corrected with its trace; two clerks lose nothing, and the same act twice is one', async () => {
    const { sessionId, memberIds } = await openSitting(0);
    const [one, two] = memberIds as [string, string];
    await note(sessionId, [present(one), present(two)]);
    const correct = (state: string) => note(sessionId, [{ memberId: one, state, expectedVersion: 1 }]);
    const { session } = await correct('EXCUSED');
    expect(session.attendance).toContainEqual(
      expect.objectContaining({ memberId: one, version: 2, corrections: [{ version: 1, state: 'PRESENT' }] }),
    );
    expect((await correct('EXCUSED')).session).toEqual(session);
    const stale = await correct('REMOTE');
    expect(stale.userErrors[0]).toMatchObject({ code: 'VERSION_CONFLICT', path: ['lines', '0', 'expectedVersion'] });
    const key = { idempotencyKey: `attendance-${sessionId.slice(-8)}` };
    const first = await note(sessionId, [{ memberId: two, state: 'REMOTE' }], key);
    expect((await note(sessionId, [{ memberId: two, state: 'REMOTE' }], key)).session).toEqual(first.session);
  });

  it('is the secretariat’s, and no longer changes once the sitting is closed', async () => {
    const { sessionId, memberIds } = await openSitting(0);
    const lines = [present(memberIds[0]!)];
    const other = await world.act(world.prefecture, 'recordAttendances', { sessionId, lines });
    expect(other.userErrors[0]!.code).toBe('FORBIDDEN');
    await note(sessionId, lines);
    expect((await world.act(world.coordinator, 'closeSession', { sessionId })).userErrors).toEqual([]);
    const late = await note(sessionId, [{ memberId: memberIds[0], state: 'ABSENT' }]);
    expect(late.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
    expect(late.userErrors[0]!.message).toContain('procès-verbal');
  });
});

describe('an opinion', () => {
  it('is refused with nobody there, by consensus or by votes, and at an hour when all have left', async () => {
    const { sessionId, items, memberIds } = await openSitting(1);
    const { itemId } = items[0]!;
    const nobody = ['WRONG_STATE', 'CRPA R.133-10'];
    expect(refusal(await opine(itemId))).toEqual(nobody);
    expect(refusal(await opine(itemId, { manner: 'VOTES', votesFor: 999, votesAgainst: 0 }))).toEqual(nobody);
    await note(
      sessionId,
      memberIds.map((memberId) => ({ ...present(memberId), leftAt: '16:00' })),
    );
    expect(refusal(await opine(itemId, { treatedAt: '16:30' }))).toEqual(nobody);
    expect((await opine(itemId, { treatedAt: '15:30' })).userErrors).toEqual([]);
  });

  it('has no more votes than members who are there, mandates included, and who did not step aside', async () => {
    const { sessionId, items, memberIds } = await openSitting(1);
    const { itemId } = items[0]!;
    const [one, two, three, four] = memberIds as [string, string, string, string];
    await note(sessionId, [
      present(one),
      present(two),
      present(four),
      { memberId: three, state: 'REPRESENTED', proxyTo: one },
    ]);
    const votes = (votesFor: number) => opine(itemId, { manner: 'VOTES', votesFor, votesAgainst: 0 });
    expect(refusal(await votes(5))).toEqual(['WRONG_STATE', 'CRPA R.133-11']);
    const aside = await world.act(
      world.coordinator,
      'recordRecusal',
      { itemId, memberId: one },
      'item { recusedMemberIds }',
    );
    expect(aside.item.recusedMemberIds).toEqual([one]);
    expect(refusal(await votes(3))).toEqual(['WRONG_STATE', 'CRPA R.133-11']);
    expect((await votes(2)).userErrors).toEqual([]);
  });

  it('keeps its votes lawful whatever is corrected afterwards', async () => {
    const { sessionId, items, memberIds } = await openSitting(1);
    const [one, two] = memberIds as [string, string];
    const { itemId } = items[0]!;
    await note(sessionId, [present(one), present(two)]);
    expect((await opine(itemId, { manner: 'VOTES', votesFor: 2, votesAgainst: 0 })).userErrors).toEqual([]);
    const majority = ['WRONG_STATE', 'CRPA R.133-11'];
    expect(refusal(await note(sessionId, [{ memberId: two, state: 'ABSENT' }]))).toEqual(majority);
    expect(refusal(await world.act(world.coordinator, 'recordRecusal', { itemId, memberId: two }))).toEqual(majority);
  });

  it('is not closed over the vote of a member who steps aside afterwards', async () => {
    const { sessionId, items, members } = await openSitting(1);
    const police = members.filter(({ role }) => role === 'POLICE').map(({ memberId }) => memberId);
    const { itemId, referralId } = items[0]!;
    await note(sessionId, police.map(present));
    const votes = { manner: 'VOTES', votesFor: police.length, votesAgainst: 0 };
    expect((await opine(itemId, votes)).userErrors).toEqual([]);
    expect((await world.act(world.police, 'recuse', { referralId })).userErrors).toEqual([]);
    expect(refusal(await world.act(world.coordinator, 'closeSession', { sessionId }))![0]).toBe('WRONG_STATE');
  });

  it('warns when the quorum is lost in the middle of the sitting', async () => {
    const { sessionId, items, memberIds } = await openSitting(2);
    const half = memberIds.slice(0, Math.ceil(memberIds.length / 2));
    await note(
      sessionId,
      half.map((memberId, index) => ({ ...present(memberId), leftAt: index === 0 ? '15:00' : null })),
    );
    const at = (itemId: string, treatedAt: string) => opine(itemId, { treatedAt, acknowledgedWarnings: [] });
    expect((await at(items[0]!.itemId, '14:30')).userErrors).toEqual([]);
    expect(refusal(await at(items[1]!.itemId, '15:00'))).toEqual(['WARNING_NOT_ACKNOWLEDGED', 'CRPA R.133-10']);
  });
});

describe('a recusal that the secretariat notes', () => {
  it('closes the file to the member, and opens it again when it was noted in error', async () => {
    const { sessionId, items, members } = await openSitting(1);
    const { itemId } = items[0]!;
    const sees = async () => (await world.read(world.police, sessionId, 'itemCount')).itemCount;
    const police = members.filter(({ role }) => role === 'POLICE').map(({ memberId }) => memberId);
    const recusal = (memberId: string, withdrawn: boolean) =>
      world.act(world.coordinator, 'recordRecusal', { itemId, memberId, withdrawn }, 'item { recusedMemberIds }');
    expect(await sees()).toBe(1);
    for (const memberId of police) await recusal(memberId, false);
    expect(await sees()).toBe(0);
    for (const memberId of police) expect((await recusal(memberId, true)).userErrors).toEqual([]);
    expect(await sees()).toBe(1);
    expect(await world.read(world.police, sessionId, 'agenda { recusedMemberIds }')).toEqual({
      agenda: [{ recusedMemberIds: [] }],
    });
  });
});

describe('the seat of the association that holds the file', () => {
  it('does not deliberate on it, nor votes, whoever sits there', async () => {
    const { sessionId, items, memberIds } = await openSitting(1);
    const { itemId, caseId } = items[0]!;
    const [one, two] = memberIds.filter((id) => uuidOf(id, 'Mandate', '38')) as [string, string];
    await note(sessionId, [present(one), present(two)]);
    const admin = new Client({ connectionString: world.api.database.adminUrl });
    await admin.connect();
    await admin.query(
      'update directory.mandate set organisation_id = (select organisation_id from tenant.case_file where id = $2) where id = $1',
      [uuidOf(one, 'Mandate', '38'), uuidOf(caseId, 'CaseFile', '38')],
    );
    try {
      const { agenda } = await world.read(world.coordinator, sessionId, 'agenda { recusedMemberIds }');
      expect(agenda).toEqual([{ recusedMemberIds: [one] }]);
      const votes = (votesFor: number) => opine(itemId, { manner: 'VOTES', votesFor, votesAgainst: 0 });
      expect(refusal(await votes(2))).toEqual(['WRONG_STATE', 'CRPA R.133-11']);
      expect((await votes(1)).userErrors).toEqual([]);
    } finally {
      await admin.query('update directory.mandate set organisation_id = null where id = $1', [
        uuidOf(one, 'Mandate', '38'),
      ]);
      await admin.end();
    }
  });
});

describe('somebody who is heard (CRPA R.133-6)', () => {
  const invite = (itemId: string, more: object = {}): Promise<Result> =>
    world.act(
      world.coordinator,
      'inviteToItem',
      { itemId, quality: 'INTERPRETER', ...more },
      'guest { id state version }',
    );
  const heard = (guestId: string, state: string, more: object = {}): Promise<Result> =>
    world.act(world.coordinator, 'recordGuest', { guestId, state, ...more }, 'guest { state leftAt version }');

  it('has a time slot, read by whoever reads the point, and neither votes nor counts', async () => {
    const { sessionId, items } = await openSitting(1);
    const { itemId } = items[0]!;
    const slot = { expectedFrom: '14:20', expectedUntil: '14:30' };
    expect((await invite(itemId, slot)).guest).toMatchObject({ state: 'INVITED', version: 1 });
    const { agenda } = await world.read(
      world.police,
      sessionId,
      'agenda { guests { quality expectedFrom expectedUntil } }',
    );
    expect(agenda).toEqual([{ guests: [{ quality: 'INTERPRETER', ...slot }] }]);
    expect(refusal(await opine(itemId))).toEqual(['WRONG_STATE', 'CRPA R.133-10']);
    expect(refusal(await invite(itemId, { expectedFrom: '15:00', expectedUntil: '14:00' }))![0]).toBe('INVALID_VALUE');
    const other = await world.act(world.prefecture, 'inviteToItem', { itemId, quality: 'EXPERT' });
    expect(other.userErrors[0]!.code).toBe('FORBIDDEN');
  });

  it('leaves before the deliberation: an opinion warns until that is noted', async () => {
    const { sessionId, items } = await openSitting(2);
    await world.attend(sessionId);
    const [one, two] = items.map(({ itemId }) => itemId) as [string, string];
    const [{ guest: left }, { guest: absent }] = [await invite(one), await invite(two)];
    const warned = ['WARNING_NOT_ACKNOWLEDGED', 'CRPA R.133-6'];
    expect(refusal(await opine(one, { treatedAt: '14:40' }))).toEqual(warned);
    expect((await heard(left.id, 'LEFT', { leftAt: '14:45' })).guest).toEqual({
      state: 'LEFT',
      leftAt: '14:45',
      version: 2,
    });
    expect(refusal(await opine(one, { treatedAt: '14:40' }))).toEqual(warned);
    expect((await opine(one, { treatedAt: '14:45' })).userErrors).toEqual([]);
    expect(refusal(await world.act(world.coordinator, 'recordConsensus', { sessionId }))).toEqual(warned);
    expect((await heard(absent.id, 'NOT_HEARD', { expectedVersion: 1 })).userErrors).toEqual([]);
    expect((await heard(absent.id, 'INVITED', { expectedVersion: 1 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await opine(two, { acknowledgedWarnings: [] })).userErrors).toEqual([]);
  });
});

describe('a disagreement (CRPA R.133-13)', () => {
  it('is noted beside the opinion, of a member who deliberated, for whoever reads its reserves', async () => {
    const { sessionId, items, memberIds } = await openSitting(1);
    const [one, two] = memberIds as [string, string];
    await note(sessionId, [present(one)]);
    const { opinion } = await opine(items[0]!.itemId);
    const dissent = (memberId: string, text?: string, expectedVersion?: number): Promise<Result> =>
      world.act(
        world.coordinator,
        'recordDissent',
        { opinionId: opinion.id, memberId, text, expectedVersion },
        'opinion { dissents { quality text version } }',
      );
    expect(refusal(await dissent(two, 'Désaccord sur la durée.'))).toEqual(['WRONG_STATE', 'CRPA R.133-13']);
    expect((await dissent(one, 'Désaccord sur la durée.', 0)).opinion.dissents).toMatchObject([
      { text: 'Désaccord sur la durée.', version: 1 },
    ]);
    expect(refusal(await dissent(one, 'Autre texte.', 0))![0]).toBe('VERSION_CONFLICT');
    expect((await dissent(one, 'Autre texte.', 1)).opinion.dissents).toMatchObject([
      { text: 'Autre texte.', version: 2 },
    ]);
    const read = 'agenda { opinion { dissents { version text } } }';
    expect((await world.read(world.police, sessionId, read)).agenda).toEqual([
      { opinion: { dissents: [{ version: 2, text: null }] } },
    ]);
    expect((await dissent(one)).opinion.dissents).toEqual([]);
    await world.act(world.coordinator, 'closeSession', { sessionId });
    expect(refusal(await dissent(one, 'Trop tard.'))![0]).toBe('WRONG_STATE');
  });
});

describe('« favorable, par consensus »', () => {
  const agree = (sessionId: string, more: object = {}): Promise<Result> =>
    world.act(
      world.coordinator,
      'recordConsensus',
      { sessionId, acknowledgedWarnings: ['QUORUM'], ...more },
      'session { agenda { id status opinion { id sense manner reserves } } }',
    );

  it('is one act for all the points that are left, with reserves on one and another left out', async () => {
    const { sessionId, items } = await openSitting(4);
    await world.attend(sessionId);
    const [voted, reserved, plain, except] = items.map(({ itemId }) => itemId) as [string, string, string, string];
    await opine(voted, { sense: 'UNFAVOURABLE' });
    const input = {
      exceptItemIds: [except],
      reserves: [{ itemId: reserved, text: 'Sous réserve d’un hébergement.' }],
      idempotencyKey: `consensus-${sessionId.slice(-8)}`,
    };
    const { session, userErrors } = await agree(sessionId, input);
    expect(userErrors).toEqual([]);
    const of = (id: string) => session.agenda.find((item: { id: string }) => item.id === id);
    expect(of(reserved).opinion).toMatchObject({ manner: 'CONSENSUS', reserves: 'Sous réserve d’un hébergement.' });
    expect(of(plain)).toMatchObject({ status: 'TREATED', opinion: { sense: 'FAVOURABLE', reserves: null } });
    expect(of(voted).opinion.sense).toBe('UNFAVOURABLE');
    expect(of(except)).toMatchObject({ status: 'PLACED', opinion: null });
    expect((await agree(sessionId, input)).session).toEqual(session);
  });

  it('is all or nothing', async () => {
    const { sessionId, items } = await openSitting(2);
    expect(refusal(await agree(sessionId))).toEqual(['WRONG_STATE', 'CRPA R.133-10']);
    await world.attend(sessionId);
    const text = 'Réserve.';
    const elsewhere = await agree(sessionId, {
      exceptItemIds: [items[0]!.itemId],
      reserves: [{ itemId: items[0]!.itemId, text }],
    });
    expect(elsewhere.userErrors[0]!.code).toBe('NOT_FOUND');
    const { agenda } = await world.read(world.coordinator, sessionId, 'agenda { status }');
    expect(agenda).toEqual([{ status: 'PLACED' }, { status: 'PLACED' }]);
    expect((await agree(sessionId)).userErrors).toEqual([]);
    expect(refusal(await agree(sessionId))![0]).toBe('WRONG_STATE');
  });

  it('warns of a reserve that seems to name somebody', async () => {
    const { sessionId, items } = await openSitting(1);
    await world.attend(sessionId);
    const reserves = [{ itemId: items[0]!.itemId, text: 'Voir avec Mme Diallo.' }];
    expect(refusal(await agree(sessionId, { reserves }))![0]).toBe('WARNING_NOT_ACKNOWLEDGED');
  });
});

describe('an opinion that was wrong', () => {
  const correct = (opinionId: string, input: object): Promise<Result> =>
    world.act(
      world.coordinator,
      'correctOpinion',
      { opinionId, acknowledgedWarnings: ['QUORUM'], ...input },
      'opinion { id sense manner votesFor votesAgainst version reserves corrections { version sense manner votesFor } }',
    );

  it('is corrected until the sitting is closed, and what it said stays readable', async () => {
    const { sessionId, items } = await openSitting(1);
    await world.attend(sessionId);
    const { opinion } = await opine(items[0]!.itemId, { reserves: 'Première réserve.' });
    const votes = { sense: 'UNFAVOURABLE', manner: 'VOTES', votesFor: 1, votesAgainst: 3, reserves: 'Autre réserve.' };
    const corrected = await correct(opinion.id, { expectedVersion: 1, ...votes });
    expect(corrected.opinion).toEqual({
      ...{ id: opinion.id, ...votes, version: 2 },
      corrections: [{ version: 1, sense: 'FAVOURABLE', manner: 'CONSENSUS', votesFor: null }],
    });
    const seen = await world.read(world.association, sessionId, 'agenda { opinion { corrections { sense } } }');
    expect(seen.agenda).toEqual([{ opinion: { corrections: [{ sense: 'FAVOURABLE' }] } }]);
    await world.act(world.coordinator, 'closeSession', { sessionId });
    const late = await correct(opinion.id, { expectedVersion: 2, sense: 'FAVOURABLE' });
    expect(late.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
    expect(late.userErrors[0]!.message).toContain('procès-verbal');
  });

  it('asks for the version that was read; the same correction twice is one, another is stale', async () => {
    const { sessionId, items } = await openSitting(1);
    await world.attend(sessionId);
    const { opinion } = await opine(items[0]!.itemId);
    expect(refusal(await correct(opinion.id, { sense: 'UNFAVOURABLE' }))![0]).toBe('MISSING_VALUE');
    const input = { expectedVersion: 1, sense: 'UNFAVOURABLE', idempotencyKey: `correct-${sessionId.slice(-8)}` };
    const first = await correct(opinion.id, input);
    expect(first.userErrors).toEqual([]);
    expect((await correct(opinion.id, input)).opinion).toEqual(first.opinion);
    expect(refusal(await correct(opinion.id, { expectedVersion: 1, sense: 'UNFAVOURABLE' }))![0]).toBe(
      'VERSION_CONFLICT',
    );
    expect(
      refusal(await correct(opinion.id, { expectedVersion: 2, manner: 'VOTES', votesFor: 99, votesAgainst: 0 })),
    ).toEqual(['WRONG_STATE', 'CRPA R.133-11']);
  });
});

describe('a sitting of fourteen files', () => {
  it('costs its secretariat fewer than twenty-five acts, from its date to its close', async () => {
    const referrals: string[] = [];
    while (referrals.length < 14) referrals.push((await world.acceptedCase()).referralId);
    const acts: string[] = [];
    const does = async (name: string, input: object, fields = '', type?: string): Promise<Result> => {
      acts.push(name);
      const done = await world.act(world.coordinator, name, input, fields, type);
      expect(done.userErrors).toEqual([]);
      return done;
    };
    const sitting = {
      ...{ departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'INDIVIDUAL_CASES', heldOn: farDay(90) },
      ...{ startsAt: '14:00', capacityMinutes: 180, acknowledgedWarnings: ['WORKING_DAY'] },
    };
    const sessionId: string = (await does('scheduleSession', sitting, 'session { id }')).session.id;
    const items: string[] = [];
    for (const referralId of referrals)
      items.push((await does('placeOnAgenda', { sessionId, referralId }, 'item { id }')).item.id);
    const { session } = await does('conveneSession', { sessionId }, 'session { convocations { memberId } }');
    const open = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await does('openSession', open, '', 'SessionInput');
    const lines = session.convocations.map(({ memberId }: { memberId: string }) => present(memberId));
    await does('recordAttendances', { sessionId, lines });
    const votes = { manner: 'VOTES', votesFor: 2, votesAgainst: 5, sense: 'UNFAVOURABLE' };
    for (const agendaItemId of items.slice(0, 2)) await does('recordOpinion', { agendaItemId, ...votes });
    await does('recordConsensus', { sessionId });
    await does('closeSession', { sessionId });
    expect(acts.length).toBeLessThan(25);
    const { agenda } = await world.read(world.coordinator, sessionId, 'agenda { opinion { sense } }');
    expect(agenda.filter((item: any) => item.opinion.sense === 'FAVOURABLE')).toHaveLength(12);
    expect(agenda).toHaveLength(14);
  }, 60_000);
});
