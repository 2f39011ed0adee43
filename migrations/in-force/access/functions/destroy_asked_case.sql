-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.destroy_asked_case(subject uuid, backups_until date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    was tenant.asked_erasure;
  begin
    select * into was from tenant.asked_erasure e where e.departement_code = access.departement() and e.case_id = subject
      and e.destroys_on <= access.today();
    if not found then return false; end if;
    return access.destroy_case(subject, was.reason, null, was.asked_by, backups_until);
  end $function$;

alter function access.destroy_asked_case(subject uuid, backups_until date) owner to passerelle_eraser;
revoke execute on function access.destroy_asked_case(subject uuid, backups_until date) from public;
grant execute on function access.destroy_asked_case(subject uuid, backups_until date) to passerelle_retention;
