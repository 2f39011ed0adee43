import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../support/template';
import { proveLevels } from './prove';

/** One fault in one view's text, as PostgreSQL prints it: the proof must see each of them. */
const faults: [name: string, view: string, from: string | RegExp, to: string][] = [
  ['a door that does not expire', 'door', /\((g\.)?expires > \( SELECT access\.now\(\) AS now\)\)/, '(access.now() IS NOT NULL)'],
  ['a recusal that closes nothing', 'door', 'access.recused() AS recused', "'{}'::uuid[] AS recused"],
  ['the rest of a group given with its named fields', 'sheet_part', /CASE\s+WHEN[^]*?THEN p\.rest\s+ELSE NULL::bytea\s+END AS rest/, 'p.rest AS rest'],
  ['an accord that is not asked for', 'projection', '((bit_or(l.seen) & d.lens_seen) & d.accord_mask) AS seen', '(bit_or(l.seen) & d.lens_seen) AS seen'],
  ['a lens that does not narrow', 'projection', '((bit_or(l."full") & d.lens_full)', '(bit_or(l."full")'],
  ['a pseudonym outside the lens', 'projection', 'd.lens_pseudonym OR', 'true OR'],
  ['a fact that is not asked for', 'projection', '(l.fact_bit = 0)', 'true'],
  ['a closed referral that stays open', 'candidate_door', /r\.status = 'CLOSED'::text/g, 'false'],
  ['a session of another formation', 'candidate_door', 's.formation = r.formation', 'true'],
  ['minutes that are sealed', 'candidate_door', 's.sealed_at IS NULL', 'true'],
  ['an item that was deferred', 'candidate_door', /i\.status = ANY \(ARRAY\['PLACED'::text, 'TREATED'::text\]\)/, 'true'],
  ['a session that is not convened', 'candidate_door', /s\.status = ANY \(ARRAY\['CONVENED'::text, 'OPEN'::text, 'HELD'::text\]\)/, 'true'],
  ['a last day that ends in another time zone', 'candidate_door', /AT TIME ZONE \( SELECT[^]*?r\.departement_code\)\)/, "AT TIME ZONE 'UTC'"],
  ['an exact age among few files', 'visible_referral', /\( SELECT access\.few_cases\(\) AS few_cases\)/g, 'false'],
  ['the file behind a referral', 'visible_referral', '(d.own OR d.opens_file) THEN r.case_id', '(d.own IS NOT NULL) THEN r.case_id'],
];

describe('the proof of the levels', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const replace = (view: string, text: string) => {
    const barrier = ['projection', 'candidate_door'].includes(view) ? '' : 'with (security_barrier)';
    return client.query(`create or replace view access.${view} ${barrier} as ${text}`);
  };
  const prove = () => proveLevels(client, 12_000, 20180705, { accounts: 24, cases: 14 });

  it.each(faults)('sees %s', async (_, view, from, to) => {
    const { rows } = await client.query<{ text: string }>('select pg_get_viewdef($1::regclass) as text', [`access.${view}`]);
    const text = rows[0]!.text;
    const faulty = text.replace(from, to);
    expect(faulty).not.toBe(text);
    await replace(view, faulty);
    await expect(prove()).rejects.toThrow('Property failed');
    await replace(view, text);
  });

  it('sees a line of the table that drifted in the database', async () => {
    await client.query("update reference.level_rule set \"full\" = \"full\" | 2 where rule_id = 'PEC-SECRETARIAT'");
    await expect(prove()).rejects.toThrow('Property failed');
  });
});
