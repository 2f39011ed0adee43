import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

type Kind = 'MIGRATION' | 'OBJECT' | 'STATE';

/**
 * What the migrations were when they ran, and what they left, beside TypeORM's own table and like it in no migration and in no backup:
 * MIGRATION, digest of the statements that it executed; OBJECT, of one text in force; STATE, when those texts were noted.
 */
const BOOKS = `create table if not exists public.passerelle_digest (
  kind text not null check (kind in ('MIGRATION', 'OBJECT', 'STATE')), name text not null, digest text not null, primary key (kind, name))`;

export async function openBooks(owner: DataSource): Promise<void> {
  await owner.query(BOOKS);
}

/** Empty in a database that is older than its books, or that is none of ours. */
export async function readBooks(admin: Client, kind: Kind): Promise<Map<string, string>> {
  const { rows: tables } = await admin.query("select to_regclass('public.passerelle_digest') as found");
  if (!tables[0]?.found) return new Map();
  const { rows } = await admin.query<{ name: string; digest: string }>(
    'select name, digest from public.passerelle_digest where kind = $1',
    [kind],
  );
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}

/** What has been noted of a migration stays. */
export async function noteMigrations(admin: Client, digests: ReadonlyMap<string, string>): Promise<void> {
  await admin.query(
    `insert into public.passerelle_digest (kind, name, digest)
       select 'MIGRATION', n.name, n.digest from unnest($1::text[], $2::text[]) n (name, digest)
       join public.passerelle_migration m on m.name = n.name
     on conflict do nothing`,
    [[...digests.keys()], [...digests.values()]],
  );
}

/** The texts in force take the place of those noted before, all at once. */
export async function noteInForce(admin: Client, digests: ReadonlyMap<string, string>, state: string): Promise<void> {
  await admin.query(
    `with gone as (delete from public.passerelle_digest where kind <> 'MIGRATION' and (kind, name) not in
       (select 'OBJECT', n from unnest($1::text[]) n union all select 'STATE', 'IN_FORCE'))
     insert into public.passerelle_digest (kind, name, digest)
       select 'OBJECT', n.name, n.digest from unnest($1::text[], $2::text[]) n (name, digest)
       union all select 'STATE', 'IN_FORCE', $3
     on conflict (kind, name) do update set digest = excluded.digest`,
    [[...digests.keys()], [...digests.values()], state],
  );
}

/** In the order in which they ran; none in a database that is none of ours. */
export async function executedMigrations(admin: Client): Promise<string[]> {
  const { rows: tables } = await admin.query("select to_regclass('public.passerelle_migration') as found");
  if (!tables[0]?.found) return [];
  const { rows } = await admin.query<{ name: string }>('select name from public.passerelle_migration order by id');
  return rows.map(({ name }) => name);
}
