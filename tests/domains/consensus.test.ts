import { MeetingWorld, present, refusal } from './meeting-world';
import type { Result, SittingWorld } from './sitting-world';
import { farDay } from '../support/far-days';

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
