import { addDays, addMonths } from '../../server/kernel/local-date';
import { farDay } from '../support/far-days';
import { PathwaysWorld } from './pathways-world';

let world: PathwaysWorld;
beforeAll(async () => {
  world = await PathwaysWorld.open();
}, 120_000);
afterAll(() => world.sittings.api.close());

const RENEWAL = `pathway { lapsesOn periods { number } renewal { id stage status renewal purpose } proposedSession { id heldOn } }`;
const ask = (
  caseId: string,
  more: object = { acknowledgedWarnings: ['RENEWAL_LATE'] },
  who = world.sittings.association,
) => world.sittings.act(who, 'requestRenewal', { caseId, ...more }, RENEWAL);

/** A renewal that the commission heard, in a sitting of its own. */
async function heard(startedOn: string, renewals = 0) {
  const { sittings } = world;
  const found = await world.running(startedOn, renewals);
  const renewalId = (await ask(found.caseId)).pathway.renewal.id as string;
  await sittings.act(sittings.coordinator, 'acceptReferral', { referralId: renewalId }, '', 'ReferralActInput');
  const sessionId = await sittings.session(farDay());
  const itemId = await sittings.place(sessionId, renewalId);
  return { ...found, renewalId, sessionId, itemId };
}

describe('a renewal', () => {
  it('sends the file to the commission again, as it stands, while the pathway runs', async () => {
    const { caseId, referralId } = await world.running(world.monthsAgo(5));
    const { pathway, userErrors } = await ask(caseId);
    expect(userErrors).toEqual([]);
    expect(pathway).toMatchObject({
      periods: [{ number: 1 }],
      renewal: { stage: 'SUBMITTED', status: 'PROPOSED', renewal: true, purpose: 'PSP' },
    });
    expect(await world.file(caseId, 'stage')).toEqual({ stage: 'RUNNING' });
    const readers = ['association', 'coordinator', 'prefecture'] as const;
    for (const who of readers)
      expect(await world.referral(who, referralId, 'stage renewal')).toEqual({ stage: 'RUNNING', renewal: false });
  });

  it('is proposed for the last sitting held before the period lapses', async () => {
    const { caseId } = await world.running(addDays(world.monthsAgo(3), 1));
    const { lapsesOn } = (await world.file(caseId)).pathway;
    const day = addDays(lapsesOn, -1);
    const sessionId = await world.sittings.session(day);
    const { pathway, warnings } = await ask(caseId, {});
    expect(warnings).toEqual([]);
    expect(pathway.proposedSession).toEqual({ id: sessionId, heldOn: day });
    await world.sittings.act(world.sittings.coordinator, 'cancelSession', { sessionId }, '', 'SessionInput');
  });

  it('comes late when no sitting is held in time: asked twice, with what to do', async () => {
    const { caseId } = await world.running(world.monthsAgo(7));
    const { userErrors, warnings } = await ask(caseId, {});
    expect(userErrors[0]).toMatchObject({ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'CASF L.121-9' });
    expect(warnings).toMatchObject([{ rule: 'RENEWAL_LATE', cure: expect.stringContaining('séance') }]);
    expect(userErrors[0]!.message).toContain('il y a');
    expect((await ask(caseId)).pathway.proposedSession).toBeNull();
  });

  it('is asked once, by the team alone', async () => {
    const { caseId } = await world.running(world.monthsAgo(5));
    expect((await ask(caseId, {}, world.sittings.coordinator)).userErrors[0]!.code).toBe('FORBIDDEN');
    await ask(caseId);
    expect((await ask(caseId)).userErrors[0]!.code).toBe('ALREADY_EXISTS');
  });

  it('is never the fifth period, nor that of a pathway that has ended or never began', async () => {
    const fourth = await world.running(addDays(world.monthsAgo(24), 9), 3);
    expect((await ask(fourth.caseId)).userErrors[0]).toMatchObject({ code: 'WRONG_STATE', rule: 'CASF L.121-9' });
    const ended = await world.running(world.monthsAgo(5));
    await world.end('association', ended.referralId);
    expect((await ask(ended.caseId)).userErrors[0]!.code).toBe('WRONG_STATE');
    const first = await world.sittings.acceptedCase();
    expect((await ask(first.caseId)).userErrors[0]!.code).toBe('WRONG_STATE');
  });

  it('needs the accord of the person, in force', async () => {
    const { caseId } = await world.running(world.monthsAgo(5));
    const [{ id: accordId }] = (await world.file(caseId, 'accords { id }')).accords;
    await world.sittings.act(world.sittings.association, 'withdrawAccord', { accordId }, '', 'WithdrawAccordInput');
    expect((await ask(caseId)).userErrors[0]!.code).toBe('ACCORD_REQUIRED');
  });
});

describe('a renewal that was decided', () => {
  const decided = async (startedOn: string, decision: object) => {
    const found = await heard(startedOn);
    const { sittings } = world;
    const { sessionId } = found;
    await sittings.act(sittings.coordinator, 'conveneSession', { sessionId });
    const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await sittings.act(sittings.coordinator, 'openSession', opening, '', 'SessionInput');
    await sittings.attend(sessionId);
    await sittings.act(sittings.coordinator, 'recordOpinion', {
      agendaItemId: found.itemId,
      sense: 'FAVOURABLE',
      acknowledgedWarnings: ['QUORUM'],
    });
    const decide = (more: object = {}) =>
      sittings.act(
        sittings.prefecture,
        'recordDecision',
        { referralId: found.renewalId, signatory: 'Le préfet', signedOn: world.today, ...decision, ...more },
        'decision { id }',
      );
    return { ...found, decide };
  };

  it('makes the next period, and carries the pathway and its doors from then on', async () => {
    const startedOn = addDays(world.monthsAgo(6), 1);
    const next = addMonths(startedOn, 6);
    const { caseId, referralId, renewalId, decide } = await decided(startedOn, { sense: 'AUTHORISED', startsOn: next });
    expect((await decide()).userErrors).toEqual([]);
    const { stage, pathway } = await world.file(caseId);
    expect(stage).toBe('RUNNING');
    expect(pathway.periods).toMatchObject([
      { number: 1 },
      { number: 2, startsOn: next, decision: { sense: 'AUTHORISED' } },
    ]);
    expect(await world.referral('association', referralId)).toMatchObject({
      status: 'CLOSED',
      closedReason: 'COMPLETED',
    });
    for (const who of ['coordinator', 'prefecture'] as const)
      expect((await world.referral(who, renewalId)).pathway.periods).toHaveLength(2);
    expect((await world.end('coordinator', referralId)).userErrors[0]!.code).toBe('WRONG_STATE');
    expect((await world.end('prefecture', renewalId)).userErrors).toEqual([]);
    expect(await world.file(caseId, 'stage')).toEqual({ stage: 'ENDED' });
  });

  it('may not begin before the former ends, and says the days that it leaves uncovered', async () => {
    const startedOn = world.monthsAgo(5);
    const next = addMonths(startedOn, 6);
    const { caseId, decide } = await decided(startedOn, { sense: 'AUTHORISED' });
    expect((await decide({ startsOn: addDays(next, -1) })).userErrors[0]).toMatchObject({
      code: 'INVALID_VALUE',
      path: ['startsOn'],
      rule: 'CASF L.121-9',
    });
    const late = { startsOn: addDays(next, 10) };
    expect((await decide(late)).warnings).toMatchObject([{ rule: 'PERIOD_GAP' }]);
    expect((await decide({ ...late, acknowledgedWarnings: ['PERIOD_GAP'] })).userErrors).toEqual([]);
    expect((await world.file(caseId)).pathway.gaps).toEqual([{ firstDay: next, lastDay: addDays(next, 9) }]);
  });

  it('and refused leaves the pathway to run until its day, or until it is ended', async () => {
    const { caseId, referralId, renewalId, decide } = await decided(world.monthsAgo(5), {
      sense: 'REFUSED',
      reasons: 'Des motifs.',
    });
    expect((await decide()).userErrors).toEqual([]);
    expect(await world.referral('association', renewalId)).toMatchObject({ status: 'CLOSED', closedReason: 'REFUSED' });
    expect(await world.referral('prefecture', referralId)).toMatchObject({ stage: 'RUNNING', status: 'ACCEPTED' });
    expect(await world.file(caseId, 'stage')).toEqual({ stage: 'RUNNING' });
    expect((await world.end('coordinator', referralId, { reason: 'RENEWAL_REFUSED' })).pathway.ended.reason).toBe(
      'RENEWAL_REFUSED',
    );
  });
});

describe('a renewal under way', () => {
  it('leaves every agenda when the pathway ends', async () => {
    const { referralId, renewalId, sessionId } = await heard(world.monthsAgo(5));
    await world.end('association', referralId);
    expect(await world.referral('association', renewalId)).toMatchObject({
      status: 'CLOSED',
      closedReason: 'COMPLETED',
    });
    expect((await world.sittings.read(world.sittings.coordinator, sessionId, 'itemCount')).itemCount).toBe(0);
  });
});
