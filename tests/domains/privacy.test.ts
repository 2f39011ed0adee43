import fc from 'fast-check';
import { Client } from 'pg';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { codeWord } from '../../server/domains/privacy/words';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';

let api: Api;
let admin: Client;
const asked = new Map<string, Promise<Ask>>();
const as = (name: string): Promise<Ask> => asked.get(name) ?? asked.set(name, api.as(name)).get(name)!;
const ACCOUNTS = demonstrationAccounts()
  .filter(({ departement }) => departement === '38' || departement === null)
  .map(({ name }) => name);

beforeAll(async () => {
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

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
    const month = new Date().toISOString().slice(0, 7);
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
      await admin.query(
        `select id from tenant.case_file where departement_code = '38' and stage in ('LISTED', 'IN_SESSION', 'DECIDED')`,
      )
    ).rows.map(({ id }) => id);
    const { rows: readers } = await admin.query(
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
            await admin.query(
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
    const dueOn = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
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
    const month = new Date().toISOString().slice(0, 7);
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
      'accords',
      'papers',
      'referrals',
      'texts',
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
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
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

describe('the notice and the record', () => {
  const NOTICE = `query Notice($bodies: [BodyKind!]!, $minor: Boolean, $contact: String) { departement(code: "38") { informationNotice(bodies: $bodies, minor: $minor, contact: $contact) { html json } } }`;

  it('the notice says for these bodies who reads what, how long, and the rights, in plain French', async () => {
    const { data, errors } = await (
      await as('association-38')
    )(NOTICE, { bodies: ['PROSTITUTION_EXIT_COMMISSION', 'CODAF'], contact: '<i>dpo@isere</i>' });
    expect(errors).toBeUndefined();
    const { html, json } = data!.departement.informationNotice;
    const content = JSON.parse(json);
    expect(content.recipients.map(({ body, formation }: any) => [body, formation])).toEqual([
      ['PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES'],
    ]);
    const categories = content.recipients[0].categories.map(({ capacity, when }: any) => [capacity, when]);
    expect(categories.map(([capacity]: any) => capacity)).toEqual([
      'SECRETARIAT',
      'DECIDING',
      'MEMBERS',
      'ADDRESSEE',
      'ADDRESSEE',
    ]);
    expect(categories.slice(3)).toEqual([
      ['ADDRESSEE', expect.stringContaining('AFIS')],
      ['ADDRESSEE', expect.stringContaining('autorisation provisoire')],
    ]);
    expect(content.recipients[0].members).toEqual(expect.arrayContaining(['le parquet', 'la police', 'la DDETS']));
    expect(html).toContain('&lt;i&gt;dpo@isere&lt;/i&gt;');
    for (const word of [
      'RGPD art. 15',
      'CNIL',
      'deux ans après la fin du parcours',
      '12 mois',
      'Un signalement porte sur un lieu',
      'votre accord',
    ])
      expect(html).toContain(word);
    const minor = await (await as('association-38'))(NOTICE, { bodies: ['PROSTITUTION_EXIT_COMMISSION'], minor: true });
    expect(JSON.parse(minor.data!.departement.informationNotice.json).recipients[0].formation).toBe('MINORS_PATHWAYS');
  });

  it('the record lists purposes, data, recipients, durations and measures, as the levels table has them', async () => {
    const { data } = await (await as('dpo-38'))('{ departement(code: "38") { processingRecord { html json } } }');
    const { html, json } = data!.departement.processingRecord;
    const content = JSON.parse(json);
    expect(content.data).toHaveLength(9);
    expect(content.recipients).toHaveLength(3);
    expect(content.retention.find(({ what }: any) => what === 'journal des accès').duration).toMatch(/^12 mois/);
    expect(html).toContain('Registre des traitements, département 38');
  });

  it('each answers those whom it is for, and null to every other account', async () => {
    const EXPORTS = `{ departement(code: "38") { processingRecord { json } breachRegister { json } breaches { id } producedExports(first: 1) { nodes { thing } }
      informationNotice(bodies: [PROSTITUTION_EXIT_COMMISSION]) { json } } }`;
    for (const name of [...ACCOUNTS, 'dpo-69', 'association-69']) {
      const { data } = await (await as(name))(EXPORTS);
      const { informationNotice = null, ...officers } = data!.departement ?? {};
      const given = Object.entries(officers)
        .filter(([, value]) => value !== null)
        .map(([field]) => field);
      expect([name, given.length]).toEqual([name, name === 'dpo-38' ? 4 : 0]);
      expect([name, informationNotice !== null]).toEqual([
        name,
        ['dpo-38', 'association-38', 'manager-38'].includes(name),
      ]);
    }
  });
});

describe('the register of breaches', () => {
  const RECORD = `mutation ($input: RecordBreachInput!) { recordBreach(input: $input) { breach { id state deadline version facts groups } userErrors { code path message rule } warnings { rule article message } } }`;
  const UPDATE = `mutation ($input: UpdateBreachInput!) { updateBreach(input: $input) { breach { state version facts measures delayReason personsMin personsMax } userErrors { code path } warnings { rule } } }`;
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const breach = (more: object = {}) => ({
    departement: '38',
    nature: ['CONFIDENTIALITY'],
    risk: 'RISK',
    knownAt: ago(1),
    personsMin: 1,
    personsMax: 3,
    groups: ['CONTACT'],
    facts: 'Un téléphone perdu.',
    ...more,
  });
  const record = async (input: object, name = 'dpo-38') =>
    (await (await as(name))(RECORD, { input })).data!.recordBreach;
  const update = async (input: object, name = 'dpo-38') =>
    (await (await as(name))(UPDATE, { input })).data!.updateBreach;

  it('computes the 72 hours, says what is due, and follows the notification', async () => {
    const { breach: made, warnings, userErrors } = await record(breach({ risk: 'HIGH' }));
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ state: 'TO_NOTIFY', version: 1, facts: 'Un téléphone perdu.', groups: ['CONTACT'] });
    expect(Date.parse(made.deadline) - Date.now()).toBeCloseTo(71 * 3_600_000, -5);
    expect(warnings.map(({ article }: any) => article)).toEqual(['RGPD art. 33 §1', 'RGPD art. 34']);
    const updated = await update({
      breachId: made.id,
      expectedVersion: 1,
      notifiedAt: ago(0),
      personsInformedAt: ago(0),
      measures: 'Compte fermé.',
      personsMin: 2,
    });
    expect(updated).toMatchObject({
      breach: {
        state: 'NOTIFIED',
        version: 2,
        facts: 'Un téléphone perdu.',
        measures: 'Compte fermé.',
        personsMin: 2,
        personsMax: 3,
      },
      warnings: [],
      userErrors: [],
    });
    expect((await update({ breachId: made.id, expectedVersion: 1, measures: 'x' })).userErrors[0].code).toBe(
      'VERSION_CONFLICT',
    );
  });

  it('says when the 72 hours are over, and takes a late notification only with its reasons', async () => {
    const late = await record(breach({ knownAt: ago(100) }));
    expect(late.breach.state).toBe('OVERDUE');
    expect(late.warnings[0].message).toContain('Le délai de 72 heures est passé');
    expect((await update({ breachId: late.breach.id, notifiedAt: ago(1) })).userErrors).toEqual([
      { code: 'MISSING_VALUE', path: ['delayReason'] },
    ]);
    expect(
      (await update({ breachId: late.breach.id, notifiedAt: ago(1), delayReason: 'Ampleur inconnue.' })).breach,
    ).toMatchObject({ state: 'NOTIFIED_LATE', delayReason: 'Ampleur inconnue.' });
    expect((await update({ breachId: late.breach.id, measures: 'Suite.' })).userErrors).toEqual([]);
    expect((await record(breach({ risk: 'UNLIKELY', knownAt: ago(100) }))).breach.state).toBe('NOT_DUE');
  });

  it.each([
    ['nature', { nature: [] }],
    ['personsMax', { personsMin: 5, personsMax: 2 }],
    ['personsMax', { personsMin: -1 }],
    ['knownAt', { knownAt: ago(-2) }],
    ['notifiedAt', { notifiedAt: ago(-2) }],
    ['personsInformedAt', { personsInformedAt: ago(5) }],
    ['facts', { facts: '  ' }],
    ['measures', { measures: 'x'.repeat(4_001) }],
  ])('refuses in words what cannot be: %s', async (path, more) => {
    const { breach: made, userErrors } = await record(breach(more));
    expect(made).toBeNull();
    expect(userErrors[0]).toMatchObject({ path: [path], code: expect.stringMatching(/INVALID_VALUE|MISSING_VALUE/) });
  });

  it('is handed over as one page and as JSON, its texts encrypted in the database and its reading journaled', async () => {
    await record(breach({ facts: 'Un courriel <parti> ailleurs.' }));
    const { data } = await (await as('dpo-38'))('{ departement(code: "38") { breachRegister { html json } } }');
    const { html, json } = data!.departement.breachRegister;
    expect(html).toContain('Un courriel &lt;parti&gt; ailleurs.');
    expect(JSON.parse(json).breaches[0]).toMatchObject({
      facts: 'Un courriel <parti> ailleurs.',
      state: 'TO_NOTIFY',
      nature: ['CONFIDENTIALITY'],
    });
    const { rows } = await admin.query(
      "select encode(body, 'escape') as body from tenant.case_note where kind like 'BREACH%'",
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/courriel|perdu/);
    const {
      rows: [entry],
    } = await admin.query("select opened from tenant.journal_entry where kind = 'READ' order by at desc limit 1");
    expect(entry.opened.map(({ group }: any) => group)).toContain('BREACH_FACTS');
  });

  it('is written by the officer of that département alone', async () => {
    const { breach: made } = await record(breach());
    for (const name of [...ACCOUNTS.filter((account) => account !== 'dpo-38'), 'dpo-69']) {
      const [refused, changed] = [
        await record(breach(), name),
        await update({ breachId: made.id, measures: 'x' }, name),
      ];
      expect([name, refused.breach, changed.breach]).toEqual([name, null, null]);
      expect([name, changed.userErrors[0].code]).toEqual([name, expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
    }
    expect((await update({ breachId: 'x', measures: 'x' })).userErrors[0].code).toBe('NOT_FOUND');
  });

  it('is told to the same act once, when it is sent twice', async () => {
    const input = breach({ idempotencyKey: 'once' });
    const [first, second] = [await record(input), await record(input)];
    expect(second.breach.id).toBe(first.breach.id);
  });
});
