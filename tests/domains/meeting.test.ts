import { Client } from 'pg';
import { uuidOf } from '../../server/kernel/id';
import { MeetingWorld, present, refusal } from './meeting-world';
import type { Result, SittingWorld } from './sitting-world';

let world: SittingWorld;
let meeting: MeetingWorld;
beforeAll(async () => {
  meeting = await MeetingWorld.open();
  world = meeting.sitting;
}, 120_000);
afterAll(() => world.api.close());

const openSitting = (files: number) => meeting.openSitting(files);
const note = (sessionId: string, lines: object[], more?: object) => meeting.note(sessionId, lines, more);
const opine = (itemId: string, more?: object) => meeting.opine(itemId, more);

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

  it('has the quorum of its hour, without those who step aside, told to the secretariat alone', async () => {
    const { sessionId, items, memberIds } = await openSitting(2);
    const [one, two, ...others] = memberIds as [string, string, ...string[]];
    await note(sessionId, [{ ...present(one), leftAt: '15:00' }, ...[two, ...others].map(present)]);
    await opine(items[0]!.itemId, { treatedAt: '14:30' });
    await opine(items[1]!.itemId, { treatedAt: '15:30' });
    await world.act(world.coordinator, 'recordRecusal', { itemId: items[1]!.itemId, memberId: two });
    const { agenda } = await world.read(world.coordinator, sessionId, 'agenda { quorum { rule value limit } }');
    const all = memberIds.length;
    const limit = String(Math.ceil(all / 2));
    expect(agenda.map(({ quorum }: any) => quorum)).toEqual([
      { rule: 'QUORUM', value: String(all), limit },
      { rule: 'QUORUM', value: String(all - 2), limit },
    ]);
    const member = await world.read(world.prefecture, sessionId, 'agenda { id quorum { rule } }');
    expect(member.agenda.map(({ quorum }: any) => quorum)).toEqual([null, null]);
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
