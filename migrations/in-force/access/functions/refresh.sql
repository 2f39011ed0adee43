-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.refresh(holders uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare led uuid[] := holders || array(select p.id from tenant.pleading p where p.departement_code = access.departement() and p.case_id = any(holders));
  begin
    perform pg_advisory_xact_lock(hashtextextended(h::text, 0))
      from (select distinct h from unnest(led) h order by h) o;
    delete from tenant.access_grant
      where departement_code = access.departement() and holder_id = any(led);
    insert into tenant.access_grant (departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full)
      select departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full
      from access.projection where departement_code = access.departement() and holder_id = any(led);
  end $function$;

alter function access.refresh(holders uuid[]) owner to passerelle_grants;
revoke execute on function access.refresh(holders uuid[]) from public;
grant execute on function access.refresh(holders uuid[]) to passerelle_app;
grant execute on function access.refresh(holders uuid[]) to passerelle_eraser;
grant execute on function access.refresh(holders uuid[]) to passerelle_transfer;
