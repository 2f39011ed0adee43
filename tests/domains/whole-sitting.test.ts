import { Client } from 'pg';
import { nextWorkingDay } from '../../server/kernel/calendar';
import { farDay } from '../support/far-days';
import { SittingWorld } from './sitting-world';

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

const by = (name: string, input: object, fields = '', type?: string) =>
  world.act(world.coordinator, name, input, fields, type);
const opened = (sessionId: string) =>
  by('openSession', { sessionId, acknowledgedWarnings: ['OPENING_DAY'] }, 'session { status }', 'SessionInput');
const QUORUM = 'quorum { rule verdict value limit message } sameAgenda repeats { id }';

/** A sitting on policy that closes without anybody noted as present. */
async function closedWithoutQuorum(day: string, titles: string[]): Promise<string> {
  const sessionId = await world.policySession(day, titles);
  await by('conveneSession', { sessionId });
  expect((await opened(sessionId)).session).toEqual({ status: 'OPEN' });
  expect((await by('closeSession', { sessionId }, 'session { status }')).session).toEqual({ status: 'HELD' });
  return sessionId;
}

/** Its voting members, noted as present up to that number. */
async function present(sessionId: string, count: number): Promise<void> {
  const { convocations } = await world.read(world.coordinator, sessionId, 'convocations { memberId voting }');
  const voting = convocations.filter((line: { voting: boolean }) => line.voting);
  for (const { memberId } of voting.slice(0, count))
    await by('recordAttendance', { sessionId, memberId, state: 'PRESENT' });
}

describe('convening again, without quorum', () => {
  it('takes the same points in the same order, and needs no quorum while they stay so', async () => {
    const first = await closedWithoutQuorum(farDay(3), ['Bilan', 'Orientations']);
    const again = await by(
      'conveneAgain',
      { sessionId: first, heldOn: farDay(20) },
      'session { id status agenda { title } convocations { role } }',
    );
    expect(again.userErrors).toEqual([]);
    expect(again.session).toMatchObject({
      status: 'CONVENED',
      agenda: [{ title: 'Bilan' }, { title: 'Orientations' }],
    });
    expect(again.session.convocations.length).toBeGreaterThan(0);
    const second = await world.read(world.coordinator, again.session.id, QUORUM);
    expect(second).toMatchObject({ quorum: { verdict: 'OK', limit: '0' }, sameAgenda: true, repeats: { id: first } });
    expect((await world.read(world.police, again.session.id, QUORUM)).sameAgenda).toBeNull();
    expect((await opened(again.session.id)).session).toEqual({ status: 'OPEN' });
    expect((await world.read(world.coordinator, again.session.id, QUORUM)).quorum.verdict).toBe('OK');
  });

  it('asks for the quorum again when the agenda has changed, and says so', async () => {
    const first = await closedWithoutQuorum(farDay(4), ['Bilan', 'Orientations']);
    const { session } = await by('conveneAgain', { sessionId: first, heldOn: farDay(21) }, 'session { id }');
    await by('placeOnAgenda', { sessionId: session.id, title: 'Ajout', acknowledgedWarnings: ['LATE_ITEM'] });
    const second = await world.read(world.coordinator, session.id, QUORUM);
    expect(second.sameAgenda).toBe(false);
    expect(second.quorum).toMatchObject({ rule: 'QUORUM', verdict: 'WARNING' });
    expect(second.quorum.message).toContain('exigé à nouveau');
  });

  it('keeps the five clear days of the first summons', async () => {
    const first = await closedWithoutQuorum(farDay(5), ['Bilan']);
    const soon = { sessionId: first, heldOn: world.dayIn(5), acknowledgedWarnings: ['WORKING_DAY'] };
    const refused = await by('conveneAgain', soon);
    expect(refused.userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['urgency'], rule: 'CRPA R.133-8' }]);
  });

  it('is done once, until the second sitting is cancelled', async () => {
    const first = await closedWithoutQuorum(farDay(6), ['Bilan']);
    const asked = { sessionId: first, heldOn: farDay(22) };
    const { session } = await by('conveneAgain', asked, 'session { id }');
    expect((await by('conveneAgain', asked)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const repeated = async () => (await world.read(world.coordinator, first, 'repeatedBy { id }')).repeatedBy;
    expect(await repeated()).toEqual({ id: session.id });
    await by('cancelSession', { sessionId: session.id }, '', 'SessionInput');
    expect(await repeated()).toBeNull();
    expect((await by('conveneAgain', asked)).userErrors).toEqual([]);
  });

  it('is refused when the quorum was reached, and before the first sitting is closed', async () => {
    const sessionId = await world.policySession(farDay(7));
    await by('conveneSession', { sessionId });
    await opened(sessionId);
    const asked = { sessionId, heldOn: farDay(23) };
    expect((await by('conveneAgain', asked)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await present(sessionId, 99);
    await by('closeSession', { sessionId });
    expect((await by('conveneAgain', asked)).userErrors).toMatchObject([
      { code: 'WRONG_STATE', rule: 'CRPA R.133-10' },
    ]);
  });

  it('brings back the referrals that were deferred, and warns when one has left', async () => {
    const [stays, leaves] = [await world.acceptedCase(), await world.acceptedCase()];
    const sessionId = await world.session(farDay(8));
    await world.place(sessionId, stays.referralId);
    await world.place(sessionId, leaves.referralId);
    await by('conveneSession', { sessionId });
    await opened(sessionId);
    await by('closeSession', { sessionId });
    await world.act(world.association, 'withdrawReferral', { referralId: leaves.referralId }, '', 'ReferralActInput');
    const asked = { sessionId, heldOn: farDay(24) };
    const warned = await by('conveneAgain', asked);
    expect(warned.warnings).toMatchObject([{ rule: 'SECOND_CONVENING', verdict: 'WARNING' }]);
    const acknowledgedWarnings = ['SECOND_CONVENING'];
    const { session } = await by(
      'conveneAgain',
      { ...asked, acknowledgedWarnings },
      'session { id agenda { referral { id stage } } }',
    );
    expect(session.agenda).toEqual([{ referral: { id: stays.referralId, stage: 'LISTED' } }]);
    expect((await world.read(world.coordinator, session.id, QUORUM)).quorum.verdict).toBe('WARNING');
  });
});

describe('a member appointed after the summons', () => {
  it('is summoned alone, once, and told alone', async () => {
    const sessionId = await world.policySession(farDay(9));
    const summons = 'session { body { id } convocations { quality } }';
    const { session } = await by('conveneSession', { sessionId }, summons);
    expect((await by('summonLateMembers', { sessionId })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const member = { bodyId: session.body.id, formation: 'POLICY', role: 'OTHER_MEMBER', voting: true };
    const appointed = await by('appointMember', { ...member, quality: 'Membre désigné depuis' });
    expect(appointed.userErrors).toEqual([]);
    await admin.query("delete from tenant.outbox where event = 'LETTER_WRITTEN'");
    const late = await by('summonLateMembers', { sessionId }, summons);
    expect(late.session.convocations).toHaveLength(session.convocations.length + 1);
    expect(late.session.convocations).toContainEqual({ quality: 'Membre désigné depuis' });
    expect((await by('summonLateMembers', { sessionId })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const { rows } = await admin.query("select 1 from tenant.outbox where event = 'LETTER_WRITTEN'");
    expect(rows).toEqual([]);
  });

  it('is summoned late under the warning of the notice, before the sitting opens', async () => {
    const sessionId = await world.policySession(world.dayIn(3));
    const urgent = { sessionId, urgency: 'DANGER', acknowledgedWarnings: ['CONVENING_NOTICE'] };
    const { session } = await by('conveneSession', urgent, 'session { body { id } }');
    const member = { bodyId: session.body.id, formation: 'POLICY', role: 'OTHER_MEMBER', voting: true };
    await by('appointMember', { ...member, quality: 'Membre plus tardif' });
    expect((await by('summonLateMembers', { sessionId })).warnings).toMatchObject([{ rule: 'CONVENING_NOTICE' }]);
    const acknowledgedWarnings = ['CONVENING_NOTICE'];
    expect((await by('summonLateMembers', { sessionId, acknowledgedWarnings })).userErrors).toEqual([]);
    await opened(sessionId);
    expect((await by('summonLateMembers', { sessionId })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('the minutes', () => {
  it('are approved once the sitting is closed, from its day on, and a wrong day is corrected', async () => {
    const sessionId = await world.policySession(world.dayIn(3));
    const approve = (approvedOn: string) =>
      by('approveMinutes', { sessionId, approvedOn }, 'session { status minutesApprovedOn }');
    expect((await approve(world.dayIn(0))).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await by('conveneSession', { sessionId, urgency: 'DANGER', acknowledgedWarnings: ['CONVENING_NOTICE'] });
    await opened(sessionId);
    await by('closeSession', { sessionId });
    expect((await approve(world.dayIn(0))).userErrors).toMatchObject([{ rule: 'CRPA R.133-13' }]);
    await admin.query(`update tenant.session set held_on = $1 where held_on = $2 and status = 'HELD'`, [
      world.dayIn(-10),
      world.dayIn(3),
    ]);
    expect((await approve(world.dayIn(-11))).userErrors).toMatchObject([{ rule: 'CRPA R.133-13' }]);
    expect((await approve(world.dayIn(1))).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
    const approved = { status: 'HELD', minutesApprovedOn: world.dayIn(-2) };
    expect((await approve(world.dayIn(-2))).session).toEqual(approved);
    expect((await approve(world.dayIn(-2))).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await approve(world.dayIn(-1))).session.minutesApprovedOn).toBe(world.dayIn(-1));
  });
});

describe('the calendar of a year', () => {
  /** All its days are to come; the sittings that other tests make are further. */
  const year = new Date().getUTCFullYear() + 1;
  const calendar = { departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', startsAt: '14:00', capacityMinutes: 60 };
  beforeAll(() =>
    admin.query(
      "update tenant.session set status = 'CANCELLED' where departement_code = '38' and date_part('year', held_on) = $1",
      [year],
    ),
  );
  const days = (...heldOn: string[]) => heldOn.map((day) => ({ formation: 'POLICY', heldOn: day }));
  const working = (day: string) => nextWorkingDay('38', `${year}-${day}`);

  it('proposes working days when none is given, and plans nothing', async () => {
    const { sessions, userErrors, warnings } = await by('scheduleYear', { ...calendar, year }, 'sessions { id }');
    expect(sessions).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['sittings'] }]);
    expect(userErrors[0]!.message.match(/\d\d\/\d\d\/\d{4}/g)).toHaveLength(2);
    expect(warnings).toMatchObject([{ rule: 'MINIMUM_SITTINGS_2026', limit: '2' }]);
  });

  it('warns of fewer than two policy sittings, and of a holiday', async () => {
    const one = await by('scheduleYear', { ...calendar, year, sittings: days(`${year}-05-08`) }, 'sessions { id }');
    expect(one.sessions).toBeNull();
    expect(one.warnings.map(({ rule }) => rule).sort()).toEqual(['MINIMUM_SITTINGS_2026', 'WORKING_DAY']);
  });

  it('plans all its days at once, or none', async () => {
    const [march, september] = [working('03-10'), working('09-10')];
    const wrong = await by('scheduleYear', { ...calendar, year, sittings: days(march, `${year - 1}-12-01`) });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['sittings', '1', 'heldOn'] }]);
    const absurd = await by('scheduleYear', { ...calendar, year: 2199, sittings: days('2199-03-01') });
    expect(absurd.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['sittings', '0', 'heldOn'] }]);
    const twice = await by('scheduleYear', { ...calendar, year, sittings: days(march, march) });
    expect(twice.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['sittings', '1'] }]);
    const sittings = [
      ...days(march, september),
      { formation: 'INDIVIDUAL_CASES', heldOn: september, startsAt: '09:00' },
    ];
    const planned = await by('scheduleYear', { ...calendar, year, sittings }, 'sessions { formation heldOn startsAt }');
    expect(planned.userErrors).toEqual([]);
    expect(planned.sessions).toEqual([
      { formation: 'POLICY', heldOn: march, startsAt: '14:00' },
      { formation: 'INDIVIDUAL_CASES', heldOn: september, startsAt: '09:00' },
      { formation: 'POLICY', heldOn: september, startsAt: '14:00' },
    ]);
  });

  it('is for that body’s own secretariat', async () => {
    const { userErrors } = await world.act(world.prefecture, 'scheduleYear', { ...calendar, year });
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('convening nothing', () => {
  it('is refused without a point on the agenda, with the rule', async () => {
    const sessionId = await world.session(farDay(1));
    const { userErrors } = await by('conveneSession', { sessionId });
    expect(userErrors).toMatchObject([{ code: 'INCOMPLETE', path: ['sessionId'], rule: 'CRPA R.133-8' }]);
    expect((await world.read(world.coordinator, sessionId, 'status')).status).toBe('PLANNED');
  });

  it('is refused without a member to summon, with the rule', async () => {
    const sessionId = await world.policySession(farDay(2));
    await admin.query("update directory.membership set valid_until = appointed_on where departement_code = '38'");
    await admin.query(
      "update directory.mandate set revoked_at = now() where departement_code = '38' and role <> 'COORDINATOR'",
    );
    const { userErrors } = await by('conveneSession', { sessionId });
    expect(userErrors).toMatchObject([{ code: 'INCOMPLETE', rule: 'CRPA R.133-5' }]);
  });
});
