-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.person_at(address text)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (select coalesce(a.person_id, a.id) from directory.account a where lower(a.email) = address); end $function$;

alter function access.person_at(address text) owner to passerelle_reader;
revoke execute on function access.person_at(address text) from public;
grant execute on function access.person_at(address text) to passerelle_jobs;
grant execute on function access.person_at(address text) to passerelle_transfer;
