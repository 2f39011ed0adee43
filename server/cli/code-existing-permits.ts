import type { Client } from 'pg';
import type { TypedGroup } from '../kernel/sheet-fields';
import { permitEndOf } from '../domains/persons/cases';
import { groupOf, type SealedGroup } from '../vault/sealed-identity';
import type { Vault } from '../vault/vault';

/** Files that were written before the end of a permit was announced: the day of their sheet is coded. Run again, it changes nothing. */
export async function codeExistingPermits(admin: Client, vault: Vault): Promise<number> {
  await admin.query('set role passerelle_owner');
  let done = 0;
  let after = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await admin.query<SealedGroup>(NEXT, after);
    const last = rows.at(-1);
    if (!last) return done;
    for (const row of rows) {
      const day = permitEndOf(groupOf(vault, 'residence', row) as TypedGroup);
      if (!day) continue;
      const { rowCount } = await admin.query(WRITE, [row.departement, row.id, day, row.partVersion]);
      done += rowCount ?? 0;
    }
    after = [last.departement, last.id];
  }
}

const NEXT = `
  select p.departement_code as departement, p.holder_id as id, p.minimised, p.rest, p.version as "partVersion", k.wrapped,
    k.version as "keyVersion"
  from tenant.case_part p
  join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id and k.wrapped <> ''
  join tenant.case_file c on c.departement_code = p.departement_code and c.id = p.holder_id
  where p."group" = 'residence' and (p.departement_code, p.holder_id) > ($1, $2::uuid) and c.permit_ends_on is null
    and c.stage not in ('ENDED', 'ARCHIVED')
  order by p.departement_code, p.holder_id limit 200`;

/** Not of a sheet that somebody wrote again meanwhile: that act codes it itself. */
const WRITE = `
  update tenant.case_file c set permit_ends_on = $3
  where c.departement_code = $1 and c.id = $2 and c.permit_ends_on is null and exists (select from tenant.case_part p
    where p.departement_code = c.departement_code and p.holder_id = c.id and p."group" = 'residence' and p.version = $4)`;
