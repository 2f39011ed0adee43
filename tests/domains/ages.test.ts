import { encodeId } from '../../server/kernel/id';
import { addDays, localDateAt } from '../../server/kernel/local-date';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { Transfers } from './transfers-world';
import { uuid } from './two-departements';
import { eraseCase } from '../support/erasures';

let transfers: Transfers;
beforeAll(async () => {
  transfers = await Transfers.open();
}, 120_000);
afterAll(() => transfers.world.close());

const today = localDateAt(new Date(), 'Europe/Paris');
/** A year alone that allows both sides of eighteen until its last day. */
const YEAR = String(Number(today.slice(0, 4)) - 18);
const inDoubt = { birthYear: YEAR, birthDate: null };
const child = { birthYear: String(Number(YEAR) + 2), birthDate: `${Number(YEAR) + 2}-12-01` };
const contradicted = { birthYear: '2010', birthDate: '1999-05-05' };

const sheetOf = (identity: object, exploitation: object = {}) => ({
  ...SHEET,
  identity: { ...SHEET.identity, ...identity },
  exploitation: { ...SHEET.exploitation, ...exploitation },
});
const opened = async (identity: object, exploitation: object = {}) =>
  (await openDraft(transfers.world.here, sheetOf(identity, exploitation))).id;
const retain = (caseId: string, age: string, basis: string, more: object = {}) =>
  transfers.world.act(
    transfers.world.here,
    'retainAge',
    { caseId, age, basis, retainedOn: today, ...more },
    'case { ageClass }',
  );
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const agesOf = (caseId: string) =>
  transfers.world.count('select from tenant.retained_age where case_id = $1', uuid(caseId));
const factsOf = async (caseId: string): Promise<number> =>
  (await transfers.world.admin.query('select facts from tenant.case_file where id = $1', [uuid(caseId)])).rows[0].facts;

async function submit(caseId: string) {
  const { data } = await submitDraft(transfers.world.here, caseId);
  return data.submitCase;
}

describe('an age in doubt', () => {
  it.each([
    ['a year that allows both sides of eighteen', inDoubt],
    ['a year and a date that contradict each other', contradicted],
  ])('seizes no commission: %s', async (_why, identity) => {
    const caseId = await opened(identity);
    await recordAccord(transfers.world.here, caseId);
    const answer = await submit(caseId);
    expect(codes(answer)).toEqual(['AGE_UNDETERMINED']);
    expect(answer.userErrors[0].message).toMatch(/âge retenu.*119/);
    expect(answer.userErrors[0].message).not.toMatch(/[A-Z]+_[A-Z]+|[a-z][A-Z]/);
    const { completeness } = await transfers.world.read(
      transfers.world.here,
      caseId,
      'completeness { complete missing { code } }',
    );
    expect(completeness).toMatchObject({ complete: false, missing: [{ code: 'AGE_UNDETERMINED' }] });
  });

  it('leaves the team by no other way either: committee, alert, hand-over, transfer, pathway already running', async () => {
    const { world } = transfers;
    const caseId = await opened(inDoubt, { principalForm: 'LABOUR' });
    const organisationId = encodeId('Organisation', '38', uuid(await world.organisationOf(world.here, '38')));
    const handed = { caseId, organisationId, accordGivenOn: today };
    expect(codes(await world.act(world.here, 'handOverCase', handed))).toEqual(['AGE_UNDETERMINED']);
    expect(codes(await transfers.propose(caseId))).toEqual(['AGE_UNDETERMINED']);
    expect((await submit(caseId)).userErrors).toEqual([]);
    for (const more of [
      { body: 'VICTIM_SUPPORT_COMMITTEE', situation: 'récit', supportAsked: 'OTHER' },
      { body: 'CODAF', alert: { sector: 'AGRICULTURE', place: 'lieu', facts: 'faits' } },
    ]) {
      expect(codes(await world.act(world.here, 'referCase', { caseId, ...more }))).toEqual(['AGE_UNDETERMINED']);
    }
    const running = { startedOn: addDays(today, -40), signedOn: addDays(today, -50), signatory: 'Le préfet' };
    const accord = { accordGivenOn: addDays(today, -60), accordManner: 'WRITTEN', accordGroups: ['IDENTITY'] };
    const registered = { departement: '38', sheet: sheetOf(inDoubt), ...running, ...accord };
    expect(codes(await world.act(world.here, 'registerRunningPathway', registered))).toEqual(['AGE_UNDETERMINED']);
    expect(await world.count('select from tenant.referral where case_id = $1', uuid(caseId))).toBe(0);
  });

  it('ends with the age that is retained, by whom and when, and the file keeps every one', async () => {
    const caseId = await opened(inDoubt);
    await recordAccord(transfers.world.here, caseId);
    expect((await retain(caseId, 'MINOR', 'EVALUATION', { retainedOn: addDays(today, -1) })).userErrors).toEqual([]);
    expect(await factsOf(caseId)).toBe(1 | 4);
    expect((await retain(caseId, 'ADULT', 'PAPER')).userErrors).toEqual([]);
    expect(await factsOf(caseId)).toBe(4);
    expect((await submit(caseId)).userErrors).toEqual([]);
    const fields = 'retainedAges { age basis retainedOn birthMonth }';
    expect(await transfers.world.read(transfers.world.here, caseId, fields)).toEqual({
      retainedAges: [
        { age: 'MINOR', basis: 'EVALUATION', retainedOn: addDays(today, -1), birthMonth: null },
        { age: 'ADULT', basis: 'PAPER', retainedOn: today, birthMonth: null },
      ],
    });
    const coordinator = await transfers.world.api.as('coordinator-38');
    expect(await transfers.world.read(coordinator, caseId, fields)).toEqual({ retainedAges: [] });
  });

  it('is retained with a birth that agrees with it, and never in advance', async () => {
    const caseId = await opened(inDoubt);
    expect(codes(await retain(caseId, 'ADULT', 'PAPER', { birthMonth: `${Number(YEAR) + 1}-01` }))).toEqual([
      'INVALID_VALUE',
    ]);
    expect(codes(await retain(caseId, 'ADULT', 'PAPER', { birthMonth: 'mai' }))).toEqual(['INVALID_VALUE']);
    expect(codes(await retain(caseId, 'ADULT', 'PAPER', { retainedOn: addDays(today, 2) }))).toEqual(['INVALID_VALUE']);
    expect(await agesOf(caseId)).toBe(0);
    expect(codes(await retain(caseId, 'ADULT', 'PAPER', { birthMonth: `${Number(YEAR) - 1}-01` }))).toEqual([]);
  });

  it('is for the team that holds the file to settle, and for nobody else', async () => {
    const caseId = await opened(inDoubt);
    const { world } = transfers;
    const input = { caseId, age: 'ADULT', basis: 'JUDGE', retainedOn: today };
    for (const account of ['coordinator-38', 'manager-38', 'dpo-38']) {
      const who = await world.api.as(account);
      expect(codes(await world.act(who, 'retainAge', input))[0]).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
    expect(codes(await world.act(world.there, 'retainAge', input))).toEqual(['NOT_FOUND']);
  });
});

describe('the copy of her data', () => {
  it('tells the person which ages were retained of her, and on what', async () => {
    const caseId = await opened(inDoubt);
    await retain(caseId, 'ADULT', 'PAPER');
    const { data } = await transfers.world.here(
      'mutation ($input: ProducePersonExportInput!) { producePersonExport(input: $input) { export { html json } } }',
      { input: { caseId } },
    );
    const { html, json } = data!.producePersonExport.export;
    expect(JSON.parse(json).ages).toEqual([{ age: 'ADULT', basis: 'PAPER', retainedOn: today }]);
    expect(html).toContain('une pièce');
  });
});

describe('whoever says that they are a minor', () => {
  it('is one at once, with the urgent ways told in the answer, and until a judge says otherwise', async () => {
    const { world } = transfers;
    const caseId = await opened(contradicted);
    const written = await world.act(world.here, 'writeGroup', {
      caseId,
      sheet: { exploitation: { ...SHEET.exploitation, adultOrMinor: 'MINOR' } },
    });
    expect(written.warnings).toEqual([{ rule: 'MINOR_URGENT_WAYS', verdict: 'OK' }]);
    expect(await agesOf(caseId)).toBe(1);
    const corrected = { exploitation: SHEET.exploitation };
    expect(codes(await world.act(world.here, 'writeGroup', { caseId, sheet: corrected }))).toEqual([]);
    expect((await retain(caseId, 'ADULT', 'PAPER')).userErrors).toEqual([]);
    expect((await retain(caseId, 'ADULT', 'EVALUATION')).userErrors).toEqual([]);
    expect(await factsOf(caseId)).toBe(1 | 4);
    expect((await retain(caseId, 'ADULT', 'JUDGE')).userErrors).toEqual([]);
    expect(await factsOf(caseId)).toBe(4);
  });

  it('is told where to turn when the file is opened, before any accord', async () => {
    const { world } = transfers;
    const input = { departement: '38', sheet: sheetOf(child, { adultOrMinor: 'MINOR' }) };
    const answer = await world.act(world.here, 'openCase', input, 'case { id ageClass }');
    expect(answer.warnings).toContainEqual({ rule: 'MINOR_URGENT_WAYS', verdict: 'OK' });
    expect(answer.case.ageClass).toBe('FROM_15_TO_17');
    expect(await agesOf(answer.case.id)).toBe(1);
    const plain = await world.act(world.here, 'openCase', { departement: '38', sheet: SHEET });
    expect(plain.warnings.map(({ rule }) => rule)).not.toContain('MINOR_URGENT_WAYS');
  });
});

describe('an age that was retained', () => {
  it('goes with the file to another association, leaves the first, and ends with the file', async () => {
    const { world } = transfers;
    const caseId = await opened(inDoubt, { principalForm: 'LABOUR' });
    await retain(caseId, 'MINOR', 'PERSON_WORD');
    const { userErrors } = await transfers.propose(caseId);
    expect(userErrors).toEqual([]);
    const [{ id: transferId }] = (await transfers.incoming(world.there)) as [{ id: string }];
    const taken = await transfers.answer(world.there, 'acceptTransfer', transferId, 'case { id }');
    expect(taken.userErrors).toEqual([]);
    const arrived = taken.case.id as string;
    expect(await agesOf(arrived)).toBe(1);
    const month = `${Number(YEAR) + 19}-01-01`;
    const { rows } = await world.admin.query(
      'select facts, majority_month::text as month from tenant.case_file where id = $1',
      [uuid(arrived)],
    );
    expect(rows).toEqual([{ facts: 1 | 4, month }]);
    await world.follow();
    expect(await agesOf(caseId)).toBe(0);
  });

  it('is erased with the file, and so is the month of majority', async () => {
    const { world } = transfers;
    const caseId = await opened(child, { principalForm: 'LABOUR' });
    expect((await submit(caseId)).userErrors).toEqual([]);
    await retain(caseId, 'MINOR', 'PAPER');
    const months = 'select from tenant.case_file where id = $1 and majority_month is not null';
    expect(await world.count(months, uuid(caseId))).toBe(1);
    expect(await eraseCase(await world.api.as('manager-38'), world.api.database.adminUrl, caseId)).toBe(true);
    expect([await agesOf(caseId), await world.count(months, uuid(caseId))]).toEqual([0, 0]);
  });
});
