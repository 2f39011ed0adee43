-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.erase_own_case(subject uuid, why text, backups_until date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
    if not exists (select from tenant.case_file c where c.departement_code = access.departement() and c.id = subject
      and c.organisation_id = any(access.grantees()) and c.id <> all(access.kept_from()) and (cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(c.id, c.organisation_id::text), access.seat(c.id, c.organisation_id::text)])) then return false; end if;
    return access.destroy_case(subject, why, null, access.account(), backups_until);
  end $function$;

alter function access.erase_own_case(subject uuid, why text, backups_until date) owner to passerelle_eraser;
revoke execute on function access.erase_own_case(subject uuid, why text, backups_until date) from public;
grant execute on function access.erase_own_case(subject uuid, why text, backups_until date) to passerelle_app;
