import { Client } from 'pg';
import { decodeId, encodeId } from '../../server/kernel/id';
import { SittingWorld } from './sitting-world';
import { farDay } from '../support/far-days';

let world: SittingWorld;
let admin: Client;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const DAY = farDay();
const LATER = farDay(60);
const agendaOf = async (sessionId: string) =>
  await world.read(world.coordinator, sessionId, 'version agenda { id position late }');

describe('placing a referral', () => {
  it('places it once, at the rank asked for', async () => {
    const [a, b, sessionId] = [await world.acceptedCase(), await world.acceptedCase(), await world.session(DAY)];
    const first = await world.place(sessionId, a.referralId);
    const second = await world.place(sessionId, b.referralId, { position: 1 });
    expect((await agendaOf(sessionId)).agenda.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    const again = await world.act(world.coordinator, 'placeOnAgenda', { sessionId, referralId: a.referralId });
    expect(again.userErrors[0]!.code).toBe('ALREADY_EXISTS');
  });

  it('places it once even when two sittings ask at the same time', async () => {
    const [{ referralId }, one, two] = [
      await world.acceptedCase(),
      await world.session(DAY),
      await world.session(LATER),
    ];
    const place = (sessionId: string) => world.act(world.coordinator, 'placeOnAgenda', { sessionId, referralId });
    const answers = await Promise.all([one, two, one, two].map(place));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'PLACED').sort()).toEqual([
      'ALREADY_EXISTS',
      'ALREADY_EXISTS',
      'ALREADY_EXISTS',
      'PLACED',
    ]);
  });

  it('answers the same point when it is repeated with its key', async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(DAY)];
    const input = { sessionId, referralId, idempotencyKey: `place-${referralId}` };
    const [first, second] = [
      await world.act(world.coordinator, 'placeOnAgenda', input, 'item { id }'),
      await world.act(world.coordinator, 'placeOnAgenda', input, 'item { id }'),
    ];
    expect(second.item).toEqual(first.item);
    expect((await agendaOf(sessionId)).agenda).toHaveLength(1);
  });

  it('warns beyond the time of the sitting, and once the members are summoned (CRPA R.133-8)', async () => {
    const [a, b, sessionId] = [await world.acceptedCase(), await world.acceptedCase(), await world.session(DAY)];
    await world.place(sessionId, a.referralId, { minutes: 55 });
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const refused = await world.act(world.coordinator, 'placeOnAgenda', { sessionId, referralId: b.referralId });
    expect(refused.warnings.map(({ rule }) => rule)).toEqual(['SESSION_CAPACITY', 'LATE_ITEM']);
    const { item } = await world.act(
      world.coordinator,
      'placeOnAgenda',
      { sessionId, referralId: b.referralId, acknowledgedWarnings: ['SESSION_CAPACITY', 'LATE_ITEM'] },
      'item { late referral { stage } }',
    );
    expect(item).toEqual({ late: true, referral: { stage: 'LISTED' } });
    expect((await world.read(world.police, sessionId, 'itemCount')).itemCount).toBe(2);
  });

  it('refuses a title on a person, and policy among individual files', async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(DAY)];
    const code = async (input: object) =>
      (await world.act(world.coordinator, 'placeOnAgenda', { sessionId, ...input })).userErrors[0]!.code;
    expect(await code({ referralId, title: 'Madame X' })).toBe('INVALID_VALUE');
    expect(await code({ title: 'Bilan annuel' })).toBe('WRONG_STATE');
    expect(await code({})).toBe('MISSING_VALUE');
  });

  it('shows a policy point to the seats of the body alone', async () => {
    const sessionId = await world.session(DAY, { formation: 'POLICY' });
    const { item } = await world.act(
      world.coordinator,
      'placeOnAgenda',
      { sessionId, title: 'Bilan annuel' },
      'item { id kind title }',
    );
    expect(item).toMatchObject({ kind: 'POLICY', title: 'Bilan annuel' });
    expect((await world.read(world.police, sessionId, 'agenda { title }')).agenda).toEqual([{ title: 'Bilan annuel' }]);
    expect(await world.read(world.association, sessionId, 'itemCount agenda { title }')).toEqual({
      itemCount: 0,
      agenda: [],
    });
    const removed = await world.act(
      world.coordinator,
      'removeFromAgenda',
      { itemId: item.id },
      'item { status }',
      'AgendaItemInput',
    );
    expect(removed.item).toEqual({ status: 'WITHDRAWN' });
  });

  it('ranks points among those that the reader sees, so that a rank counts no other victim', async () => {
    const [first, second, sessionId] = [
      await world.acceptedCase(),
      await world.acceptedCase(),
      await world.session(DAY),
    ];
    await world.place(sessionId, first.referralId);
    await world.place(sessionId, second.referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    await world.act(world.police, 'recuse', { referralId: first.referralId });
    expect((await world.read(world.police, sessionId, 'agenda { position }')).agenda).toEqual([{ position: 1 }]);
    expect((await agendaOf(sessionId)).agenda.map(({ position }: { position: number }) => position)).toEqual([1, 2]);
  });
});

describe('moving points', () => {
  it('reorders under the version of the sitting, and refuses a list that is not the agenda', async () => {
    const [a, b, sessionId] = [await world.acceptedCase(), await world.acceptedCase(), await world.session(DAY)];
    const ids = [await world.place(sessionId, a.referralId), await world.place(sessionId, b.referralId)].reverse();
    const { version } = await agendaOf(sessionId);
    const reorder = (itemIds: string[], expectedVersion: number) =>
      world.act(
        world.coordinator,
        'reorderAgenda',
        { sessionId, itemIds, expectedVersion },
        'session { agenda { id } }',
      );
    expect((await reorder(ids, version - 1)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await reorder(ids.slice(1), version)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await reorder(ids, version)).session.agenda.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('moves a point from a convened sitting to a planned one: the members no longer read it', async () => {
    const [{ caseId, referralId }, from, to] = [
      await world.acceptedCase(),
      await world.session(DAY),
      await world.session(LATER),
    ];
    const itemId = await world.place(from, referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId: from });
    expect((await world.read(world.police, from, 'itemCount')).itemCount).toBe(1);
    const { item } = await world.act(
      world.coordinator,
      'moveAgendaItem',
      { itemId, sessionId: to },
      'item { late position session { heldOn } }',
    );
    expect(item).toEqual({ late: false, position: 1, session: { heldOn: LATER } });
    expect((await world.read(world.police, from, 'itemCount')).itemCount).toBe(0);
    expect((await world.read(world.police, to, 'itemCount')).itemCount).toBe(0);
    expect(await world.stageOf(caseId)).toBe('SUBMITTED');
  });

  it('lets two opposite moves wait for each other', async () => {
    const [a, b, one, two] = [
      await world.acceptedCase(),
      await world.acceptedCase(),
      await world.session(DAY),
      await world.session(LATER),
    ];
    const [itemA, itemB] = [await world.place(one, a.referralId), await world.place(two, b.referralId)];
    const move = (itemId: string, sessionId: string) =>
      world.act(world.coordinator, 'moveAgendaItem', { itemId, sessionId });
    const answers = await Promise.all([move(itemA, two), move(itemB, one)]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect([(await agendaOf(one)).agenda, (await agendaOf(two)).agenda].map(([item]) => item.id)).toEqual([
      itemB,
      itemA,
    ]);
  });

  it('defers a point, whose referral may be placed again', async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(DAY)];
    const itemId = await world.place(sessionId, referralId);
    const { item } = await world.act(
      world.coordinator,
      'deferAgendaItem',
      { itemId, expectedVersion: 1 },
      'item { status position }',
      'AgendaItemInput',
    );
    expect(item).toEqual({ status: 'DEFERRED', position: null });
    expect(
      (await world.act(world.coordinator, 'deferAgendaItem', { itemId }, '', 'AgendaItemInput')).userErrors[0]!.code,
    ).toBe('WRONG_STATE');
    await world.place(sessionId, referralId);
    expect((await agendaOf(sessionId)).agenda).toHaveLength(1);
  });

  it('is not for a seat that only reads it', async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(DAY)];
    const itemId = await world.place(sessionId, referralId);
    expect(
      (await world.act(world.prefecture, 'deferAgendaItem', { itemId }, '', 'AgendaItemInput')).userErrors[0]!.code,
    ).toBe('FORBIDDEN');
  });
});

describe('leaving every agenda', () => {
  it('happens to a withdrawn case, and to one whose accord is withdrawn', async () => {
    const [a, b, sessionId] = [await world.acceptedCase(), await world.acceptedCase(), await world.session(DAY)];
    await world.place(sessionId, a.referralId);
    await world.place(sessionId, b.referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    expect((await world.act(world.association, 'withdrawCase', { caseId: a.caseId })).userErrors).toEqual([]);
    expect((await agendaOf(sessionId)).agenda).toHaveLength(1);
    expect((await world.act(world.association, 'withdrawAccord', { accordId: b.accordId })).userErrors).toEqual([]);
    expect((await agendaOf(sessionId)).agenda).toHaveLength(0);
    expect((await world.read(world.police, sessionId, 'itemCount')).itemCount).toBe(0);
    const { rows } = await admin.query(
      `select i.status, count(*)::int from tenant.agenda_item i join tenant.session s
      on s.departement_code = i.departement_code and s.id = i.session_id where s.id = $1 group by 1`,
      [decodeId(sessionId)!.uuid],
    );
    expect(rows).toEqual([{ status: 'WITHDRAWN', count: 2 }]);
  });
});

describe('stepping aside', () => {
  it('closes the referral to whoever does so, and to nobody else (CRPA R.133-12)', async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(DAY)];
    await world.place(sessionId, referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    expect((await world.act(world.police, 'recuse', { referralId }, 'referralId')).referralId).toBe(referralId);
    expect((await world.read(world.police, sessionId, 'itemCount')).itemCount).toBe(0);
    expect((await world.read(world.prefecture, sessionId, 'itemCount')).itemCount).toBe(1);
  });
});

describe('the restricted formation of the CODAF', () => {
  it('belongs to one parquet, and takes that parquet’s alerts as operations', async () => {
    const [codaf, parquet] = await Promise.all([world.api.as('codaf-38'), world.api.as('parquet-38')]);
    const { caseId } = await world.acceptedCase();
    const sent = await world.act(
      world.association,
      'referCase',
      { caseId, body: 'CODAF', alert: { sector: 'HOTELS', place: 'Grenoble', facts: 'Des faits, sans personne.' } },
      'referral { id }',
    );
    const referralId = sent.referral.id as string;
    expect((await world.act(parquet!, 'acceptReferral', { referralId }, '', 'ReferralActInput')).userErrors).toEqual(
      [],
    );
    const plan = {
      departement: '38',
      body: 'CODAF',
      formation: 'RESTRICTED',
      heldOn: DAY,
      startsAt: '10:00',
      capacityMinutes: 60,
    };
    expect((await world.act(codaf!, 'scheduleSession', plan)).userErrors[0]).toMatchObject({
      code: 'MISSING_VALUE',
      path: ['parquetId'],
    });
    const { rows } = await admin.query<{ id: string; own: boolean }>(
      `select a.id, a.id = (select parquet_id from tenant.referral r where r.id = $1) as own
      from reference.authority a join reference.authority_territory t on t.authority_id = a.id
      where a.kind = 'PARQUET' and t.departement_code = '38' order by 2 desc`,
      [decodeId(referralId)!.uuid],
    );
    const place = async (parquetId: string) => {
      const { session } = await world.act(
        codaf!,
        'scheduleSession',
        { ...plan, parquetId: encodeId('Authority', '38', parquetId) },
        'session { id }',
      );
      return world.act(codaf!, 'placeOnAgenda', { sessionId: session.id, referralId }, 'item { kind session { id } }');
    };
    expect((await place(rows[1]!.id)).userErrors[0]!.code).toBe('WRONG_STATE');
    const { item } = await place(rows[0]!.id);
    expect(item.kind).toBe('OPERATION');
    await world.act(codaf!, 'conveneSession', { sessionId: item.session.id });
    expect((await world.read(world.police, item.session.id, 'agenda { kind referral { kind } }')).agenda).toEqual([
      { kind: 'OPERATION', referral: { kind: 'ALERT' } },
    ]);
    expect(await world.read(world.coordinator, item.session.id, 'id')).toBeNull();
  });
});
