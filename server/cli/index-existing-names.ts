import type { Client } from 'pg';
import { namesIn, type NameTokens } from '../vault/name-tokens';
import type { Vault } from '../vault/vault';

interface Identity {
  departement: string;
  id: string;
  minimised: Buffer;
  rest: Buffer;
  wrapped: Buffer;
  keyVersion: number;
}

type Open = <T>(part: 'minimised' | 'rest', sealed: Buffer) => T;

/** Files that were written before there was an index, or loaded from elsewhere: each once; run again, it finds what is left. */
export async function indexExistingNames(admin: Client, vault: Vault, names: NameTokens): Promise<number> {
  await admin.query('set role passerelle_owner');
  let done = 0;
  let after = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await admin.query<Identity>(NEXT, after);
    const last = rows.at(-1);
    if (!last) return done;
    const indexed = rows.map((row) => ({
      departement: row.departement,
      id: row.id,
      names: names.index(row.departement, namesIn(identityOf(vault, row))),
    }));
    await admin.query(WRITE, [JSON.stringify(indexed)]);
    done += rows.length;
    after = [last.departement, last.id];
  }
}

function identityOf(vault: Vault, row: Identity): Record<string, unknown> {
  const holder = { departement: row.departement, id: row.id, keyVersion: row.keyVersion };
  const key = vault.unwrap(holder, row.wrapped);
  const open: Open = (part, sealed) => vault.openJson(key, holder, 'identity', part, sealed);
  return { ...open<object>('minimised', row.minimised), ...open<object>('rest', row.rest) };
}

/** A file whose key was destroyed has nothing to open. */
const NEXT = `
  select p.departement_code as departement, p.holder_id as id, p.minimised, p.rest, k.wrapped, k.version as "keyVersion"
  from tenant.case_part p
  join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id and k.wrapped <> ''
  join tenant.case_file c on c.departement_code = p.departement_code and c.id = p.holder_id
  where p."group" = 'identity' and (p.departement_code, p.holder_id) > ($1, $2::uuid) and not exists (
    select from tenant.name_form f where f.departement_code = p.departement_code and f.case_id = p.holder_id)
  order by p.departement_code, p.holder_id limit 200`;

const WRITE = `
  with given as (
    select g.departement, g.id, n.form, n.spellings from jsonb_to_recordset($1::jsonb) as g (departement text, id uuid, names jsonb)
    cross join lateral jsonb_to_recordset(g.names) as n (form bigint, spellings jsonb)),
  turn as materialized (
    select pg_advisory_xact_lock_shared(hashtextextended('name index ' || d.departement, 0))
      from (select distinct departement from given) d),
  spelt as (
    insert into tenant.name_spelling (departement_code, token, form, deletions)
    select g.departement, s.token, g.form, min(s.deletions) from (select count(*) from turn) t cross join given g
    cross join lateral jsonb_to_recordset(g.spellings) as s (token bigint, deletions smallint) group by 1, 2, 3
    on conflict do nothing)
  insert into tenant.name_form (departement_code, case_id, form)
  select distinct g.departement, g.id, g.form from given g on conflict do nothing`;
