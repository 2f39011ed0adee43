-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.refresh(holders uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ 
    select pg_advisory_xact_lock(hashtextextended(h::text, 0))
      from (select distinct h from unnest(holders) h order by h) o;
    delete from tenant.access_grant
      where departement_code = access.departement() and holder_id = any(holders);
    insert into tenant.access_grant (departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full)
      select departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full
      from access.projection where departement_code = access.departement() and holder_id = any(holders) $function$;

alter function access.refresh(holders uuid[]) owner to passerelle_grants;
revoke execute on function access.refresh(holders uuid[]) from public;
grant execute on function access.refresh(holders uuid[]) to passerelle_app;
grant execute on function access.refresh(holders uuid[]) to passerelle_eraser;
grant execute on function access.refresh(holders uuid[]) to passerelle_transfer;
