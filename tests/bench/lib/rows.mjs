/** Tables of a département that name things by their id, with those columns: asked of the catalogue, so that none is forgotten. */
const TABLES = `
  select format('%I.%I', c.table_schema, c.table_name) as name, array_agg(quote_ident(c.column_name) order by c.column_name) as columns
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema in ('tenant', 'vault') and t.table_type = 'BASE TABLE' and c.udt_name = 'uuid'
    and exists (select from information_schema.columns d where d.table_schema = c.table_schema and d.table_name = c.table_name
      and d.column_name = 'departement_code')
  group by 1 order by 1`;

/** A file and what rests on it. */
const NAMES = `
  select f.id as draft, f.id, 'file' as name from unnest($2::uuid[]) f (id)
  union all select r.case_id, r.id, 'referral' from tenant.referral r where r.departement_code = $1 and r.case_id = any($2)
  union all select a.case_id, a.id, 'accord' from tenant.accord a where a.departement_code = $1 and a.case_id = any($2)`;

/** Of each file, whatever table names it: its rows, without the values that each one draws. */
export async function rowsOf(admin, departement, ids) {
  const { rows: names } = await admin.query(NAMES, [departement, ids]);
  const known = new Map(names.map(({ id, name }) => [id, name]));
  const found = Object.fromEntries(ids.map((id) => [id, {}]));
  const { rows: tables } = await admin.query(TABLES);
  for (const { name, columns } of tables) {
    const { rows } = await admin.query(
      `select distinct n.draft, to_jsonb(t) as row from ${name} t join unnest($2::uuid[], $3::uuid[]) n (id, draft)
         on n.id in (${columns.map((column) => `t.${column}`)}) where t.departement_code = $1`,
      [departement, names.map(({ id }) => id), names.map(({ draft }) => draft)],
    );
    for (const { draft, row } of rows) (found[draft][name] ??= []).push(comparable(row, known));
  }
  for (const tablesOfOne of Object.values(found)) for (const rows of Object.values(tablesOfOne)) rows.sort(byText);
  return found;
}

const DRAWN = ['reference', 'pseudonym', 'record_key', 'wrapped', 'minimised', 'rest'];
const INSTANT = /^\d{4}-\d\d-\d\dT/;

function comparable(row, known) {
  const told = (column, value) => {
    if (known.has(value)) return known.get(value);
    return value !== null && (column === 'id' || DRAWN.includes(column) || INSTANT.test(value)) ? '…' : value;
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, told(column, value)]));
}

const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** What the benchmark writes stands here, so that it can be taken out after a run that was cut short. */
export async function rememberDrafts(admin) {
  await admin.query('create table if not exists bench.draft (id uuid primary key, departement_code text not null)');
}

/**
 * Takes out of a database that will serve again all that names these drafts, but for the journal: it is sealed as it goes, and what
 * it says stays. No foreign key is checked: whatever points at a row that goes, goes.
 */
export async function cleanUp(admin, say) {
  const started = performance.now();
  const {
    rows: [{ left }],
  } = await admin.query("select to_regclass('bench.draft') is not null as left");
  if (!left) return;
  await admin.query("begin; set local session_replication_role = 'replica'; set local work_mem = '64MB'");
  await admin.query(`create temporary table named on commit drop as
    select d.departement_code, d.id from bench.draft d
    union all select r.departement_code, r.id from tenant.referral r join bench.draft d on d.departement_code = r.departement_code and d.id = r.case_id`);
  await admin.query('analyze named');
  const { rows: tables } = await admin.query(TABLES);
  for (const { name, columns } of tables.filter((table) => !table.name.startsWith('tenant.journal_'))) {
    const names = columns.map((column) => `t.${column} in (select n.id from named n)`).join(' or ');
    await admin.query(
      `delete from ${name} t where t.departement_code in (select n.departement_code from named n) and (${names})`,
    );
  }
  const { rowCount } = await admin.query('delete from bench.draft');
  await admin.query('commit');
  if (rowCount > 0)
    say(`  ${rowCount} dossiers du banc retirés en ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
}
