-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.person_of(account uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (select coalesce(a.person_id, a.id) from directory.account a where a.id = account); end $function$;

alter function access.person_of(account uuid) owner to passerelle_reader;
revoke execute on function access.person_of(account uuid) from public;
grant execute on function access.person_of(account uuid) to passerelle_jobs;
grant execute on function access.person_of(account uuid) to passerelle_transfer;
