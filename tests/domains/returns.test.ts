import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { encodeId } from '../../server/kernel/id';
import { openDraft, recordAccord, submitDraft } from '../support/stories';
import { figuresOf, ReturnsWorld, YEAR } from './returns-world';
import { COMMISSION_2018, ELSEWHERE, fillAssociationYear, fillCommissionYear, SURVEY_2018 } from './returns-years';
import { legalToday } from '../support/legal-today';

const ACCOUNTS = demonstrationAccounts()
  .filter(({ departement }) => departement === '38' || departement === null)
  .map(({ name }) => name);
const YEARLY = `yearlyReturn(year: ${YEAR})`;
const SURVEY = `surveyAnswers(year: ${YEAR})`;

let world: ReturnsWorld;
let awa: string;
beforeAll(async () => {
  world = await ReturnsWorld.open();
  awa = await fillCommissionYear(world);
  await fillAssociationYear(world);
}, 60_000);
afterAll(() => world.close());

describe('the yearly return of the commission', () => {
  it('has the figures that a hand counts, and nothing of what the commission did not handle', async () => {
    expect(await world.figures('coordinator-38', YEARLY)).toEqual(COMMISSION_2018);
  });

  it('counts the next year from the first hour of the département on', async () => {
    const next = await world.figures('coordinator-38', 'yearlyReturn(year: 2019)');
    expect([next.REQUESTS!.RECEIVED, next.PATHWAYS!.RUNNING, next.SESSIONS]).toEqual([1, 3, {}]);
    expect((await world.figures('coordinator-38', 'yearlyReturn(year: 2020)')).PATHWAYS).toMatchObject({
      RUNNING: 1,
      ENDED: 2,
      ENDED_NOT_RECORDED: 2,
    });
  });

  it('is the same for whoever may produce it, and not told to whoever is kept from a file or stood back from one of that year', async () => {
    await world.keep(awa, 'prefecture-38');
    await world.thaw();
    expect(await world.figures('coordinator-38', YEARLY)).toEqual(COMMISSION_2018);
    await world.admin.query("update tenant.kept_reader set state = 'LIFTED' where case_id = $1", [awa]);
    await world.keep(awa, 'coordinator-38');
    expect(await world.ask('coordinator-38', YEARLY, 'year')).toBeNull();
    expect(await world.straight('coordinator-38', 'access.yearly_return($1)', [YEAR])).toBe(0);
    await world.admin.query("update tenant.kept_reader set state = 'LIFTED' where case_id = $1", [awa]);
    const { id } = await world.accountOf('coordinator-38');
    await world.admin.query(
      `insert into tenant.recusal (departement_code, account_id, referral_id, recorded_at) select '38', $1, id, now() from tenant.referral where case_id = $2`,
      [id, awa],
    );
    expect(await world.ask('coordinator-38', YEARLY, 'year')).toBeNull();
    expect(await world.ask('coordinator-38', 'yearlyReturn(year: 2017)', 'year')).not.toBeNull();
    await world.admin.query('delete from tenant.recusal where account_id = $1', [id]);
    expect(await world.figures('coordinator-38', YEARLY)).toEqual(COMMISSION_2018);
  });

  it('is arrested once a day: no act shows between two readings of one day', async () => {
    const asked = 'yearlyReturn(year: 2016)';
    const before = await world.figures('coordinator-38', asked);
    const late = await world.file({ opened: '2016-12-01', submitted: '2016-12-02', ended: '2016-12-20' });
    await world.send(late, { created: '2016-12-02' });
    expect(await world.figures('coordinator-38', asked)).toEqual(before);
    await world.thaw();
    expect((await world.figures('coordinator-38', asked)).REQUESTS).toMatchObject({
      RECEIVED: (before.REQUESTS!.RECEIVED ?? 0) + 1,
    });
  });

  it('of this year is provisional, at today’s date, and grows by what is submitted', async () => {
    const year = Number(legalToday().slice(0, 4));
    const asked = `yearlyReturn(year: ${year})`;
    const before = await world.ask('coordinator-38', asked);
    expect(before).toMatchObject({ year, provisional: true, asOf: expect.stringMatching(new RegExp(`^${year}-`)) });
    expect(before.html).toContain('Provisoire');
    const association = await world.api.as('association-38');
    const { id } = await openDraft(association);
    await recordAccord(association, id);
    await submitDraft(association, id);
    await world.thaw();
    const [was, is] = [figuresOf(before), await world.figures('coordinator-38', asked)];
    expect(is.REQUESTS).toEqual({ ...was.REQUESTS, RECEIVED: was.REQUESTS!.RECEIVED! + 1 });
    expect(is.BENEFITS!.APS_ASKED).toBe((was.BENEFITS!.APS_ASKED ?? 0) + 1);
    expect((await world.ask('coordinator-38', YEARLY)).provisional).toBe(false);
  });

  it('tells renewals from first authorisations, and counts the permits and the allowances that were recorded', async () => {
    const asked = 'yearlyReturn(year: 2021)';
    const before = await world.figures('coordinator-38', asked);
    const caseId = await world.file({ opened: '2020-05-01', started: '2021-01-15', stage: 'RUNNING' });
    const first = await world.send(caseId, { created: '2020-12-01T09:00Z', closed: 'COMPLETED' });
    await world.decide(first, 'AUTHORISED', '2021-01-10', '2021-01-15');
    const renewal = await world.send(caseId, { created: '2021-06-01T09:00Z' });
    await world.admin.query('update tenant.referral set renewal = true where id = $1', [renewal]);
    await world.decide(renewal, 'AUTHORISED', '2021-07-10', '2021-07-15');
    const aid = (kind: string, granted: string | null) =>
      world.admin.query(
        `insert into tenant.benefit (departement_code, id, case_id, kind, requested_on, granted_on, starts_on, recorded_by, recorded_at)
        values ('38', gen_random_uuid(), $1, $2, '2021-02-01', $3, $3, $4, now())`,
        [caseId, kind, granted, randomUUID()],
      );
    await aid('APS', '2021-02-10');
    await aid('AFIS', '2021-03-01');
    await aid('AFIS', null);
    await world.thaw();
    const after = await world.figures('coordinator-38', asked);
    const grown = (section: string, line: string) => (after[section]?.[line] ?? 0) - (before[section]?.[line] ?? 0);
    expect([grown('DECISIONS', 'FIRST_AUTHORISATIONS'), grown('DECISIONS', 'RENEWALS')]).toEqual([1, 1]);
    expect([grown('REQUESTS', 'RECEIVED'), grown('PATHWAYS', 'RUNNING')]).toEqual([0, 1]);
    const aids = ['APS_GRANTED', 'AFIS_ASKED', 'AFIS_PAID'].map((line) => grown('BENEFITS', line));
    expect(aids).toEqual([1, 2, 1]);
  });

  it('says of what others decide that it counts what was recorded', async () => {
    const { sections } = await world.ask('coordinator-38', YEARLY);
    const lines = sections.flatMap((section: any) => section.lines);
    for (const code of ['RENEWALS', 'APS_GRANTED', 'AFIS_ASKED', 'AFIS_PAID'])
      expect([code, lines.find((line: any) => line.code === code).note.length > 20]).toEqual([code, true]);
  });
});

describe('the answers of an association', () => {
  it('have the figures that a hand counts: one person is one line, a draft is counted and not described', async () => {
    const found = await world.ask('manager-38', SURVEY);
    const { NOT_KNOWN, ...figures } = figuresOf(found);
    expect(figures).toEqual(SURVEY_2018);
    expect(Object.values(NOT_KNOWN!).every((value) => value === null)).toBe(true);
    expect(Object.keys(NOT_KNOWN!).length).toBeGreaterThan(5);
  });

  it('count every file of the association, and are not told to a manager who is kept from one', async () => {
    const id = await world.file({ opened: '2018-05-01', submitted: '2018-05-02', form: 'ORGAN' });
    await world.thaw();
    expect((await world.figures('manager-38', SURVEY)).PERSONS!.SPOTTED).toBe(5);
    await world.keep(id, 'manager-38');
    expect(await world.ask('manager-38', SURVEY, 'year')).toBeNull();
    await world.admin.query("update tenant.kept_reader set state = 'LIFTED' where case_id = $1", [id]);
    await world.admin.query("update tenant.case_file set outcome = 'ERASED' where id = $1", [id]);
    await world.thaw();
    expect((await world.figures('manager-38', SURVEY)).PERSONS).toEqual(SURVEY_2018.PERSONS);
  });

  it('are its own alone: another association, an unknown one and a malformed id are the same nothing', async () => {
    const survey = (id: string) => `surveyAnswers(year: ${YEAR}, organisation: "${id}")`;
    expect(
      (await world.figures('manager-38', survey(encodeId('Organisation', '38', world.own.organisation)))).PERSONS,
    ).toEqual(SURVEY_2018.PERSONS);
    const {
      rows: [other],
    } = await world.admin.query(
      `select organisation_id as id from directory.team where departement_code = '38' and organisation_id <> $1`,
      [world.own.organisation],
    );
    for (const id of [
      encodeId('Organisation', '38', other.id),
      encodeId('Organisation', '38', randomUUID()),
      encodeId('Organisation', '69', world.own.organisation),
      encodeId('Team', '38', world.own.organisation),
      'x',
    ]) {
      expect(await world.ask('manager-38', survey(id))).toBeNull();
    }
  });

  it('of who answers for two associations ask which', async () => {
    const { id: account } = await world.accountOf('manager-38');
    const {
      rows: [other],
    } = await world.admin.query(
      `select organisation_id as id from directory.team where departement_code = '38' and organisation_id <> $1`,
      [world.own.organisation],
    );
    const {
      rows: [mandate],
    } = await world.admin.query(
      `insert into directory.mandate (id, account_id, role, departement_code, organisation_id, valid_from, granted_at)
      values (gen_random_uuid(), $1, 'ASSOCIATION_MANAGER', '38', $2, '2020-01-01', now()) returning id`,
      [account, other.id],
    );
    await expect(world.ask('manager-38', SURVEY)).rejects.toThrow(/dites laquelle/);
    expect(
      (
        await world.figures(
          'manager-38',
          `surveyAnswers(year: ${YEAR}, organisation: "${encodeId('Organisation', '38', other.id)}")`,
        )
      ).PERSONS,
    ).toEqual({});
    await world.admin.query('update directory.mandate set revoked_at = now() where id = $1', [mandate.id]);
    expect((await world.figures('manager-38', SURVEY)).PERSONS).toEqual(SURVEY_2018.PERSONS);
  });
});

describe('who gets a return', () => {
  it('is the commission’s secretariat for one, the association’s manager for the other, and nobody else', async () => {
    for (const name of [...ACCOUNTS, 'coordinator-69', 'manager-69', 'dpo-69']) {
      const got = [await world.ask(name, YEARLY, 'year'), await world.ask(name, SURVEY, 'year')].map(
        (found) => found !== null,
      );
      expect([name, ...got]).toEqual([name, name === 'coordinator-38', name === 'manager-38']);
    }
  });

  it('is decided by the database too, from the account alone', async () => {
    const [yearly, survey] = ['access.yearly_return($1)', 'access.survey_answers($1, $2)'];
    expect(await world.straight('coordinator-38', yearly, [YEAR])).toBeGreaterThan(10);
    expect(await world.straight('manager-38', survey, [world.own.organisation, YEAR])).toBeGreaterThan(10);
    for (const name of [...ACCOUNTS, 'coordinator-69', 'manager-69'].filter((account) => account !== 'coordinator-38'))
      expect([name, await world.straight(name, yearly, [YEAR])]).toEqual([name, 0]);
    for (const name of [...ACCOUNTS, 'manager-69'].filter((account) => account !== 'manager-38'))
      expect([name, await world.straight(name, survey, [world.own.organisation, YEAR])]).toEqual([name, 0]);
    expect(await world.straight('manager-38', survey, [ELSEWHERE, YEAR])).toBe(0);
    for (const narrow of [
      { 'app.departement': '69' },
      { 'app.today': '2010-01-01' },
      { 'app.mandate': randomUUID() },
      { 'app.account': '' },
    ]) {
      expect(await world.straight('coordinator-38', yearly, [YEAR], narrow as never)).toBe(0);
      expect(await world.straight('manager-38', survey, [world.own.organisation, YEAR], narrow as never)).toBe(0);
    }
    await expect(world.straight('coordinator-38', yearly, [YEAR], { role: 'passerelle_jobs' })).rejects.toThrow(
      /permission denied/,
    );
  });

  it('is on the officer’s record when it was produced, and not when it was refused', async () => {
    const READ =
      '{ departement(code: "38") { journal(first: 5) { nodes { operation kind opened { item level door group } } } } }';
    const entries = async () =>
      (await (await world.api.as('dpo-38'))(READ)).data!.departement.journal.nodes.filter(
        ({ operation }: any) => operation !== 'departement.journal',
      );
    const returns = async () =>
      (
        await world.admin.query(
          `select from tenant.journal_entry where departement_code = '38' and opened @> '[{"group": "return"}]'`,
        )
      ).rowCount!;
    const before = await returns();
    await world.ask('prefecture-38', YEARLY);
    await world.ask('association-38', SURVEY);
    expect(await returns()).toBe(before);
    await world.ask('manager-38', SURVEY);
    await world.ask('coordinator-38', YEARLY);
    expect(await returns()).toBe(before + 2);
    expect((await entries())[0]).toMatchObject({
      kind: 'READ',
      opened: [{ item: 'return', level: 'FULL', door: null, group: null }],
    });
  });

  it.each(['yearlyReturn', 'surveyAnswers'])(
    '%s refuses in French a year that has not begun, or before anything was counted',
    async (field) => {
      for (const [year, words] of [
        [Number(legalToday().slice(0, 4)) + 1, /n'a pas commencé : demandez/],
        [2014, /Rien n'est compté avant/],
        [-1, /Rien n'est compté avant/],
      ] as const) {
        const { data, errors } = await (
          await world.api.as('coordinator-38')
        )(`{ departement(code: "38") { ${field}(year: ${year}) { year } } }`);
        expect(data?.departement?.[field] ?? null).toBeNull();
        expect([errors![0]!.extensions.code, errors![0]!.message]).toEqual([
          'BAD_USER_INPUT',
          expect.stringMatching(words),
        ]);
      }
    },
  );
});

describe('the page and the sheet', () => {
  it('hold the same figures, no name, no reference, no markup from a name, and say that they are internal', async () => {
    const {
      rows: [{ name }],
    } = await world.admin.query('select name from directory.organisation where id = $1', [world.own.organisation]);
    await world.admin.query('update directory.organisation set name = $2 where id = $1', [
      world.own.organisation,
      '<script>alert(1)</script>; "Les amis"',
    ]);
    const survey = await world.ask('manager-38', SURVEY);
    await world.admin.query('update directory.organisation set name = $2 where id = $1', [
      world.own.organisation,
      name,
    ]);
    expect(survey.html).not.toMatch(/<(script|img|link|iframe|form|a)\b/i);
    expect(survey.html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(survey.csv.split('\r\n')[0]).toBe(`\uFEFF"${survey.title.replaceAll('"', '""')}"`);
    const yearly = await world.ask('coordinator-38', YEARLY);
    for (const { html, csv, sections } of [survey, yearly]) {
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
      expect(html).toContain("default-src 'none'");
      for (const text of [html, csv]) expect(text).toContain('Document interne, à ne pas publier');
      const lines = sections.flatMap((section: any) => section.lines);
      expect(csv.split('\r\n').length).toBe(lines.length + 6);
      for (const { label } of lines) expect(csv).toContain(label.replaceAll('"', '""'));
      expect(html + csv).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    }
    if (process.env.RETURNS_PAGES)
      for (const [file, found] of [
        ['yearly', yearly],
        ['survey', survey],
      ] as const) {
        mkdirSync(process.env.RETURNS_PAGES, { recursive: true });
        writeFileSync(`${process.env.RETURNS_PAGES}/${file}.html`, found.html);
        writeFileSync(`${process.env.RETURNS_PAGES}/${file}.csv`, found.csv);
      }
  });
});

/** Last: mandates are remembered for a few seconds, and what was asked without one may still be. */
describe('a return', () => {
  it('ends with the mandate, in the application and in the database', async () => {
    for (const [name, field, call, values] of [
      ['coordinator-38', YEARLY, 'access.yearly_return($1)', [YEAR]],
      ['manager-38', SURVEY, 'access.survey_answers($1, $2)', [world.own.organisation, YEAR]],
    ] as const) {
      const { id } = await world.accountOf(name);
      const { rows } = await world.admin.query(
        'update directory.mandate set revoked_at = now() where account_id = $1 and revoked_at is null returning id',
        [id],
      );
      expect([
        await world.ask(name, field, 'year').catch(() => null),
        await world.straight(name, call, [...values]),
      ]).toEqual([null, 0]);
      await world.admin.query('update directory.mandate set revoked_at = null where id = any($1)', [
        rows.map((row) => row.id),
      ]);
      expect(await world.straight(name, call, [...values])).toBeGreaterThan(10);
    }
  });
});
