-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.run_bodies()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
     return (select coalesce(array_agg(b.id), '{}') from directory.body b
       where b.departement_code = access.departement() and access.runs_body(b.id)); end $function$;

alter function access.run_bodies() owner to passerelle_reader;
grant execute on function access.run_bodies() to public;
