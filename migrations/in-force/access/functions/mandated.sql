-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.mandated()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$ begin return (access.reader())[2]::boolean; end $function$;

alter function access.mandated() owner to passerelle_owner;
grant execute on function access.mandated() to public;
