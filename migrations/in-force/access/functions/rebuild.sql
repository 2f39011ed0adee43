-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.rebuild()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    delete from tenant.access_grant where departement_code = access.departement();
    insert into tenant.access_grant (departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full)
      select departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full
      from access.projection where departement_code = access.departement() $function$;

alter function access.rebuild() owner to passerelle_grants;
revoke execute on function access.rebuild() from public;
grant execute on function access.rebuild() to passerelle_owner;
