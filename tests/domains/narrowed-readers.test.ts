import { Client } from 'pg';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';

let api: Api;
let association: Ask;
let coordinator: Ask;
let prefecture: Ask;
let police: Ask;
let parquet: Ask;
let dpo: Ask;

const CONSULT = `mutation ($input: ConsultServiceInput!) { consultService(input: $input) { consultation { id role groups state dueOn } userErrors { code message path } } }`;
const ANSWER = `mutation ($input: AnswerConsultationInput!) { answerConsultation(input: $input) { answered userErrors { code } } }`;
const BREAK = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { breakGlass { id openedAt expiresAt version } userErrors { code message path } } }`;
const KEEP = `mutation ($input: KeepReaderAwayInput!) { keepReaderAway(input: $input) { keptReader { id reader state version } userErrors { code message path } } }`;
const REPLY = `mutation ($input: AnswerKeptReaderInput!) { answerKeptReader(input: $input) { keptReader { state } userErrors { code } } }`;
const READ = `query ($id: ID!) { node(id: $id) { ... on Referral { reference consultations { id role state question view }
  sheet { identity { __typename ... on IdentityGroup { level familyName } ... on Masked { rule breakGlass } }
    contact { __typename ... on ContactGroup { level phone } ... on Masked { rule breakGlass } }
    health { __typename ... on HealthGroup { level } ... on Masked { rule breakGlass } }
    complaint { __typename ... on ComplaintGroup { level narrative } ... on Masked { rule } } } } } }`;
const CASE = `query ($id: ID!) { departement(code: "38") { case(id: $id) { reference keptReaders { reader state } timeline { kind detail } } } }`;

beforeAll(async () => {
  api = await Api.open();
  [association, coordinator, prefecture, police, parquet, dpo] = (await Promise.all(
    ['association-38', 'coordinator-38', 'prefecture-38', 'police-38', 'parquet-38', 'dpo-38'].map((name) =>
      api.as(name),
    ),
  )) as [Ask, Ask, Ask, Ask, Ask, Ask];
});
afterAll(async () => {
  clock.freeze(undefined);
  await api.close();
});

interface Submitted {
  caseId: string;
  referralId: string;
  reference: string;
}

/** A file before the commission, accepted by its secretariat. */
async function submitted(): Promise<Submitted> {
  const draft = await openDraft(association, SHEET);
  await recordAccord(association, draft.id);
  const { data } = await submitDraft(association, draft.id);
  const [referral] = data.submitCase.case.referrals;
  const accept = `mutation ($input: ReferralActInput!) { acceptReferral(input: $input) { userErrors { code } } }`;
  expect((await coordinator(accept, { input: { referralId: referral.id } })).data!.acceptReferral.userErrors).toEqual(
    [],
  );
  return { caseId: draft.id, referralId: referral.id, reference: referral.reference };
}

const nodeOf = async (ask: Ask, id: string) => (await ask(READ, { id })).data!.node;
const soon = () => new Date(clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

async function sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: api.database.adminUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as T[];
  } finally {
    await client.end();
  }
}

describe('a service asked for a written view', () => {
  const ask = async (referralId: string, more: object = {}) =>
    coordinator(CONSULT, {
      input: {
        referralId,
        role: 'POLICE',
        groups: ['COMPLAINT', 'EXPLOITATION'],
        question: 'La plainte a-t-elle une suite ?',
        dueOn: soon(),
        ...more,
      },
    });

  it('reads the groups of the question at its level, the question, and nothing before nor after', async () => {
    const { caseId, referralId } = await submitted();
    expect(await nodeOf(police, referralId)).toBeNull();
    const { data } = await ask(referralId);
    expect(data!.consultService.consultation).toMatchObject({
      role: 'POLICE',
      state: 'PENDING',
      groups: ['COMPLAINT', 'EXPLOITATION'],
    });
    const seen = await nodeOf(police, referralId);
    expect(seen.sheet.complaint).toMatchObject({ level: 'MINIMISED', narrative: null });
    expect(seen.sheet.identity).toMatchObject({ __typename: 'Masked', rule: 'QUESTION' });
    expect(seen.consultations[0]).toMatchObject({ question: 'La plainte a-t-elle une suite ?', view: null });
    const answered = await police(ANSWER, {
      input: { consultationId: data!.consultService.consultation.id, view: 'Rien ne s’oppose au parcours.' },
    });
    expect(answered.data!.answerConsultation).toEqual({ answered: true, userErrors: [] });
    expect(await nodeOf(police, referralId)).toBeNull();
    expect((await nodeOf(coordinator, referralId)).consultations[0]).toMatchObject({
      state: 'ANSWERED',
      view: 'Rien ne s’oppose au parcours.',
    });
    const own = (await nodeOf(association, referralId)).consultations[0];
    expect(own).toMatchObject({ role: 'POLICE', state: 'ANSWERED', question: null, view: null });
    const timeline = (await association(CASE, { id: caseId })).data!.departement.case.timeline;
    expect(timeline).toContainEqual({ kind: 'CONSULTED', detail: 'POLICE' });
  });

  it('reads until the end of the last day', async () => {
    const { referralId } = await submitted();
    await ask(referralId);
    clock.freeze(new Date(clock.now().getTime() + 9 * 86_400_000));
    expect(await nodeOf(await api.as('police-38'), referralId)).toBeNull();
    clock.freeze(undefined);
    expect(await nodeOf(police, referralId)).not.toBeNull();
  });

  it.each([
    ['a service that the table never consults', { role: 'PREFECTURE' }, 'INVALID_VALUE', ['role']],
    ['a group that the table does not open to it', { groups: ['HEALTH'] }, 'INVALID_VALUE', ['groups']],
    ['no group', { groups: [] }, 'MISSING_VALUE', ['groups']],
    ['a day gone by', { dueOn: '2026-01-01' }, 'INVALID_VALUE', ['dueOn']],
    ['a day too far', { dueOn: '2099-01-01' }, 'INVALID_VALUE', ['dueOn']],
    ['an empty question', { question: '  ' }, 'MISSING_VALUE', ['text']],
  ])('is not asked with %s', async (_what, more, code, path) => {
    const { referralId } = await submitted();
    expect((await ask(referralId, more)).data!.consultService).toMatchObject({
      consultation: null,
      userErrors: [{ code, path }],
    });
  });

  it('is asked once at a time, by the secretariat alone, and answers alone', async () => {
    const { referralId } = await submitted();
    const [first, second] = await Promise.all([ask(referralId), ask(referralId)]);
    const codes = [first, second].map(({ data }) => data!.consultService.userErrors[0]?.code ?? 'done').sort();
    expect(codes).toEqual(['ALREADY_EXISTS', 'done']);
    const id = [first, second].find(({ data }) => data!.consultService.consultation)!.data!.consultService.consultation
      .id;
    const byOthers = await Promise.all(
      [parquet, prefecture].map((other) => other(ANSWER, { input: { consultationId: id, view: 'x' } })),
    );
    expect(byOthers.map(({ data }) => data!.answerConsultation.userErrors[0].code)).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    const elsewhere = await (
      await api.as('coordinator-69')
    )(CONSULT, { input: { referralId, role: 'POLICE', groups: ['COMPLAINT'], question: 'x', dueOn: soon() } });
    expect(elsewhere.data!.consultService.userErrors[0].code).toBe('NOT_FOUND');
  });
});

describe('breaking the glass', () => {
  const breakGlass = (who: Ask, referral: string, departement = '38') =>
    who(BREAK, {
      input: {
        departement,
        referral,
        reason: 'THREAT_TO_LIFE',
        circumstances: 'Appel de détresse, menace devant le foyer.',
      },
    });

  it('opens what the table names for three hours, whatever the lens and the accord, tells the officer, and waits on the list', async () => {
    const { referralId } = await submitted();
    expect((await nodeOf(coordinator, referralId)).sheet.contact).toMatchObject({ level: 'MINIMISED', phone: null });
    const { data } = await breakGlass(coordinator, referralId);
    const opened = data!.breakGlass.breakGlass;
    expect(new Date(opened.expiresAt).getTime() - new Date(opened.openedAt).getTime()).toBe(3 * 3_600_000);
    expect((await nodeOf(coordinator, referralId)).sheet.contact).toMatchObject({ level: 'FULL', phone: '0600000000' });
    const listed = await dpo(
      '{ departement(code: "38") { breakGlasses { id role reason circumstances } } viewer { toDo { kind } } }',
    );
    expect(listed.data!.departement.breakGlasses).toContainEqual({
      id: opened.id,
      role: 'COORDINATOR',
      reason: 'THREAT_TO_LIFE',
      circumstances: 'Appel de détresse, menace devant le foyer.',
    });
    const told = await sql<{ event: string }>(
      `select event from tenant.outbox where departement_code = '38' and event = 'BREAK_GLASS_OPENED'`,
    );
    expect(told.length).toBeGreaterThan(0);
    clock.freeze(new Date(clock.now().getTime() + 3 * 3_600_000 + 1_000));
    expect((await nodeOf(coordinator, referralId)).sheet.contact).toMatchObject({ level: 'MINIMISED', phone: null });
    clock.freeze(undefined);
    const review = `mutation ($input: ReviewBreakGlassInput!) { reviewBreakGlass(input: $input) { breakGlass { conclusion } userErrors { code } } }`;
    const reviewed = await dpo(review, { input: { breakGlassId: opened.id, conclusion: 'JUSTIFIED' } });
    expect(reviewed.data!.reviewBreakGlass).toEqual({ breakGlass: { conclusion: 'JUSTIFIED' }, userErrors: [] });
    const left = await dpo('{ departement(code: "38") { breakGlasses { id } } }');
    expect(left.data!.departement.breakGlasses).not.toContainEqual({ id: opened.id });
  });

  it('lets the parquet open by the reference that was read out, though it had no door; never health', async () => {
    const { referralId, reference } = await submitted();
    expect(await nodeOf(parquet, referralId)).toBeNull();
    const { data } = await breakGlass(parquet, ` ${reference.replace('-', ' ').toLowerCase()} `);
    expect(data!.breakGlass.userErrors).toEqual([]);
    const seen = await nodeOf(parquet, referralId);
    expect(seen.sheet.identity).toMatchObject({ level: 'FULL', familyName: 'Diallo' });
    expect(seen.sheet.contact).toMatchObject({ level: 'FULL' });
    expect(seen.sheet.health).toMatchObject({ __typename: 'Masked', breakGlass: false });
  });

  it('tells nobody else of it, and answers the same for what does not exist, what is elsewhere and what is malformed', async () => {
    const { referralId } = await submitted();
    await breakGlass(coordinator, referralId);
    for (const who of [association, prefecture, police, await api.as('dpo-69'), await api.as('admin')]) {
      const { data } = await who('{ departement(code: "38") { breakGlasses { id } } }');
      expect(data!.departement?.breakGlasses ?? null).toBeNull();
    }
    const refusals = await Promise.all([
      breakGlass(await api.as('coordinator-69'), referralId, '69'),
      breakGlass(coordinator, 'ZZZ-ZZZZ'),
      breakGlass(coordinator, "'; drop table x; --"),
    ]);
    expect(new Set(refusals.map(({ data }) => JSON.stringify(data!.breakGlass.userErrors))).size).toBe(1);
    expect(refusals[0]!.data!.breakGlass.userErrors[0].code).toBe('NOT_FOUND');
    expect((await breakGlass(police, referralId)).data!.breakGlass.userErrors[0].code).toBe('FORBIDDEN');
  });

  it('never passes a recusal, and opens once at a time', async () => {
    const { referralId } = await submitted();
    const [first, second] = await Promise.all([
      breakGlass(coordinator, referralId),
      breakGlass(coordinator, referralId),
    ]);
    expect([first, second].map(({ data }) => data!.breakGlass.userErrors[0]?.code ?? 'done').sort()).toEqual([
      'ALREADY_EXISTS',
      'done',
    ]);
    const { data } = await coordinator(
      'mutation ($input: RecuseInput!) { recuse(input: $input) { userErrors { code } } }',
      { input: { referralId } },
    );
    expect(data!.recuse.userErrors).toEqual([]);
    expect(await nodeOf(coordinator, referralId)).toBeNull();
    expect((await breakGlass(coordinator, referralId)).data!.breakGlass.userErrors[0].code).toBe('NOT_FOUND');
  });

  it('keeps the circumstances encrypted', async () => {
    const rows = await sql<{ body: Buffer }>(`select body from tenant.case_note where kind = 'CIRCUMSTANCES'`);
    expect(rows.length).toBeGreaterThan(0);
    for (const { body } of rows) expect(body.toString('latin1')).not.toContain('menace');
  });
});

describe('a reader kept from a case', () => {
  const emailOf = async (subject: string) =>
    (await sql<{ email: string }>('select email from directory.account where subject = $1', [subject]))[0]!.email;

  it('reads nothing of it at any door from then on, and the chair answers', async () => {
    const { caseId, referralId, reference } = await submitted();
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
    const again = await association(KEEP, { input: { caseId, email: await emailOf('coordinator-38') } });
    expect(again.data!.keepReaderAway.userErrors).toEqual([]);
    expect(await nodeOf(coordinator, referralId)).toBeNull();
  });

  it('does not join, for a chair who reads no name, the referrals of one file', async () => {
    const { caseId, referralId, reference } = await submitted();
    await recordAccord(association, caseId, 'VICTIM_SUPPORT_COMMITTEE', 'VICTIM_SUPPORT');
    const REFER = `mutation ($input: ReferCaseInput!) { referCase(input: $input) { referral { id } userErrors { code } } }`;
    const { data } = await association(REFER, {
      input: { caseId, body: 'VICTIM_SUPPORT_COMMITTEE', situation: 'Besoin d’un logement.' },
    });
    const other = decodeId(data!.referCase.referral.id)!.uuid;
    // As if the chair had been summoned to the committee: its line of the table is a pseudonym.
    await sql(
      `insert into tenant.access_grant select '38', c.id, r.id, m.id, 'PREFECTURE', 'SEATED', 'VICTIM_SUPPORT_COMMITTEE', 'PLENARY', 'LISTED', c.facts, true, 0, 0, false,
        now(), 'infinity', true, 0, 0, true, 1023, 1023, 1023 from tenant.referral r join tenant.case_file c on c.id = r.case_id, directory.mandate m join directory.account a on a.id = m.account_id
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
    const { caseId, referralId } = await submitted();
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
    const { caseId } = await submitted();
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
    const { caseId, referralId } = await submitted();
    const { data } = await association(KEEP, { input: { caseId, email: await emailOf('prefecture-38') } });
    const keptReaderId = data!.keepReaderAway.keptReader.id;
    const answers = await Promise.all(
      [prefecture, coordinator, await api.as('prefecture-69')].map((who) =>
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
    const { caseId } = await submitted();
    expect((await association(KEEP, { input: { caseId, ...named } })).data!.keepReaderAway.userErrors[0].code).toBe(
      code,
    );
  });

  it('is not named by an address made to be long to look at, which takes no time', async () => {
    const { caseId } = await submitted();
    const email = `a@${'.'.repeat(60_000)}@`;
    const start = process.cpuUsage();
    expect((await association(KEEP, { input: { caseId, email } })).data!.keepReaderAway.userErrors[0].code).toBe(
      'INVALID_VALUE',
    );
    const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { userErrors { code path } } }`;
    const granted = await (
      await api.as('manager-38')
    )(GRANT, { input: { departement: '38', email, displayName: 'X', role: 'ASSOCIATION_CASEWORKER', quality: 'x' } });
    expect(granted.data!.grantMandate.userErrors[0]).toEqual({ code: 'INVALID_VALUE', path: ['email'] });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });

  it('is asked by the own association alone', async () => {
    const { caseId } = await submitted();
    const others = await Promise.all(
      ['coordinator-38', 'association-69'].map((name) =>
        api.as(name).then((who) => who(KEEP, { input: { caseId, email: 'a@b.fr' } })),
      ),
    );
    expect(others.map(({ data }) => data!.keepReaderAway.userErrors[0].code)).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });
});
