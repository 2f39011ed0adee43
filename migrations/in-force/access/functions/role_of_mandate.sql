-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.role_of_mandate(mandate uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select m.role from directory.mandate m where m.id = mandate and m.departement_code = access.departement() $function$;

alter function access.role_of_mandate(mandate uuid) owner to passerelle_reader;
grant execute on function access.role_of_mandate(mandate uuid) to public;
