import { Client } from 'pg';
import { codes, day, ProtectionWorld, TODAY } from './protection-world';

let world: ProtectionWorld;
let ids: Awaited<ReturnType<ProtectionWorld['idsOf']>>;
beforeAll(async () => {
  world = await ProtectionWorld.open();
  ids = await world.idsOf();
}, 120_000);
afterAll(() => world.close());
afterEach(async () => {
  await world.admin.query('delete from directory.duty');
  await world.admin.query('delete from directory.local_convention');
});

const written = (more: object = {}) => ({
  ...{ parquetId: ids.parquet.Grenoble, openerIds: [ids.association], signedOn: '2026-01-05' },
  ...{ actReference: 'Convention du 5 janvier 2026', parties: 'le préfet, le procureur' },
  ...more,
});
const end = (conventionId: string, more: object = {}, who = world.who.coordinator) =>
  world.act(who, 'endConvention', { conventionId, ...more }, 'convention { id until inForce version }');
const endDuty = (dutyId: string, more: object = {}, who = world.who.coordinator) =>
  world.act(who, 'endDuty', { dutyId, ...more }, 'duty { id until onDuty version }');

describe('a local convention', () => {
  it('is written by the secretariat or by its parquet, one at a time, and no circuit opens where none is', async () => {
    const caseId = await world.child();
    const without = await world.call(caseId);
    expect(without.userErrors).toMatchObject([{ code: 'BODY_NOT_AVAILABLE', rule: 'CASF L.226-4' }]);
    expect(without.userErrors[0]!.message).toMatch(/CRIP.*parquet.*copie.*119.*17/s);
    const { convention } = await world.convention(written(), world.who.parquet);
    expect(convention).toMatchObject({ since: '2026-01-05', until: null, inForce: true, mayOpen: false });
    expect(codes(await world.convention(written()))).toEqual(['ALREADY_EXISTS']);
    expect(codes(await world.convention(written({ parquetId: ids.parquet.Vienne }), world.who.parquet))).toEqual([
      'FORBIDDEN',
    ]);
    for (const who of [world.who.association, world.who.childwelfare, world.who.prefecture])
      expect(codes(await world.convention(written({ parquetId: ids.parquet.Vienne }), who))).toEqual(['FORBIDDEN']);
    const { convention: ended } = await end(convention.id, { expectedVersion: 1 });
    expect(ended).toMatchObject({ until: TODAY, inForce: false, version: 2 });
    expect(codes(await end(convention.id))).toEqual(['WRONG_STATE']);
    expect(codes(await world.call(caseId))).toEqual(['BODY_NOT_AVAILABLE']);
    expect(codes(await world.convention(written({ since: TODAY })))).toEqual([]);
  });

  it('lets those associations open that it names, on the days on which it holds', async () => {
    const { rows } = await world.admin.query(
      `select o.id from directory.organisation o join directory.mandate m on m.organisation_id = o.id
       where m.departement_code <> '38' limit 1`,
    );
    const { convention } = await world.convention(written());
    await world.admin.query('update directory.local_convention set openers = $1', [[rows[0].id]]);
    const caseId = await world.child();
    expect(codes(await world.call(caseId))).toEqual(['BODY_NOT_AVAILABLE']);
    expect(codes(await world.call(caseId, { conventionId: convention.id }))).toEqual(['BODY_NOT_AVAILABLE']);
    expect(codes(await world.convention(written({ openerIds: [], parquetId: ids.parquet.Vienne })))).toEqual([
      'MISSING_VALUE',
    ]);
    const backwards = await world.convention(written({ parquetId: ids.parquet.Vienne, since: day(3), until: day(2) }));
    expect(backwards.userErrors).toMatchObject([{ path: ['until'] }]);
  });

  it('is chosen where two parquets have one: that of the place where the child was found', async () => {
    const { convention } = await world.convention(written());
    await world.convention(written({ parquetId: ids.parquet.Vienne }));
    const caseId = await world.child();
    expect((await world.call(caseId)).userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['conventionId'] }]);
    expect(codes(await world.call(caseId, { conventionId: convention.id }))).toEqual([]);
  });

  it('is read by every mandate of the département, and tells an association whether it may open', async () => {
    await world.convention(written());
    const READ =
      '{ departement(code: "38") { localConventions { actReference mayOpen openers { name } duty { phone } } } }';
    for (const [who, mayOpen] of [
      [world.who.association, true],
      [world.who.prefecture, false],
    ] as const)
      expect((await who(READ)).data!.departement.localConventions).toMatchObject([{ mayOpen, duty: [] }]);
  });
});

describe('a duty', () => {
  beforeEach(async () => {
    world.conventionId = (await world.convention(written())).convention.id;
  });

  it('is written by each side for itself, and by the secretariat for both', async () => {
    expect(codes(await world.duty({}, world.who.parquet))).toEqual([]);
    expect(codes(await world.duty({ side: 'CHILD_WELFARE' }, world.who.parquet))).toEqual(['FORBIDDEN']);
    expect(codes(await world.duty({ side: 'CHILD_WELFARE' }, world.who.childwelfare))).toEqual([]);
    expect(codes(await world.duty({}, world.who.childwelfare))).toEqual(['FORBIDDEN']);
    expect(codes(await world.duty({}, world.who.association))).toEqual(['FORBIDDEN']);
    expect(codes(await world.duty({ side: 'CHILD_WELFARE' }))).toEqual([]);
  });

  it('answers within its hours, through the night as well, until it ends', async () => {
    const now = async (more: object) => (await world.duty(more)).duty.onDuty;
    expect(await now({ opensAt: '10:00', closesAt: '11:00' })).toBe(true);
    expect(await now({ opensAt: '10:31', closesAt: '11:00' })).toBe(false);
    expect(await now({ opensAt: '08:00', closesAt: '10:30' })).toBe(false);
    expect(await now({ opensAt: '20:00', closesAt: '10:31' })).toBe(false);
    expect(await now({ opensAt: '20:00', closesAt: '10:31', since: day(-1) })).toBe(true);
    expect(await now({ opensAt: '20:00', closesAt: '10:30', since: day(-1) })).toBe(false);
    expect(await now({ opensAt: '20:00', closesAt: '10:31', since: day(-2), until: TODAY })).toBe(true);
    expect(await now({ since: day(1) })).toBe(false);
    const { duty } = await world.duty({});
    expect((await endDuty(duty.id, { expectedVersion: 1 })).duty).toMatchObject({ until: TODAY, onDuty: false });
    expect(codes(await endDuty(duty.id))).toEqual(['WRONG_STATE']);
  });

  it('refuses half an hour, no number, and a mandate of another side', async () => {
    for (const [more, path] of [
      [{ opensAt: '20:00' }, 'closesAt'],
      [{ opensAt: '20:00', closesAt: '20:00' }, 'closesAt'],
      [{ opensAt: '8h', closesAt: '20:00' }, 'opensAt'],
      [{ phone: 'le standard' }, 'phone'],
      [{ until: day(-1) }, 'until'],
      [{ mandateId: await world.mandate('police-38') }, 'mandateId'],
      [{ side: 'CHILD_WELFARE', mandateId: await world.mandate('parquet-38') }, 'mandateId'],
    ] as const)
      expect((await world.duty(more)).userErrors).toMatchObject([{ path: [path] }]);
  });

  it('is kept by the database too: another parquet, and an association, write nothing of it', async () => {
    const tried = async (subject: string, side: string): Promise<string> => {
      const { rows } = await world.admin.query('select id from directory.account where subject = $1', [subject]);
      const client = new Client({ connectionString: world.sitting.api.database.appUrl });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('role', 'passerelle_app', true), set_config('app.departement', '38', true), set_config('app.account', $1, true),
             set_config('app.today', $2, true), set_config('app.now', $3, true), set_config('app.mandate', '', true)`,
          [rows[0].id, TODAY, new Date().toISOString()],
        );
        await client.query(
          `insert into directory.duty (id, departement_code, convention_id, side, service, phone, since, recorded_by, recorded_at)
           select gen_random_uuid(), '38', c.id, $1, 's', '17', $2::date, $3, now() from directory.local_convention c`,
          [side, TODAY, rows[0].id],
        );
        return 'written';
      } catch (error) {
        return (error as Error).message;
      } finally {
        await client.query('rollback');
        await client.end();
      }
    };
    expect(await tried('parquet-38', 'PARQUET')).toBe('written');
    expect(await tried('parquet-38', 'CHILD_WELFARE')).toMatch(/row-level security/);
    expect(await tried('childwelfare-38', 'PARQUET')).toMatch(/row-level security/);
    expect(await tried('association-38', 'PARQUET')).toMatch(/row-level security/);
  });
});
