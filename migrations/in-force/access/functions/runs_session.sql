-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.runs_session(session uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select exists (select from tenant.session s where s.departement_code = access.departement()
       and s.id = session and access.runs_body(s.body_id)) $function$;

alter function access.runs_session(session uuid) owner to passerelle_reader;
grant execute on function access.runs_session(session uuid) to public;
