-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.same_holder(one uuid, other uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select exists (select from directory.account a, directory.account b where a.id = one and b.id = other
       and coalesce(a.person_id, a.id) = coalesce(b.person_id, b.id)) $function$;

alter function access.same_holder(one uuid, other uuid) owner to passerelle_reader;
grant execute on function access.same_holder(one uuid, other uuid) to public;
