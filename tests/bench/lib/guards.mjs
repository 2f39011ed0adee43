import pg from 'pg';

const RUNS = 400;

/** The same points, referrals, files and named fields of the identity: through the doors, and straight from the tables. */
const GUARDED = `
  select i.id, i.position, i.referral_reference, i.referral_stage, i.referral_sex, i.referral_age_class, p.minimised
  from access.agenda_point i left join lateral (select s.minimised from access.sheet_part s
    where s.departement_code = access.departement() and s.holder_id = i.referral_holder_id and s.source = i.referral_source and s."group" = 'identity' offset 0) p on true
  where i.departement_code = access.departement() and i.session_id = $1 and i.status in ('PLACED', 'TREATED') order by i.position`;
const UNGUARDED = `
  select i.id, i.position, r.pseudonym, r.stage, c.sex, c.age_class, p.minimised
  from tenant.agenda_item i left join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id
  left join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
  left join tenant.case_part p on p.departement_code = r.departement_code and p.holder_id = r.holder_id and p."group" = 'identity'
  where i.departement_code = $2 and i.session_id = $1 and i.status in ('PLACED', 'TREATED') order by i.position`;

const SETTINGS = `select set_config('role', $1, true), set_config('app.departement', $2, true), set_config('app.account', $3, true),
  set_config('app.today', current_date::text, true), set_config('app.now', now()::text, true), set_config('app.mandate', '', true)`;

/** One flight as the server makes it: begin, settings, one statement, commit; the median in milliseconds, and the rows. */
async function flight(client, settings, text, values) {
  const started = process.hrtime.bigint();
  await client.query('begin read only');
  await client.query({ name: 'settings', text: SETTINGS, values: settings });
  const { rows } = await client.query({ name: text.slice(0, 40), text, values });
  await client.query('commit');
  return { ms: Number(process.hrtime.bigint() - started) / 1e6, rows: rows.length };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** What the database's guards cost on an agenda: doors, levels, accord, recusal, row security. */
export async function measureGuards({ adminUrl }, world) {
  const client = new pg.Client({
    connectionString: adminUrl,
    options: '-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1 -c enable_bitmapscan=off',
  });
  await client.connect();
  const {
    rows: [{ me }],
  } = await client.query('select current_user as me');
  const { accountId } = world.readers.coordinator;
  const [guarded, unguarded, counts] = [[], [], new Set()];
  for (let run = 0; run < RUNS; run++) {
    const through = await flight(client, ['passerelle_app', world.departement, accountId], GUARDED, [world.session]);
    const straight = await flight(client, [me, world.departement, accountId], UNGUARDED, [
      world.session,
      world.departement,
    ]);
    counts.add(`${through.rows} ${straight.rows}`);
    guarded.push(through.ms);
    unguarded.push(straight.ms);
  }
  await client.end();
  return { guarded: median(guarded), unguarded: median(unguarded), rows: [...counts].join(', ') };
}
