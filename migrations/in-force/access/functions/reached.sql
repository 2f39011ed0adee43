-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.reached(mandates uuid[], absent uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return exists (select from access.hands(mandates) h where h.person = absent and h.since >= at - interval '90 days'); end $function$;

alter function access.reached(mandates uuid[], absent uuid, at timestamp with time zone) owner to passerelle_reader;
revoke execute on function access.reached(mandates uuid[], absent uuid, at timestamp with time zone) from public;
grant execute on function access.reached(mandates uuid[], absent uuid, at timestamp with time zone) to passerelle_jobs;
grant execute on function access.reached(mandates uuid[], absent uuid, at timestamp with time zone) to passerelle_transfer;
