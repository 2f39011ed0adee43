import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { loadSettings } from '../../server/config/settings';
import { prepareInstallation, type Installation } from '../../server/installation';
import { openMailer } from '../../server/jobs/mailer';
import { OutboxRelay } from '../../server/jobs/outbox-relay';
import { encodeId } from '../../server/kernel/id';
import { Database } from '../../server/tenancy/database';
import { migrationNames } from '../../server/tenancy/migrate';
import { createRoles, secureDatabase } from '../../server/tenancy/roles';
import { PostOffice } from '../jobs/post-office';
import { Api } from '../support/api';
import { openEmptyDatabase, openTestDatabase } from '../support/template';
import { wholeCatalogue } from './whole-catalogue';

const fixture = (name: string) => join(__dirname, 'fixtures', name);
/** Followed by association-38, before the commission, with its sheet filled in. */
const CASE = 'bc10d599-4962-4652-8802-ac31e491d80b';
const COUNTED = [
  'directory.account',
  'directory.mandate',
  'tenant.case_file',
  'tenant.case_part',
  'tenant.case_fact',
  'tenant.referral',
  'tenant.agenda_item',
  'tenant.document_chunk',
  'tenant.journal_entry',
];

let old: { adminUrl: string; drop(): Promise<void> };
let admin: Client;
let installation: Installation;
let before: Record<string, number>;
let couldMail: boolean;
const executedBefore: string[] = [];
const opened: (() => Promise<void>)[] = [];

const counts = async (): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const table of COUNTED) {
    found[table] = (await admin.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n;
  }
  return found;
};

const mayReadRecusals = async (): Promise<boolean> =>
  (
    await admin.query<{ may: boolean }>(
      "select has_column_privilege('passerelle_jobs', 'tenant.recusal', 'account_id', 'select') as may",
    )
  ).rows[0]!.may;

beforeAll(async () => {
  old = await openEmptyDatabase();
  admin = new Client({ connectionString: old.adminUrl });
  await admin.connect();
  await createRoles(admin);
  await admin.query('grant usage, create on schema public to passerelle_owner');
  await secureDatabase(admin, new URL(old.adminUrl).pathname.slice(1));
  await admin.query(readFileSync(fixture('2026-11-25.sql'), 'utf8'));
  const { rows } = await admin.query<{ name: string }>('select name from passerelle_migration order by id');
  executedBefore.push(...rows.map(({ name }) => name));
  [before, couldMail] = [await counts(), await mayReadRecusals()];
  const settings = { ...loadSettings({ PASSERELLE_DATA: '/tmp/unused' }), masterKeyFile: fixture('2026-11-25.key') };
  installation = await prepareInstallation(old.adminUrl, settings, () => undefined);
}, 60_000);
afterAll(async () => {
  for (const close of opened.reverse()) await close();
  await admin.end();
  await old.drop();
});

describe('a database of an earlier build, whose migrations were changed since', () => {
  it('has executed what this build has, and ends with the catalogue of a new one', async () => {
    expect(executedBefore).toEqual(migrationNames.slice(0, executedBefore.length));
    const fresh = await openTestDatabase();
    expect(await wholeCatalogue(old.adminUrl)).toEqual(await wholeCatalogue(fresh.adminUrl));
    await fresh.drop();
  });

  it('keeps its rows', async () => {
    expect(before['tenant.case_part']).toBeGreaterThan(10);
    expect(await counts()).toEqual(before);
  });

  it('sends mail, which it did not', async () => {
    expect(couldMail).toBe(false);
    const office = await PostOffice.open();
    opened.push(() => office.close());
    const database = await Database.open({ url: installation.databaseUrl, poolSize: 2 });
    opened.push(() => database.close());
    const { rows } = await admin.query('select id from tenant.referral where case_id = $1', [CASE]);
    await admin.query(
      "insert into tenant.outbox (departement_code, id, event, subject_id, created_at) values ('38', $1, 'REFERRAL_ACCEPTED', $2, now())",
      [randomUUID(), rows[0]!.id],
    );
    await new OutboxRelay(database, openMailer(office.url), { warn: () => undefined }).run();
    expect(office.collect()).toEqual(['association-38@demonstration.passerelle.example']);
  });

  it('opens its sheets for those who hold them, and for nobody else', async () => {
    const name = new URL(old.adminUrl).pathname.slice(1);
    const { masterKey, databaseUrl: appUrl } = installation;
    const api = await Api.on(
      { ...old, appUrl, name, masterKey, keyFile: fixture('2026-11-25.key'), drop: async () => undefined },
      installation,
    );
    opened.push(api.close);
    const read = `query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet { identity { __typename ... on IdentityGroup { familyName } } } } } }`;
    const variables = { id: encodeId('CaseFile', '38', CASE) };
    const { data } = await (await api.as('association-38'))(read, variables);
    expect(data!.departement.case.sheet.identity).toEqual({
      __typename: 'IdentityGroup',
      familyName: expect.stringMatching(/^\p{Lu}/u),
    });
    expect((await (await api.as('police-38'))(read, variables)).data!.departement.case).toBeNull();
  });
});
