import { MandateCache, type Places } from '../../server/domains/coordination/viewer/mandate-cache';
import { actBook } from '../../server/domains/acts';
import { clock } from '../../server/kernel/clock';
import { encodeId } from '../../server/kernel/id';
import { DirectoryWorld } from './directory-world';

const START = new Date('2026-11-23T09:00:00Z');
const at = (ms: number) => clock.freeze(new Date(START.getTime() + ms));

afterEach(() => clock.freeze(undefined));

describe('MandateCache', () => {
  const counting = (places: Places) => {
    const load = jest.fn(async () => places);
    return { load, cache: new MandateCache(load, 2) };
  };

  test('asks once in five seconds, then again', async () => {
    const { load, cache } = counting({ departements: ['38'], administers: false });
    for (const ms of [0, 1_000, 4_999]) {
      at(ms);
      expect(await cache.holds({ accountId: 'a' }, '38')).toBe(true);
    }
    expect(load).toHaveBeenCalledTimes(1);
    at(5_000);
    expect(await cache.holds({ accountId: 'a' }, '69')).toBe(false);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('forgets the oldest rather than grow, and never keeps a failure', async () => {
    at(0);
    const { load, cache } = counting({ departements: [], administers: true });
    for (const account of ['a', 'b', 'c', 'a']) expect(await cache.holds({ accountId: account }, '38')).toBe(true);
    expect(load).toHaveBeenCalledTimes(4);
    const failing = jest
      .fn()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue({ departements: ['38'], administers: false });
    const second = new MandateCache(failing);
    await expect(second.holds({ accountId: 'a' }, '38')).rejects.toThrow('away');
    expect(await second.holds({ accountId: 'a' }, '38')).toBe(true);
  });
});

describe('viewer', () => {
  let world: DirectoryWorld;
  let commission: string;
  let coordinator: string;

  beforeAll(async () => {
    world = await DirectoryWorld.open();
    commission = await world.body('38', 'PROSTITUTION_EXIT_COMMISSION');
    coordinator = await world.account(
      'coordinator',
      { role: 'COORDINATOR', bodyId: commission },
      { role: 'DPO', departement: '69' },
    );
  });

  afterAll(() => world.close());

  const session = async (heldOn: string, status: string) => {
    const { rows } = await world.admin.query<{ id: string }>(
      `insert into tenant.session (departement_code, id, body_id, body_kind, formation, held_on, starts_at, capacity_minutes, status)
       values ('38', gen_random_uuid(), $1, 'PROSTITUTION_EXIT_COMMISSION', 'POLICY', $2, '09:00', 120, $3) returning id`,
      [commission, heldOn, status],
    );
    return rows[0]!.id;
  };

  test('says who I am, where, and what I may attempt there', async () => {
    const { viewer } = await world.ask<{ viewer: { may: { departement: string; acts: string[] }[] } }>(
      coordinator,
      `{ viewer {
      account { name email active } departements { code name timeZone today region { name } } mandates { role departement body { shortName } }
      may { departement acts } } }`,
    );
    expect(viewer).toMatchObject({
      account: { name: 'coordinator', active: true },
      departements: [{ code: '38', name: 'Isère' }, { code: '69' }],
      mandates: [
        { role: 'COORDINATOR', body: { shortName: 'Commission prostitution' } },
        { role: 'DPO', body: null },
      ],
    });
    expect(viewer.may[0]!.acts).toContain('scheduleSession');
    expect(viewer.may[0]!.acts.every((act) => actBook.names.includes(act))).toBe(true);
    expect(viewer.may[1]).toEqual({
      departement: '69',
      acts: [
        'answerInvitation',
        'revokeSession',
        'revokeApiToken',
        'openCalendarFeed',
        'revokeCalendarFeed',
        'reviewBreakGlass',
        'secondBreakGlass',
        'answerKeptReader',
        'recordBreach',
        'updateBreach',
      ],
    });
  });

  test('a département is null where I hold no mandate; an administrator opens any', async () => {
    const READ = '{ mine: departement(code: "38") { code } other: departement(code: "75") { code } }';
    expect(await world.ask(coordinator, READ)).toEqual({ mine: { code: '38' }, other: null });
    const admin = await world.account('admin', { role: 'ADMIN', departement: null });
    expect(await world.ask(admin, READ)).toEqual({ mine: { code: '38' }, other: { code: '75' } });
    const miprof = await world.account('miprof', { role: 'MIPROF', departement: null });
    expect(await world.ask(miprof, READ)).toEqual({ mine: null, other: null });
  });

  test('a revocation hides every row at once, and the shell five seconds later', async () => {
    const READ = '{ departement(code: "38") { code bodies { kind } } }';
    clock.freeze(clock.now());
    const started = clock.now().getTime();
    const leaving = await world.account('leaving', { role: 'POLICE', bodyId: commission });
    expect(await world.ask(leaving, READ)).toMatchObject({ departement: { bodies: [{}] } });
    await world.admin.query('update directory.mandate set revoked_at = now() where account_id = $1', [leaving]);
    expect(await world.ask(leaving, READ)).toEqual({ departement: { code: '38', bodies: [] } });
    clock.freeze(new Date(started + 5_000));
    expect(await world.ask(leaving, READ)).toEqual({ departement: null });
  });

  test('what is to do comes overdue first, with a French label and no more than references', async () => {
    clock.freeze(new Date('2026-06-10T09:00:00Z'));
    const soon = await session('2026-06-14', 'PLANNED');
    const later = await session('2026-07-01', 'PLANNED');
    await session('2026-12-01', 'PLANNED');
    const convened = await session('2026-06-20', 'CONVENED');
    const [{ id: mandate }] = (
      await world.admin.query<{ id: string }>(
        `select id from directory.mandate where account_id = $1 and role = 'COORDINATOR'`,
        [coordinator],
      )
    ).rows as [{ id: string }];
    await world.admin.query(
      `insert into tenant.convocation (departement_code, session_id, mandate_id, role, account_id, quality, sent_at)
       values ('38', $1, $2, 'COORDINATOR', $3, '', now())`,
      [convened, mandate, coordinator],
    );
    const { viewer } = await world.ask<{ viewer: { toDo: unknown[] } }>(
      coordinator,
      '{ viewer { toDo(departement: "38") { kind label due overdue subject } } }',
    );
    expect(viewer.toDo).toEqual([
      {
        kind: 'SESSION_TO_CONVENE',
        due: '2026-06-08',
        overdue: true,
        subject: encodeId('Session', '38', soon),
        label: 'Séance du 14/06/2026 (Commission prostitution) : à convoquer.',
      },
      {
        kind: 'SITTING_TO_ATTEND',
        due: '2026-06-20',
        overdue: false,
        subject: encodeId('Session', '38', convened),
        label: 'Séance du 20/06/2026 (Commission prostitution) : une convocation vous est adressée.',
      },
      {
        kind: 'SESSION_TO_CONVENE',
        due: '2026-06-25',
        overdue: false,
        subject: encodeId('Session', '38', later),
        label: 'Séance du 01/07/2026 (Commission prostitution) : à convoquer.',
      },
    ]);
  });

  test.each([
    ['13', 'PROSTITUTION_EXIT_COMMISSION', 'COORDINATOR', 'POLICY', {}, '2026-06-25'],
    ['14', 'PROSTITUTION_EXIT_COMMISSION', 'COORDINATOR', 'POLICY', { noticeDays: 10 }, '2026-06-25'],
    ['15', 'CODAF', 'CODAF_SECRETARIAT', 'PLENARY', { noticeDays: 10 }, '2026-06-20'],
    ['16', 'VICTIM_SUPPORT_COMMITTEE', 'COMMITTEE_SECRETARIAT', 'PLENARY', {}, '2026-07-01'],
  ])(
    'in %s, a sitting of the %s is to convene by its own body’s notice',
    async (place, kind, role, formation, rules, due) => {
      clock.freeze(new Date('2026-06-10T09:00:00Z'));
      const bodyId = await world.body(place, kind);
      await world.admin.query('update directory.body set rules = $2 where id = $1', [bodyId, JSON.stringify(rules)]);
      await world.admin.query(
        `insert into tenant.session (departement_code, id, body_id, body_kind, formation, held_on, starts_at, capacity_minutes, status)
       select $4, gen_random_uuid(), $1, $2, $3, held_on, '09:00', 120, 'PLANNED'
       from unnest(array['2026-07-01', '2026-09-01']::date[]) as held_on`,
        [bodyId, kind, formation, place],
      );
      const secretary = await world.account(`secretary-${place}`, { role, bodyId, departement: place });
      expect(await world.ask(secretary, `{ viewer { toDo(departement: "${place}") { kind due } } }`)).toEqual({
        viewer: { toDo: [{ kind: 'SESSION_TO_CONVENE', due }] },
      });
    },
  );

  test('nothing is to do where I hold no mandate', async () => {
    expect(await world.ask(coordinator, '{ viewer { toDo(departement: "75") { kind } } }')).toEqual({
      viewer: { toDo: [] },
    });
  });
});
