import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { carryOutErasure } from '../support/erasures';
import { farDay } from '../support/far-days';
import { jpeg, showing } from '../support/papers';
import { become } from '../access/stage-world';
import type { Ask } from '../support/api';
import { SittingWorld } from './sitting-world';

const COPY = '{ id slot name size sha256 receivedSha256 replacedAt url }';
const DECIDED = `decision { id signedCopy ${COPY} formerSignedCopies ${COPY} } formerDecisions { endedAs signedCopy ${COPY} }`;
const WHO = ['association-38', 'coordinator-38', 'prefecture-38', 'police-38', 'magistrate-38', 'foreigners-38'];

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

const sha = (bytes: Buffer | ArrayBuffer) =>
  createHash('sha256')
    .update(Buffer.from(bytes as Buffer))
    .digest('hex');

/** A referral that was heard; the members who sat read it as they sat. */
async function decided(sense: 'AUTHORISED' | 'REFUSED') {
  const [found, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
  const agendaItemId = await world.place(sessionId, found.referralId);
  await world.act(world.coordinator, 'conveneSession', { sessionId });
  const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
  await world.act(world.coordinator, 'openSession', opening, '', 'SessionInput');
  const members = await world.read(world.coordinator, sessionId, 'convocations { memberId voting }');
  for (const { memberId, voting } of members.convocations)
    if (voting) await world.act(world.coordinator, 'recordAttendance', { sessionId, memberId, state: 'PRESENT' });
  await world.act(world.coordinator, 'recordOpinion', { agendaItemId, sense: 'FAVOURABLE' });
  const today = world.dayIn(0);
  const said = { referralId: found.referralId, sense, signatory: 'Le préfet', signedOn: today };
  const more = sense === 'AUTHORISED' ? { startsOn: world.dayIn(5) } : { reasons: 'Un motif.' };
  const made = await world.act(world.prefecture, 'recordDecision', { ...said, ...more }, 'decision { id version }');
  expect(made.userErrors).toEqual([]);
  return { ...found, sessionId, decisionId: made.decision.id as string };
}

/** What the authority that decides has on that file, given to somebody else at another source. */
const DOOR_AS_WIDE = `
  insert into tenant.access_grant
  select (jsonb_populate_record(g, jsonb_build_object('grantee', m.id, 'role', 'DDETS', 'source', $3::uuid))).*
  from tenant.access_grant g
  join directory.mandate m on m.account_id = (select a.id from directory.account a where a.subject = $1)
  where g.departement_code = '38' and g.holder_id = $2 and g.relation = 'DECIDING' limit 1`;

interface Sent {
  status: number;
  document: { id: string } | null;
  userErrors: { code: string; message: string; path: string[] | null }[];
}

async function attach(who: string, decision: string, text: string, more: Record<string, string> = {}): Promise<Sent> {
  return send(who, { decision, name: `arrêté ${text}.pdf`, ...more }, showing(`(${text})`));
}

async function send(who: string, asked: Record<string, string>, content: Buffer): Promise<Sent> {
  const response = await fetch(`${world.api.url}/documents?${new URLSearchParams(asked).toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await world.api.token(who)}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
  });
  return { status: response.status, ...((await response.json()) as Omit<Sent, 'status'>) };
}

async function download(who: string, url: string): Promise<{ status: number; body: ArrayBuffer }> {
  const headers = { authorization: `Bearer ${await world.api.token(who)}` };
  const response = await fetch(`${world.api.url}${url}`, { headers });
  return { status: response.status, body: await response.arrayBuffer() };
}

const seenBy = async (who: Ask, referralId: string, fields = DECIDED) =>
  (await who(`query ($id: ID!) { node(id: $id) { ... on Referral { ${fields} } } }`, { id: referralId })).data!.node;

describe('the signed copy of a decision', () => {
  let at: Awaited<ReturnType<typeof decided>>;
  let first: string;
  beforeAll(async () => {
    at = await decided('AUTHORISED');
  }, 60_000);

  it('is joined by the authority, told with both digests, and by the timeline', async () => {
    const sent = await attach('prefecture-38', at.decisionId, 'PREMIER');
    expect(sent).toMatchObject({ status: 201, userErrors: [] });
    first = sent.document!.id;
    const { signedCopy, formerSignedCopies } = (await seenBy(world.prefecture, at.referralId)).decision;
    expect(signedCopy).toMatchObject({
      id: first,
      slot: 'SIGNED_DECISION',
      name: 'arrêté PREMIER.pdf',
      replacedAt: null,
    });
    expect(signedCopy.receivedSha256).toBe(sha(showing('(PREMIER)')));
    expect(formerSignedCopies).toEqual([]);
    const { status, body } = await download('prefecture-38', signedCopy.url);
    expect([status, sha(body)]).toEqual([200, signedCopy.sha256]);
    const { data } = await world.association(
      'query ($id: ID!) { node(id: $id) { ... on CaseFile { timeline { kind } } } }',
      { id: at.caseId },
    );
    expect(data!.node.timeline).toContainEqual({ kind: 'SIGNED_COPY_ADDED' });
  });

  it('is in the journal, by its name and by its content, before the first byte', async () => {
    const { rows } = await admin.query(
      `select e.opened, e.operation from tenant.journal_entry e join directory.account a on a.id = e.account_id
       where a.subject = 'prefecture-38' and e.kind = 'READ'`,
    );
    const groups = rows.flatMap(({ opened }) => (opened as { group: string }[]).map(({ group }) => group));
    expect(groups).toEqual(expect.arrayContaining(['name SIGNED_DECISION', 'document SIGNED_DECISION']));
    const { rows: acts } = await admin.query(
      `select 1 from tenant.journal_entry where operation = 'attachSignedCopy' and kind = 'ACT' and subject_id = $1`,
      [decodeId(first)!.uuid],
    );
    expect(acts).toHaveLength(1);
  });

  it('is read by whoever reads the decision and the identity in full, and by nobody else', async () => {
    const url = `/documents/${first}`;
    const found = await Promise.all(WHO.map(async (who) => [who, (await download(who, url)).status]));
    expect(Object.fromEntries(found)).toEqual({
      ...{ 'association-38': 200, 'coordinator-38': 200, 'prefecture-38': 200 },
      ...{ 'police-38': 404, 'magistrate-38': 404, 'foreigners-38': 200 },
    });
    const member = (await seenBy(world.police, at.referralId, `${DECIDED} documents { slot }`)) as object;
    expect(member).toMatchObject({ decision: { signedCopy: null, formerSignedCopies: [] }, documents: [] });
  });

  it('sent again is the same; another is refused until it names the one that it replaces', async () => {
    const again = await attach('prefecture-38', at.decisionId, 'PREMIER');
    expect(again.document!.id).toBe(first);
    const silent = await attach('coordinator-38', at.decisionId, 'SECOND');
    expect(silent).toMatchObject({ status: 422, document: null });
    expect(silent.userErrors[0]).toMatchObject({ code: 'ALREADY_EXISTS', path: ['replaces'] });
    const named = await attach('coordinator-38', at.decisionId, 'SECOND', { replaces: first });
    expect(named.userErrors).toEqual([]);
    const { signedCopy, formerSignedCopies } = (await seenBy(world.prefecture, at.referralId)).decision;
    expect(signedCopy.name).toBe('arrêté SECOND.pdf');
    expect(formerSignedCopies).toEqual([expect.objectContaining({ id: first, replacedAt: expect.any(String) })]);
    expect((await download('prefecture-38', `/documents/${first}`)).status).toBe(200);
    const stale = await attach('prefecture-38', at.decisionId, 'TROISIEME', { replaces: first });
    expect(stale.userErrors[0]!.code).toBe('VERSION_CONFLICT');
  });

  it('two at once leave one, and the other is told', async () => {
    const { signedCopy } = (await seenBy(world.prefecture, at.referralId)).decision;
    const both = ['UN', 'DEUX'].map((text) =>
      attach('prefecture-38', at.decisionId, text, { replaces: signedCopy.id as string }),
    );
    const statuses = (await Promise.all(both)).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 422]);
    const { formerSignedCopies } = (await seenBy(world.prefecture, at.referralId)).decision;
    expect(formerSignedCopies).toHaveLength(2);
  });

  it('is joined by nobody else, as nothing else, and is no picture', async () => {
    for (const who of ['association-38', 'police-38'])
      expect((await attach(who, at.decisionId, 'AUTRE')).userErrors[0]!.code).toBe('FORBIDDEN');
    const stranger = await attach('coordinator-69', at.decisionId, 'AUTRE');
    expect(stranger.userErrors[0]!.code).toBe('NOT_FOUND');
    const asPaper = { case: at.caseId, slot: 'SIGNED_DECISION', name: 'arrêté.pdf' };
    const slot = await send('association-38', asPaper, showing('(AUTRE)'));
    expect(slot.userErrors[0]).toMatchObject({ code: 'INVALID_VALUE', path: ['slot'] });
    const { decisionId } = await decided('REFUSED');
    const picture = await send('prefecture-38', { decision: decisionId, name: 'arrêté.jpg' }, jpeg());
    expect(picture.userErrors[0]!.code).toBe('INVALID_VALUE');
  });

  it('opens at the doors of its own referral alone, however wide those of another', async () => {
    const { document } = await send(
      'association-38',
      { case: at.caseId, slot: 'IDENTITY_PAPER', name: 'passeport.pdf' },
      showing('(PASSEPORT)'),
    );
    const { signedCopy } = (await seenBy(world.prefecture, at.referralId)).decision;
    const opened = async () => [
      (await download('ddets-38', `/documents/${document!.id}`)).status,
      (await download('ddets-38', signedCopy.url as string)).status,
    ];
    expect(await opened()).toEqual([404, 404]);
    const door = (source: string) => admin.query(DOOR_AS_WIDE, ['ddets-38', decodeId(at.caseId)!.uuid, source]);
    await door(randomUUID());
    expect(await opened()).toEqual([200, 404]);
    await door(decodeId(at.referralId)!.uuid);
    expect(await opened()).toEqual([200, 200]);
    await admin.query("delete from tenant.access_grant where relation = 'DECIDING' and role = 'DDETS'");
  });

  it('is written over by no team, in the database either', async () => {
    const { rows } = await admin.query("select id from directory.account where subject = 'association-38'");
    const app = new Client({ connectionString: world.api.database.adminUrl });
    await app.connect();
    await app.query('begin');
    await become(app, rows[0].id as string, '38', clock.now());
    const touched = app.query(
      "update tenant.document set state = 'REMOVED' where departement_code = '38' and id = $1",
      [decodeId(first)!.uuid],
    );
    await expect(touched).rejects.toThrow(/row-level security/);
    await app.end();
  });

  it('is not removed by the team that holds the file', async () => {
    const { signedCopy } = (await seenBy(world.prefecture, at.referralId)).decision;
    const removed = await world.act(world.association, 'removeDocument', { documentId: signedCopy.id });
    expect(removed.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
    expect((await download('prefecture-38', signedCopy.url)).status).toBe(200);
  });

  it('goes beside with a decision that is withdrawn; nothing stands in its place', async () => {
    const { signedCopy } = (await seenBy(world.prefecture, at.referralId)).decision;
    const today = world.dayIn(0);
    const by = {
      decisionId: at.decisionId,
      withdrawnOn: today,
      observationsOn: today,
      ground: 'UNLAWFUL',
      signatory: 'Le préfet',
    };
    const asked = await world.act(world.prefecture, 'withdrawDecision', by);
    const acknowledgedWarnings = asked.warnings.map(({ rule }) => rule);
    const done = acknowledgedWarnings.length
      ? await world.act(world.prefecture, 'withdrawDecision', { ...by, acknowledgedWarnings })
      : asked;
    expect(done.userErrors).toEqual([]);
    const { decision, formerDecisions } = await seenBy(world.prefecture, at.referralId);
    expect(decision).toBeNull();
    expect(formerDecisions).toEqual([
      { endedAs: 'WITHDRAWN', signedCopy: expect.objectContaining({ id: signedCopy.id }) },
    ]);
    const after = await attach('prefecture-38', at.decisionId, 'APRES');
    expect(after.userErrors[0]!.code).toBe('NOT_FOUND');
  });
});

describe('after a refusal', () => {
  it('the authority joins it; the secretariat, which no longer reads the name, neither joins nor reads it', async () => {
    const { decisionId, referralId } = await decided('REFUSED');
    const refused = await attach('coordinator-38', decisionId, 'REFUS');
    expect(refused.userErrors[0]!.code).toBe('FORBIDDEN');
    const sent = await attach('prefecture-38', decisionId, 'REFUS');
    expect(sent.status).toBe(201);
    expect((await download('coordinator-38', `/documents/${sent.document!.id}`)).status).toBe(404);
    expect((await seenBy(world.coordinator, referralId)).decision.signedCopy).toBeNull();
  });
});

it('is destroyed with the file', async () => {
  const { decisionId, caseId } = await decided('REFUSED');
  const { document } = await attach('prefecture-38', decisionId, 'DETRUIT');
  // Once no remedy is possible any more.
  await admin.query(
    'update tenant.decision set signed_on = signed_on - 800, notified_on = signed_on - 790 where id = $1',
    [decodeId(decisionId)!.uuid],
  );
  const manager = await world.api.as('manager-38');
  const acknowledgedWarnings = ['ERASURE_IS_FINAL'];
  const asked = await world.act(manager, 'eraseCase', { caseId, reason: 'PERSON_REQUEST', acknowledgedWarnings });
  expect(asked.userErrors).toEqual([]);
  expect(await carryOutErasure(world.api.database.adminUrl, caseId)).toBe(true);
  expect((await download('prefecture-38', `/documents/${document!.id}`)).status).toBe(404);
  const { rows } = await admin.query('select 1 from tenant.document_chunk where document_id = $1', [
    decodeId(document!.id)!.uuid,
  ]);
  expect(rows).toEqual([]);
});
