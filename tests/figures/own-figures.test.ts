import { Client } from 'pg';
import { yearLattice } from '../../server/domains/steering/statistics/lattice';
import { freezeRelease } from '../../server/domains/steering/statistics/freeze/freeze-release';
import { releaseSecret } from '../../server/domains/steering/statistics/freeze/release-secret';
import { periodOf } from '../../server/domains/steering/statistics/period.rules';
import { queryOf } from '../../server/tenancy/query-of';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { Api } from '../support/api';
import { openDemonstrationDatabase } from '../support/template';
import { legalToday } from '../support/legal-today';

const OWN = `query ($code: DepartementCode!, $dimension: String, $release: ID! = "2025") { departement(code: $code) { ownFigures(release: $release, dimension: $dimension) {
  notice figures { coordinates { code } label exact published { value masked margin } } } } }`;
const YEAR_2025 = `submitted_month >= '2025-01-01' and submitted_month < '2026-01-01'`;
const DIMENSIONS = [null, ...yearLattice.dimensions.map(({ code }) => code)];

let api: Api;
let admin: Client;
let app: Client;

beforeAll(async () => {
  const database = await openDemonstrationDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  app = new Client({ connectionString: database.appUrl });
  await Promise.all([admin.connect(), app.connect()]);
  // Whatever year they were submitted in, the files of the département are those of the year that is published.
  await admin.query(`update tenant.case_fact set submitted_month = '2025-03-01' where departement_code = '38'`);
  const keys = new InstallationKeys(database.masterKey);
  for (const id of ['2023', '2024', '2025', '2023-2025'])
    await freezeRelease(queryOf(admin), {
      period: periodOf(id)!,
      secret: releaseSecret(keys, id),
      today: '2026-11-25',
    });
  api = await Api.on(database, { databaseUrl: database.appUrl, masterKey: database.masterKey, keys });
}, 120_000);
afterAll(async () => {
  await Promise.all([admin.end(), app.end()]);
  await api.close();
});

const accountOf = async (subject: string): Promise<string> =>
  (await admin.query<{ id: string }>('select id from directory.account where subject = $1', [subject])).rows[0]!.id;

/** What the database answers to the application's role on behalf of that account. */
async function straight<Row extends object>(subject: string, text: string): Promise<Row[]> {
  const id = await accountOf(subject);
  await app.query('begin');
  try {
    await app.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.departement', '38', true), set_config('app.account', $1, true),
       set_config('app.today', $2, true), set_config('app.now', now()::text, true)`,
      [id, legalToday()],
    );
    return (await app.query(text)).rows as Row[];
  } finally {
    await app.query('rollback');
  }
}

async function figures(dimension: string | null, account = 'coordinator-38'): Promise<Map<string, number>> {
  const { data } = await (await api.as(account))(OWN, { code: '38', dimension });
  const cells: { coordinates: { code: string }[]; exact: number }[] = data!.departement.ownFigures.figures;
  return new Map(cells.map(({ coordinates, exact }) => [coordinates[0]?.code ?? '', exact]));
}

const all = async () =>
  Object.fromEntries(
    await Promise.all(DIMENSIONS.map(async (dimension) => [dimension ?? 'TOTAL', [...(await figures(dimension))]])),
  );

/** Files of the year, and what the coordinator's own reading shows of each: null where a group is closed. */
const shown = async () => {
  const facts = await admin.query<{ id: string }>(
    `select case_id as id from tenant.case_fact where departement_code = '38' and ${YEAR_2025}`,
  );
  const opened = await straight<{ id: string; form: string | null; sex: string | null }>(
    'coordinator-38',
    'select id, max(principal_form) as form, max(sex) as sex from access.visible_case group by id',
  );
  const ofYear = new Set(facts.rows.map(({ id }) => id));
  return { filed: facts.rows.length, opened: opened.filter(({ id }) => ofYear.has(id)) };
};

const sum = (cells: Map<string, number>) => [...cells.values()].reduce((total, value) => total + value, 0);

describe('the exact figures of a département', () => {
  it('are those of the files that its coordinator may open today, and not of the others', async () => {
    const { filed, opened } = await shown();
    expect(opened.length).toBeGreaterThan(5);
    expect(opened.length).toBeLessThan(filed);
    expect(sum(await figures(null))).toBe(opened.length);
    expect(sum(await figures('FORM'))).toBe(opened.filter(({ form }) => form !== null).length);
    expect(sum(await figures('SEX'))).toBe(opened.filter(({ sex }) => sex !== null).length);
    expect((await figures('FORM')).get('SEXUAL')).toBe(opened.filter(({ form }) => form === 'SEXUAL').length);
  });

  it('say of a dimension only those whose group is open: nobody’s health or lodging by way of a count', async () => {
    const before = await all();
    await admin.query(
      `update tenant.access_grant set seen = seen & ~256, "full" = "full" & ~256 where departement_code = '38' and relation = 'SECRETARIAT'`,
    );
    const after = await all();
    expect(after.FORM.every(([, persons]: [string, number]) => persons === 0)).toBe(true);
    expect({ ...after, FORM: before.FORM }).toEqual(before);
  });

  it('do not move when a file that the coordinator cannot open is another person altogether', async () => {
    const before = await all();
    const { opened } = await shown();
    const { rowCount } = await admin.query(
      `update tenant.case_fact set principal_form = 'ORGAN', sex = 'OTHER', age_class = 'FROM_40', region_of_origin = 'ASIA', complaint = 'YES',
         residence_kind = 'NONE', lodging = 'STREET', unaccompanied = 'YES', fingerprint = (select fingerprint from tenant.case_fact
           where departement_code = '38' and case_id = $2)
       where departement_code = '38' and ${YEAR_2025} and case_id <> all($1)`,
      [opened.map(({ id }) => id), opened[0]!.id],
    );
    expect(rowCount).toBeGreaterThan(0);
    expect(await all()).toEqual(before);
  });

  it('leave out the files from which the coordinator is kept', async () => {
    const before = sum(await figures(null));
    const { opened } = await shown();
    await admin.query(
      `insert into tenant.kept_reader (departement_code, id, case_id, reader, asked_by, asked_at, named_by)
       select '38', gen_random_uuid(), c, a.email, gen_random_uuid(), now(), gen_random_uuid()
       from directory.account a, unnest($1::uuid[]) c where a.subject = 'coordinator-38'`,
      [opened.slice(0, 3).map(({ id }) => id)],
    );
    expect(sum(await figures(null))).toBe(before - 3);
    await admin.query('delete from tenant.kept_reader');
    expect(sum(await figures(null))).toBe(before);
  });

  it('stand beside what is published, with what they are not, and are journaled', async () => {
    const { data } = await (await api.as('coordinator-38'))(OWN, { code: '38', release: '2023-2025' });
    const { notice, figures: cells } = data!.departement.ownFigures;
    expect(notice).toMatch(/que vous pouvez ouvrir aujourd’hui/);
    expect(cells[0].published).toMatchObject({ masked: expect.any(Boolean), margin: 9 });
    expect(cells[0].exact).toBe(sum(await figures(null)));
    // The départements are published over three years alone.
    const year = await (await api.as('coordinator-38'))(OWN, { code: '38' });
    expect(year.data!.departement.ownFigures.figures[0].published).toBeNull();
    const { rows } = await admin.query(
      `select from tenant.journal_entry where departement_code = '38' and opened::text like '%own figures%'`,
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it('are null for every other role, and for the coordinator of another département', async () => {
    for (const account of ['prefecture-38', 'parquet-38', 'association-38', 'manager-38', 'dpo-38'])
      expect((await (await api.as(account))(OWN, { code: '38' })).data!.departement.ownFigures).toBeNull();
    for (const account of ['coordinator-69', 'miprof'])
      expect((await (await api.as(account))(OWN, { code: '38' })).data!.departement).toBeNull();
  });

  it('are counted by a function that asks who is reading, whatever the application says', async () => {
    const text = `select persons from access.own_figures('2025', null)`;
    expect(await straight('coordinator-38', text)).toHaveLength(1);
    for (const subject of [
      'prefecture-38',
      'parquet-38',
      'dpo-38',
      'association-38',
      'coordinator-75',
      'miprof',
      'admin',
    ])
      expect(await straight(subject, text)).toEqual([]);
  });

  it('are along one known dimension, and of a published year', async () => {
    const coordinator = await api.as('coordinator-38');
    expect((await coordinator(OWN, { code: '38', dimension: 'NAME' })).errors![0]!.message).toMatch(
      /Cette dimension est inconnue ; celles de la publication : FORM, SEX/,
    );
    const { data } = await coordinator(`{ departement(code: "38") { ownFigures(release: "2022") { notice } } }`);
    expect(data!.departement.ownFigures).toBeNull();
  });
});
