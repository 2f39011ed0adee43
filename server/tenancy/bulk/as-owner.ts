import type { Client } from 'pg';

/** As the owner of the tables, all or nothing: what is interrupted leaves the database as it was. */
export async function asOwner(admin: Client, work: () => Promise<void>): Promise<void> {
  await admin.query('begin');
  try {
    await admin.query(`select set_config('role', 'passerelle_owner', true), set_config('synchronous_commit', 'off', true),
      set_config('timezone', 'UTC', true), set_config('jit', 'off', true), set_config('statement_timeout', '0', true),
      set_config('maintenance_work_mem', '256MB', true), set_config('work_mem', '128MB', true)`);
    await work();
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Everything but the reference data; no table is named, so that none is forgotten. */
export async function emptyTables(admin: Client): Promise<void> {
  await admin.query(`do $$ declare list text; begin
    select string_agg(format('%I.%I', schemaname, tablename), ', ') into list from pg_tables
      where schemaname in ('directory', 'vault', 'tenant', 'published') and tableowner = current_user;
    execute 'truncate ' || list;
  end $$`);
  await admin.query('update reference.installation set seeded_cases = null');
}

/** COPY refuses a table whose row security binds even its owner: lifted and put back in the same transaction. */
export async function liftForce(admin: Client): Promise<void> {
  await admin.query(`do $$ declare name text; begin
    for name in select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('directory', 'vault', 'tenant', 'published') and c.relkind = 'r' and c.relforcerowsecurity
    loop execute 'alter table ' || name || ' no force row level security'; end loop;
  end $$`);
}

export async function restoreForce(admin: Client): Promise<void> {
  await admin.query(`do $$ declare name text; begin
    for name in select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('directory', 'vault', 'tenant', 'published') and c.relkind = 'r' and c.relrowsecurity
        and not c.relforcerowsecurity
    loop execute 'alter table ' || name || ' force row level security'; end loop;
  end $$`);
}

export async function analyse(admin: Client): Promise<void> {
  await admin.query(`do $$ declare name text; begin
    for name in select format('%I.%I', schemaname, tablename) from pg_tables
      where schemaname in ('directory', 'vault', 'tenant', 'published') and tableowner = current_user
    loop execute 'analyze ' || name; end loop;
  end $$`);
}
