-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.runs_item(item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select exists (select from tenant.agenda_item i where i.departement_code = access.departement() and i.id = item
       and access.runs_session(i.session_id)) $function$;

alter function access.runs_item(item uuid) owner to passerelle_reader;
grant execute on function access.runs_item(item uuid) to public;
