import { decodeId } from '../../server/kernel/id';
import { COMMITTEE, CommitteeWorld } from './committee-world';
import { refusal } from './meeting-world';

let world: CommitteeWorld;
beforeAll(async () => {
  world = await CommitteeWorld.open();
}, 120_000);
afterAll(() => world.close());

const stands = async (sessionId: string) =>
  Object.fromEntries(
    (await world.agenda(world.clav, sessionId)).agendaValidations.map((each: any) => [each.seat, each.stands]),
  );
const told = async (event: string) =>
  (await world.admin.query<{ n: number }>('select count(*)::int as n from tenant.outbox where event = $1', [event]))
    .rows[0]!.n;

describe('the agenda of the committee', () => {
  it('is read by its two co-chairs before it is convened: kinds, titles of policy, what is asked; no text, no reference', async () => {
    const referralId = await world.accepted({ situation: 'Récit à ne pas lire ici.' });
    const sessionId = await world.planned([referralId]);
    for (const who of [world.prefecture, world.parquet]) {
      const { agendaToValidate } = await world.agenda(who, sessionId);
      expect(agendaToValidate.points).toEqual([
        { position: 1, kind: 'POLICY', title: 'Bilan des dispositifs', minutes: 10, late: false, supportAsked: null },
        { position: 2, kind: 'VICTIM_SUPPORT', title: null, minutes: 10, late: false, supportAsked: 'HOUSING' },
      ]);
      expect(await world.referral(who, referralId, 'id situation')).toBeNull();
      expect((await world.toDo(who, 'AGENDA_TO_VALIDATE')).map(({ subject }) => subject)).toContain(sessionId);
    }
  });

  it('is read so by nobody else, who are told of no validation either', async () => {
    const sessionId = await world.planned([]);
    for (const name of ['coordinator-38', 'association-38', 'police-38', 'codaf-38', 'dpo-38', 'magistrate-38'])
      expect(await world.agenda(await world.sitting.api.as(name), sessionId)).toMatchObject({
        agendaValidations: [],
        agendaToValidate: null,
      });
    expect((await world.agenda(world.clav, sessionId)).agendaToValidate).toBeNull();
  });

  it('is not convened until both have validated it, each for their own seat', async () => {
    const sessionId = await world.planned([]);
    expect(refusal(await world.convene(sessionId))).toEqual(['WRONG_STATE', 'Décret 2016-1056']);
    expect(refusal(await world.validate(world.prefecture, sessionId))).toBeUndefined();
    expect(await stands(sessionId)).toEqual({ PREFECTURE: true, PARQUET: false });
    const half = await world.convene(sessionId);
    expect(refusal(half)).toEqual(['WRONG_STATE', 'Décret 2016-1056']);
    expect(half.userErrors[0]!.message).toContain('le procureur du chef-lieu');
    expect(half.userErrors[0]!.message).not.toContain('le préfet');
    const before = await told('AGENDA_VALIDATED');
    expect(refusal(await world.validate(world.parquet, sessionId))).toBeUndefined();
    expect(await told('AGENDA_VALIDATED')).toBe(before + 1);
    expect((await world.convene(sessionId)).session).toEqual({ status: 'CONVENED' });
    expect(await world.toDo(world.parquet, 'AGENDA_TO_VALIDATE')).not.toContainEqual(
      expect.objectContaining({ subject: sessionId }),
    );
  });

  it('is validated by no third person, nor twice by one seat, nor from an agenda that was not read', async () => {
    const sessionId = await world.planned([]);
    const { digest } = (await world.agenda(world.parquet, sessionId)).agendaToValidate;
    for (const who of [world.clav, world.sitting.coordinator, world.sitting.police, world.association])
      expect((await world.validate(who, sessionId, digest)).userErrors[0]!.code).toBe('FORBIDDEN');
    expect((await world.validate(world.parquet, sessionId, 'a'.repeat(64))).userErrors[0]!.code).toBe(
      'VERSION_CONFLICT',
    );
    expect(refusal(await world.validate(world.parquet, sessionId, digest))).toBeUndefined();
    expect((await world.validate(world.parquet, sessionId, digest)).userErrors[0]!.code).toBe('ALREADY_EXISTS');
  });

  it('is validated by another procureur of the département for nobody: they sit, and do not chair', async () => {
    const sessionId = await world.planned([]);
    const { digest } = (await world.agenda(world.parquet, sessionId)).agendaToValidate;
    const other = `update directory.mandate m set authority_id = (select a.id from reference.authority a
        join reference.authority_territory t on t.authority_id = a.id
        where a.kind = 'PARQUET' and not a.seat and t.departement_code = '38' limit 1)
      where m.departement_code = '38' and m.role = 'PARQUET' and m.body_id = (
        select id from directory.body where departement_code = '38' and kind = $1) returning id`;
    const { rows } = await world.admin.query<{ id: string }>(other, [COMMITTEE]);
    expect((await world.validate(world.parquet, sessionId, digest)).userErrors[0]!.code).toBe('FORBIDDEN');
    expect((await world.agenda(world.parquet, sessionId)).agendaToValidate).toBeNull();
    await world.admin.query(
      `update directory.mandate set authority_id = (select a.id from reference.authority a
         join reference.authority_territory t on t.authority_id = a.id where a.kind = 'PARQUET' and a.seat and t.departement_code = '38')
       where id = any($1)`,
      [rows.map(({ id }) => id)],
    );
  });

  it('loses both validations with any change, and both are told', async () => {
    const sessionId = await world.validated(await world.planned([]));
    const before = await told('AGENDA_CHANGED');
    await world.place(sessionId, { title: 'Un point de plus' });
    expect(await stands(sessionId)).toEqual({ PREFECTURE: false, PARQUET: false });
    expect(await told('AGENDA_CHANGED')).toBe(before + 1);
    expect(refusal(await world.convene(sessionId))).toEqual(['WRONG_STATE', 'Décret 2016-1056']);
    await world.place(sessionId, { title: 'Encore un' });
    expect(await told('AGENDA_CHANGED')).toBe(before + 1);
  });

  it('loses them too when an association takes its situation back', async () => {
    const referralId = await world.accepted();
    const sessionId = await world.validated(await world.planned([referralId]));
    const before = await told('AGENDA_CHANGED');
    await world.sitting.act(world.association, 'withdrawReferral', { referralId }, '', 'ReferralActInput');
    expect(await stands(sessionId)).toEqual({ PREFECTURE: false, PARQUET: false });
    expect(await told('AGENDA_CHANGED')).toBe(before + 1);
    expect(refusal(await world.validate(world.prefecture, sessionId))).toBeUndefined();
    expect(await stands(sessionId)).toEqual({ PREFECTURE: true, PARQUET: false });
  });

  it('keeps what a predecessor validated: the seat did, and the agenda is the same', async () => {
    const sessionId = await world.planned([]);
    await world.validate(world.prefecture, sessionId);
    const seat = `select m.id, m.account_id, m.body_id from directory.mandate m join directory.body b on b.id = m.body_id
      where m.departement_code = '38' and m.role = 'PREFECTURE' and b.kind = $1 and m.revoked_at is null`;
    const [held] = (await world.admin.query(seat, [COMMITTEE])).rows;
    const successor = 'ddets-38';
    await world.admin.query(
      `update directory.mandate set account_id = (select id from directory.account where subject = $2) where id = $1`,
      [held.id, successor],
    );
    expect(await stands(sessionId)).toEqual({ PREFECTURE: true, PARQUET: false });
    const next = await world.sitting.api.as(successor);
    expect((await world.agenda(next, sessionId)).agendaToValidate.awaited).toEqual([]);
    expect((await world.validate(next, sessionId)).userErrors[0]!.code).toBe('ALREADY_EXISTS');
    expect((await world.validate(world.prefecture, sessionId)).userErrors[0]!.code).toBe('FORBIDDEN');
    await world.validate(world.parquet, sessionId);
    expect((await world.convene(sessionId)).session).toEqual({ status: 'CONVENED' });
    await world.admin.query('update directory.mandate set account_id = $2 where id = $1', [held.id, held.account_id]);
  });

  it('is validated once by each when both, and one of them twice, do it at the same instant', async () => {
    const sessionId = await world.planned([]);
    const { digest } = (await world.agenda(world.parquet, sessionId)).agendaToValidate;
    const done = await Promise.all(
      [world.prefecture, world.parquet, world.parquet].map((who) => world.validate(who, sessionId, digest)),
    );
    expect(done.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ALREADY_EXISTS']);
    expect(await stands(sessionId)).toEqual({ PREFECTURE: true, PARQUET: true });
  });

  it('may not be validated for both seats by one person', async () => {
    const sessionId = await world.planned([]);
    await world.validate(world.prefecture, sessionId);
    await world.admin.query(
      `update tenant.agenda_validation set validated_by = (select id from directory.account where subject = 'parquet-38') where session_id = $1`,
      [decodeId(sessionId)!.uuid],
    );
    expect((await world.validate(world.parquet, sessionId)).userErrors[0]).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('les deux sièges'),
    });
  });

  it('that changed once members were summoned is told at the opening, and stops nothing', async () => {
    const sessionId = await world.convened([]);
    await world.place(sessionId, { title: 'Point tardif' });
    const open = (acknowledgedWarnings: string[]) =>
      world.sitting.act(
        world.clav,
        'openSession',
        { sessionId, acknowledgedWarnings },
        'session { status }',
        'SessionInput',
      );
    const asked = await open(['OPENING_DAY']);
    expect(asked.warnings.map(({ rule }) => rule)).toContain('AGENDA_VALIDATED_BY_BOTH');
    expect((await open(['OPENING_DAY', 'AGENDA_VALIDATED_BY_BOTH'])).session).toEqual({ status: 'OPEN' });
    expect((await world.validate(world.parquet, sessionId)).userErrors[0]!.code).not.toBeUndefined();
  });

  it('is asked of the committee alone: the commission is convened by its own secretariat', async () => {
    const { sitting } = world;
    const sessionId = await sitting.policySession(sitting.dayIn(200));
    expect((await world.agenda(world.prefecture, sessionId)).agendaToValidate).toBeNull();
    expect((await sitting.act(sitting.coordinator, 'conveneSession', { sessionId })).userErrors).toEqual([]);
  });
});
