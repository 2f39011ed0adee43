import type { Client } from 'pg';

/**
 * Checked once at the end by a join instead of row by row: on a table that grows from nothing, each check would
 * keep the plan of the empty table, a scan of it all. Dropped and added again in the transaction that writes.
 */
export async function setAsideForeignKeys(admin: Client): Promise<void> {
  await admin.query(`create temporary table set_aside_foreign_key on commit drop as
    select format('%I.%I', n.nspname, c.relname) as owner, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname in ('directory', 'vault', 'tenant', 'published')`);
  await admin.query(`do $$ declare k record; begin
    for k in select * from set_aside_foreign_key loop execute format('alter table %s drop constraint %I', k.owner, k.name); end loop;
  end $$`);
}

export async function restoreForeignKeys(admin: Client): Promise<void> {
  await admin.query(`do $$ declare k record; begin
    for k in select * from set_aside_foreign_key order by owner, name
    loop execute format('alter table %s add constraint %I %s', k.owner, k.name, k.definition); end loop;
  end $$`);
}
