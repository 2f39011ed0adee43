import fc from 'fast-check';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { codeWord } from '../../server/domains/confidentiality/privacy/words';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { ACCOUNTS, PrivacyWorld } from './privacy-world';
import { legalToday } from '../support/legal-today';

let world: PrivacyWorld;
const as = (name: string) => world.as(name);
beforeAll(async () => {
  world = await PrivacyWorld.open();
});
afterAll(() => world.close());

const HOSTILE = {
  ...SHEET,
  identity: { ...SHEET.identity, familyName: '<script>alert(1)</script>' },
  contact: { phone: '"><img src=x>' },
};

async function submitted(sheet: object = SHEET): Promise<string> {
  const association = await as('association-38');
  const { id } = await openDraft(association, sheet);
  await recordAccord(association, id);
  expect((await submitDraft(association, id)).data.submitCase.case).not.toBeNull();
  return id;
}

const REPORT = `query ($id: ID!) { departement(code: "38") { case(id: $id) { stage accessReport {
  emergency recipients { capacity category purpose body groups { group level } since until } } } } }`;
const reportOf = async (id: string, name = 'association-38') =>
  (await (await as(name))(REPORT, { id })).data!.departement.case?.accessReport ?? null;

async function ownCases(): Promise<{ id: string; stage: string }[]> {
  const { data } = await (
    await as('association-38')
  )('{ departement(code: "38") { cases(first: 100) { nodes { id stage } } } }');
  return data!.departement.cases.nodes;
}

describe('what a person is told of her readers', () => {
  it('names categories and purposes, from the month in which each could read', async () => {
    const id = await submitted();
    const month = legalToday().slice(0, 7);
    const report = await reportOf(id);
    expect(report.recipients.map(({ capacity, since, until }: any) => [capacity, since, until])).toEqual([
      ['OWN_ASSOCIATION', month, null],
      ['SECRETARIAT', month, null],
      ['DECIDING', month, null],
    ]);
    expect(report.recipients[1]).toMatchObject({
      category: 'le secrétariat de la commission',
      body: 'PROSTITUTION_EXIT_COMMISSION',
      purpose: expect.stringContaining('L.121-9'),
    });
    expect(report.recipients[1].groups).toContainEqual({ group: 'IDENTITY', level: 'FULL' });
    expect(report.recipients[2].groups).toContainEqual({ group: 'IDENTITY', level: 'PSEUDONYM' });
  });

  it('is for the own team and its association: for nobody else there is no report', async () => {
    const id = await submitted();
    expect((await reportOf(id, 'manager-38')).recipients.length).toBe(3);
    for (const name of ACCOUNTS.filter((account) => !['association-38', 'manager-38'].includes(account))) {
      const { data } = await (await as(name))(REPORT, { id });
      expect([name, data!.departement?.case?.accessReport ?? null]).toEqual([name, null]);
    }
  });

  it('never sets justice or police apart, never says what justice holds, and has no date finer than the month', async () => {
    const cases = await ownCases();
    const reports = await Promise.all(cases.map(({ id }) => reportOf(id)));
    const members = reports.flatMap(({ recipients }) => recipients).filter(({ capacity }) => capacity === 'MEMBERS');
    expect(members.length).toBeGreaterThan(3);
    const text = JSON.stringify(reports);
    expect(text).not.toMatch(/parquet|police|gendarm|procureur|magistrat|enquête|PROCEEDINGS|CODAF/i);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(text).toMatch(/les membres de la formation/);
  });

  it('is the same to the byte whether or not parquet, police or anybody else read, in danger of life included', async () => {
    const [listed] = (await ownCases()).filter(({ stage }) => ['LISTED', 'IN_SESSION', 'DECIDED'].includes(stage));
    const text = async () => JSON.stringify(await reportOf(listed!.id));
    const before = await text();
    const caseUuid = (
      await world.admin.query(
        `select id from tenant.case_file where departement_code = '38' and stage in ('LISTED', 'IN_SESSION', 'DECIDED')`,
      )
    ).rows.map(({ id }) => id);
    const { rows: readers } = await world.admin.query(
      `select m.account_id, m.id from directory.mandate m where m.departement_code = '38' and m.role in ('PARQUET', 'POLICE', 'MAGISTRATE')`,
    );
    const AGENDAS = `{ departement(code: "38") { sessions(first: 20) { nodes { agenda { referral { id sheet { identity { ... on IdentityGroup { familyName } } complaint { ... on ComplaintGroup { exists } } } } } } } } }`;
    // For real, once each: three hours open to the parquet and to the secretariat.
    const { data: shared } = await (
      await as('association-38')
    )('query ($id: ID!) { departement(code: "38") { case(id: $id) { referrals { reference kind } } } }', {
      id: listed!.id,
    });
    const { reference } = shared!.departement.case.referrals.find(({ kind }: any) => kind === 'SHARE');
    const BREAK =
      'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { breakGlass { id } userErrors { code message } } }';
    for (const account of ['parquet-38', 'coordinator-38']) {
      const { data } = await (
        await as(account)
      )(BREAK, {
        input: { departement: '38', referral: reference, reason: 'THREAT_TO_LIFE', circumstances: 'Menace.' },
      });
      expect([account, data!.breakGlass.userErrors]).toEqual([account, []]);
      expect(await text()).toBe(before);
    }
    const PRODUCE =
      'mutation ($input: ProducePersonExportInput!) { producePersonExport(input: $input) { export { html json } } }';
    const { data: copy } = await (await as('association-38'))(PRODUCE, { input: { caseId: listed!.id } });
    expect(copy!.producePersonExport.export.json + copy!.producePersonExport.export.html).not.toMatch(
      /Menace|THREAT_TO_LIFE/,
    );
    const reading = fc.record({
      account: fc.constantFrom('parquet-38', 'police-38', 'magistrate-38', 'coordinator-38'),
      forged: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 500_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 4 }), async (readings) => {
        for (const { account, forged, minutes } of readings) {
          if (!forged) await (await as(account))(AGENDAS);
          else
            await world.admin.query(
              `insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, reason, subject_id, opened)
          select '38', gen_random_uuid(), now() - $3 * interval '1 minute', $1, $2, 'breakGlass', k, 'danger de mort', c, jsonb_build_array(jsonb_build_object('holder', c, 'source', c, 'group', 'contact', 'level', 'FULL'))
          from unnest($4::uuid[]) c, unnest(array['READ', 'ACT']) k`,
              [readers[0].account_id, readers[0].id, minutes, caseUuid],
            );
        }
        expect(await text()).toBe(before);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('tells a member who was consulted from no other, and puts nobody who was not among the members', async () => {
    const CONSULT =
      'mutation ($input: ConsultServiceInput!) { consultService(input: $input) { userErrors { code message } } }';
    const dueOn = legalToday(10);
    const report = async (role: string) => {
      const caseId = await submitted();
      const found = await (
        await as('coordinator-38')
      )('query ($id: ID!) { departement(code: "38") { case(id: $id) { referrals { id } } } }', { id: caseId });
      const input = {
        referralId: found.data!.departement.case.referrals[0].id,
        role,
        groups: ['COMPLAINT', 'EXPLOITATION', 'IDENTITY'],
        question: 'Votre avis ?',
        dueOn,
      };
      expect((await (await as('coordinator-38'))(CONSULT, { input })).data!.consultService.userErrors).toEqual([]);
      return JSON.stringify(await reportOf(caseId));
    };
    const [parquet, police, magistrate] = [await report('PARQUET'), await report('POLICE'), await report('MAGISTRATE')];
    expect(parquet).toContain('les membres de la formation');
    expect(police).toBe(parquet);
    expect(magistrate).toBe(parquet);
  });

  it('says the end with the accord, and keeps what had been open', async () => {
    const id = await submitted();
    const association = await as('association-38');
    const { data } = await association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { accords { id } } } }',
      { id },
    );
    const month = legalToday().slice(0, 7);
    await association(
      'mutation ($input: WithdrawAccordInput!) { withdrawAccord(input: $input) { userErrors { code } } }',
      { input: { accordId: data!.departement.case.accords[0].id } },
    );
    const { recipients } = await reportOf(id);
    expect(recipients.map(({ capacity, until }: any) => [capacity, until])).toEqual([
      ['OWN_ASSOCIATION', null],
      ['SECRETARIAT', month],
      ['DECIDING', month],
    ]);
    expect(recipients[1].groups).toContainEqual({ group: 'IDENTITY', level: 'FULL' });
  });
});

describe('the copy of her data', () => {
  const PRODUCE =
    'mutation Produce($input: ProducePersonExportInput!) { producePersonExport(input: $input) { export { html json } userErrors { code } } }';
  const produce = async (name: string, caseId: string) =>
    (await (await as(name))(PRODUCE, { input: { caseId } })).data!.producePersonExport;

  it('holds what the own team reads, its recipients included, and nothing that justice holds', async () => {
    const id = await submitted(HOSTILE);
    await (
      await as('coordinator-38')
    )('mutation ($input: CompletionInput!) { requestCompletion(input: $input) { userErrors { code } } }', {
      input: { caseId: id, text: 'Précisez <b>la langue</b>.' },
    });
    const {
      export: { html, json },
      userErrors,
    } = await produce('association-38', id);
    expect(userErrors).toEqual([]);
    const content = JSON.parse(json);
    expect(Object.keys(content)).toEqual([
      'producedOn',
      'departement',
      'reference',
      'openedIn',
      'groups',
      'ages',
      'accords',
      'papers',
      'referrals',
      'texts',
      'pleadings',
      'recipients',
      'emergency',
    ]);
    expect(content.groups.map(({ group }: any) => group)).toEqual([
      'identity',
      'contact',
      'socialSituation',
      'health',
      'family',
      'residence',
      'complaint',
      'exploitation',
      'coercion',
      'pressure',
    ]);
    expect(content.groups[0].fields).toContainEqual({
      name: 'familyName',
      label: 'nom de famille',
      kind: 'name',
      value: '<script>alert(1)</script>',
    });
    expect(content.texts).toEqual([
      { kind: 'REQUEST', text: 'Précisez <b>la langue</b>.', writtenOn: expect.any(String) },
    ]);
    expect(json + html).not.toMatch(/parquet|police|gendarm|audience/i);
    expect(html).not.toMatch(/<(script|img|b|a|link|iframe|form)\b/i);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('récit libre');
  });

  it('is journaled as the act and as the reading that it is, and stands in the officer’s register without a name', async () => {
    const id = await submitted();
    await produce('association-38', id);
    const dpo = await as('dpo-38');
    const { data } = await dpo(
      '{ departement(code: "38") { producedExports(first: 1) { nodes { producedAt account thing } pageInfo { hasNextPage } } journal(first: 3) { nodes { operation kind subject opened { item } } } } }',
    );
    const [{ thing }] = data!.departement.producedExports.nodes;
    expect(data!.departement.producedExports.pageInfo.hasNextPage).toBe(true);
    const entries = data!.departement.journal.nodes;
    expect(entries.find(({ kind }: any) => kind === 'ACT')).toMatchObject({
      operation: 'producePersonExport',
      subject: thing,
    });
    expect(entries.find(({ kind }: any) => kind === 'READ').opened.map(({ item }: any) => item)).toEqual(
      expect.arrayContaining(['identity', 'health', 'exploitation']),
    );
    expect(JSON.stringify(data)).not.toContain('Diallo');
  });

  it('is produced by nobody but the own team; another département’s file, a malformed id and an unknown one are the same', async () => {
    const id = await submitted();
    for (const name of ACCOUNTS.filter((account) => account !== 'association-38')) {
      const { export: produced, userErrors } = await produce(name, id);
      expect([name, produced, userErrors[0].code]).toEqual([name, null, expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
    }
    const answers = await Promise.all([
      produce('association-69', id),
      produce('association-38', 'x'),
      produce('association-38', id.slice(0, -4) + 'AAAA'),
    ]);
    for (const answer of answers) expect(answer).toEqual({ export: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('has a French word for every code that a sheet may hold', () => {
    const codes = Object.values(sheetFields)
      .flat()
      .flatMap((field) => ('codes' in field ? field.codes : []));
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => codeWord(code) === code)).toEqual([]);
  });
});
