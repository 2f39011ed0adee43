import { Client } from 'pg';
import { encodeId } from '../../server/kernel/id';
import { addMonths } from '../../server/kernel/local-date';
import { farDay } from '../support/far-days';
import type { Ask } from '../support/api';
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

const TODAY = () => world.dayIn(0);

async function withOpinion() {
  const [found, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
  const agendaItemId = await world.place(sessionId, found.referralId);
  await world.act(world.coordinator, 'conveneSession', { sessionId });
  const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
  await world.act(world.coordinator, 'openSession', opening, '', 'SessionInput');
  const members = await world.read(world.coordinator, sessionId, 'convocations { memberId voting }');
  for (const { memberId, voting } of members.convocations)
    if (voting) await world.act(world.coordinator, 'recordAttendance', { sessionId, memberId, state: 'PRESENT' });
  const opinion = { agendaItemId, sense: 'FAVOURABLE' };
  await world.act(world.coordinator, 'recordOpinion', opinion);
  return found;
}

const DECISION = 'decision { id sense signedOn startsOn signatory remediesUntil version }';
const AUTHORISED = () => ({ sense: 'AUTHORISED', signatory: 'Le préfet', signedOn: TODAY(), startsOn: TODAY() });
const REFUSED = () => ({ sense: 'REFUSED', signatory: 'Le préfet', signedOn: TODAY(), reasons: 'Un motif.' });

async function decided(by: object) {
  const found = await withOpinion();
  const made = await world.act(world.prefecture, 'recordDecision', { referralId: found.referralId, ...by }, DECISION);
  expect(made.userErrors).toEqual([]);
  return { ...found, decision: made.decision as { id: string; version: number; remediesUntil: string } };
}

const seenBy = async (who: Ask, referralId: string, fields: string) =>
  (
    await who(`query ($id: ID!) { node(id: $id) { ... on Referral { id stage status ${fields} } } }`, {
      id: referralId,
    })
  ).data!.node;

const IDENTITY = 'sheet { identity { ... on IdentityGroup { familyName } } }';
const FORMER = 'decision { sense } formerDecisions { endedAs authority sense signedOn }';

describe('after a refusal, the authority', () => {
  it('still reads whom it refused, notifies, and no longer once no remedy is possible', async () => {
    const { referralId, decision } = await decided(REFUSED());
    expect(decision).toMatchObject({ sense: 'REFUSED', remediesUntil: addMonths(TODAY(), 12) });
    const kept = await seenBy(world.prefecture, referralId, `decision { reasons } ${IDENTITY}`);
    expect(kept).toMatchObject({ stage: 'ENDED', decision: { reasons: 'Un motif.' } });
    expect(kept.sheet.identity).toEqual({ familyName: 'Nom' });
    const told = { decisionId: decision.id, notifiedOn: TODAY(), manner: 'THROUGH_ASSOCIATION', interpreter: true };
    const notified = await world.act(world.prefecture, 'recordNotification', told, DECISION);
    expect(notified.userErrors).toEqual([]);
    const last = notified.decision.remediesUntil as string;
    expect(last > addMonths(TODAY(), 2) && last < addMonths(TODAY(), 3)).toBe(true);
    await admin.query("update tenant.referral set remedies_until = $1 where closed_reason = 'REFUSED'", [
      world.dayIn(-1),
    ]);
    await admin.query(
      "update tenant.access_grant set expires = now() where relation = 'DECIDING' and expires < 'infinity'",
    );
    expect(await seenBy(world.prefecture, referralId, IDENTITY)).toBeNull();
  });

  it('keeps its door longer where legal aid was asked for in time (stopped, then anew from the answer)', async () => {
    const { decision } = await decided(REFUSED());
    const told = { decisionId: decision.id, notifiedOn: TODAY(), manner: 'HAND_DELIVERED' };
    const { remediesUntil } = (await world.act(world.prefecture, 'recordNotification', told, DECISION)).decision;
    const aid = { decisionId: decision.id, askedOn: TODAY() };
    const asked = await world.act(world.coordinator, 'recordLegalAid', aid, DECISION);
    expect(asked.decision.remediesUntil).toBe(addMonths(TODAY(), 12));
    const answered = await world.act(world.coordinator, 'recordLegalAid', { ...aid, answeredOn: TODAY() }, DECISION);
    expect(answered.decision.remediesUntil).toBe(remediesUntil);
    const before = { ...aid, answeredOn: world.dayIn(-3) };
    expect((await world.act(world.coordinator, 'recordLegalAid', before)).userErrors[0]!.code).toBe('INVALID_VALUE');
  });
});

describe('a slip of the pen', () => {
  it('is corrected with what it did to doors, and what was said before is kept', async () => {
    const { referralId, caseId, decision } = await decided(REFUSED());
    const input = {
      decisionId: decision.id,
      sense: 'AUTHORISED',
      startsOn: TODAY(),
      expectedVersion: decision.version,
    };
    const made = await world.act(world.coordinator, 'correctDecision', input, DECISION);
    expect(made.userErrors).toEqual([]);
    expect(made.decision).toMatchObject({ id: decision.id, sense: 'AUTHORISED', startsOn: TODAY() });
    const now = await seenBy(world.prefecture, referralId, FORMER);
    expect(now).toMatchObject({ stage: 'RUNNING', status: 'ACCEPTED', decision: { sense: 'AUTHORISED' } });
    expect(now.formerDecisions).toEqual([expect.objectContaining({ endedAs: 'CORRECTED', sense: 'REFUSED' })]);
    const { data } = await world.association(`query ($id: ID!) { node(id: $id) { ... on CaseFile { stage } } }`, {
      id: caseId,
    });
    expect(data!.node.stage).toBe('RUNNING');
  });

  it('loses to whoever corrected first, and says nothing that it says already', async () => {
    const { decision } = await decided(AUTHORISED());
    const input = { decisionId: decision.id, signatory: 'La secrétaire générale', expectedVersion: decision.version };
    expect((await world.act(world.coordinator, 'correctDecision', input, DECISION)).decision.version).toBe(2);
    const late = { ...input, signatory: 'Le sous-préfet' };
    expect((await world.act(world.prefecture, 'correctDecision', late)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    const same = { decisionId: decision.id, signatory: 'La secrétaire générale' };
    expect((await world.act(world.prefecture, 'correctDecision', same)).userErrors[0]!.code).toBe('INVALID_VALUE');
  });

  it('is told apart from what was signed and notified, which is withdrawn', async () => {
    const { decision } = await decided(AUTHORISED());
    const told = { decisionId: decision.id, notifiedOn: TODAY(), manner: 'HAND_DELIVERED' };
    await world.act(world.prefecture, 'recordNotification', told);
    const made = await world.act(world.coordinator, 'correctDecision', { decisionId: decision.id, sense: 'REFUSED' });
    expect(made.userErrors[0]).toMatchObject({ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'CRPA L.242-1' });
  });
});

describe('a decision that is withdrawn, or annulled by a court', () => {
  const withdrawal = (decisionId: string, more: object = {}) => ({
    ...{
      decisionId,
      withdrawnOn: TODAY(),
      ground: 'UNLAWFUL',
      signatory: 'Le préfet',
      observationsOn: world.dayIn(-20),
    },
    ...more,
  });

  it('has never been: its doors close, the request waits, and another is recorded', async () => {
    const { referralId, decision } = await decided(AUTHORISED());
    const made = await world.act(world.prefecture, 'withdrawDecision', withdrawal(decision.id), 'referral { stage }');
    expect(made.userErrors).toEqual([]);
    expect(made.referral.stage).toBe('IN_SESSION');
    const now = await seenBy(world.coordinator, referralId, FORMER);
    expect(now.decision).toBeNull();
    expect(now.formerDecisions).toEqual([expect.objectContaining({ endedAs: 'WITHDRAWN', authority: 'Le préfet' })]);
    const again = await world.act(world.prefecture, 'recordDecision', { referralId, ...REFUSED() }, DECISION);
    expect(again.userErrors).toEqual([]);
    expect((await seenBy(world.coordinator, referralId, FORMER)).formerDecisions).toHaveLength(1);
  });

  it('is withdrawn after the person was heard (CRPA L.122-1), and within four months (L.242-1)', async () => {
    const { decision } = await decided(AUTHORISED());
    const unheard = withdrawal(decision.id, { observationsOn: null });
    const refused = await world.act(world.prefecture, 'withdrawDecision', unheard);
    expect(refused.userErrors[0]!.rule).toBe('CRPA L.121-1 ; CRPA L.122-1');
    const atRequest = withdrawal(decision.id, { ground: 'AT_REQUEST', observationsOn: null });
    expect((await world.act(world.prefecture, 'withdrawDecision', atRequest)).userErrors).toEqual([]);
    expect((await world.act(world.prefecture, 'withdrawDecision', atRequest)).userErrors[0]!.code).toBe('NOT_FOUND');
  });

  it.each(['coordinator', 'prefecture'] as const)(
    'opens the request again when a refusal is annulled: %s',
    async (who) => {
      const { referralId, decision } = await decided(REFUSED());
      const judged = { decisionId: decision.id, judgedOn: TODAY(), court: 'TA de Grenoble' };
      const made = await world.act(world[who], 'recordAnnulment', judged, 'referral { stage status }');
      expect(made.userErrors).toEqual([]);
      expect(made.referral).toEqual({ stage: 'IN_SESSION', status: 'ACCEPTED' });
      expect((await seenBy(world.prefecture, referralId, IDENTITY)).sheet.identity).toEqual({ familyName: 'Nom' });
      const again = await world.act(world.prefecture, 'recordDecision', { referralId, ...AUTHORISED() }, DECISION);
      expect(again.decision.sense).toBe('AUTHORISED');
    },
  );

  it('stands for what it was when it is abrogated, and its pathway ends that day', async () => {
    const { referralId, decision } = await decided(AUTHORISED());
    const input = { decisionId: decision.id, abrogatedOn: TODAY(), ground: 'UNLAWFUL', signatory: 'Le préfet' };
    const unheard = await world.act(world.prefecture, 'abrogateDecision', input);
    expect(unheard.userErrors[0]!.rule).toBe('CRPA L.121-1 ; CRPA L.122-1');
    const heard = { ...input, observationsOn: world.dayIn(-20) };
    const made = await world.act(world.prefecture, 'abrogateDecision', heard, 'decision { sense abrogatedOn }');
    expect(made.userErrors).toEqual([]);
    expect(made.decision).toEqual({ sense: 'AUTHORISED', abrogatedOn: TODAY() });
    const now = await seenBy(world.coordinator, referralId, 'pathway { ended { on reason } }');
    expect(now).toMatchObject({
      stage: 'ENDED',
      status: 'CLOSED',
      pathway: { ended: { on: TODAY(), reason: 'ABROGATED' } },
    });
    expect((await world.act(world.prefecture, 'abrogateDecision', heard)).userErrors[0]!.code).toBe('WRONG_STATE');
  });

  it('is nobody’s to set aside but the authority’s and its secretariat’s', async () => {
    const { decision } = await decided(AUTHORISED());
    for (const who of [world.association, world.police]) {
      const made = await world.act(who, 'withdrawDecision', withdrawal(decision.id));
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(made.userErrors[0]!.code);
    }
    const unknown = encodeId('Decision', '38', '00000000-0000-4000-8000-000000000000');
    expect((await world.act(world.prefecture, 'withdrawDecision', withdrawal(unknown))).userErrors[0]!.code).toBe(
      'NOT_FOUND',
    );
  });
});

it('a refusal of a first request for grounds that case law rejects is told (CE n° 440802)', async () => {
  const { referralId } = await withOpinion();
  const input = { referralId, ...REFUSED(), grounds: ['NOT_STOPPED', 'NO_COMPLAINT'] };
  const warned = await world.act(world.prefecture, 'recordDecision', input);
  expect(warned.userErrors[0]).toMatchObject({ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'CE 19/11/2021 n° 440802' });
  const other = { ...input, grounds: ['NOT_STOPPED', 'NOT_COMMITTED'] };
  expect((await world.act(world.prefecture, 'recordDecision', other)).userErrors).toEqual([]);
});
