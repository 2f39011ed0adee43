import { Client } from 'pg';
import { readInForce } from '../../server/tenancy/history/in-force';

const OURS = `n.nspname !~ '^(pg_|information_schema$|public$)'`;

/** Beside what is in force: columns, constraints, indexes. */
const SHAPES = `
  select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped and c.relkind = 'r' and ${OURS}
  union all
  select 'constraint ' || k.conrelid::regclass || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.conrelid <> 0 and ${OURS}
  union all
  select pg_get_indexdef(i.indexrelid) from pg_index i
  join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}
  order by 1`;

/** All that two databases of one build must have in common. */
export async function wholeCatalogue(adminUrl: string): Promise<Record<string, string>> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const inForce = (await readInForce(admin)).map(({ file, text }) => [file, text]);
    await admin.query('set search_path = pg_catalog');
    const { rows } = await admin.query<{ line: string }>(SHAPES);
    return Object.fromEntries([...inForce, ...rows.map(({ line }) => [line, ''])]) as Record<string, string>;
  } finally {
    await admin.end();
  }
}
