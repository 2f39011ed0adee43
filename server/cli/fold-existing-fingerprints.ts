import type { Client } from 'pg';
import { formerFingerprint, personFingerprint } from '../vault/fingerprint';
import { FOLDING } from '../vault/name-tokens';
import { identityOf, type SealedIdentity } from '../vault/sealed-identity';
import type { Vault } from '../vault/vault';

type SubmittedIdentity = SealedIdentity & { version: number };

/**
 * Every fingerprint is made again, and all change at once: two foldings are never compared. What was computed beside is looked at again
 * under the lock, for files written meanwhile. Null where it was done before.
 */
export async function foldExistingFingerprints(admin: Client, vault: Vault, key: Buffer): Promise<number | null> {
  await admin.query('set role passerelle_owner');
  const { rows } = await admin.query<{ folding: number }>(IN_FORCE);
  if (rows[0]?.folding !== 1) return null;
  await admin.query(BESIDE);
  await computeBeside(admin, vault, key);
  await admin.query('begin');
  try {
    await admin.query('lock table tenant.case_fact, tenant.match_request in share row exclusive mode');
    await computeBeside(admin, vault, key);
    for (const statement of CHANGE) await admin.query(statement);
    await admin.query('update reference.installation set name_folding = $1', [FOLDING]);
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
  const { rowCount } = await admin.query('select from refolded');
  await admin.query('drop table refolded');
  return rowCount;
}

async function computeBeside(admin: Client, vault: Vault, key: Buffer): Promise<void> {
  for (;;) {
    const { rows } = await admin.query<SubmittedIdentity>(NEXT);
    if (rows.length === 0) return;
    const prints = rows.map((row) => {
      const { familyName, givenName, birthYear } = identityOf(vault, row);
      const [folded, former] = [personFingerprint, formerFingerprint].map(
        (print) => print(key, familyName, givenName, birthYear)?.toString('hex') ?? null,
      );
      return { departement: row.departement, id: row.id, version: row.version, folded, former };
    });
    await admin.query(PUT_BESIDE, [JSON.stringify(prints)]);
  }
}

const IN_FORCE = 'select name_folding as folding from reference.installation';

const BESIDE = `
  create temporary table refolded (departement text, id uuid, version integer, former bytea, folded bytea, primary key (departement, id))`;

/** Files that are counted under a fingerprint and not computed in their present version. */
const NEXT = `
  select p.departement_code as departement, p.holder_id as id, p.minimised, p.rest, p.version, k.wrapped, k.version as "keyVersion"
  from tenant.case_fact f
  join tenant.case_part p on p.departement_code = f.departement_code and p.holder_id = f.case_id and p."group" = 'identity'
  join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id and k.wrapped <> ''
  where f.fingerprint is not null and not exists (
    select from refolded r where r.departement = p.departement_code and r.id = p.holder_id and r.version = p.version)
  limit 500`;

const PUT_BESIDE = `
  insert into refolded (departement, id, version, former, folded)
  select g.departement, g.id, g.version, decode(g.former, 'hex'), decode(g.folded, 'hex')
  from jsonb_to_recordset($1::jsonb) as g (departement text, id uuid, version integer, former text, folded text)
  on conflict (departement, id) do update set version = excluded.version, former = excluded.former, folded = excluded.folded`;

/** Requests of a version that is gone keep theirs, and meet nothing. Two files that only now are one person's are looked at once more. */
const CHANGE = [
  `update tenant.match_request q set fingerprint = r.folded from refolded r
     where q.departement_code = r.departement and q.case_id = r.id and q.fingerprint = r.former and r.folded is not null`,
  `update tenant.match_request q set looked_at = null from refolded r
     where q.departement_code = r.departement and q.case_id = r.id and q.fingerprint = r.folded
       and exists (select from refolded o where o.folded = r.folded and o.former <> r.former)`,
  `update tenant.case_fact f set fingerprint = r.folded from refolded r
     where f.departement_code = r.departement and f.case_id = r.id and f.fingerprint is not null`,
];
