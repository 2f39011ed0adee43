import { decodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { recordAccord } from '../support/stories';
import { BREAK, CASE, KEEP, REPLY, nodeOf, ReadersOfOneFile } from './readers-of-one-file';

let world: ReadersOfOneFile;
let association: Ask;
let coordinator: Ask;
let prefecture: Ask;
let dpo: Ask;

beforeAll(async () => {
  world = await ReadersOfOneFile.open();
  ({ association, coordinator, prefecture, dpo } = world);
});
afterAll(() => world.close());

describe('a reader kept from a case', () => {
  const emailOf = async (subject: string) =>
    (await world.sql<{ email: string }>('select email from directory.account where subject = $1', [subject]))[0]!.email;

  it('reads nothing of it at any door from then on, and the chair answers', async () => {
    const { caseId, referralId, reference } = await world.submitted();
    expect(await nodeOf(coordinator, referralId)).not.toBeNull();
    const { data } = await association(KEEP, {
      input: { caseId, email: ` ${(await emailOf('coordinator-38')).toUpperCase()} ` },
    });
    expect(data!.keepReaderAway).toMatchObject({ keptReader: { state: 'PENDING' }, userErrors: [] });
    expect(await nodeOf(coordinator, referralId)).toBeNull();
    expect((await coordinator(CASE, { id: caseId })).data!.departement.case).toBeNull();
    const break_ = await coordinator(BREAK, {
      input: { departement: '38', referral: referralId, reason: 'THREAT_TO_LIFE', circumstances: 'x' },
    });
    expect(break_.data!.breakGlass.userErrors[0].code).toBe('NOT_FOUND');
    const list = '{ departement(code: "38") { keptReaders { id reader references state } } }';
    expect((await coordinator(list)).data!.departement.keptReaders).toEqual([]);
    const waiting = (await prefecture(list)).data!.departement.keptReaders.find(
      ({ id }: { id: string }) => id === data!.keepReaderAway.keptReader.id,
    );
    expect(waiting).toMatchObject({ references: [reference], state: 'PENDING' });
    const lifted = await prefecture(REPLY, { input: { keptReaderId: waiting.id, uphold: false } });
    expect(lifted.data!.answerKeptReader).toEqual({ keptReader: { state: 'LIFTED' }, userErrors: [] });
    expect(await nodeOf(coordinator, referralId)).not.toBeNull();
    expect(
      (await prefecture(REPLY, { input: { keptReaderId: waiting.id, uphold: true } })).data!.answerKeptReader
        .userErrors[0].code,
    ).toBe('WRONG_STATE');
    const file = (await association(CASE, { id: caseId })).data!.departement.case;
    expect(file.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['READER_KEPT', 'READER_LIFTED']),
    );
    const email = await emailOf('coordinator-38');
    const again = await association(KEEP, { input: { caseId, email } });
    expect(again.data!.keepReaderAway).toMatchObject({ keptReader: { state: 'ASKED_AGAIN' }, userErrors: [] });
    expect(await nodeOf(coordinator, referralId)).not.toBeNull();
    expect((await association(KEEP, { input: { caseId, email } })).data!.keepReaderAway.userErrors[0].code).toBe(
      'ALREADY_EXISTS',
    );
    const upheld = await prefecture(REPLY, {
      input: { keptReaderId: again.data!.keepReaderAway.keptReader.id, uphold: true },
    });
    expect(upheld.data!.answerKeptReader).toEqual({ keptReader: { state: 'UPHELD' }, userErrors: [] });
    expect(await nodeOf(coordinator, referralId)).toBeNull();
  });

  it('does not join, for a chair who reads no name, the referrals of one file', async () => {
    const { caseId, referralId, reference } = await world.submitted();
    await recordAccord(association, caseId, 'VICTIM_SUPPORT_COMMITTEE', 'VICTIM_SUPPORT');
    const REFER = `mutation ($input: ReferCaseInput!) { referCase(input: $input) { referral { id } userErrors { code } } }`;
    const { data } = await association(REFER, {
      input: { caseId, body: 'VICTIM_SUPPORT_COMMITTEE', situation: 'Besoin d’un logement.', groups: ['IDENTITY'] },
    });
    const other = decodeId(data!.referCase.referral.id)!.uuid;
    // As if the chair had been summoned to the committee: its line of the table is a pseudonym.
    await world.sql(
      `insert into tenant.access_grant select '38', c.id, r.id, m.id, 'PREFECTURE', 'SEATED', 'VICTIM_SUPPORT_COMMITTEE', 'FOLLOW_UP_CELL', 'LISTED', c.facts, true, 0, 0, false,
        now(), 'infinity',
        'PREFECTURE|SEATED|VICTIM_SUPPORT_COMMITTEE|FOLLOW_UP_CELL|LISTED|' || c.facts || '|t|0|0|t|0|0|t|1023|1023|1023', 0 from tenant.referral r join tenant.case_file c on c.id = r.case_id, directory.mandate m join directory.account a on a.id = m.account_id
      where r.id = $1 and a.subject = 'prefecture-38' and m.role = 'PREFECTURE' limit 1`,
      [other],
    );
    for (const id of [referralId, data!.referCase.referral.id])
      expect((await nodeOf(prefecture, id)).sheet.identity).toMatchObject({ level: 'PSEUDONYM' });
    await association(KEEP, { input: { caseId, email: 'quelquun@exemple.invalid' } });
    const list = (await prefecture('{ departement(code: "38") { keptReaders { reader references } } }')).data!
      .departement.keptReaders;
    expect(list.find(({ reader }: { reader: string }) => reader === 'quelquun@exemple.invalid').references).toEqual([
      reference,
    ]);
  });

  it('does not read the circumstances of a danger, officer or not; that the glass was broken stays on the list', async () => {
    const { caseId, referralId } = await world.submitted();
    const { data } = await coordinator(BREAK, {
      input: {
        departement: '38',
        referral: referralId,
        reason: 'THREAT_TO_LIFE',
        circumstances: 'Cachée chez sa tante.',
      },
    });
    const { id } = data!.breakGlass.breakGlass;
    const listed = async () =>
      (
        await dpo('{ departement(code: "38") { breakGlasses { id circumstances } } }')
      ).data!.departement.breakGlasses.find((row: { id: string }) => row.id === id);
    expect((await listed()).circumstances).toBe('Cachée chez sa tante.');
    await association(KEEP, { input: { caseId, email: await emailOf('dpo-38') } });
    expect((await listed()).circumstances).toBe(
      'Les circonstances ne se lisent pas : le dossier a été effacé, ou il ne vous est pas ouvert.',
    );
  });

  it('is named by an address that tells nothing of whether somebody answers to it', async () => {
    const { caseId } = await world.submitted();
    const [known, unknown] = await Promise.all(
      [await emailOf('police-38'), 'personne@exemple.invalid'].map((email) =>
        association(KEEP, { input: { caseId, email } }),
      ),
    );
    const shape = (answer: typeof known) => ({
      ...answer!.data!.keepReaderAway,
      keptReader: Object.keys(answer!.data!.keepReaderAway.keptReader),
    });
    expect(shape(known)).toEqual(shape(unknown));
  });

  it('does not answer for himself, and nobody else answers', async () => {
    const { caseId, referralId } = await world.submitted();
    const { data } = await association(KEEP, { input: { caseId, email: await emailOf('prefecture-38') } });
    const keptReaderId = data!.keepReaderAway.keptReader.id;
    const answers = await Promise.all(
      [prefecture, coordinator, await world.api.as('prefecture-69')].map((who) =>
        who(REPLY, { input: { keptReaderId, uphold: false } }),
      ),
    );
    expect(answers.map((answer) => answer.data!.answerKeptReader.userErrors[0].code)).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
      'NOT_FOUND',
    ]);
    expect(await nodeOf(prefecture, referralId)).toBeNull();
  });

  it.each([
    ['nobody', {}, 'INVALID_VALUE'],
    ['two names at once', { email: 'a@b.fr', membershipId: 'x' }, 'INVALID_VALUE'],
    ['something that is no address', { email: 'le commissaire' }, 'INVALID_VALUE'],
    ['an unknown member', { membershipId: 'inconnu' }, 'NOT_FOUND'],
  ])('is not %s', async (_what, named, code) => {
    const { caseId } = await world.submitted();
    expect((await association(KEEP, { input: { caseId, ...named } })).data!.keepReaderAway.userErrors[0].code).toBe(
      code,
    );
  });

  it('is not named by an address made to be long to look at, which takes no time', async () => {
    const { caseId } = await world.submitted();
    const email = `a@${'.'.repeat(60_000)}@`;
    const start = process.cpuUsage();
    expect((await association(KEEP, { input: { caseId, email } })).data!.keepReaderAway.userErrors[0].code).toBe(
      'INVALID_VALUE',
    );
    const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { userErrors { code path } } }`;
    const granted = await (
      await world.api.as('manager-38')
    )(GRANT, { input: { departement: '38', email, displayName: 'X', role: 'ASSOCIATION_CASEWORKER', quality: 'x' } });
    expect(granted.data!.grantMandate.userErrors[0]).toEqual({ code: 'INVALID_VALUE', path: ['email'] });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });

  it('is asked by the own association alone', async () => {
    const { caseId } = await world.submitted();
    const others = await Promise.all(
      ['coordinator-38', 'association-69'].map((name) =>
        world.api.as(name).then((who) => who(KEEP, { input: { caseId, email: 'a@b.fr' } })),
      ),
    );
    expect(others.map(({ data }) => data!.keepReaderAway.userErrors[0].code)).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });
});
