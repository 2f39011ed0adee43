import { Client } from 'pg';
import { encodeId } from '../../server/kernel/id';
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

const TODAY = () => world.dayIn(0);
const QUORUM = { acknowledgedWarnings: ['QUORUM'] };
const SIGNED = () => ({ signatory: 'Le préfet', signedOn: TODAY() });

/** A case in a sitting that is open now. */
async function inSession(present?: number) {
  const [found, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
  const itemId = await world.place(sessionId, found.referralId);
  await world.act(world.coordinator, 'conveneSession', { sessionId });
  await world.act(
    world.coordinator,
    'openSession',
    { sessionId, acknowledgedWarnings: ['OPENING_DAY'] },
    '',
    'SessionInput',
  );
  const memberIds = await world.attend(sessionId, present);
  return { ...found, sessionId, itemId, memberIds };
}

const opine = (agendaItemId: string, more: object = {}) =>
  world.act(
    world.coordinator,
    'recordOpinion',
    { agendaItemId, sense: 'FAVOURABLE', ...QUORUM, ...more },
    'opinion { id sense manner reserves hasReserves }',
  );

async function withOpinion() {
  const found = await inSession();
  await opine(found.itemId);
  return found;
}

describe('an opinion', () => {
  it('is recorded in one act by consensus, once, in an open sitting', async () => {
    const { itemId, sessionId } = await inSession();
    const { opinion, userErrors } = await opine(itemId);
    expect(userErrors).toEqual([]);
    expect(opinion).toMatchObject({ sense: 'FAVOURABLE', manner: 'CONSENSUS', hasReserves: false, reserves: null });
    expect((await opine(itemId)).userErrors[0]!.code).toBe('WRONG_STATE');
    expect((await world.read(world.coordinator, sessionId, 'agenda { status opinion { sense } }')).agenda).toEqual([
      { status: 'TREATED', opinion: { sense: 'FAVOURABLE' } },
    ]);
  });

  it('waits for the sitting to open', async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
    const itemId = await world.place(sessionId, referralId);
    expect((await opine(itemId)).userErrors[0]!.code).toBe('WRONG_STATE');
  });

  it('warns without a quorum (CRPA R.133-10), and not once half of the members are there', async () => {
    const { itemId, sessionId } = await inSession(1);
    const warned = await opine(itemId, { acknowledgedWarnings: [] });
    expect(warned.userErrors[0]).toMatchObject({ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'CRPA R.133-10' });
    const { convocations } = await world.read(world.coordinator, sessionId, 'convocations { memberId voting }');
    const voting = convocations.filter((member: { voting: boolean }) => member.voting);
    for (const { memberId } of voting.slice(0, Math.ceil(voting.length / 2))) {
      await world.act(world.coordinator, 'recordAttendance', { sessionId, memberId, state: 'PRESENT' });
    }
    expect((await opine(itemId, { acknowledgedWarnings: [] })).userErrors).toEqual([]);
  });

  it('is refused in a tie that the chair does not break (CRPA R.133-11)', async () => {
    const { itemId } = await inSession();
    const tie = { manner: 'VOTES', votesFor: 4, votesAgainst: 4 };
    expect((await opine(itemId, tie)).userErrors[0]).toMatchObject({ code: 'WRONG_STATE', rule: 'CRPA R.133-11' });
    expect((await opine(itemId, { ...tie, chairVote: 'AGAINST' })).userErrors[0]!.rule).toBe('CRPA R.133-11');
    expect((await opine(itemId, { ...tie, chairVote: 'FOR' })).opinion).toMatchObject({ manner: 'VOTES' });
  });

  it('keeps its reserves encrypted, for the association and the seats', async () => {
    const { itemId, sessionId } = await inSession();
    await opine(itemId, { reserves: 'Sous réserve d’un hébergement.' });
    const seen = await world.read(world.association, sessionId, 'agenda { opinion { reserves } }');
    expect(seen.agenda).toEqual([{ opinion: { reserves: 'Sous réserve d’un hébergement.' } }]);
    const sitting = await world.read(world.police, sessionId, 'agenda { opinion { hasReserves reserves } }');
    expect(sitting.agenda).toEqual([{ opinion: { hasReserves: true, reserves: null } }]);
    const { rows } = await admin.query(
      `select body from tenant.case_note where kind = 'RESERVES' order by written_at desc limit 1`,
    );
    expect(rows[0].body.toString()).not.toContain('hébergement');
  });
});

describe('a decision', () => {
  const decide = (referralId: string, input: object, who = world.prefecture) =>
    world.act(who, 'recordDecision', { referralId, ...SIGNED(), ...input }, 'decision { id sense version reasons }');

  it('comes after the opinion (CASF L.121-9), from the authority or the secretariat alone', async () => {
    const { referralId } = await inSession();
    const refused = await decide(referralId, { sense: 'AUTHORISED', startsOn: TODAY() });
    expect(refused.userErrors[0]!.rule).toBe('CASF L.121-9');
    expect(
      (await decide(referralId, { sense: 'AUTHORISED', startsOn: TODAY() }, world.police)).userErrors[0]!.code,
    ).toBe('FORBIDDEN');
  });

  it('starts the pathway, keeps the referral open, and is taken once', async () => {
    const { referralId, caseId } = await withOpinion();
    const { decision } = await decide(referralId, {
      sense: 'AUTHORISED',
      startsOn: TODAY(),
      delegation: 'Arrêté du 2 janvier',
    });
    expect(decision).toMatchObject({ sense: 'AUTHORISED', reasons: null });
    const { data } = await world.association(
      `query ($id: ID!) { node(id: $id) { ... on Referral { stage status decision { signatory delegation } } } }`,
      { id: referralId },
    );
    expect((data as any).node).toEqual({
      stage: 'RUNNING',
      status: 'ACCEPTED',
      decision: { signatory: 'Le préfet', delegation: 'Arrêté du 2 janvier' },
    });
    expect(await world.stageOf(caseId)).toBe('RUNNING');
    expect((await decide(referralId, { sense: 'AUTHORISED', startsOn: TODAY() })).userErrors[0]!.code).toBe(
      'ALREADY_EXISTS',
    );
  });

  it('is awaited before the referral may come to another sitting', async () => {
    const { referralId } = await withOpinion();
    const later = await world.session(farDay(60));
    const again = await world.act(world.coordinator, 'placeOnAgenda', { sessionId: later, referralId });
    expect(again.userErrors[0]).toMatchObject({ code: 'WRONG_STATE', path: ['referralId'] });
  });

  it('waits for its first day as decided', async () => {
    const { referralId, caseId } = await withOpinion();
    await decide(referralId, { sense: 'AUTHORISED', startsOn: world.dayIn(30) }, world.coordinator);
    expect(await world.stageOf(caseId)).toBe('DECIDED');
  });

  it('gives reasons when it refuses (CRPA L.211-2, 7°), and closes the referral', async () => {
    const { referralId, caseId, sessionId } = await withOpinion();
    expect((await decide(referralId, { sense: 'REFUSED' })).userErrors[0]).toMatchObject({
      code: 'MISSING_VALUE',
      path: ['reasons'],
      rule: 'CRPA L.211-2, 7°',
    });
    const { userErrors } = await decide(referralId, { sense: 'REFUSED', reasons: 'Des motifs.' });
    expect(userErrors).toEqual([]);
    const { data } = await world.association(
      `query ($id: ID!) { node(id: $id) { ... on Referral { status closedReason decision { sense reasons } } } }`,
      { id: referralId },
    );
    expect((data as any).node).toEqual({
      status: 'CLOSED',
      closedReason: 'REFUSED',
      decision: { sense: 'REFUSED', reasons: 'Des motifs.' },
    });
    expect(await world.stageOf(caseId)).toBe('ENDED');
    expect((await world.read(world.police, sessionId, 'itemCount')).itemCount).toBe(0);
  });

  it('is notified by an act of its own, corrected only under its version', async () => {
    const { referralId } = await withOpinion();
    const { decision } = await decide(referralId, { sense: 'AUTHORISED', startsOn: TODAY() });
    const notify = (more: object = {}) =>
      world.act(
        world.coordinator,
        'recordNotification',
        { decisionId: decision.id, notifiedOn: TODAY(), manner: 'THROUGH_ASSOCIATION', interpreter: true, ...more },
        'decision { version notifiedOn interpreter }',
      );
    expect((await notify({ notifiedOn: world.dayIn(-9) })).userErrors[0]!.code).toBe('WRONG_STATE');
    expect((await notify()).decision).toEqual({ version: 2, notifiedOn: TODAY(), interpreter: true });
    expect((await notify()).userErrors[0]!.code).toBe('ALREADY_EXISTS');
    expect((await notify({ expectedVersion: 1 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    const kept = await notify({ expectedVersion: 2, interpreter: undefined, manner: 'HAND_DELIVERED' });
    expect(kept.decision).toMatchObject({ version: 3, interpreter: true });
    expect((await notify({ expectedVersion: 3, interpreter: null })).decision).toMatchObject({ interpreter: false });
  });
});

describe('a body that keeps its agenda elsewhere', () => {
  it('gets one sheet, and returns receipt, date and outcome', async () => {
    const { rows } = await admin.query<{
      id: string;
      departement_code: string;
      kind: string;
    }>(`select r.id, r.departement_code, b.kind
      from tenant.referral r join directory.body b on b.id = r.body_id
      where b.agenda_keeping = 'EXTERNAL' and r.status = 'ACCEPTED' and b.kind = 'VICTIM_SUPPORT_COMMITTEE'
        and not exists (select from tenant.external_handover h where h.departement_code = r.departement_code and h.referral_id = r.id and h.outcome is not null) limit 1`);
    const { id, departement_code: departement } = rows[0]!;
    const secretary = await world.api.as(`clav-${departement}`);
    const referralId = encodeId('Referral', departement, id);
    const hand = (more: object) =>
      world.act(
        secretary,
        'recordHandover',
        { referralId, ...more },
        'handover { receivedOn plannedOn outcome version }',
      );
    const first = await hand({ receivedOn: TODAY() });
    expect(first.handover).toMatchObject({ receivedOn: TODAY(), outcome: null });
    const { version } = first.handover;
    expect((await hand({ outcome: 'TREATED', expectedVersion: version + 5 })).userErrors[0]!.code).toBe(
      'VERSION_CONFLICT',
    );
    expect((await hand({ outcome: 'TREATED', expectedVersion: version })).handover).toMatchObject({
      receivedOn: TODAY(),
      outcome: 'TREATED',
      version: version + 1,
    });
    expect((await hand({ outcome: null, expectedVersion: version + 1 })).handover).toMatchObject({
      receivedOn: TODAY(),
      outcome: null,
      version: version + 2,
    });
    const planned = await world.act(secretary, 'scheduleSession', {
      departement,
      body: 'VICTIM_SUPPORT_COMMITTEE',
      formation: 'PLENARY',
      heldOn: farDay(),
      startsAt: '10:00',
      capacityMinutes: 60,
    });
    expect(planned.userErrors[0]!.code).toBe('BODY_NOT_AVAILABLE');
  });

  it('is not asked of a body whose agenda is here', async () => {
    const { referralId } = await world.acceptedCase();
    expect((await world.act(world.coordinator, 'recordHandover', { referralId })).userErrors[0]!.code).toBe(
      'WRONG_STATE',
    );
  });
});
