-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.my_address()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select lower(a.email) from directory.account a where a.id = access.account() $function$;

alter function access.my_address() owner to passerelle_reader;
revoke execute on function access.my_address() from public;
grant execute on function access.my_address() to passerelle_app;
grant execute on function access.my_address() to passerelle_transfer;
