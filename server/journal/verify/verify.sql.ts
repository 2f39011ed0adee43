import { ENTRY_TEXT, exact } from '../seal.sql';

export const PLACES = `
  select code from (
    select departement_code as code from tenant.journal_seal union select departement_code from tenant.journal_entry
    union select departement_code from tenant.journal_checkpoint union select departement_code from tenant.journal_pruned) p order by code`;

export const SEALS = `
  select k.departement_code as departement, k.number, k.day::text as day, k.entry_count as count, ${exact('k.first_at')} as "firstAt",
    ${exact('k.last_at')} as "lastAt", ${exact('k.covers')} as covers, ${exact('k.sealed_at')} as "sealedAt", k.root, k.previous, k.digest,
    k.key_id as "keyId", k.signature
  from tenant.journal_seal k where k.departement_code = $1 and k.number > $2 order by k.number limit 500`;

export const ENTRIES = `
  select s.seal, s.position, s.entry_id::text as "entryId", s.leaf, e.id is not null as found, ${ENTRY_TEXT}
  from tenant.journal_sealed s
  left join tenant.journal_entry e on e.departement_code = s.departement_code and e.id = s.entry_id
  where s.departement_code = $1 and s.seal between $2 and $3 order by s.seal, s.position`;

export const ORPHANS = `
  select distinct s.seal from tenant.journal_sealed s
  where s.departement_code = $1 and not exists (select from tenant.journal_seal k
    where k.departement_code = s.departement_code and k.number = s.seal)
  order by s.seal`;

export const LOOSE = `
  select e.id::text as id, ${exact('e.at')} as at from tenant.journal_entry e
  where e.departement_code = $1 and not exists (select from tenant.journal_sealed s
    where s.departement_code = e.departement_code and s.entry_id = e.id) order by e.at, e.id`;

export const CHECKPOINTS = `
  select departement_code as departement, day::text as day, seal, digest, ${exact('made_at')} as "madeAt", key_id as "keyId", signature
  from tenant.journal_checkpoint where departement_code = $1 order by day`;

export const MARKS = `
  select departement_code as departement, through::text as through, last_seal as "lastSeal", seals, entries,
    ${exact('pruned_at')} as "prunedAt", key_id as "keyId", signature
  from tenant.journal_pruned where departement_code = $1 order by through`;
