import type { Client } from 'pg';
import { identityOf, type SealedIdentity } from '../vault/sealed-identity';
import { FOLDING, namesIn, type NameTokens } from '../vault/name-tokens';
import type { Vault } from '../vault/vault';

/**
 * Files that were written before there was an index, under another folding, or loaded from elsewhere: each once; run again, it finds
 * what is left.
 */
export async function indexExistingNames(admin: Client, vault: Vault, names: NameTokens): Promise<number> {
  await admin.query('set role passerelle_owner');
  let done = 0;
  let after = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await admin.query<SealedIdentity>(NEXT, [...after, FOLDING]);
    const last = rows.at(-1);
    if (!last) return done;
    const indexed = rows.map((row) => ({
      departement: row.departement,
      id: row.id,
      names: names.index(row.departement, namesIn(identityOf(vault, row))),
    }));
    await admin.query(WRITE, [JSON.stringify(indexed)]);
    done += indexed.filter((file) => file.names.length > 0).length;
    after = [last.departement, last.id];
  }
}

/** A file whose key was destroyed has nothing to open. */
const NEXT = `
  select p.departement_code as departement, p.holder_id as id, p.minimised, p.rest, k.wrapped, k.version as "keyVersion"
  from tenant.case_part p
  join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id and k.wrapped <> ''
  join tenant.case_file c on c.departement_code = p.departement_code and c.id = p.holder_id
  where p."group" = 'identity' and (p.departement_code, p.holder_id) > ($1, $2::uuid) and not exists (
    select from tenant.name_form f where f.departement_code = p.departement_code and f.case_id = p.holder_id
    and f.folding = $3)
  order by p.departement_code, p.holder_id limit 200`;

const WRITE = `
  with given as (
    select g.departement, g.id, n.form, n.folding, n.spellings
    from jsonb_to_recordset($1::jsonb) as g (departement text, id uuid, names jsonb)
    cross join lateral jsonb_to_recordset(g.names) as n (form bigint, folding smallint, spellings jsonb)),
  turn as materialized (
    select pg_advisory_xact_lock_shared(hashtextextended('name index ' || d.departement, 0))
      from (select distinct departement from given) d),
  spelt as (
    insert into tenant.name_spelling (departement_code, token, form, deletions)
    select g.departement, s.token, g.form, min(s.deletions) from (select count(*) from turn) t cross join given g
    cross join lateral jsonb_to_recordset(g.spellings) as s (token bigint, deletions smallint) group by 1, 2, 3
    on conflict do nothing),
  former as (
    delete from tenant.name_form f using given g where f.departement_code = g.departement and f.case_id = g.id
      and not exists (select from given k where k.departement = f.departement_code and k.id = f.case_id and k.form = f.form))
  insert into tenant.name_form (departement_code, case_id, form, folding)
  select distinct g.departement, g.id, g.form, g.folding from given g
  on conflict (departement_code, case_id, form) do update set folding = excluded.folding`;
