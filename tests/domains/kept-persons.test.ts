import { encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { CASE, KEEP, REPLY, nodeOf, ReadersOfOneFile } from './readers-of-one-file';

let world: ReadersOfOneFile;
beforeAll(async () => {
  world = await ReadersOfOneFile.open();
});
afterAll(() => world.close());

let people = 0;

/** An account of its own with the seat of somebody else's mandate; given by whom, when, in whose stead. */
async function holding(
  seatOf: string,
  { givenBy = null as string | null, daysAgo = 1, standsIn = false, personOf = null as string | null } = {},
): Promise<{ ask: Ask; email: string; mandate: string; subject: string }> {
  const subject = `somebody-${++people}`;
  const email = `${subject}@exemple.invalid`;
  await world.sql(
    `insert into directory.account (id, subject, email, display_name, created_at, person_id)
     values (gen_random_uuid(), $1, $2, 'Quelqu’un', now(), (select id from directory.account where subject = $3))`,
    [subject, email, personOf],
  );
  const [row] = await world.sql<{ id: string }>(
    `insert into directory.mandate (id, account_id, role, departement_code, organisation_id, team_id, authority_id, body_id, quality, valid_from,
       valid_until, stands_in_for, granted_by, granted_at)
     select gen_random_uuid(), (select id from directory.account where subject = $1), m.role, m.departement_code, m.organisation_id, m.team_id,
       m.authority_id, m.body_id, '', m.valid_from, case when $3 then date '2030-01-01' end, case when $3 then m.id end,
       (select id from directory.account where subject = $4), now() - $5 * interval '1 day'
     from directory.mandate m join directory.account a on a.id = m.account_id join directory.body b on b.id = m.body_id
     where a.subject = $2 and b.kind = 'PROSTITUTION_EXIT_COMMISSION' order by m.granted_at limit 1 returning id`,
    [subject, seatOf, standsIn, givenBy, daysAgo],
  );
  return { ask: await world.api.as(subject), email, mandate: row!.id, subject };
}

const emailOf = async (subject: string) =>
  (await world.sql<{ email: string }>('select email from directory.account where subject = $1', [subject]))[0]!.email;

const keepAway = async (caseId: string, email: string): Promise<string> => {
  const { data } = await world.association(KEEP, { input: { caseId, email } });
  expect(data!.keepReaderAway.userErrors).toEqual([]);
  return data!.keepReaderAway.keptReader.id;
};

const LIST = '{ departement(code: "38") { keptReaders { id } } }';
const waitsFor = async (ask: Ask, id: string): Promise<boolean> =>
  (await ask(LIST)).data!.departement.keptReaders.some((row: { id: string }) => row.id === id);
const answered = async (ask: Ask, keptReaderId: string) =>
  (await ask(REPLY, { input: { keptReaderId, uphold: false } })).data!.answerKeptReader.userErrors[0]?.code ??
  'ANSWERED';

describe('somebody kept from a file', () => {
  it.each([
    ['another account of the same person', { personOf: 'coordinator-38' }, false],
    ['whoever stands in for them', { standsIn: true }, false],
    ['whoever holds their seat from their hand, just before', { givenBy: 'coordinator-38', daysAgo: 80 }, false],
    ['whoever holds their seat from their hand, long before', { givenBy: 'coordinator-38', daysAgo: 100 }, true],
    ['whoever holds their seat from somebody else', { givenBy: 'police-38', daysAgo: 1 }, true],
  ])('closes it, or not, to %s', async (_who, how, reads) => {
    const { caseId, referralId } = await world.submitted();
    const other = await holding('coordinator-38', how);
    expect(await nodeOf(other.ask, referralId)).not.toBeNull();
    await keepAway(caseId, await emailOf('coordinator-38'));
    expect(await nodeOf(world.coordinator, referralId)).toBeNull();
    expect((await nodeOf(other.ask, referralId)) !== null).toBe(reads);
    expect((await other.ask(CASE, { id: caseId })).data!.departement.case !== null).toBe(reads);
  });

  it('closes it through the second hand of a second hand', async () => {
    const { caseId, referralId } = await world.submitted();
    const first = await holding('coordinator-38', { givenBy: 'coordinator-38' });
    const second = await holding('coordinator-38', { givenBy: first.subject });
    await keepAway(caseId, await emailOf('coordinator-38'));
    expect(await nodeOf(second.ask, referralId)).toBeNull();
  });

  it('leaves to whoever stands in for them what they read by another mandate of their own', async () => {
    const { caseId, referralId } = await world.submitted();
    const other = await holding('coordinator-38', { standsIn: true });
    await world.sql(
      `insert into directory.mandate (id, account_id, role, departement_code, body_id, quality, valid_from, granted_at)
       select gen_random_uuid(), a.id, 'COORDINATOR', '38', m.body_id, '', m.valid_from, now() from directory.account a, directory.mandate m
       where a.subject = $1 and m.id = $2`,
      [other.subject, other.mandate],
    );
    const RETURN = '{ departement(code: "38") { yearlyReturn(year: 2026) { __typename } } }';
    const yearly = async () => (await other.ask(RETURN)).data!.departement.yearlyReturn;
    await world.sql("update tenant.kept_reader set state = 'LIFTED'");
    expect(await yearly()).not.toBeNull();
    await keepAway(caseId, await emailOf('coordinator-38'));
    expect(await nodeOf(other.ask, referralId)).not.toBeNull();
    // What counts everything counts that file too.
    expect(await yearly()).toBeNull();
  });

  it('stands back from a referral with their stand-in and their second account', async () => {
    const { referralId } = await world.submitted();
    const [standIn, again] = [
      await holding('coordinator-38', { standsIn: true }),
      await holding('coordinator-38', { personOf: 'coordinator-38' }),
    ];
    const RECUSE = `mutation ($input: RecuseInput!) { recuse(input: $input) { userErrors { code } } }`;
    expect((await world.coordinator(RECUSE, { input: { referralId } })).data!.recuse.userErrors).toEqual([]);
    for (const { ask } of [standIn, again]) expect(await nodeOf(ask, referralId)).toBeNull();
  });
});

describe('a request to keep somebody away', () => {
  it('is not answered by a mandate that this person gave, nor by their stand-in, nor under another account', async () => {
    const { caseId } = await world.submitted();
    const chair = await holding('prefecture-38', { givenBy: 'coordinator-38', daysAgo: 400 });
    const kept = await keepAway(caseId, await emailOf('coordinator-38'));
    expect([await waitsFor(chair.ask, kept), await answered(chair.ask, kept)]).toEqual([false, 'NOT_FOUND']);
    const about = await keepAway(caseId, await emailOf('prefecture-38'));
    const standIn = await holding('prefecture-38', { standsIn: true });
    const again = await holding('prefecture-38', { personOf: 'prefecture-38' });
    expect([await answered(standIn.ask, about), await answered(again.ask, about)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await answered(chair.ask, about)).toBe('ANSWERED');
    expect(await answered(world.prefecture, kept)).toBe('ANSWERED');
    await world.sql('update directory.mandate set revoked_at = now() where id = any($1)', [
      [chair.mandate, standIn.mandate, again.mandate],
    ]);
  });

  it('is answered by the data protection officer when the only chair is the one kept away, and else not', async () => {
    const { caseId } = await world.submitted();
    const others = await keepAway(caseId, 'quelquun@exemple.invalid');
    expect([await waitsFor(world.dpo, others), await answered(world.dpo, others)]).toEqual([false, 'NOT_FOUND']);
    const about = await keepAway(caseId, await emailOf('prefecture-38'));
    expect([await waitsFor(world.prefecture, about), await waitsFor(world.dpo, about)]).toEqual([false, true]);
    const { data } = await world.dpo('{ viewer { toDo { kind } } }');
    expect(JSON.stringify(data)).toContain('KEPT_READER_TO_ANSWER');
    expect(await answered(world.dpo, about)).toBe('ANSWERED');
  });

  it('does not tell, by a seat and then by an address, that both are one person', async () => {
    const { caseId } = await world.submitted();
    const [member] = await world.sql<{ id: string; email: string }>(
      `select s.id, a.email from directory.membership s join directory.mandate m on m.id = s.mandate_id
       join directory.account a on a.id = m.account_id where s.departement_code = '38' limit 1`,
    );
    const bySeat = await world.association(KEEP, {
      input: { caseId, membershipId: encodeId('Membership', '38', member!.id) },
    });
    const [own, nobody] = await Promise.all(
      [member!.email, 'personne@exemple.invalid'].map((email) => world.association(KEEP, { input: { caseId, email } })),
    );
    const told = ({ data }: typeof bySeat) => [data!.keepReaderAway.keptReader.state, data!.keepReaderAway.userErrors];
    expect([told(bySeat), told(own!), told(nobody!)]).toEqual(Array(3).fill(['PENDING', []]));
  });
});

describe('a mandate that somebody kept away gave alone for another seat', () => {
  it('stays open, and is told to the data protection officer, who alone finds it', async () => {
    const { caseId } = await world.submitted();
    await keepAway(caseId, await emailOf('coordinator-38'));
    const { body } = (
      await world.sql<{ body: string }>(
        `select id as body from directory.body where departement_code = '38' and kind = 'PROSTITUTION_EXIT_COMMISSION'`,
      )
    )[0]!;
    const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { invitation { id } userErrors { code message } } }`;
    const { data } = await world.coordinator(GRANT, {
      input: {
        departement: '38',
        email: 'nouvelle-membre@exemple.invalid',
        displayName: 'Membre nouvelle',
        role: 'MAGISTRATE',
        bodyId: encodeId('Body', '38', body),
        quality: 'magistrate',
      },
    });
    expect(data!.grantMandate.userErrors).toEqual([]);
    const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { userErrors { code message } } }`;
    const holder = await world.api.as('nouvelle-membre@exemple.invalid');
    const answered = await holder(ANSWER, { input: { proposalId: data!.grantMandate.invitation.id, accepted: true } });
    expect(answered.data!.answerInvitation.userErrors).toEqual([]);
    const LOOK = '{ departement(code: "38") { mandatesToExamine { mandate role holder } } }';
    const found = async (ask: Ask) => (await ask(LOOK)).data!.departement.mandatesToExamine;
    expect(await found(world.dpo)).toContainEqual({
      mandate: expect.any(String),
      role: 'MAGISTRATE',
      holder: 'Membre nouvelle',
    });
    for (const ask of [world.coordinator, world.prefecture, world.association]) expect(await found(ask)).toEqual([]);
    expect(await world.sql(`select from tenant.outbox where event = 'MANDATE_TO_EXAMINE'`)).not.toHaveLength(0);
  });
});

describe('a stand-in', () => {
  it.each([
    ['is revoked', 'update directory.mandate set revoked_at = now() where id = $1'],
    ['is over', 'update directory.mandate set valid_until = valid_from + 1 where id = $1'],
    [
      'has a closed account',
      'update directory.account set deactivated_at = now() where id = (select account_id from directory.mandate where id = $1)',
    ],
  ])('holds nothing once whoever it stands in for %s, and neither does its own stand-in', async (_how, end) => {
    const { referralId } = await world.submitted();
    const principal = await holding('coordinator-38');
    const standIn = await holding('coordinator-38', { standsIn: true });
    const next = await holding('coordinator-38', { standsIn: true });
    await world.sql('update directory.mandate set stands_in_for = $2 where id = $1', [
      standIn.mandate,
      principal.mandate,
    ]);
    await world.sql('update directory.mandate set stands_in_for = $2 where id = $1', [next.mandate, standIn.mandate]);
    for (const { ask } of [standIn, next]) expect(await nodeOf(ask, referralId)).not.toBeNull();
    await world.sql(end, [principal.mandate]);
    const MANDATES = '{ viewer { mandates { id } departements { code } } }';
    for (const { ask } of [standIn, next]) {
      expect(await nodeOf(ask, referralId)).toBeNull();
      expect((await ask(MANDATES)).data!.viewer.mandates).toEqual([]);
    }
    const act = `mutation ($input: RecuseInput!) { recuse(input: $input) { userErrors { code } } }`;
    expect((await standIn.ask(act, { input: { referralId } })).data!.recuse.userErrors).toHaveLength(1);
  });
});
