-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.is_kept(kept_from uuid, address text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = kept_from
       and k.reader = address and k.state <> 'LIFTED') $function$;

alter function access.is_kept(kept_from uuid, address text) owner to passerelle_reader;
grant execute on function access.is_kept(kept_from uuid, address text) to public;
