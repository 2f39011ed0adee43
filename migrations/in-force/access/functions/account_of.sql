-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.account_of(subject_ text)
 RETURNS TABLE(id uuid, active boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select a.id, a.deactivated_at is null from directory.account a where a.subject = subject_ $function$;

alter function access.account_of(subject_ text) owner to passerelle_reader;
grant execute on function access.account_of(subject_ text) to public;
