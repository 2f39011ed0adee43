import { clock } from '../../server/kernel/clock';
import type { Ask } from '../support/api';
import { ANSWER, BREAK, CASE, CONSULT, nodeOf, ReadersOfOneFile } from './readers-of-one-file';

let world: ReadersOfOneFile;
let association: Ask;
let coordinator: Ask;
let prefecture: Ask;
let police: Ask;
let parquet: Ask;
let dpo: Ask;

beforeAll(async () => {
  world = await ReadersOfOneFile.open();
  ({ association, coordinator, prefecture, police, parquet, dpo } = world);
});
afterAll(async () => {
  clock.freeze(undefined);
  await world.close();
});

const soon = () => new Date(clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

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
    const { caseId, referralId } = await world.submitted();
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
    const { referralId } = await world.submitted();
    await ask(referralId);
    clock.freeze(new Date(clock.now().getTime() + 9 * 86_400_000));
    expect(await nodeOf(await world.api.as('police-38'), referralId)).toBeNull();
    clock.freeze(undefined);
    expect(await nodeOf(police, referralId)).not.toBeNull();
  });

  it.each([
    ['a service that the table never consults', { role: 'PREFECTURE' }, 'INVALID_VALUE', ['role']],
    ['a group that the table does not open to it', { groups: ['HEALTH'] }, 'INVALID_VALUE', ['groups']],
    ['no group', { groups: [] }, 'MISSING_VALUE', ['groups']],
    ['a day gone by', { dueOn: '2026-01-01' }, 'INVALID_VALUE', ['dueOn']],
    ['a day too far', { dueOn: '2099-01-01' }, 'INVALID_VALUE', ['dueOn']],
    ['an empty question', { question: '  ' }, 'MISSING_VALUE', ['question']],
  ])('is not asked with %s', async (_what, more, code, path) => {
    const { referralId } = await world.submitted();
    expect((await ask(referralId, more)).data!.consultService).toMatchObject({
      consultation: null,
      userErrors: [{ code, path }],
    });
  });

  it('is asked once at a time, by the secretariat alone, and answers alone', async () => {
    const { referralId } = await world.submitted();
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
      await world.api.as('coordinator-69')
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
    const { referralId } = await world.submitted();
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
    const told = await world.sql<{ event: string }>(
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
    const { referralId, reference } = await world.submitted();
    expect(await nodeOf(parquet, referralId)).toBeNull();
    const { data } = await breakGlass(parquet, ` ${reference.replace('-', ' ').toLowerCase()} `);
    expect(data!.breakGlass.userErrors).toEqual([]);
    const seen = await nodeOf(parquet, referralId);
    expect(seen.sheet.identity).toMatchObject({ level: 'FULL', familyName: 'Diallo' });
    expect(seen.sheet.contact).toMatchObject({ level: 'FULL' });
    expect(seen.sheet.health).toMatchObject({ __typename: 'Masked', breakGlass: false });
  });

  it('tells nobody else of it, and answers the same for what does not exist, what is elsewhere and what is malformed', async () => {
    const { referralId } = await world.submitted();
    await breakGlass(coordinator, referralId);
    for (const who of [association, prefecture, police, await world.api.as('dpo-69'), await world.api.as('admin')]) {
      const { data } = await who('{ departement(code: "38") { breakGlasses { id } } }');
      expect(data!.departement?.breakGlasses ?? null).toBeNull();
    }
    const refusals = await Promise.all([
      breakGlass(await world.api.as('coordinator-69'), referralId, '69'),
      breakGlass(coordinator, 'ZZZ-ZZZZ'),
      breakGlass(coordinator, "'; drop table x; --"),
    ]);
    expect(new Set(refusals.map(({ data }) => JSON.stringify(data!.breakGlass.userErrors))).size).toBe(1);
    expect(refusals[0]!.data!.breakGlass.userErrors[0].code).toBe('NOT_FOUND');
    expect((await breakGlass(police, referralId)).data!.breakGlass.userErrors[0].code).toBe('FORBIDDEN');
  });

  it('never passes a recusal, and opens once at a time', async () => {
    const { referralId } = await world.submitted();
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
    const rows = await world.sql<{ body: Buffer }>(`select body from tenant.case_note where kind = 'CIRCUMSTANCES'`);
    expect(rows.length).toBeGreaterThan(0);
    for (const { body } of rows) expect(body.toString('latin1')).not.toContain('menace');
  });
});
